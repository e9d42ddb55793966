import type { Cell } from "../cell";
import type { SheetProblem } from "../message";
import { ok, type Result } from "../result";
import { normalWord } from "../words";
import { readNames } from "./readNames";

/** Who must have a seat in a body: every member of the partnership, its county, and members by name or number. */
export interface RequiredSeats {
  readonly eachMember: boolean;
  readonly county: boolean;
  /** As the bylaws write them. */
  readonly named: readonly string[];
}

const EACH_MEMBER: readonly string[] = ["hvert medlem", "kvar medlem", "kvart medlem", "each member", "every member"];
const COUNTY: readonly string[] = ["fylkeskommune", "fylkeskommunen", "fylkeskommuna", "county", "the county"];

/** Reads who must have a seat, with commas or semicolons between. Null for a blank. */
export function readRequiredSeats(cell: Cell): Result<RequiredSeats | null, SheetProblem> {
  const names = readNames(cell, "seats");
  if (!names.ok || names.value === null) return names.ok ? ok(null) : names;
  const isOneOf = (words: readonly string[]) => (name: string) => words.includes(normalWord(name));
  const [isEach, isCounty] = [isOneOf(EACH_MEMBER), isOneOf(COUNTY)];
  return ok({
    eachMember: names.value.some(isEach),
    county: names.value.some(isCounty),
    named: names.value.filter((name) => !isEach(name) && !isCounty(name)),
  });
}
