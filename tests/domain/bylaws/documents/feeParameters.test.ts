import { describe, expect, it } from "vitest";
import { feeParameters } from "../../../../src/domain/bylaws/documents/feeParameters";
import { factsFrom, type Row, SILENT, told } from "./facts";

describe("feeParameters", () => {
  it("asks of a rate by inhabitant what it is counted and rounded by, and whether it is regulated (V8)", () => {
    const bylaws: Row[] = [
      ["fees.model", "kommune", "per innbygger"],
      ["fees.populationDate", "kommune", null, SILENT],
      ["fees.unit", "kommune", "1", SILENT],
      ["fees.index", "kommune", null, SILENT],
    ];
    expect(told(feeParameters(factsFrom({ bylaws })))).toEqual({
      severity: "warning",
      wrong: ["documents.feeParameters"],
      gaps: ["fees.populationDate", "fees.unit = 1 (?)", "fees.index"],
      decide: "documents.feeParameters.decide",
      bylawRows: [1, 2, 3],
    });
  });

  it("asks of a regulated amount by which numbers and from which year, and not of inhabitants", () => {
    const bylaws: Row[] = [
      ["fees.model", "fylkeskommune", "fast beløp"],
      ["fees.index", "fylkeskommune", "kommunal deflator"],
      ["fees.unit", "fylkeskommune", 1],
    ];
    expect(told(feeParameters(factsFrom({ bylaws })))).toMatchObject({
      gaps: ["fees.index.vintage", "fees.index.baseYear"],
    });
  });

  it("asks once of what is for all kinds of member", () => {
    const bylaws: Row[] = [
      ["fees.model", "kommune", "per innbygger"],
      ["fees.model", "fylkeskommune", "fast beløp"],
      ["fees.populationDate", null, "1.1.2026"],
      ["fees.index", null, "ingen"],
      ["fees.unit", null, null, SILENT],
    ];
    expect(told(feeParameters(factsFrom({ bylaws })))).toMatchObject({ gaps: ["fees.unit"], bylawRows: [4] });
  });

  it.each<[string, Row[]]>([
    ["there is no fee", [["fees.model", null, "ingen avgift"]]],
    [
      "the model itself is open",
      [
        ["fees.model", null, null, SILENT],
        ["fees.unit", null, null, SILENT],
      ],
    ],
    ["nothing is said of fees", []],
    [
      "all of it is said",
      [
        ["fees.model", null, "grunnbeløp pluss folketall"],
        ["fees.populationDate", null, "1.1.2020", "Utledet: saken"],
        ["fees.unit", null, 10_000],
        ["fees.index", null, "ingen"],
      ],
    ],
  ])("finds nothing where %s", (_, bylaws) => {
    expect(feeParameters(factsFrom({ bylaws }))).toBeNull();
  });
});
