import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/functions/catalogue";
import type { FunctionDeclaration } from "../../src/functions/declaration";
import { BUILT, CellError } from "../functions/doors";
import { WHAT_TO_DO } from "./outcome";
import { table } from "./table";

const error = (code: string): CellError => new CellError(code);

/** Whatever can be more or less than it was: a credit is prorated and split as a charge is. */
const MAY_BE_NEGATIVE = ["amount", "total"];
const DATES = ["from", "to", "meeting", "on"];
/** What is wrong with a cell of these is a finding among the others, which the function's own tests look at. */
const SAID_IN_FINDINGS = ["board", "rules"];

/** What a cell may hold, as Excel hands it to a function, and the only parameters that can take it, where few or none can. */
const VALUES: readonly (readonly [name: string, value: unknown, takenBy?: readonly string[]])[] = [
  ["blank", null],
  ["empty text", ""],
  ["spaces", " \u00a0"],
  ["text", "mange", []],
  ["negative", -5, MAY_BE_NEGATIVE],
  ["0", 0],
  ["half", 0.5],
  ["a date's number", 46_387],
  ["31.12 as text", "31.12", []],
  ["24.03.2021 as text", "24.03.2021", DATES],
  ["1.500", "1.500", []],
  ["1 500.000", "1 500.000", []],
  ["kr. 150.000, –", "kr. 150.000, \u2013"],
  ["19,47 millionar kroner", "19,47 millionar kroner"],
  ["hard spaces", "1\u00a0234\u00a0567,50\u00a0kr"],
  ["U+2212", "\u2212260\u00a0000 kr", MAY_BE_NEGATIVE],
  ["true", true, []],
  ["false", false, []],
  ["#N/A", error("#N/A"), []],
  ["#DIV/0!", error("#DIV/0!"), []],
  ["#REF!", error("#REF!"), []],
  ["#BUSY!", error("#BUSY!"), []],
  ["an entity", { type: "Entity", basicValue: "#VALUE!" }, []],
  ["an object", {}, []],
  ["1e308", 1e308],
  ["a word of votes", "For"],
  ["formula as text", "=1+1", []],
  ["HTML", "<b>x</b>", []],
];

/** The codes whose text Excel shows; the others it explains itself. */
const TEXT_IS_SHOWN = ["#VALUE!", "#N/A"];

interface Outcome {
  /** r: read; n: named, with what to do; a blank is read as one. */
  readonly letter: "r" | "n";
  readonly problem: string | null;
}

/** Calls a function with its example, but for one parameter, of which one cell is another. */
function outcomeOf({ id, parameters, example }: FunctionDeclaration, position: number, value: unknown): Outcome {
  const given = parameters.map((_, index): unknown => example.arguments[index] ?? null);
  const before = given[position];
  const isRange = parameters[position]?.shape === "matrix";
  if (isRange) {
    const main = example.arguments.find((argument) => Array.isArray(argument)) ?? [];
    const rows = Array.isArray(before) ? (before as unknown[][]) : main.map(() => [null]);
    given[position] = rows.map((row, index) => (index === rows.length - 1 ? [value] : row));
  } else given[position] = value;
  // A casting vote is looked at only where there is a tie, which two thirds do not know.
  if (parameters[position]?.name === "castingVote") [given[1], given[3]] = [given[0], null];
  // Lots are looked at only where they are needed: of the example's lists two have 4 votes, and one is the third.
  if (parameters[position]?.name === "lots") given[1] = 3;
  let cells: unknown[];
  try {
    const result = BUILT.call(id, given, "nb-NO");
    cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
  } catch (thrown) {
    if (!(thrown instanceof CellError)) return { letter: "n", problem: `crashes: ${String(thrown)}` };
    cells = [thrown];
  }
  const errors = cells.filter((cell) => cell instanceof CellError);
  const bare = errors.filter(({ code, message }) => TEXT_IS_SHOWN.includes(code) && !WHAT_TO_DO.nb.test(message ?? ""));
  const unshown = cells.filter((cell) => cell === null || (typeof cell === "number" && !Number.isFinite(cell)));
  const problem =
    bare.length > 0
      ? `${bare[0]?.code ?? ""} that says «${bare[0]?.message ?? ""}»`
      : unshown.length > 0
        ? "a cell that cannot be shown"
        : null;
  return { letter: errors.length > 0 ? "n" : "r", problem };
}

describe("inputs x functions", () => {
  it("reads what each parameter can mean, and says what to do about all else", () => {
    const wrong: string[] = [];
    const rows = VALUES.map(([name, value, takenBy]) => {
      const letters = CATALOGUE.map((declaration) =>
        declaration.parameters
          .map((parameter, position) => {
            const { letter, problem } = outcomeOf(declaration, position, value);
            const where = `${name}, ${declaration.id} ${parameter.name}`;
            if (problem !== null) wrong.push(`${where}: ${problem}`);
            const isTaken = takenBy?.includes(parameter.name) !== false || SAID_IN_FINDINGS.includes(parameter.name);
            if (!isTaken && letter === "r") wrong.push(`${where}: taken for something`);
            return letter;
          })
          .join(""),
      );
      return [name, ...letters];
    });
    const headings = CATALOGUE.map(({ id, parameters }) => `${id} ${parameters.map(({ name }) => name[0]).join("")}`);
    console.log(table("Inputs x functions, a letter a parameter: r read, n named", ["input", ...headings], rows));
    expect(wrong).toEqual([]);
  });
});
