import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileMembers } from "../../../src/domain/bylaws/profiles/profileMembers";
import type { Cell } from "../../../src/domain/cell";
import type { Financing } from "../../../src/domain/fees/financing";
import { memberFee } from "../../../src/domain/fees/memberFee";
import { isMet, memberFees, type MemberFees, needsPaid } from "../../../src/domain/fees/memberFees";
import { readFeeRule } from "../../../src/domain/fees/readFeeRule";
import type { Member } from "../../../src/domain/members/member";
import { toText } from "../../../src/domain/numbers/toText";
import { municipalitiesIn } from "../../../src/registers/municipalities";
import { profileOf } from "../bylaws/profiles/profiles";
import { membersOf } from "../members/membersOf";
import { POPULATIONS } from "../../registers/registers";
import { bracketsOf, DEFLATOR, financingOf, type Rule } from "./bylawRows";

const KIND_WORDS = {
  municipality: "kommune",
  county: "fylkeskommune",
  observer: "observatør",
  other: "annen",
} as const;

/** The members of a partnership, with the populations of a year. */
function membersOfProfile(id: string, year: number): Member[] {
  const members = profileMembers(profileOf(id), municipalitiesIn(POPULATIONS, year));
  return membersOf(...members.map((member) => ({ ...member, kind: KIND_WORDS[member.kind] })));
}

/** What each member pays, or why it is not known, in a word. */
function said({ rows }: MemberFees): string[] {
  return rows.map(({ outcome }) => {
    switch (outcome.kind) {
      case "fee":
        return toText(outcome.fee.amount);
      case "problem":
        return `${outcome.about} ${outcome.problem.key}`;
      case "open":
        return `open ${outcome.rules.join(" ")}`;
      case "wrong":
        return `wrong ${outcome.fault.sheet} ${outcome.fault.row ?? "-"} ${outcome.fault.problem.key}`;
      case "noFee":
        return outcome.step.key;
      case "blank":
        return "blank";
    }
  });
}

function stepsOf(fees: MemberFees, row: number): string[] {
  const outcome = fees.rows[row]?.outcome;
  return outcome?.kind === "fee" ? outcome.fee.steps.map(({ key }) => key) : [];
}

const DIGI_VESTLAND: readonly Rule[] = [
  ["fees.model", "grunnbeløp pluss folketal"],
  ["fees.base", 100_000],
  ["fees.rate", 20],
  ["fees.maximum", 500_000],
  ["fees.unit", 10_000],
  ["fees.need", "19,47 millionar"],
];

describe("the partnerships", () => {
  it("Digi Vestland pays its 19.47 million exactly, Bergen's agreed 9.1 with it", () => {
    const financing = financingOf(DIGI_VESTLAND);
    const fees = memberFees(membersOfProfile("digivestland", 2020), financing);
    expect(toText(fees.total)).toBe("19470000");
    expect([fees.byFormula, fees.byAgreement].map(({ count, amount }) => [count, toText(amount)])).toEqual([
      [42, "10370000"],
      [1, "9100000"],
    ]);
    const osteroy = fees.rows.find(({ member }) => member.number === "4630");
    expect(osteroy?.outcome.kind === "fee" && toText(osteroy.outcome.fee.amount)).toBe("260000");
    const [need] = needsPaid(financing, fees);
    expect(need && [need.row, toText(need.difference), isMet(need)]).toEqual([5, "0", true]);
  });

  it("DigiViken pays 3 kr an inhabitant and the county its regulated amount", () => {
    const financing = financingOf(
      [
        ["fees.model@kommune", "per innbygger"],
        ["fees.rate@kommune", 3],
        ["fees.model@fylkeskommune", "fast beløp"],
        ["fees.amount@fylkeskommune", 150_000],
        ["fees.index@fylkeskommune", "kommunal deflator"],
        ["fees.index.vintage@fylkeskommune", "realisert"],
        ["fees.index.baseYear@fylkeskommune", 2022],
        ["fees.year", 2024],
      ],
      { index: DEFLATOR },
    );
    const fees = memberFees(membersOfProfile("digiviken", 2020), financing);
    expect([fees.byKind.municipality, fees.byKind.county].map(({ count, amount }) => [count, toText(amount)])).toEqual([
      [51, "3723495"],
      [1, "164272.5"],
    ]);
    expect(stepsOf(fees, 51)).toEqual(["indexed.change", "indexed.change", "indexed.product", "fee.flat"]);
    expect(stepsOf(fees, 0)).toEqual(["fee.perCapita"]);
  });

  it("Digitale Helgeland pays nothing, and each member is told so", () => {
    const fees = memberFees(membersOfProfile("digitalehelgeland", 2020), financingOf([["fees.model", "ingen avgift"]]));
    expect(new Set(said(fees))).toEqual(new Set(["fee.none"]));
    expect([fees.rows.length, toText(fees.total)]).toEqual([21, "0"]);
  });

  it("Digi Rogaland's fees are open", () => {
    expect(
      said(memberFees(membersOf({ name: "Hå", population: 19_000 }), financingOf([["fees.model", null]]))),
    ).toEqual(["open fees.model"]);
  });
});

describe("a bylaws sheet without scopes", () => {
  const kind = fc.constantFrom<Cell>(null, "kommune", "fylkeskommune", "observatør", "annen", "hva som helst");
  const population = fc.oneof(
    fc.integer({ min: 0, max: 800_000 }),
    fc.constantFrom<Cell>(null, "", "ca. 500", -5, "8 098", { error: "#N/A" }, { date: 46_387 }, true),
  );
  const agreed = fc.constantFrom<Cell>(null, null, null, 0, 9_100_000, "9,1 millionar", "0 kr", "avtalt", {
    error: "#N/A",
  });
  const amount = (most: number): fc.Arbitrary<Cell> => fc.oneof(fc.constant(null), fc.integer({ min: 0, max: most }));

  it("gives what memberFee gives, for any terms, populations and agreed amounts, whatever the kinds", () => {
    fc.assert(
      fc.property(
        fc.record({
          base: fc.integer({ min: 0, max: 200_000 }),
          rate: fc.integer({ min: 0, max: 40 }),
          minimum: amount(100_000),
          maximum: amount(500_000),
          unit: amount(10_000),
        }),
        fc.array(fc.record({ kind, population, agreed }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("perCapita", "basePlus"),
        (terms, cells, model) => {
          const members = membersOf(...cells.map((one, row) => ({ ...one, number: String(4000 + row) })));
          const given: Rule[] = Object.entries(terms).map(([term, value]): Rule => [`fees.${term}`, value]);
          const fees = memberFees(members, financingOf([["fees.model", model], ...given]));
          const rule = readFeeRule(model === "perCapita" ? "perCapita" : "basePlus", terms);
          fc.pre(rule.ok);
          for (const [row, member] of members.entries()) {
            expect(fees.rows[row]?.outcome).toEqual(memberFee(member.population, member.agreed, rule.value));
          }
        },
      ),
    );
  });

  it("passes memberships over where no year is said, as before", () => {
    const members = membersOf({ name: "Sel", population: 1_000, from: "1.8.2025", to: "tull" });
    expect(
      said(
        memberFees(
          members,
          financingOf([
            ["fees.model", "perCapita"],
            ["fees.rate", 3],
          ]),
        ),
      ),
    ).toEqual(["3000"]);
  });
});

describe("kinds", () => {
  const rules: Rule[] = [
    ["fees.model@kommune", "per innbygger"],
    ["fees.rate@kommune", 3],
  ];
  const kinds = membersOf(
    { name: "Sel", kind: "herad", population: 1_000 },
    { name: "Innlandet", kind: "fylkeskommune", population: 400_000 },
    { name: "KS", kind: "observatør" },
    { name: "Vågå", population: 3_500 },
    { name: "Lom", kind: "bygd", population: 2_300 },
    { name: "Skjåk", kind: "annen", agreed: 500 },
  );

  it("without a rule pay nothing, which is said; one that is not known stands in the way of its own fee only", () => {
    const fees = memberFees(kinds, financingOf(rules));
    expect(said(fees)).toEqual([
      "3000",
      "fee.noRule",
      "fee.noRule",
      "kind kind.missing",
      "kind kind.unknownWord",
      "500",
    ]);
    expect([toText(fees.total), fees.byKind.municipality.count, fees.byKind.other.count]).toEqual(["3500", 1, 1]);
    expect(fees.rows.map((row) => row.kind)).toEqual(["municipality", "county", "observer", null, null, "other"]);
  });

  it("go by the rule for all where they have none of their own, a blank one too", () => {
    const fees = memberFees(kinds, financingOf([...rules, ["fees.model", "fast beløp"], ["fees.amount", 10]]));
    expect(said(fees)).toEqual(["3000", "10", "10", "10", "kind kind.unknownWord", "500"]);
  });

  it("pay no agreed amount where the bylaws use none", () => {
    const fees = memberFees(kinds, financingOf([...rules, ["fees.agreed", "ingen"]]));
    expect(said(fees).at(-1)).toBe("fee.noRule");
  });
});

describe("brackets", () => {
  // KS Eiendomsskatteforum 2023 (ks.no), with its hole at 5 000 closed.
  const brackets = bracketsOf([null, 0, 5_000, 8_500], [null, 5_001, 10_000, 12_000], [null, 10_001, null, 15_000]);
  const rules = (mode: string): Rule[] => [
    ["fees.model", "trinn"],
    ["fees.tiers", mode],
  ];
  const members = membersOf(
    { name: "a", population: 5_000 },
    { name: "b", population: 5_001 },
    { name: "c", population: 12_000 },
    { name: "d", population: 0.5 },
  );

  it("give the fee of the bracket that holds the population", () => {
    const fees = memberFees(members, financingOf(rules("beløp for trinnet"), { brackets }));
    expect(said(fees)).toEqual(["8500", "12000", "15000", "population number.notWhole"]);
  });

  it("are regulated, each value by itself, and only what a member reaches is told", () => {
    const regulated: Rule[] = [
      ["fees.index", "kommunal deflator"],
      ["fees.index.vintage", "realisert"],
      ["fees.index.baseYear", 2023],
      ["fees.year", 2024],
    ];
    const fees = memberFees(members, financingOf([...rules("trinn"), ...regulated], { brackets, index: DEFLATOR }));
    expect(said(fees).slice(0, 3)).toEqual(["8925", "12600", "15750"]);
    expect(stepsOf(fees, 2)).toEqual(["indexed.change", "indexed.product", "tiered.stepOpen"]);
    const marginal = bracketsOf([null, 0, 5_000, 2], [null, 5_001, null, 1]);
    const byRate = memberFees(
      members,
      financingOf([...rules("marginal"), ...regulated], { brackets: marginal, index: DEFLATOR }),
    );
    expect(said(byRate).slice(0, 3)).toEqual(["10500", "10501.05", "17850"]);
    expect(stepsOf(byRate, 0).filter((key) => key === "indexed.product")).toHaveLength(1);
    expect(stepsOf(byRate, 2).filter((key) => key === "indexed.product")).toHaveLength(2);
  });
});

describe("a need that is shared", () => {
  const SHARE: readonly Rule[] = [
    ["fees.model", "fordeling av behov"],
    ["fees.need", 19_470_000],
    ["fees.base", 100_000],
    ["fees.maximum", 500_000],
    ["fees.unit", 1],
  ];

  it("is met to the krone by those it is for, the agreed amounts first", () => {
    const financing = financingOf(SHARE);
    const fees = memberFees(membersOfProfile("digivestland", 2020), financing);
    expect(toText(fees.total)).toBe("19470000");
    expect([toText(fees.byAgreement.amount), fees.rates.size]).toEqual(["9100000", 1]);
    expect(needsPaid(financing, fees).map(isMet)).toEqual([true]);
    expect(stepsOf(fees, 1)).toContain("share.need");
  });

  it("is shared by the kinds that one row is for, together, and not by one with a rule of its own", () => {
    const members = membersOf(
      { name: "a", kind: "kommune", population: 3_000 },
      { name: "b", kind: "annen", population: 1_000 },
      { name: "c", kind: "fylkeskommune", population: 9_000 },
    );
    const rules: Rule[] = [
      ["fees.model", "fordeling av behov"],
      ["fees.need", 400],
      ["fees.model@fylkeskommune", "ingen avgift"],
    ];
    expect(said(memberFees(members, financingOf(rules)))).toEqual(["300", "100", "fee.none"]);
  });

  it("cannot be shared by kinds with different terms, which is said of the need", () => {
    const members = membersOf({ name: "a", kind: "kommune", population: 3_000 });
    const rules: Rule[] = [
      ["fees.model", "fordeling av behov"],
      ["fees.need", 400],
      ["fees.base@annen", 10],
    ];
    expect(said(memberFees(members, financingOf(rules)))).toEqual(["wrong bylaws 1 financing.termsDiffer"]);
  });

  it("is known to nobody before every row can be read, and is out of reach where it is", () => {
    const members = membersOf({ name: "a", population: 3_000 }, { name: "b", population: "mange" });
    expect(said(memberFees(members, financingOf(SHARE)))).toEqual([
      "wrong members 1 number.notANumber",
      "population number.notANumber",
    ]);
    expect(said(memberFees(members.slice(0, 1), financingOf(SHARE)))).toEqual(["wrong bylaws 1 need.unreachable"]);
    const little: Rule[] = [
      ["fees.model", "fordeling av behov"],
      ["fees.need", 5],
      ["fees.base", 10],
    ];
    expect(said(memberFees(members.slice(0, 1), financingOf(little)))).toEqual(["wrong bylaws 1 need.belowLeast"]);
  });

  it("is not shared by who is no member that year", () => {
    const members = membersOf({ name: "a", population: 3_000 }, { name: "b", population: 1_000, to: "31.12.2024" });
    const rules: Rule[] = [
      ["fees.model", "fordeling av behov"],
      ["fees.need", 400],
      ["fees.year", 2025],
    ];
    const fees = memberFees(members, financingOf(rules));
    expect(said(fees)).toEqual(["400", "0"]);
    expect(stepsOf(fees, 1)).toEqual(["prorate.outside"]);
  });
});

describe("part of a year", () => {
  // DigiVestland invoiced 1 August to 31 December 2025 (its invitation to the municipalities); the fee here is a round one.
  const members = membersOf(
    { name: "a", population: 365, from: "1.8.2025" },
    { name: "b", population: 365, from: "1.1.2020", to: "31.12.2030" },
    { name: "c", population: 365, from: "1.1.2026" },
    { name: "d", population: 365, from: "1.8.2025", to: "1.7.2025" },
    { name: "e", population: 365, from: "i fjor" },
    { name: "f", agreed: 1_000, from: "1.8.2025" },
  );
  const fees = (partYear: Cell, year: Cell = 2025): MemberFees =>
    memberFees(
      members,
      financingOf([
        ["fees.model", "perCapita"],
        ["fees.rate", 1],
        ["fees.partYear", partYear],
        ["fees.year", year],
      ]),
    );

  it("is paid by days, both included, or by begun months", () => {
    expect(said(fees("dager"))).toEqual(["153", "365", "0", "to membership.backwards", "from date.unreadable", "1000"]);
    expect(said(fees("måneder")).slice(0, 3)).toEqual(["152.08", "365", "0"]);
    expect(stepsOf(fees("dager"), 0)).toEqual(["fee.perCapita", "prorate.days"]);
  });

  it("is a whole year where the bylaws have it so, and where they leave it open, which is said", () => {
    expect(said(fees("ingen")).slice(0, 3)).toEqual(["365", "365", "0"]);
    expect(stepsOf(fees("ingen"), 0).at(-1)).toBe("fee.wholeYear");
    expect(said(fees(null)).slice(0, 3)).toEqual(["365", "365", "0"]);
    expect(stepsOf(fees(null), 0).at(-1)).toBe("fee.partYearOpen");
    expect(stepsOf(fees(null), 1)).toEqual(["fee.perCapita"]);
  });

  it("cannot be told without the year the fees are for, except of who has no dates", () => {
    expect(said(fees("dager", null)).slice(0, 2)).toEqual(["open fees.year", "open fees.year"]);
    const always: Financing = financingOf([
      ["fees.model", "perCapita"],
      ["fees.rate", 1],
      ["fees.partYear", "dager"],
    ]);
    expect(said(memberFees(membersOf({ name: "a", population: 7 }), always))).toEqual(["7"]);
  });
});
