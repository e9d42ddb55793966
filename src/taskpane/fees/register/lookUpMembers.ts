import { contentOf } from "../../../domain/cell";
import type { Member } from "../../../domain/members/member";
import { isEqual } from "../../../domain/numbers/compare";
import { type Exact, whole } from "../../../domain/numbers/exact";
import { readNumber } from "../../../domain/numbers/readNumber";
import type { CurrentNumbers } from "../../../registers/currentNumbers";
import { findMunicipality } from "../../../registers/findMunicipality";
import type { MunicipalityChanges } from "../../../registers/municipalityChanges";
import { municipalitiesIn } from "../../../registers/municipalities";
import type { Municipality, Populations } from "../../../registers/populations";
import { staleNumber } from "../../../registers/staleNumber";

/** What the register has for a member whose cell says nothing, or something else. */
export interface Figure {
  readonly member: Member;
  readonly municipality: Municipality;
}

/** The members beside the register of one year. What the user has written is never changed by it, only compared. */
export interface MembersLookedUp {
  /** Those whose population is blank, and what the register has. */
  readonly blank: readonly Figure[];
  /** Those whose own figure is another than the register's. */
  readonly differing: readonly (Figure & { readonly own: Exact })[];
  readonly same: number;
  /** Those without a number whose name is that of one municipality. */
  readonly withoutNumber: readonly Figure[];
  /** Those whose number no municipality had that year, or that is no longer in use. */
  readonly stale: readonly {
    readonly member: Member;
    readonly number: string;
    readonly current: Exclude<CurrentNumbers, { kind: "same" }>;
  }[];
  /** Municipalities that the register does not know by their number or name that year. */
  readonly unknown: readonly Member[];
}

const MUNICIPALITY_NUMBER = /^\d{4}$/;

/**
 * Looks every member up in the register of a year, by its number and, where it has none, by its name. Counties and
 * observers are left alone: the register has municipalities.
 */
export function lookUpMembers(
  members: readonly Member[],
  populations: Populations,
  changes: Pick<MunicipalityChanges, "byNumber">,
  year: number,
): MembersLookedUp {
  const ofYear = new Map(municipalitiesIn(populations, year).map((one) => [one.number, one]));
  const blank: Figure[] = [];
  const differing: (Figure & { readonly own: Exact })[] = [];
  const withoutNumber: Figure[] = [];
  const stale: MembersLookedUp["stale"][number][] = [];
  const unknown: Member[] = [];
  let same = 0;
  for (const member of members.filter(isMunicipality)) {
    const { number } = member;
    const isNumbered = number !== null && MUNICIPALITY_NUMBER.test(number);
    const current = isNumbered ? staleNumber(populations, changes, number) : null;
    if (isNumbered && current !== null && current.kind !== "unknown") stale.push({ member, number, current });
    const municipality = isNumbered ? ofYear.get(number) : onlyOneCalled(populations, member.name, year);
    if (municipality === undefined) {
      if (current === null || current.kind === "unknown") unknown.push(member);
      continue;
    }
    if (!isNumbered) withoutNumber.push({ member, municipality });
    const own = readNumber(member.population);
    if (contentOf(member.population) === null) blank.push({ member, municipality });
    else if (!own.ok || own.value === null) continue;
    else if (isEqual(own.value, whole(municipality.population))) same += 1;
    else differing.push({ member, municipality, own: own.value });
  }
  return { blank, differing, same, withoutNumber, stale, unknown };
}

/** A member of no kind may be one: most sheets have municipalities only. */
function isMunicipality({ kind }: Member): boolean {
  return kind.ok && (kind.value === null || kind.value === "municipality");
}

function onlyOneCalled(populations: Populations, name: string, year: number): Municipality | undefined {
  const [first, ...others] = findMunicipality(populations, name, year);
  return others.length === 0 ? first : undefined;
}
