import { describe, expect, it } from "vitest";
import { readBallotForm } from "../../../src/domain/votes/ballotForm";

describe("readBallotForm", () => {
  it.each([
    ["Åpen", "open"],
    ["åpent", "open"],
    ["open", "open"],
    [" Ope ", "open"],
    ["skriftlig", "secret"],
    ["Skriftleg", "secret"],
    ["written", "secret"],
    ["hemmelig", "secret"],
    ["HEMMELEG", "secret"],
    ["secret", "secret"],
  ] as const)("reads %j as %s", (text, form) => {
    expect(readBallotForm(text)).toEqual({ ok: true, value: form });
  });

  it("finds none in a blank", () => {
    for (const blank of [null, "", "  "]) expect(readBallotForm(blank)).toEqual({ ok: true, value: null });
  });

  it("reports what it does not know, and never guesses that it is open", () => {
    for (const cell of ["hemmlig", "ja", 1, true]) {
      expect(readBallotForm(cell)).toMatchObject({ ok: false, problem: { key: "ballotForm.unknownWord" } });
    }
    expect(readBallotForm({ error: "#REF!" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});
