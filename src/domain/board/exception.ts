import type { PlainDate } from "../calendar/plainDate";
import { readDate } from "../calendar/readDate";
import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readText } from "../readText";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";

/** That a finding on a seat is set aside: why, when, and by what decision. */
export interface Exception {
  /** The id of a rule of composition, in lower case; one that no rule has sets nothing aside. */
  readonly rule: string;
  readonly reason: string;
  readonly date: PlainDate;
  readonly decision: string;
}

const LINE = /^(?<rule>board\.[a-z.]+) ?: ?(?<reason>.+) ?\((?<date>[^(),;]+)[,;] ?(?<decision>[^()]+)\)$/iu;

/**
 * Reads the exceptions of a seat, one a line: `board.office: leads the secretariat (3.12.2021, item 9)`. A blank has none.
 * What is written otherwise is no exception, and is named.
 */
export function readExceptions(cell: Cell): Result<readonly Exception[], SheetProblem> {
  const text = readText(cell);
  if (!text.ok) return text;
  const lines = (text.value ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const exceptions: Exception[] = [];
  for (const line of lines) {
    const exception = exceptionOf(line);
    if (exception === null) return fail(message("exception.unreadable", { text: line }));
    exceptions.push(exception);
  }
  return ok(exceptions);
}

function exceptionOf(line: string): Exception | null {
  const groups = LINE.exec(line)?.groups;
  const rule = normalWord(groups?.["rule"] ?? "");
  const date = readDate(groups?.["date"]?.trim() ?? null);
  const [reason = "", decision = ""] = [groups?.["reason"]?.trim(), groups?.["decision"]?.trim()];
  if (rule === "" || !date.ok || date.value === null || reason === "" || decision === "") return null;
  return { rule, reason, date: date.value, decision };
}
