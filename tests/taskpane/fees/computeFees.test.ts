import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { toText } from "../../../src/domain/numbers/toText";
import {
  computeFees,
  type Fees,
  NOTHING_CHANGED,
  type TermChanges,
  termsInUse,
  termSources,
  termText,
} from "../../../src/taskpane/fees/computeFees";
import { planFees } from "../../../src/workbook/feeFormula";
import { type Partnership, readPartnership } from "../../../src/workbook/partnership";
import { readCsv } from "../../data/readCsv";
import { sheetCells, sheets } from "../../workbook/sheets";

const VESTLAND = readCsv("digi-vestland-2020.csv", ["number", "name", "population", "fee"]);

const MEMBERS: readonly (readonly Cell[])[] = [
  ["Nr", "Navn", "Type", "Folketall", "Avtalt beløp"],
  ...VESTLAND.map(({ number, name, population }): Cell[] => [
    number,
    name,
    "kommune",
    Number(population),
    number === "4601" ? 9_100_000 : null,
  ]),
];

const BYLAWS: readonly (readonly Cell[])[] = [
  ["Regel", "Gjelder", "Verdi", "Kilde"],
  ["fees.model", null, "grunnbeløp pluss folketall", "Saksframlegg 033/21"],
  ["fees.base", null, 100_000, "utledet"],
  ["fees.rate", null, 20, "utledet"],
  ["fees.maximum", null, 500_000, "Saksframlegg 033/21"],
  ["fees.unit", null, "10 000", "utledet"],
];

function partnership(
  members: readonly (readonly Cell[])[],
  bylaws: readonly (readonly Cell[])[] = BYLAWS,
): Partnership {
  return readPartnership(
    sheets({ members: sheetCells("Medlemmer", members), bylaws: sheetCells("Vedtekter", bylaws) }),
  );
}

type Computed = Extract<Fees, { kind: "fees" }>;

function compute({ members, bylaws }: Partnership, changes: TermChanges = NOTHING_CHANGED): Fees {
  return computeFees(members.kind === "found" ? members.content : [], termsInUse(bylaws, changes));
}

function computed(from: Partnership, changes: TermChanges = NOTHING_CHANGED): Computed {
  const fees = compute(from, changes);
  if (fees.kind !== "fees") throw new Error(`${fees.term}: ${fees.problem.key}`);
  return fees;
}

describe("computeFees", () => {
  it("finds Digi Vestland's fees by the terms in the bylaws' sheet", () => {
    const fees = computed(partnership(MEMBERS));
    expect(toText(fees.total)).toBe("19470000");
    expect([fees.byFormula.count, toText(fees.byFormula.amount)]).toEqual([42, "10370000"]);
    expect([fees.byAgreement.count, toText(fees.byAgreement.amount)]).toEqual([1, "9100000"]);
    expect(fees.atMaximum).toBe(5); // Bjørnafjorden, Øygarden, Askøy, Alver, Sunnfjord
    expect([fees.atMinimum, fees.withoutFee, fees.isWholeKroner, fees.problems]).toEqual([0, 0, true, []]);
  });

  it("follows a changed cell: Osterøy with 30 000 inhabitants pays 500 000, and the sum is 19 710 000", () => {
    const changed = MEMBERS.map((row) => (row[1] === "Osterøy" ? [...row.slice(0, 3), 30_000, null] : row));
    const fees = computed(partnership(changed));
    expect(toText(fees.total)).toBe("19710000");
    expect(fees.atMaximum).toBe(6);
  });

  it("counts those at the minimum, those with no fee yet, and øre", () => {
    const fees = computed(
      partnership(
        [
          ["Navn", "Folketall"],
          ["A", 3],
          ["B", null],
          ["C", 1_000],
        ],
        [],
      ),
      { model: "perCapita", terms: { rate: "0,125", minimum: "1" } },
    );
    expect(toText(fees.total)).toBe("126");
    expect([fees.atMinimum, fees.withoutFee, fees.isWholeKroner]).toEqual([1, 1, true]);
    const withOre = computed(
      partnership(
        [
          ["Navn", "Folketall"],
          ["A", 3],
        ],
        [],
      ),
      { terms: { rate: "0,5" } },
    );
    expect(withOre.isWholeKroner).toBe(false);
  });

  it("names the cells that must be corrected: populations, agreed amounts, kinds, and members in two rows", () => {
    const fees = computed(
      partnership([
        ["Nr", "Navn", "Type", "Folketall", "Avtalt beløp"],
        ["4601", "Bergen", "kommune", "mange", null],
        ["4630", "Osterøy", "bydel", 8_098, null],
        ["4631", "Alver", "kommune", 29_224, "etter avtale"],
        ["4630", "Osterøy", "kommune", 0, null],
      ]),
    );
    expect(fees.problems.map(({ member, field, problem }) => [member.row, field, problem.key])).toEqual([
      [0, "population", "number.notANumber"],
      [2, "agreed", "number.notANumber"],
      [3, "population", "population.zero"],
      [3, "name", "member.twice"],
      [1, "kind", "kind.unknownWord"],
    ]);
    expect(toText(fees.total)).toBe("260000"); // the one that can be computed
  });

  it("stops at the term that cannot be used", () => {
    expect(compute(partnership(MEMBERS, []))).toEqual({
      kind: "term",
      term: "rate",
      problem: { key: "parameter.missing", params: {} },
    });
    expect(compute(partnership(MEMBERS), { terms: { unit: "1.500" } })).toMatchObject({ kind: "term", term: "unit" });
  });
});

describe("termsInUse", () => {
  it("takes the model and the terms from the bylaws, with the cell and the clause of each", () => {
    const { bylaws } = partnership(MEMBERS);
    const { model, terms } = termsInUse(bylaws, NOTHING_CHANGED);
    expect(model).toBe("basePlus");
    expect(terms.unit).toEqual({
      cell: "10 000",
      bylaw: { sheet: "Vedtekter", place: { row: 5, column: 2 }, source: "utledet", cell: "10 000" },
      isChanged: false,
      problem: null,
    });
    expect(terms.minimum).toEqual({ cell: null, bylaw: null, isChanged: false, problem: null });
  });

  it("puts what the user changes before the bylaws, an emptied field too, and keeps the bylaw to go back to", () => {
    const { bylaws } = partnership(MEMBERS);
    const { model, terms } = termsInUse(bylaws, { model: "perCapita", terms: { rate: "3", maximum: "" } });
    expect(model).toBe("perCapita");
    expect(terms.rate).toMatchObject({ cell: "3", isChanged: true, bylaw: { cell: 20 } });
    expect(terms.maximum).toMatchObject({ cell: "", isChanged: true });
  });

  it("takes a rule without a value for no term", () => {
    const { bylaws } = partnership(MEMBERS, [
      ["Regel", "Verdi"],
      ["fees.rate", " "],
    ]);
    expect(termsInUse(bylaws, NOTHING_CHANGED).terms.rate).toEqual({
      cell: null,
      bylaw: null,
      isChanged: false,
      problem: null,
    });
  });

  it("does not take a model it does not know for another without a word", () => {
    const odd = partnership(MEMBERS, [
      ["Regel", "Verdi"],
      ["fees.model", "trinnvis"],
      ["fees.rate", 3],
    ]);
    expect(termsInUse(odd.bylaws, NOTHING_CHANGED).modelProblem).toEqual({
      sheet: "Vedtekter",
      place: { row: 1, column: 1 },
      problem: { key: "feeModel.unknown", params: { text: "trinnvis" } },
    });
    // The user's own choice settles it.
    expect(termsInUse(odd.bylaws, { model: "perCapita", terms: {} }).modelProblem).toBeNull();
    expect(termsInUse(partnership(MEMBERS).bylaws, NOTHING_CHANGED).modelProblem).toBeNull();
  });

  it("does without bylaws", () => {
    expect(termsInUse({ kind: "missing" }, NOTHING_CHANGED).terms.rate.cell).toBeNull();
  });
});

describe("termSources", () => {
  function formula(changes: TermChanges): string | undefined {
    const { members, bylaws } = partnership(MEMBERS);
    if (members.kind !== "found") throw new Error(members.kind);
    const inUse = termsInUse(bylaws, changes);
    return planFees(members.table, inUse.model, termSources(inUse), true, "nb")?.formula;
  }

  it("refers to the bylaws' cells, so that the fees follow them", () => {
    expect(formula(NOTHING_CHANGED)).toBe(
      "=FELLES.BASEPLUS(D2:D44,'Vedtekter'!$C$3,'Vedtekter'!$C$4,,'Vedtekter'!$C$5,'Vedtekter'!$C$6,E2:E44)",
    );
  });

  it("writes a number where the user has changed a term, plain, as a formula has it", () => {
    expect(formula({ terms: { rate: "20,5", unit: "5 000", maximum: "", minimum: "kr. 1.000,-" } })).toBe(
      "=FELLES.BASEPLUS(D2:D44,'Vedtekter'!$C$3,20.5,1000,,5000,E2:E44)",
    );
  });
});

describe("termText", () => {
  const { bylaws } = partnership(MEMBERS);
  const write = (): string => "ten thousand";

  it("shows the bylaws' number in the reader's form, and what the user has typed as it was typed", () => {
    expect(termText(termsInUse(bylaws, NOTHING_CHANGED).terms.unit, write)).toBe("ten thousand");
    expect(termText(termsInUse(bylaws, { terms: { unit: "5000kr" } }).terms.unit, write)).toBe("5000kr");
    expect(termText(termsInUse(bylaws, { terms: { unit: "" } }).terms.unit, write)).toBe("");
    expect(termText(termsInUse(bylaws, NOTHING_CHANGED).terms.minimum, write)).toBe("");
  });

  it("shows what it cannot read as it stands", () => {
    const { bylaws: odd } = partnership(MEMBERS, [
      ["Regel", "Verdi"],
      ["fees.unit", "1.500"],
    ]);
    expect(termText(termsInUse(odd, NOTHING_CHANGED).terms.unit, write)).toBe("1.500");
  });
});
