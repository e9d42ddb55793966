import { describe, expect, it } from "vitest";
import { sum } from "../../../../src/domain/numbers/sum";
import { toText } from "../../../../src/domain/numbers/toText";
import { projectChange, type ProjectLabels, sheetNameFor } from "../../../../src/taskpane/fees/project/projectChange";
import {
  type ProjectFields,
  splitProject,
  type ProjectSplitted,
} from "../../../../src/taskpane/fees/project/splitProject";
import { membersOf } from "../../../domain/members/membersOf";

// Populations of 1.1.2020 (Statistics Norway, table 07459).
const MEMBERS = membersOf(
  { name: "Osterøy", population: 8_098 },
  { name: "Modalen", population: 388 },
  { name: "Vaksdal", population: 3_977 },
  { name: "Uten tall", population: null },
);
const THREE = MEMBERS.slice(0, 3);

type Split = Extract<ProjectSplitted, { kind: "split" }>;

function split(fields: ProjectFields, members = THREE): Split {
  const found = splitProject(fields, members);
  if (found.kind !== "split") throw new Error(JSON.stringify(found));
  return found;
}

const amounts = ({ parts }: Split): string[] => parts.map(({ amount }) => toText(amount));

describe("splitProject", () => {
  it("splits equally to the øre, the odd ones to those first in the sheet", () => {
    expect(amounts(split({ cost: "100", split: "likt", unit: "" }))).toEqual(["33.34", "33.33", "33.33"]);
  });

  it("splits by population, and sums to the cost", () => {
    const found = split({ cost: "500 000", split: "folketall", unit: "1" });
    // Of 12 463 inhabitants: 500 000 x 8 098 / 12 463 = 324 881.649…, 15 566.075… and 159 552.274…
    expect(amounts(found)).toEqual(["324882", "15566", "159552"]);
    expect(toText(sum(found.parts.map(({ amount }) => amount)))).toBe("500000");
  });

  it("splits some equally and the rest by population", () => {
    // 30 of 100 kr equally: 10 each; 70 x 8 098 / 12 463 = 45.483…, 2.179… and 22.337…
    expect(amounts(split({ cost: "100", split: "30 % likt, resten etter folketall", unit: "" }))).toEqual([
      "55.48",
      "12.18",
      "32.34",
    ]);
  });

  it("needs no population where all is split equally, and names who lacks one where it is", () => {
    expect(split({ cost: "100", split: "likt", unit: "1" }, MEMBERS).parts).toHaveLength(4);
    expect(splitProject({ cost: "100", split: "folketall", unit: "" }, MEMBERS)).toMatchObject({
      kind: "member",
      member: { name: "Uten tall" },
      problem: { key: "population.zero" },
    });
  });

  it.each([
    [{ cost: "1.500", split: "likt", unit: "" }, "cost", "number.ambiguous"],
    [{ cost: "100", split: "på skjønn", unit: "" }, "split", "bylaw.valueUnreadable"],
    [{ cost: "100", split: "likt", unit: "-1" }, "unit", "number.negative"],
    [{ cost: "100,50", split: "likt", unit: "1" }, "cost", "amount.notMultiple"],
  ])("answers for what is wrong at its field: %o", (fields, field, key) => {
    expect(splitProject(fields, THREE)).toMatchObject({ kind: "field", field, problem: { key } });
  });

  it.each([
    [{ cost: "", split: "likt", unit: "" }, THREE],
    [{ cost: "100", split: "", unit: "" }, THREE],
    [{ cost: "100", split: "likt", unit: "" }, []],
  ])("waits for what is not filled in yet", (fields, members) => {
    expect(splitProject(fields, members)).toEqual({ kind: "unfinished" });
  });
});

describe("projectChange", () => {
  const LABELS: ProjectLabels = {
    title: "=HYPERLINK(1)",
    about: "about",
    cost: "cost",
    equally: "equally",
    unit: "unit",
    number: "no",
    member: "member",
    population: "population",
    weight: "weight",
    amount: "amount",
    sum: "sum",
  };

  it("has the terms in cells and one formula that splits the cost by the weights beside it", () => {
    const change = projectChange("Prosjekt", split({ cost: "500 000", split: "folketall", unit: "1" }), LABELS);
    const cells = change.contents[0]?.rows ?? [];
    expect(change.newSheets).toEqual(["Prosjekt"]);
    expect(cells[0]?.[0]).toEqual({ kind: "text", text: "=HYPERLINK(1)" });
    expect(cells[8]?.[4]).toEqual({ kind: "formula", formula: "=FELLES.ALLOCATE($B$4,D9:D11,$B$6)" });
    expect(cells[9]?.[3]).toEqual({
      kind: "formula",
      formula: "=$B$5*SUM($C$9:$C$11)+(1-$B$5)*COUNT($C$9:$C$11)*C10",
    });
    expect(cells[11]?.[4]).toEqual({ kind: "formula", formula: "=SUM(E9:E11)" });
  });

  it.each([
    ["Prosjekt 1", "Prosjekt 1"],
    [" Felles: bruker/kart [2026]? ", "Felles bruker kart 2026"],
    ["'sitert'", "sitert"],
    ["Et prosjekt med et navn som er lengre enn Excel tar", "Et prosjekt med et navn som er"],
    ["***", ""],
  ])("gives the sheet a name that Excel takes: %s", (name, expected) => {
    expect(sheetNameFor(name)).toBe(expected);
  });
});
