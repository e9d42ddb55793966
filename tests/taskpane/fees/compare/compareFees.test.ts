import { describe, expect, it } from "vitest";
import { toText } from "../../../../src/domain/numbers/toText";
import { compareFees } from "../../../../src/taskpane/fees/compare/compareFees";
import { feesIn } from "../../../../src/taskpane/fees/computeFees";
import { AS_IN_THE_BYLAWS, withChange } from "../../../../src/taskpane/fees/scenario";
import { readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

const partnership = readPartnership(
  sheets({
    members: sheetCells("Medlemmer", [
      ["Navn", "Folketall"],
      ["Stor", 1_000],
      ["Liten", 100],
      ["Uten tall", null],
    ]),
    bylaws: sheetCells("Vedtekter", [
      ["Regel", "Verdi"],
      ["fees.model", "per innbygger"],
      ["fees.rate", 10],
    ]),
  }),
);

describe("compareFees", () => {
  it("says of each member and of the sum what changes, and how many pay more and less", () => {
    if (partnership.members.kind !== "found") throw new Error(partnership.members.kind);
    const members = partnership.members.content;
    const other = withChange(withChange(AS_IN_THE_BYLAWS, { rule: "fees.rate", scope: null, value: "9" }), {
      rule: "fees.minimum",
      scope: null,
      value: "2000",
    });
    const {
      members: rows,
      change,
      paysMore,
      paysLess,
    } = compareFees(feesIn(AS_IN_THE_BYLAWS, partnership, members).fees, feesIn(other, partnership, members).fees);
    expect(rows.map(({ first, second }) => [first && toText(first), second && toText(second)])).toEqual([
      ["10000", "9000"],
      ["1000", "2000"],
      [null, null],
    ]);
    expect(rows.map((row) => (row.change?.percent ? toText(row.change.percent) : null))).toEqual(["-10", "100", null]);
    expect([toText(change.kroner), paysMore, paysLess]).toEqual(["0", 1, 1]);
  });
});
