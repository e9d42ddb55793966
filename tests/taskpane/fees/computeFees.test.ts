import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { toText } from "../../../src/domain/numbers/toText";
import { feesIn, type FeesInScenario } from "../../../src/taskpane/fees/computeFees";
import { faultsWithoutCell, feesProblems } from "../../../src/taskpane/fees/feesProblems";
import { kindFormulas } from "../../../src/taskpane/fees/write/kindFormulas";
import { ruleGroups } from "../../../src/taskpane/fees/ruleGroups";
import { AS_IN_THE_BYLAWS, type RuleChange, type Scenario, withChange } from "../../../src/taskpane/fees/scenario";
import { planFinancing } from "../../../src/workbook/financingFormula";
import { cellAddress } from "../../../src/workbook/address";
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

/** As DigiViken's own page has it, with the questions that it leaves open answered (realised, from 2022, for 2024). */
const BY_KIND: readonly (readonly Cell[])[] = [
  ["Regel", "Gjelder", "Verdi", "Kilde"],
  ["fees.model", "kommune", "per innbygger", "DigiViken, Finansiering"],
  ["fees.rate", "kommune", 3, "DigiViken, Finansiering"],
  ["fees.model", "fylkeskommune", "fast beløp", "DigiViken, Finansiering"],
  ["fees.amount", "fylkeskommune", 150_000, "DigiViken, Finansiering"],
  ["fees.index", "fylkeskommune", "kommunal deflator", "DigiViken, Finansiering"],
  ["fees.index.vintage", "fylkeskommune", "realisert", "avgjort"],
  ["fees.index.baseYear", "fylkeskommune", 2022, "avgjort"],
  ["fees.year", null, 2024, "avgjort"],
];

const INDEX: readonly (readonly Cell[])[] = [
  ["År", "Endring", "Utgave"],
  [2023, 0.043, "realisert"],
  [2024, 0.05, "realisert"],
];

const VIKEN: readonly (readonly Cell[])[] = [
  ["Navn", "Type", "Folketall"],
  ["Halden", "kommune", 31_373],
  ["Bærum", "Kommune", 127_731],
  ["Viken fylkeskommune", "fylkeskommune", null],
  ["KS", "observatør", null],
];

function partnership(
  members: readonly (readonly Cell[])[],
  bylaws: readonly (readonly Cell[])[] = BYLAWS,
  index: readonly (readonly Cell[])[] | null = null,
): Partnership {
  return readPartnership(
    sheets({
      members: sheetCells("Medlemmer", members),
      bylaws: sheetCells("Vedtekter", bylaws),
      ...(index !== null && { index: sheetCells("Indeks", index) }),
    }),
  );
}

function view(from: Partnership, scenario: Scenario = AS_IN_THE_BYLAWS): FeesInScenario {
  return feesIn(scenario, from, from.members.kind === "found" ? from.members.content : []);
}

const trying = (...changes: readonly (readonly [RuleChange["rule"], string])[]): Scenario =>
  changes.reduce<Scenario>(
    (scenario, [rule, value]) => withChange(scenario, { rule, scope: null, value }),
    AS_IN_THE_BYLAWS,
  );

const amounts = ({ fees }: FeesInScenario): (string | null)[] =>
  fees.rows.map(({ outcome }) => (outcome.kind === "fee" ? toText(outcome.fee.amount) : null));

const problems = (from: Partnership, scenario?: Scenario): string[] =>
  feesProblems(from, view(from, scenario)).map(
    ({ sheet, place, problem }) => `${sheet}!${cellAddress(place.row, place.column)} ${problem.key}`,
  );

function formula(from: Partnership, scenario?: Scenario): string {
  if (from.members.kind !== "found") return from.members.kind;
  const kinds = kindFormulas(view(from, scenario), from);
  const planned = kinds === null ? null : planFinancing(from.members, kinds, true, "nb");
  return planned?.kind === "plan" ? planned.plan.formula : "none";
}

describe("feesIn", () => {
  it("finds Digi Vestland's fees by the terms in the bylaws' sheet", () => {
    const { fees, isWholeKroner } = view(partnership(MEMBERS));
    expect(toText(fees.total)).toBe("19470000");
    expect([fees.byFormula.count, toText(fees.byFormula.amount)]).toEqual([42, "10370000"]);
    expect([fees.byAgreement.count, toText(fees.byAgreement.amount)]).toEqual([1, "9100000"]);
    expect(fees.atMaximum).toBe(5); // Bjørnafjorden, Øygarden, Askøy, Alver, Sunnfjord
    expect([fees.atMinimum, fees.withoutFee, isWholeKroner, problems(partnership(MEMBERS))]).toEqual([0, 0, true, []]);
  });

  it("follows a changed cell: Osterøy with 30 000 inhabitants pays 500 000, and the sum is 19 710 000", () => {
    const changed = MEMBERS.map((row) => (row[1] === "Osterøy" ? [...row.slice(0, 3), 30_000, null] : row));
    const { fees } = view(partnership(changed));
    expect(toText(fees.total)).toBe("19710000");
    expect(fees.atMaximum).toBe(6);
  });

  it("counts those at the minimum, those with no fee yet, and øre", () => {
    const few: readonly (readonly Cell[])[] = [
      ["Navn", "Folketall"],
      ["A", 3],
      ["B", null],
      ["C", 1_000],
    ];
    const { fees, isWholeKroner } = view(
      partnership(few, [["Regel", "Verdi"]]),
      trying(["fees.rate", "0,125"], ["fees.minimum", "1"]),
    );
    expect(toText(fees.total)).toBe("126");
    expect([fees.atMinimum, fees.withoutFee, isWholeKroner]).toEqual([1, 1, true]);
    expect(view(partnership(few, [["Regel", "Verdi"]]), trying(["fees.rate", "0,5"])).isWholeKroner).toBe(false);
  });

  it("computes each kind by its own rule, and regulates what is to be regulated", () => {
    const from = partnership(VIKEN, BY_KIND, INDEX);
    expect(amounts(view(from))).toEqual(["94119", "383193", "164272.5", null]);
    expect(view(from).kinds).toEqual(["municipality", "county", "observer"]);
    expect(toText(view(from).fees.byKind.county.amount)).toBe("164272.5");
  });

  it("says which rules must be decided where the bylaws leave them open", () => {
    const open = BY_KIND.map((row) => (row[0] === "fees.index.vintage" ? [...row.slice(0, 2), null, "taus"] : row));
    expect(view(partnership(VIKEN, open, INDEX)).undecided).toEqual(["fees.index.vintage"]);
    expect(amounts(view(partnership(VIKEN, open, INDEX)))).toEqual(["94119", "383193", null, null]);
    expect(view(partnership(MEMBERS, [["Regel", "Verdi"]])).undecided).toEqual(["fees.rate"]);
  });
});

describe("feesProblems", () => {
  it("names the cells that must be corrected: populations, agreed amounts, kinds, and members in two rows", () => {
    const from = partnership([
      ["Nr", "Navn", "Type", "Folketall", "Avtalt beløp"],
      ["4601", "Bergen", "kommune", "mange", null],
      ["4630", "Osterøy", "bydel", 8_098, null],
      ["4631", "Alver", "kommune", 29_224, "etter avtale"],
      ["4630", "Osterøy", "kommune", 0, null],
    ]);
    expect(problems(from)).toEqual([
      "Medlemmer!D2 number.notANumber",
      "Medlemmer!E4 number.notANumber",
      "Medlemmer!D5 population.zero",
      "Medlemmer!B5 member.twice",
      "Medlemmer!C3 kind.unknownWord",
    ]);
    expect(toText(view(from).fees.total)).toBe("260000"); // the one that can be computed
  });

  it("names the bylaws' cell that cannot be used, and says what stands in no cell", () => {
    const odd = BYLAWS.map((row) => (row[0] === "fees.unit" ? [...row.slice(0, 2), "1.500", "x"] : row));
    expect(problems(partnership(MEMBERS, odd))).toContain("Vedtekter!C6 number.ambiguous");
    const from = partnership(VIKEN, BY_KIND, INDEX.slice(0, 2));
    expect(faultsWithoutCell(from, view(from)).map(({ problem }) => problem.key)).toEqual(["index.yearMissing"]);
  });
});

describe("kindFormulas", () => {
  it("refer to the bylaws' cells, so that the fees follow them", () => {
    expect(formula(partnership(MEMBERS))).toBe(
      "=FELLES.BASEPLUS(D2:D44,'Vedtekter'!$C$3,'Vedtekter'!$C$4,,'Vedtekter'!$C$5,'Vedtekter'!$C$6,E2:E44)",
    );
  });

  it("have a number where the user has changed a term, plain, as a formula has it", () => {
    const scenario = trying(
      ["fees.rate", "20,5"],
      ["fees.unit", "5 000"],
      ["fees.maximum", ""],
      ["fees.minimum", "kr. 1.000,-"],
    );
    expect(formula(partnership(MEMBERS), scenario)).toBe(
      "=FELLES.BASEPLUS(D2:D44,'Vedtekter'!$C$3,20.5,1000,,5000,E2:E44)",
    );
  });

  it("tell kinds apart by what their column says, and regulate by the index sheet's cells", () => {
    expect(formula(partnership(VIKEN, BY_KIND, INDEX))).toBe(
      '=IF((B2:B5="kommune")+(B2:B5="Kommune"),FELLES.PERCAPITA(C2:C5,\'Vedtekter\'!$C$3),' +
        'IF((B2:B5="fylkeskommune"),FELLES.BASEPLUS(IF(A2:A5="","",1),' +
        "FELLES.INDEXED('Vedtekter'!$C$5,'Indeks'!$B$2:$B$3),0),\"\"))",
    );
  });

  it("share a need by one formula, with the need and the bounds in their cells", () => {
    const share = [
      ["Regel", "Verdi"],
      ["fees.model", "fordeling av behov"],
      ["fees.need", 10_370_000],
      ["fees.base", 100_000],
      ["fees.maximum", 500_000],
      ["fees.unit", 1],
    ];
    const from = partnership([MEMBERS[0] ?? [], ...MEMBERS.slice(2)], share);
    expect(toText(view(from).fees.total)).toBe("10370000");
    expect(formula(from)).toBe(
      "=FELLES.SHARE('Vedtekter'!$B$3,D2:D43,'Vedtekter'!$B$4,,'Vedtekter'!$B$5,'Vedtekter'!$B$6,E2:E43)",
    );
  });

  it("pay for part of the year", () => {
    const from = partnership(
      [
        ["Navn", "Folketall", "Medlem fra", "Medlem til"],
        ["A", 1_000, "1.8.2025", null],
      ],
      [
        ["Regel", "Verdi"],
        ["fees.model", "per innbygger"],
        ["fees.rate", 3],
        ["fees.year", 2025],
        ["fees.partYear", "måneder"],
      ],
    );
    expect(amounts(view(from))).toEqual(["1250"]); // 3 000 x 5 / 12
    expect(formula(from)).toBe(
      "=FELLES.PRORATE(FELLES.PERCAPITA(B2,'Vedtekter'!$B$3),C2,D2,'Vedtekter'!$B$4,\"months\")",
    );
  });
});

describe("ruleGroups", () => {
  const groupsOf = (from: Partnership, scenario: Scenario = AS_IN_THE_BYLAWS) => {
    const { bylaws } = from;
    if (bylaws.kind !== "found") return ruleGroups(scenario, [], null);
    return ruleGroups(scenario, bylaws.content, bylaws.table);
  };

  it("takes the model and the terms from the bylaws, with the cell and the clause of each", () => {
    const [only, ...others] = groupsOf(partnership(MEMBERS));
    expect(others).toEqual([]);
    expect(only?.chosenModel).toBe("basePlus");
    expect(only?.terms.map(({ rule }) => rule)).toEqual([
      "fees.base",
      "fees.rate",
      "fees.minimum",
      "fees.maximum",
      "fees.unit",
    ]);
    expect(only?.terms.find(({ rule }) => rule === "fees.unit")).toEqual({
      rule: "fees.unit",
      scope: null,
      cell: "10 000",
      bylaw: { sheet: "Vedtekter", place: { row: 5, column: 2 }, source: "utledet" },
      isChanged: false,
      problem: null,
    });
  });

  it("puts what the user changes before the bylaws, an emptied field too, and keeps the bylaw to go back to", () => {
    const [only] = groupsOf(partnership(MEMBERS), trying(["fees.rate", "3"], ["fees.maximum", ""]));
    const term = (rule: string) => only?.terms.find((one) => one.rule === rule);
    expect(term("fees.rate")).toMatchObject({ cell: "3", isChanged: true, bylaw: { place: { row: 3 } } });
    expect(term("fees.maximum")).toMatchObject({ cell: "", isChanged: true });
  });

  it("has a group for each kind with rules of its own, and one for what is for all", () => {
    const groups = groupsOf(partnership(VIKEN, BY_KIND, INDEX));
    expect(groups.map(({ scope, chosenModel, terms }) => [scope, chosenModel, terms.map(({ rule }) => rule)])).toEqual([
      ["kommune", "perCapita", ["fees.rate"]],
      ["fylkeskommune", "flat", ["fees.amount"]],
      [null, null, ["fees.minimum", "fees.maximum", "fees.unit"]],
    ]);
  });

  it("begins with a rate per inhabitant where the bylaws name no model, and with none where they leave it open", () => {
    expect(ruleGroups(AS_IN_THE_BYLAWS, [], null).map(({ chosenModel }) => chosenModel)).toEqual(["perCapita"]);
    const open = partnership(MEMBERS, [
      ["Regel", "Verdi"],
      ["fees.model", null],
    ]);
    expect(groupsOf(open).map(({ chosenModel }) => chosenModel)).toEqual([null]);
  });
});
