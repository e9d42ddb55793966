import { describe, expect, it } from "vitest";
import { readCastingVote } from "../../../src/domain/votes/castingVote";

describe("readCastingVote", () => {
  it.each([
    ["for", "for"],
    ["For", "for"],
    ["Ja", "for"],
    ["Yes", "for"],
    ["against", "against"],
    ["Mot", "against"],
    ["Nei", "against"],
    ["No", "against"],
  ] as const)("reads %j in any of the languages", (text, vote) => {
    expect(readCastingVote(text)).toEqual({ ok: true, value: vote });
  });

  it("finds none in a blank, or in the 0 that an older Excel hands over for one", () => {
    for (const cell of [null, "", " ", 0]) expect(readCastingVote(cell)).toEqual({ ok: true, value: null });
  });

  it.each(["Blank", "Avholdende", "Ugyldig"])("says that %j settles nothing", (text) => {
    expect(readCastingVote(` ${text}`)).toEqual({
      ok: false,
      problem: { key: "castingVote.unknownWord", params: { text } },
    });
  });

  it("says what it does not know, and hands an error on", () => {
    expect(readCastingVote("leder")).toMatchObject({ ok: false, problem: { key: "vote.unknownWord" } });
    expect(readCastingVote(1)).toMatchObject({ ok: false });
    expect(readCastingVote({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});
