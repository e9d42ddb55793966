import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Sheets } from "../../src/workbook/readSheets";
import { readWorkbookSheets } from "../samples/readWorkbookSheets";
import { INPUTS, PLACES } from "./inputs";
import { outcomeOf, WHAT_TO_DO } from "./outcome";
import { loadTextsOfPlaces, type Shown, shownOf, type TextsOfPlaces, withInput } from "./places";
import { table } from "./table";

const FILE = path.join(import.meta.dirname, "..", "..", "samples", "digi-vestland.xlsx");
const LANGUAGES = ["nb", "nn", "en"] as const;

let sample: Sheets;
let texts: Record<(typeof LANGUAGES)[number], TextsOfPlaces>;
let before: Record<(typeof PLACES)[number], Shown>;

beforeAll(async () => {
  sample = await readWorkbookSheets(FILE);
  const [nb, nn, en] = await Promise.all(LANGUAGES.map(loadTextsOfPlaces));
  if (nb === undefined || nn === undefined || en === undefined) throw new Error("A language is missing");
  texts = { nb, nn, en };
  before = shownOf(sample, nb);
});

describe("inputs x panes", () => {
  it("has nothing to correct in the sample itself", () => {
    expect(PLACES.flatMap((place) => before[place].problems)).toEqual([]);
  });

  it("has a name of its own for each input", () => {
    const names = INPUTS.map(({ name, part }) => `${part} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("names each bad cell where it matters, reads each good one, and changes nothing elsewhere", () => {
    const wrong: string[] = [];
    const rows = INPUTS.map((input) => {
      const after = shownOf(withInput(sample, input), texts.nb);
      const outcomes = PLACES.map((place) => {
        const { text, problem } = outcomeOf(before[place], after[place], input.expected[place]);
        if (problem !== null) wrong.push(`${input.part}, ${input.name}, ${place}: ${problem}`);
        return text;
      });
      return [input.part, input.name, ...outcomes];
    });
    console.log(table("Inputs x panes", ["sheet", "input", ...PLACES], rows));
    expect(wrong).toEqual([]);
  });

  it("never makes a verdict of one that was not, by a cell that is wrong", () => {
    const made = INPUTS.filter(({ expected }) => !Object.values(expected).includes("read")).flatMap((input) => {
      const after = shownOf(withInput(sample, input), texts.nb);
      return PLACES.flatMap((place) =>
        after[place].granted
          .filter((verdict) => !before[place].granted.includes(verdict))
          .map((verdict) => `${input.part}, ${input.name}: ${verdict}`),
      );
    });
    expect(made).toEqual([]);
  });

  it.each(LANGUAGES)("says what to do in every text, in %s", (language) => {
    const said = INPUTS.flatMap((input) => {
      const after = shownOf(withInput(sample, input), texts[language]);
      return PLACES.flatMap((place) => after[place].problems.map(([, text]) => text));
    });
    expect([...new Set(said)].filter((text) => !WHAT_TO_DO[language].test(text))).toEqual([]);
  });
});
