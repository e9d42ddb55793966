import { describe, expect, it } from "vitest";
import { proposalsAfterNotice } from "../../../../src/domain/bylaws/documents/proposalsAfterNotice";
import { factsFrom, type Row } from "./facts";

const periods = (notice: string | null, proposals: string | null): Row[] => [
  ["meeting.notice", null, notice],
  ["meeting.proposals", null, proposals],
];

describe("proposalsAfterNotice", () => {
  it("finds that DigiViken’s meeting of 3 December 2021 has proposals until after the notice (V4)", () => {
    const meeting = { year: 2021, month: 12, day: 3 };
    const finding = proposalsAfterNotice(factsFrom({ bylaws: periods("1 måned", "14 dager"), meeting }));
    expect(finding?.wrong).toEqual([
      { key: "documents.proposalsAfterNotice", params: { notice: "1 måned", proposals: "14 dager" } },
      {
        key: "documents.proposalsAfterNotice.dates",
        params: { meeting: "3.12.2021", notice: "3.11.2021", proposals: "19.11.2021" },
      },
    ]);
    expect(finding?.bylawRows).toEqual([0, 1]);
  });

  it("finds it without a meeting too, as for any day", () => {
    expect(proposalsAfterNotice(factsFrom({ bylaws: periods("1 måned", "14 dager") }))?.wrong).toHaveLength(1);
  });

  it.each([
    ["1 måned", "30 dager", true], // some months have 31 days
    ["1 måned", "31 dager", false],
    ["1 måned", "28 dager", true],
    ["4 uker", "28 dager", false],
    ["4 uker", "1 måned", false],
    ["28 dager", "4 uker", false],
    ["2 uker", "1 måned", false],
  ])("of notice %s and proposals %s on any day says %s", (notice, proposals, isFound) => {
    expect(proposalsAfterNotice(factsFrom({ bylaws: periods(notice, proposals) })) !== null).toBe(isFound);
  });

  it("goes by the meeting’s own day where there is one: a month before it may be shorter", () => {
    const bylaws = periods("1 måned", "30 dager");
    const found = (month: number): boolean =>
      proposalsAfterNotice(factsFrom({ bylaws, meeting: { year: 2021, month, day: 3 } })) !== null;
    expect([found(3), found(12), found(1)]).toEqual([false, false, true]);
  });

  it.each([
    [null, "14 dager"],
    ["1 måned", null],
    ["i god tid", "14 dager"],
    ["14 dager", "14 dager"],
  ])("finds nothing of notice %s and proposals %s", (notice, proposals) => {
    expect(proposalsAfterNotice(factsFrom({ bylaws: periods(notice, proposals) }))).toBeNull();
  });
});
