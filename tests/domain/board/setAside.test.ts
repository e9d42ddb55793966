import { describe, expect, it } from "vitest";
import { concernsOf, type Finding } from "../../../src/domain/board/finding";
import { seatsToSetAside, withException } from "../../../src/domain/board/setAside";
import { message } from "../../../src/domain/message";
import { styret } from "./bodies";

const LINE = "board.office: leder sekretariatet (3.12.2021, sak 9)";
const SEATS = styret({ setAside: LINE }, { setAside: "board.term: annet (3.12.2021, sak 9)" }, { setAside: LINE });

function finding(rows: readonly number[], verdict: Finding["verdict"] = "broken"): Finding {
  return {
    rule: "board.office",
    severity: "breach",
    source: null,
    bylawRow: null,
    exception: null,
    verdict,
    reason: message("board.office.broken", { count: 1, levels: "kommunedirektør" }),
    concerns: concernsOf(
      SEATS.filter(({ row }) => rows.includes(row)),
      "office",
    ),
  };
}

describe("seatsToSetAside", () => {
  it("is the seats that a finding concerns, or the whole body where it concerns none", () => {
    expect(seatsToSetAside(finding([1, 2]), SEATS).map(({ row }) => row)).toEqual([1, 2]);
    expect(seatsToSetAside(finding([]), SEATS)).toEqual(SEATS);
  });
});

describe("withException", () => {
  it("sets a finding aside where every seat it concerns says so", () => {
    expect(withException(finding([0, 2]), SEATS).exception).toMatchObject({
      reason: "leder sekretariatet",
      decision: "sak 9",
    });
    expect(withException(finding([2], "undecidable"), SEATS).exception).not.toBeNull();
  });

  it("lets it count where one seat does not, where another rule is set aside, or where the line cannot be read", () => {
    expect(withException(finding([0, 1]), SEATS).exception).toBeNull();
    expect(withException(finding([]), SEATS).exception).toBeNull();
    const unreadable = styret({ setAside: "board.office: fordi" });
    expect(withException(finding([0]), unreadable).exception).toBeNull();
  });

  it("needs none where the rule is met", () => {
    expect(withException(finding([0], "met"), SEATS).exception).toBeNull();
  });
});
