import { describe, expect, it } from "vitest";
import { tariffOf } from "../../../src/domain/fees/tariff";
import { toText } from "../../../src/domain/numbers/toText";
import type { MemberKind } from "../../../src/domain/members/member";
import { bracketsOf } from "./bylawRows";

function said(rows: Parameters<typeof tariffOf>[0], kind: MemberKind | null = "municipality"): string[] {
  const tariff = tariffOf(rows, kind);
  if (tariff.kind === "open") return [];
  if (tariff.kind === "wrong") return [String(tariff.fault.row), tariff.fault.problem.key];
  return tariff.value.map(
    ({ from, to, value }) => `${toText(from)}-${to === null ? "" : toText(to)}: ${toText(value)}`,
  );
}

describe("tariffOf", () => {
  it("takes a kind's own brackets before those for all", () => {
    const rows = bracketsOf([null, 0, null, 1], ["fylkeskommune", 0, 100, 2], ["fylkeskommune", 101, null, 3]);
    expect(said(rows)).toEqual(["0-: 1"]);
    expect(said(rows, "county")).toEqual(["0-100: 2", "101-: 3"]);
    expect(said(rows, null)).toEqual(["0-: 1"]);
  });

  it("lets each bracket end where the next begins where no row says where", () => {
    expect(said(bracketsOf([null, 0, null, 1], [null, 5_000, null, 2]))).toEqual(["0-4999: 1", "5000-: 2"]);
  });

  it.each([
    [[], "null", "brackets.missing"],
    [[["fylkeskommune", 0, null, 1]], "null", "brackets.missing"],
    [
      [
        [null, 0, 99, 1],
        [null, 101, null, 2],
      ],
      "1",
      "brackets.gap",
    ],
    [
      [
        [null, 0, 99, 1],
        ["herred", 100, null, 2],
      ],
      "1",
      "kind.unknownWord",
    ],
    [
      [
        [null, 0, 99, 1],
        [null, 100, null, "gratis"],
      ],
      "1",
      "number.notANumber",
    ],
    [[[null, 0, "alle", 1]], "0", "number.notANumber"],
    [[[null, "null", null, 1]], "0", "number.notANumber"],
  ])("names the row of %j that cannot be used", (rows, row, problem) => {
    expect(said(bracketsOf(...rows))).toEqual([row, problem]);
  });
});
