import { describe, expect, it } from "vitest";
import { BALLOTS, readBallot } from "../../../src/domain/votes/ballot";

describe("readBallot", () => {
  it.each([
    ["For", "for"],
    ["for", "for"],
    ["  FOR ", "for"],
    ["Ja", "for"],
    ["Yes", "for"],
    ["Mot", "against"],
    ["Imot", "against"],
    ["Nei", "against"],
    ["Against", "against"],
    ["No", "against"],
    ["Avholdende", "abstained"],
    ["Avhalden", "abstained"],
    ["Avhaldande", "abstained"],
    ["Abstained", "abstained"],
    ["Blank", "blank"],
    ["Blankt", "blank"],
    ["Ugyldig", "invalid"],
    ["Ugyldeg", "invalid"],
    ["Invalid", "invalid"],
    ["Ikke avgitt", "notCast"],
    ["Ikkje gitt", "notCast"],
    ["ikkje\u00a0avgitt", "notCast"],
    ["Not  cast", "notCast"],
  ] as const)("reads %j as %s", (text, ballot) => {
    expect(readBallot(text)).toEqual({ ok: true, value: ballot });
  });

  it("takes an empty cell for a vote not cast, whatever emptiness it has", () => {
    for (const cell of [null, "", " ", "\u00a0"]) expect(readBallot(cell)).toEqual({ ok: true, value: "notCast" });
  });

  it.each(["J", "N", "F", "X", "1", "forr", "for mot", "Ja/Nei", "?", "å", "med"])("never guesses at %j", (text) => {
    expect(readBallot(` ${text} `)).toEqual({
      ok: false,
      problem: { key: "vote.unknownWord", params: { text } },
    });
  });

  it.each([1, 0, true, false])("says that %j is no word", (cell) => {
    expect(readBallot(cell)).toEqual({ ok: false, problem: { key: "vote.notAWord", params: {} } });
  });

  it("hands an error on with its code", () => {
    expect(readBallot({ error: "#NAME?" })).toEqual({
      ok: false,
      problem: { key: "cell.error", params: { error: "#NAME?" } },
    });
  });

  it("has one order for the six kinds of votes", () => {
    expect(BALLOTS).toEqual(["for", "against", "abstained", "blank", "invalid", "notCast"]);
  });
});
