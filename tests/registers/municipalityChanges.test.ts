import { describe, expect, it } from "vitest";
import { readMunicipalityChanges } from "../../src/registers/municipalityChanges";
import type { RegisterSource } from "../../src/registers/source";
import { CHANGES, inhabitants, numbersIn, POPULATIONS } from "./registers";

const SOURCE: RegisterSource = { publisher: "", title: "", address: null, licence: null };
/** As far as a municipality grows or shrinks in a year, and the count is corrected: Nes in Akershus by 5.5 per cent in 2019. */
const LARGEST_GROWTH = 0.06;

const [, ...LATER_YEARS] = POPULATIONS.years;
const gone = (year: number): string[] => [...numbersIn(year - 1)].filter((number) => !numbersIn(year).has(number));
const added = (year: number): string[] => [...numbersIn(year)].filter((number) => !numbersIn(year - 1).has(number));
const sumOf = (numbers: Iterable<string>, year: number): number =>
  [...numbers].reduce((sum, number) => sum + inhabitants(number, year), 0);
const namesOf = (number: string, year: number): string[] =>
  (POPULATIONS.byYear.get(year)?.get(number)?.name ?? "").split(" - ");

/** Municipalities that exchanged inhabitants at the turn of a year, each with all that it exchanged any with. */
function groupsOf(year: number): { before: Set<string>; after: Set<string> }[] {
  const lines = CHANGES.predecessors.get(year) ?? new Map<string, readonly string[]>();
  const links = [...lines].flatMap(([to, all]) => all.map((from) => ({ from, to })));
  const areas = CHANGES.boundaries.filter((one) => one.year === year);
  const stays = areas
    .flatMap(({ from, to }) => [from, to])
    .filter((number) => numbersIn(year).has(number) && numbersIn(year - 1).has(number))
    .map((number) => ({ from: number, to: number }));
  return [...links, ...areas, ...stays].reduce<{ before: Set<string>; after: Set<string> }[]>(
    (groups, { from, to }) => {
      const joined = groups.filter(({ before, after }) => before.has(from) || after.has(to));
      const others = groups.filter((group) => !joined.includes(group));
      const before = new Set([from, ...joined.flatMap((group) => [...group.before])]);
      const after = new Set([to, ...joined.flatMap((group) => [...group.after])]);
      return [...others, { before, after }];
    },
    [],
  );
}

describe("the register of changes", () => {
  it("accounts for every number that went out of use, and for no other", () => {
    for (const year of LATER_YEARS) {
      const changed = [...CHANGES.byNumber.values()].filter((change) => change.year === year);
      expect(changed.map(({ from }) => from).sort()).toEqual(gone(year).sort());
    }
    expect(CHANGES.byNumber.size).toBe(309 + 114);
  });

  it("has a predecessor for every number that came into use, and leads nowhere else", () => {
    for (const year of LATER_YEARS) {
      const lines = CHANGES.predecessors.get(year) ?? new Map<string, readonly string[]>();
      for (const number of added(year)) expect([number, lines.has(number)]).toEqual([number, true]);
      for (const [number, from] of lines) {
        expect([number, numbersIn(year).has(number)]).toEqual([number, true]);
        for (const one of from) expect([one, numbersIn(year - 1).has(one)]).toEqual([one, true]);
      }
    }
  });

  it("leads to one municipality from each, save from the three that were divided", () => {
    const divided = [...CHANGES.byNumber.values()].filter(({ kind }) => kind === "split");
    expect(divided.map(({ from, into }) => [from, ...into])).toEqual([
      ["1850", "1806", "1875"], // Tysfjord: Narvik, Hamarøy
      ["5012", "5055", "5056", "5059"], // Snillfjord: Heim, Hitra, Orkland
      ["1507", "1508", "1580"], // Ålesund: Ålesund, Haram
    ]);
    for (const { kind, into } of CHANGES.byNumber.values()) if (kind !== "split") expect(into).toHaveLength(1);
  });

  it("made 43 of 109 in 2020, the reform's own count, and none of several in 2024", () => {
    const merged = [...(CHANGES.predecessors.get(2020)?.values() ?? [])].filter((from) => from.length > 1);
    expect([merged.length, new Set(merged.flat()).size]).toEqual([43, 109]);
    expect([...CHANGES.byNumber.values()].some(({ kind, year }) => kind === "merged" && year === 2024)).toBe(false);
  });

  it("adds up: those who were there before are there after, within a year's growth", () => {
    for (const year of CHANGES.predecessors.keys()) {
      const groups = groupsOf(year);
      expect(groups.length).toBeGreaterThan(100);
      for (const { before, after } of groups) {
        const growth = sumOf(after, year) / sumOf(before, year - 1) - 1;
        expect([[...after], Math.abs(growth) < LARGEST_GROWTH, growth]).toEqual([[...after], true, growth]);
      }
    }
  });

  it("gives another number to a municipality of the same name, or of a name in one more language", () => {
    for (const { kind, from, into, year } of CHANGES.byNumber.values()) {
      const [to = ""] = into;
      if (kind !== "renumbered" || `${from} ${to}` === "0616 3040") continue; // Nes in Buskerud became Nesbyen
      expect(namesOf(to, year)).toEqual(expect.arrayContaining(namesOf(from, year - 1)));
    }
  });

  it("has areas that changed municipality between two that were there", () => {
    for (const { year, from, to } of CHANGES.boundaries) {
      expect([from, numbersIn(year - 1).has(from)]).toEqual([from, true]);
      expect([to, numbersIn(year).has(to)]).toEqual([to, true]);
    }
  });

  it("has the area of Vågstranda, which the populations show: 6 per cent of Rauma went to Vestnes", () => {
    const grown = inhabitants("1535", 2021) - inhabitants("1535", 2020);
    const shrunk = inhabitants("1539", 2020) - inhabitants("1539", 2021);
    expect([grown, shrunk]).toEqual([426, 442]);
    expect(CHANGES.boundaries).toContainEqual({ year: 2021, from: "1539", to: "1535" });
  });
});

describe("readMunicipalityChanges", () => {
  it("tells another number from a merger, and a merger from a division", () => {
    const table = "9001 0001\n9002 0002 0003\n9003 0003\n0004 0004 0005";
    const { byNumber, predecessors } = readMunicipalityChanges({ 2020: table }, "2021 9001 9002", SOURCE);
    expect([...byNumber.values()].map(({ from, kind, into }) => [from, kind, ...into])).toEqual([
      ["0001", "renumbered", "9001"],
      ["0002", "merged", "9002"],
      ["0003", "split", "9002", "9003"],
      ["0005", "merged", "0004"],
    ]);
    expect(predecessors.get(2020)?.get("0004")).toEqual(["0004", "0005"]);
  });

  it.each([
    ["9001", "2021 9001 9002"],
    ["9001 1", "2021 9001 9002"],
    ["9001 0001", "2021 9001"],
  ])("refuses the lines %s and %s", (line, boundary) => {
    expect(() => readMunicipalityChanges({ 2020: line }, boundary, SOURCE)).toThrow("Not a line");
  });
});
