import { describe, expect, it } from "vitest";
import { agreedFee } from "../../../../src/domain/fees/fee";
import type { MemberOutcome } from "../../../../src/domain/fees/memberOutcome";
import { message } from "../../../../src/domain/message";
import { toText } from "../../../../src/domain/numbers/toText";
import { amountsOwed } from "../../../../src/taskpane/fees/invoice/amountsOwed";
import { membersOf } from "../../../domain/members/membersOf";
import { exact } from "../../../domain/numbers/exactNumbers";

const [MEMBER] = membersOf({ name: "Osterøy" });
if (MEMBER === undefined) throw new Error("no member");

function owed(outcome: MemberOutcome): string | null {
  const [row] = MEMBER === undefined ? [] : amountsOwed([{ member: MEMBER, kind: "municipality", outcome }]);
  if (row === undefined) throw new Error("no row");
  return row.amount === null ? null : toText(row.amount);
}

describe("amountsOwed", () => {
  it("is the fee, or nothing where no rule is for the member", () => {
    expect(owed({ kind: "fee", fee: agreedFee(exact("260000")) })).toBe("260000");
    expect(owed({ kind: "noFee", step: message("fee.agreed", { agreed: { kroner: exact(0) } }) })).toBe("0");
  });

  it.each<MemberOutcome>([
    { kind: "blank" },
    { kind: "open", rules: ["fees.rate"] },
    { kind: "problem", about: "population", problem: message("population.zero", {}) },
  ])("is not known where the fee is not: $kind", (outcome) => {
    expect(owed(outcome)).toBe(null);
  });
});
