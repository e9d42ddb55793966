import { describe, expect, it } from "vitest";
import { whole } from "../../../src/domain/numbers/exact";
import { quorum } from "../../../src/domain/votes/quorum";
import { HALF, readShare, type Share } from "../../../src/domain/votes/share";

function share(text: string): Share {
  const read = readShare(text);
  if (!read.ok || read.value === null) throw new Error(`${text} is not read`);
  return read.value;
}

describe("quorum", () => {
  it("is at least half of the members: 26 of 52, 5 of 9 (kommuneloven § 11-9)", () => {
    expect(quorum(whole(26), whole(52), HALF)).toMatchObject({ ok: true, value: { isMet: true } });
    expect(quorum(whole(25), whole(52), HALF)).toMatchObject({ ok: true, value: { isMet: false } });
    expect(quorum(whole(5), whole(9), HALF)).toMatchObject({ ok: true, value: { isMet: true } });
    expect(quorum(whole(4), whole(9), HALF)).toMatchObject({ ok: true, value: { isMet: false } });
  });

  it("was met at DigiViken's founding meeting, 38 of 52, by half and by two thirds", () => {
    for (const text of ["1/2", "2/3"]) {
      expect(quorum(whole(38), whole(52), share(text))).toMatchObject({ ok: true, value: { isMet: true } });
    }
  });

  it("says what is needed and how many are missing", () => {
    // Two thirds of 52 is 34.67, so 35.
    expect(quorum(whole(30), whole(52), share("2/3"))).toEqual({
      ok: true,
      value: {
        isMet: false,
        required: whole(35),
        missing: whole(5),
        steps: [
          {
            key: "quorum.needs.atLeast",
            params: { numerator: 2, denominator: 3, members: whole(52), required: whole(35) },
          },
          { key: "quorum.notMet", params: { voted: whole(30), missing: whole(5) } },
        ],
      },
    });
  });

  it("says more than half where a majority is asked for, and all where unanimity is", () => {
    expect(quorum(whole(27), whole(52), share("majority"))).toMatchObject({
      ok: true,
      value: {
        isMet: true,
        missing: whole(0),
        steps: [
          { key: "quorum.needs.moreThan", params: { numerator: 1, denominator: 2, required: whole(27) } },
          { key: "quorum.met", params: { voted: whole(27) } },
        ],
      },
    });
    expect(quorum(whole(17), whole(18), share("unanimous"))).toMatchObject({
      ok: true,
      value: { isMet: false, missing: whole(1), steps: [{ params: { numerator: 1, denominator: 1 } }, {}] },
    });
    expect(quorum(whole(18), whole(18), share("unanimous"))).toMatchObject({ ok: true, value: { isMet: true } });
  });

  it("is not met where nobody has voted", () => {
    expect(quorum(whole(0), whole(52), HALF)).toMatchObject({ ok: true, value: { isMet: false } });
  });

  it("cannot be known without members, nor where more voted than there are", () => {
    expect(quorum(whole(0), whole(0), HALF)).toEqual({ ok: false, problem: { key: "quorum.noMembers", params: {} } });
    expect(quorum(whole(53), whole(52), HALF)).toEqual({
      ok: false,
      problem: { key: "quorum.moreVotedThanMembers", params: { voted: whole(53), members: whole(52) } },
    });
  });
});
