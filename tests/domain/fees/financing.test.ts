import { describe, expect, it } from "vitest";
import type { FinancedKind, Financing, KindRule } from "../../../src/domain/fees/financing";
import { toText } from "../../../src/domain/numbers/toText";
import { bracketsOf, DEFLATOR, financingOf, indexOf, type Rule } from "./bylawRows";

const DIGIVIKEN: readonly Rule[] = [
  ["fees.model@kommune", "per innbygger", "Om DigiViken, Finansiering"],
  ["fees.rate@kommune", 3],
  ["fees.populationDate@kommune", null],
  ["fees.model@fylkeskommune", "fast beløp"],
  ["fees.amount@fylkeskommune", 150_000],
  ["fees.index@fylkeskommune", "kommunal deflator"],
];
const ANSWERS = (vintage: string): Rule[] => [
  ["fees.index.vintage@fylkeskommune", vintage],
  ["fees.index.baseYear@fylkeskommune", 2022],
  ["fees.year", 2024],
];

function ruleOf({ kinds }: Financing, kind: FinancedKind): KindRule {
  return kinds[kind].rule;
}

function faultOf(rule: KindRule): unknown {
  return rule.kind === "wrong" ? { ...rule.fault, problem: rule.fault.problem.key } : rule.kind;
}

describe("financing by kind of member", () => {
  it("gives each kind its own rule, and one without a rule none", () => {
    const all = financingOf([...DIGIVIKEN, ...ANSWERS("realisert")], { index: DEFLATOR });
    expect(ruleOf(all, "municipality")).toMatchObject({ kind: "formula", rule: { base: null, rate: { units: 3 } } });
    expect(ruleOf(all, "county")).toMatchObject({ kind: "flat" });
    expect([ruleOf(all, "observer"), ruleOf(all, "other"), ruleOf(all, "unsaid")]).toEqual(
      Array(3).fill({ kind: "noRule" }),
    );
    expect(all.isByKind).toBe(true);
  });

  it("says which rules an amount's regulation hangs on, and leaves the other kinds alone", () => {
    const all = financingOf(DIGIVIKEN);
    expect(ruleOf(all, "county")).toEqual({
      kind: "open",
      rules: ["fees.index.vintage", "fees.index.baseYear", "fees.year"],
    });
    expect(ruleOf(all, "municipality").kind).toBe("formula");
  });

  it.each([
    ["realisert", "164272.5"],
    ["budsjett", "162238.65"],
  ])("regulates DigiViken's 150 000 kr from 2022 to 2024 by the %s deflator to %s", (vintage, expected) => {
    const county = ruleOf(financingOf([...DIGIVIKEN, ...ANSWERS(vintage)], { index: DEFLATOR }), "county");
    expect(county.kind === "flat" && toText(county.amount)).toBe(expected);
    expect(county.kind === "flat" && county.steps.map(({ key }) => key)).toEqual([
      "indexed.change",
      "indexed.change",
      "indexed.product",
    ]);
  });

  it("regulates every amount of the scope, not the unit, and tells the changes once", () => {
    const all = financingOf(
      [
        ["fees.model", "grunnbeløp pluss folketall"],
        ["fees.base", 100_000],
        ["fees.rate", 20],
        ["fees.maximum", 500_000],
        ["fees.unit", 10_000],
        ["fees.index", "deflator"],
        ["fees.index.vintage", "realisert"],
        ["fees.index.baseYear", 2023],
        ["fees.year", 2024],
      ],
      { index: DEFLATOR },
    );
    const rule = ruleOf(all, "other");
    if (rule.kind !== "formula") throw new Error(rule.kind);
    const { base, rate, minimum, maximum, unit } = rule.rule;
    expect([base, rate, minimum, maximum, unit].map((one) => (one === null ? null : toText(one)))).toEqual([
      "105000",
      "21",
      null,
      "525000",
      "10000",
    ]);
    expect(rule.steps.map(({ key }) => key)).toEqual([
      "indexed.change",
      "indexed.product",
      "indexed.product",
      "indexed.product",
    ]);
    expect(all.isByKind).toBe(false);
  });

  it("leaves amounts as they stand where there is no regulation, or the year is their own", () => {
    const rules = (...more: Rule[]): Rule[] => [["fees.model", "fast beløp"], ["fees.amount", 1_000.55], ...more];
    for (const given of [
      rules(),
      rules(["fees.index", null]),
      rules(["fees.index", "ingen"]),
      rules(
        ["fees.index", "deflator"],
        ["fees.index.vintage", "budsjett"],
        ["fees.index.baseYear", 2024],
        ["fees.year", 2024],
      ),
    ]) {
      const rule = ruleOf(financingOf(given), "municipality");
      expect(rule.kind === "flat" && [toText(rule.amount), rule.steps]).toEqual(["1000.55", []]);
    }
  });
});

describe("what is open", () => {
  it.each([
    [[], ["fees.model"]],
    [[["fees.model", null]], ["fees.model"]],
    [[["fees.model", "per innbygger"]], ["fees.rate"]],
    [
      [
        ["fees.model", "grunnbeløp pluss folketall"],
        ["fees.base", null],
      ],
      ["fees.base", "fees.rate"],
    ],
    [[["fees.model", "fast beløp"]], ["fees.amount"]],
    [[["fees.model", "fordeling av behov"]], ["fees.need"]],
    [[["fees.model", "trinn"]], ["fees.tiers"]],
  ] as [Rule[], string[]][])("%j leaves open %j", (rules, open) => {
    expect(ruleOf(financingOf(rules), "municipality")).toEqual({ kind: "open", rules: open });
  });

  it("is the model only where the pane has none to use in its place", () => {
    const given = { modelWhereOpen: "perCapita" } as const;
    expect(ruleOf(financingOf([["fees.rate", 3]], given), "municipality").kind).toBe("formula");
    expect(
      ruleOf(
        financingOf(
          [
            ["fees.model", null],
            ["fees.rate", 3],
          ],
          given,
        ),
        "county",
      ).kind,
    ).toBe("formula");
    // A kind that the others' model is not for has none, whatever the pane would use.
    expect(ruleOf(financingOf(DIGIVIKEN, given), "observer")).toEqual({ kind: "noRule" });
  });
});

describe("what is wrong", () => {
  const perInhabitant: Rule = ["fees.model", "per innbygger"];
  it.each([
    [[["fees.model", "etter evne"]], { sheet: "bylaws", rule: "fees.model", row: 0, problem: "feeModel.unknown" }],
    [
      [perInhabitant, ["fees.rate", "tre"]],
      { sheet: "bylaws", rule: "fees.rate", row: 1, problem: "number.notANumber" },
    ],
    [
      [perInhabitant, ["fees.rate", 3], ["fees.rate", 4]],
      { sheet: "bylaws", rule: "fees.rate", row: 1, problem: "bylaw.twice" },
    ],
    [
      [perInhabitant, ["fees.rate", 3], ["fees.minimum", 9], ["fees.maximum", 8]],
      { sheet: "bylaws", rule: "fees.minimum", row: 2, problem: "terms.minimumAboveMaximum" },
    ],
    [
      [perInhabitant, ["fees.rate", 3], ["fees.partYear", "uker"]],
      { sheet: "bylaws", rule: "fees.partYear", row: 2, problem: "bylaw.valueUnreadable" },
    ],
    [
      [perInhabitant, ["fees.rate", 3], ["fees.index", "KPI"]],
      { sheet: "bylaws", rule: "fees.index", row: 2, problem: "bylaw.valueUnreadable" },
    ],
    [
      [
        ["fees.model", "trinn"],
        ["fees.tiers", "marginal"],
      ],
      { sheet: "brackets", row: null, field: "from", problem: "brackets.missing" },
    ],
  ] as [Rule[], object][])("%j is named: %j", (rules, fault) => {
    expect(faultOf(ruleOf(financingOf(rules), "municipality"))).toEqual(fault);
  });

  it("is named in the index: a year that is missing there, and never another vintage's", () => {
    const rules = [...DIGIVIKEN, ...ANSWERS("revidert")];
    expect(faultOf(ruleOf(financingOf(rules, { index: DEFLATOR }), "county"))).toEqual({
      sheet: "index",
      row: null,
      field: "year",
      problem: "index.yearMissing",
    });
  });

  it("is named in the brackets, of the kind that uses them only", () => {
    const brackets = bracketsOf(["kommune", 0, 4_999, 25_000], ["kommune", 5_001, null, 40_000]);
    const all = financingOf(
      [
        ["fees.model", "trinn"],
        ["fees.tiers", "trinn"],
        ["fees.model@fylkeskommune", "ingen avgift"],
      ],
      {
        brackets,
      },
    );
    expect(faultOf(ruleOf(all, "municipality"))).toEqual({
      sheet: "brackets",
      row: 1,
      field: "from",
      problem: "brackets.gap",
    });
    expect(ruleOf(all, "county")).toEqual({ kind: "noFee" });
    expect(all.isByKind).toBe(true);
  });

  it("tells the kinds apart where only the brackets do", () => {
    const rules: Rule[] = [
      ["fees.model", "trinn"],
      ["fees.tiers", "trinn"],
    ];
    expect(financingOf(rules, { brackets: bracketsOf([null, 0, null, 1]) }).isByKind).toBe(false);
    expect(financingOf(rules, { brackets: bracketsOf(["kommune", 0, null, 1]) }).isByKind).toBe(true);
  });

  it("does not stop at terms that the model has no use for", () => {
    const rules: Rule[] = [
      ["fees.model", "fast beløp"],
      ["fees.amount", 100],
      ["fees.rate", "tre"],
    ];
    expect(ruleOf(financingOf(rules, { index: indexOf([2024, "x"]) }), "municipality").kind).toBe("flat");
  });
});

describe("the conditions", () => {
  it("are repeated in order, with what they rest on", () => {
    const rules: Rule[] = [
      ["fees.model", "per innbygger"],
      ["fees.rate", 20, "Utleia av beløpa i saka"],
      ["fees.populationDate", null],
    ];
    const { conditions } = financingOf(rules).kinds.municipality;
    expect(conditions.map(({ rule, status, row }) => `${rule} ${status} ${row ?? "-"}`)).toEqual([
      "fees.model stated 0",
      "fees.rate inferred 1",
      "fees.minimum notMentioned -",
      "fees.maximum notMentioned -",
      "fees.unit notMentioned -",
      "fees.populationDate open 2",
      "fees.year notMentioned -",
      "fees.index notMentioned -",
      "fees.index.vintage notMentioned -",
      "fees.index.baseYear notMentioned -",
      "fees.partYear notMentioned -",
      "fees.agreed notMentioned -",
    ]);
    expect(conditions[1]).toMatchObject({ value: 20, source: "Utleia av beløpa i saka" });
  });
});
