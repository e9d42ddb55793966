import { describe, expect, it } from "vitest";
import { readExceptions } from "../../../src/domain/board/exception";

describe("readExceptions", () => {
  it("reads one a line: the rule, why, when and by what decision", () => {
    const text =
      "board.office: leder sekretariatet (3.12.2021, sak 9)\r\n Board.Size.Max : to slutter (3. desember 2021; sak 10) ";
    const date = { year: 2021, month: 12, day: 3 };
    expect(readExceptions(text)).toEqual({
      ok: true,
      value: [
        { rule: "board.office", reason: "leder sekretariatet", date, decision: "sak 9" },
        { rule: "board.size.max", reason: "to slutter", date, decision: "sak 10" },
      ],
    });
  });

  it("finds none in a blank", () => {
    for (const cell of [null, "", " \n "]) expect(readExceptions(cell)).toEqual({ ok: true, value: [] });
  });

  it.each([
    "ja",
    "board.office: uten dato og vedtak",
    "board.office: grunnen (3.12.2021)",
    "board.office: grunnen (31.2.2021, sak 9)",
    "meeting.tie: grunnen (3.12.2021, sak 9)",
    "board.office: (3.12.2021, sak 9)",
  ])("does not take %j for one", (text) => {
    expect(readExceptions(text)).toEqual({ ok: false, problem: { key: "exception.unreadable", params: { text } } });
  });

  it("hands an error on by name", () => {
    expect(readExceptions({ error: "#REF!" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});
