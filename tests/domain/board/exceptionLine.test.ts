import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Exception, readExceptions } from "../../../src/domain/board/exception";
import { exceptionLine, withLine, withoutRule } from "../../../src/domain/board/exceptionLine";
import { plainDate } from "../../../src/domain/calendar/plainDate";

const EXCEPTION: Exception = {
  rule: "board.office",
  reason: "Leder sekretariatet (konstituert)",
  date: { year: 2021, month: 12, day: 3 },
  decision: "årsmøtet, sak 9",
};
const LINE = "board.office: Leder sekretariatet (konstituert) (3.12.2021, årsmøtet, sak 9)";

describe("exceptionLine", () => {
  it("writes an exception as the sheet has it", () => {
    expect(exceptionLine(EXCEPTION)).toBe(LINE);
    expect(exceptionLine({ ...EXCEPTION, reason: " Leder\nsekretariatet  (konstituert) " })).toBe(LINE);
  });

  it.each([
    ["a decision with parentheses", { decision: "sak 9 (utsatt)" }],
    ["no reason", { reason: "  " }],
    ["no decision", { decision: "" }],
  ])("has no line for %s, which would not be read as it is meant", (_, part) => {
    expect(exceptionLine({ ...EXCEPTION, ...part })).toBeNull();
  });

  it("is read back as what was written, whatever the words are", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1 });
    const date = fc
      .record({
        year: fc.integer({ min: 1950, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ year, month, day }) => plainDate(year, month, day) ?? EXCEPTION.date);
    const rule = fc.constantFrom(EXCEPTION.rule, "board.size.max" as const, "board.leader.elected" as const);
    const exceptions = fc.record({ rule, reason: words, date, decision: words });
    fc.assert(
      fc.property(fc.array(exceptions, { maxLength: 3 }), (given) => {
        const written = given.flatMap((exception) => {
          const line = exceptionLine(exception);
          return line === null ? [] : [{ exception, line }];
        });
        const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
        const read = readExceptions(written.reduce((text, { line }) => withLine(text, line), ""));
        expect(read).toEqual({
          ok: true,
          value: written.map(({ exception }) => ({
            ...exception,
            reason: plain(exception.reason),
            decision: plain(exception.decision),
          })),
        });
      }),
    );
  });

  it("has a line for every reason and decision of ordinary words", () => {
    const words = fc
      .string({
        unit: fc.constantFrom("a", "å", " ", "1", "9", ".", ",", ";", ":", "–", "/", "«", "»", "§"),
        minLength: 1,
      })
      .filter((text) => /[aå]/.test(text));
    fc.assert(
      fc.property(words, words, (reason, decision) => {
        expect(exceptionLine({ ...EXCEPTION, reason, decision })).not.toBeNull();
      }),
    );
  });
});

describe("withoutRule", () => {
  const OTHER = "board.term: Fram til valget (1.1.2021, styret)";

  it("takes a rule's lines out, and leaves every other as it stands", () => {
    const text = `${OTHER}\r\n ${LINE} \nnoe annet`;
    expect(withoutRule(text, "board.office")).toEqual({ text: `${OTHER}\nnoe annet`, removed: [LINE] });
    expect(withoutRule(LINE, "board.office")).toEqual({ text: "", removed: [LINE] });
    expect(withoutRule(text, "board.office.excluded").removed).toEqual([]);
  });

  it("undoes what putting a line below did", () => {
    for (const before of ["", OTHER]) expect(withoutRule(withLine(before, LINE), "board.office").text).toBe(before);
  });
});
