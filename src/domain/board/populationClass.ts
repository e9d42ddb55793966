import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readText } from "../readText";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";

/** How many seats members of a size must have at least. Inhabitants; both bounds included, null is open. */
export interface PopulationClass {
  readonly from: number;
  readonly to: number | null;
  readonly seats: number;
}

const PART = /^(?<from>[\d ]+)(?: ?[-–] ?(?<to>[\d ]*))? ?: ?(?<seats>\d+)$/u;

/**
 * Reads how many seats members of each size must have: `0-9999: 2; 10000-: 1`, by inhabitants, with semicolons or commas
 * between. Classes do not overlap. Null for a blank.
 */
export function readPopulationClasses(cell: Cell): Result<readonly PopulationClass[] | null, SheetProblem> {
  const text = readText(cell);
  if (!text.ok) return text;
  if (text.value === null) return ok(null);
  const parts = normalWord(text.value)
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const classes = parts.flatMap((part) => classOf(part) ?? []).sort((a, b) => a.from - b.from);
  const isApart = classes.every((one, index) => {
    const next = classes[index + 1];
    return next === undefined || (one.to !== null && one.to < next.from);
  });
  return parts.length > 0 && classes.length === parts.length && isApart
    ? ok(classes)
    : fail(message("bylaw.valueUnreadable", { text: text.value, rule: "population" }));
}

function classOf(part: string): PopulationClass | null {
  const groups = PART.exec(part)?.groups;
  if (groups === undefined) return null;
  const from = wholeOf(groups["from"] ?? "");
  const to = groups["to"] === undefined ? from : wholeOf(groups["to"]);
  const seats = wholeOf(groups["seats"] ?? "");
  if (from === null || seats === null || (to !== null && to < from)) return null;
  return { from, to, seats };
}

/** Figures with spaces between the thousands; null where there are none. */
function wholeOf(text: string): number | null {
  const figures = text.replaceAll(" ", "");
  const number = Number(figures);
  return figures !== "" && Number.isSafeInteger(number) ? number : null;
}
