import { afterAll, beforeAll, expect, test } from "vitest";
import { type Entry, type Input, INPUTS, type Place, PLACES, SHEET } from "../../inputs/inputs";
import { loadTextsOfPlaces, cellsOf, shownOf, withInput } from "../../inputs/places";
import { table } from "../../inputs/table";
import { readWorkbookSheets } from "../../samples/readWorkbookSheets";
import { openPane, type OpenedPane, plain, SAMPLE, WORDS } from "./openSample";

// The inputs of tests/inputs, typed into the sample in the workbench, as every place of the pane shows them.

const WORD = WORDS["nb-NO"];

let pane: OpenedPane;
beforeAll(async () => {
  pane = await openPane();
  for (const place of ["meeting", "board", "fees"] as const) await pane.open(place);
  // A faulty term opens the rules, and they stay open: what is shown can only be compared where they always are.
  await pane.openRules();
});
afterAll(async () => {
  await pane.workbench.close();
});

/** What is typed in a cell of the workbook: its number format, where that matters, and its formula or value. */
interface Typed {
  readonly sheet: string;
  readonly address: string;
  readonly format: string | null;
  readonly formula: string | number | boolean;
}

interface ShownInPane {
  readonly text: string;
  /** The cells that the lists of problems link to, each with its text. */
  readonly named: readonly string[];
}

function typedOf({ part, cells, also }: Input): Typed[] {
  const ofPart = (sheet: Exclude<Input["part"], "log">, changes: Input["cells"]): Typed[] =>
    changes.flatMap(([address, entry]) =>
      cellsOf(address).map((one) => ({ sheet: SHEET[sheet], address: one, ...typed(entry) })),
    );
  const own = part === "log" ? [] : ofPart(part, cells);
  return also === undefined || also.part === "log" ? own : [...own, ...ofPart(also.part, also.cells)];
}

function typed(entry: Entry): Pick<Typed, "format" | "formula"> {
  if (entry === null) return { format: null, formula: "" };
  if (typeof entry === "string") return { format: "@", formula: entry };
  if (typeof entry !== "object") return { format: "General", formula: entry };
  if ("date" in entry) return { format: "d.m.yyyy", formula: entry.date };
  if ("formula" in entry) return { format: "General", formula: entry.formula };
  throw new Error("An error is made by a formula");
}

/** Types into cells, or gives a sheet another name. What was there is given back. */
async function type(changes: readonly Typed[], renamed: readonly [from: string, to: string] | null): Promise<Typed[]> {
  return pane.frame.evaluate(
    ({ cells, names }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        if (names !== null) worksheets.getItem(names[0]).name = names[1];
        const ranges = cells.map(({ sheet, address }) => worksheets.getItem(sheet).getRange(address));
        for (const range of ranges) range.load("formulas,numberFormat");
        await context.sync();
        const before = ranges.map((range, index) => ({
          sheet: cells[index]?.sheet ?? "",
          address: cells[index]?.address ?? "",
          format: String(range.numberFormat[0]?.[0]),
          formula: range.formulas[0]?.[0] as string | number | boolean,
        }));
        for (const [index, range] of ranges.entries()) {
          const change = cells[index];
          if (change === undefined) continue;
          if (change.format !== null) range.numberFormat = [[change.format]];
          range.formulas = [[change.formula]];
        }
        await context.sync();
        return before;
      }),
    { cells: changes, names: renamed },
  );
}

async function shown(): Promise<Record<Place, ShownInPane>> {
  const sections = await pane.frame.evaluate(() =>
    [...document.querySelectorAll("main > section")].map((section) => ({
      place: section.getAttribute("aria-label") ?? "",
      text: section.textContent,
      named: [...section.querySelectorAll(".bullets li")].map((item) => item.textContent),
    })),
  );
  const of = (place: Place): ShownInPane => {
    const section = sections.find((one) => one.place === WORD[place]);
    if (section === undefined) throw new Error(`The pane has no place ${place}`);
    return { text: plain(section.text), named: section.named.map(plain) };
  };
  return { fees: of("fees"), meeting: of("meeting"), board: of("board") };
}

test("every input is named by its cell or read, in every place of the pane", { timeout: 900_000 }, async () => {
  const texts = await loadTextsOfPlaces("nb");
  const sample = await readWorkbookSheets(SAMPLE);
  const before = await shown();
  expect(PLACES.flatMap((place) => before[place].named)).toEqual([]);
  const wrong: string[] = [];
  const rows: string[][] = [];

  for (const input of INPUTS) {
    const rules = shownOf(withInput(sample, input), texts);
    const outcomeOf = (place: Place, now: ShownInPane): { text: string; isRight: boolean } => {
      const expected = input.expected[place];
      const cells = [...new Set(now.named.map((text) => text.split(" ")[0] ?? ""))];
      const named = cells.length > 0 ? `names ${cells.slice(0, 3).join(" ")}${cells.length > 3 ? " …" : ""}` : "";
      const isSame = now.text === before[place].text;
      if (expected === undefined) return { text: isSame ? "as before" : named || "changed", isRight: isSame };
      if (expected === "read") return { text: named || "read", isRight: named === "" };
      if (expected === "said") return { text: named || "says so", isRight: !isSame };
      const text = rules[place].problems.find(([cell]) => cell === expected)?.[1];
      const isNamed =
        text === undefined
          ? now.text.includes(expected.replace(/^.*!/, ""))
          : now.named.some((one) => one === plain(`${expected} ${text}`));
      return { text: named || (isNamed ? `names ${expected}` : "nothing"), isRight: isNamed };
    };
    const sheet = input.part === "log" ? "" : SHEET[input.part];
    const undo = await type(typedOf(input), input.renamed === undefined ? null : [sheet, input.renamed]);
    const deadline = Date.now() + 10_000;
    let outcomes: { text: string; isRight: boolean }[] = [];
    do {
      const now = await shown();
      outcomes = PLACES.map((place) => outcomeOf(place, now[place]));
    } while (!outcomes.every(({ isRight }) => isRight) && Date.now() < deadline);
    // What is as before may be so because nothing has been read yet.
    await pane.workbench.idle();
    const settled = await shown();
    outcomes = PLACES.map((place) => outcomeOf(place, settled[place]));

    rows.push([input.part, input.name, ...outcomes.map(({ text }) => text)]);
    for (const [index, place] of PLACES.entries()) {
      if (outcomes[index]?.isRight !== true) {
        wrong.push(
          `${input.part}, ${input.name}, ${place}: ${outcomes[index]?.text ?? ""}; ${settled[place].named.join(" | ")}`,
        );
      }
    }
    await type(undo, input.renamed === undefined ? null : [input.renamed, sheet]);
    await expect.poll(shown, { timeout: 10_000 }).toEqual(before);
  }
  console.log(table("Inputs x panes, in the workbench", ["sheet", "input", ...PLACES], rows));
  expect(wrong).toEqual([]);
  expect(pane.workbench.problems()).toEqual([]);
});

test("rows that are hidden count, and every place says how many there are and where", async () => {
  const before = await shown();
  const hide = (isHidden: boolean): Promise<void> =>
    pane.frame.evaluate(
      (hidden) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Medlemmer");
          sheet.getRange("A10:A12").rowHidden = hidden;
          sheet.getRange("A20").rowHidden = hidden;
          // Excel tells of no hidden row; the next change is when the pane reads again.
          sheet.getRange("A60").values = [[hidden ? "x" : ""]];
          await context.sync();
        }),
      isHidden,
    );
  await hide(true);
  const said = "4 skjulte rader på «Medlemmer» er med: rad 10–12, 20.";
  await expect.poll(async () => (await shown()).fees.text).toContain(said);
  const now = await shown();
  expect(now.meeting.text).toContain(said);
  expect([now.fees, now.meeting].map(({ text }) => text.replace(said, ""))).toEqual([
    before.fees.text,
    before.meeting.text,
  ]);
  await hide(false);
  await expect.poll(shown).toEqual(before);
});
