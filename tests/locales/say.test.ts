import { describe, expect, it } from "vitest";
import { exact } from "../domain/numbers/exactNumbers";
import { kroner, message } from "../../src/domain/message";
import explanationsEn from "../../src/locales/compiled/explanations.en";
import explanationsNb from "../../src/locales/compiled/explanations.nb";
import explanationsNn from "../../src/locales/compiled/explanations.nn";
import problemsEn from "../../src/locales/compiled/problems.en";
import problemsNb from "../../src/locales/compiled/problems.nb";
import { say } from "../../src/locales/say";

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("say", () => {
  it("writes Osterøy's fee as an explanation in three languages, amounts as that language does", () => {
    const step = message("fee.basePlus", {
      base: kroner(exact(100_000)),
      rate: kroner(exact("20.5")),
      population: exact(8_098),
      amount: kroner(exact(266_009)),
    });
    expect(plainSpaces(say(step, explanationsNb, "nb"))).toBe("100 000 kr + 20,50 kr × 8 098 innbyggere = 266 009 kr");
    expect(plainSpaces(say(step, explanationsNn, "nn"))).toBe(
      "100 000 kr + 20,50 kr × 8 098 innbyggjarar = 266 009 kr",
    );
    expect(say(step, explanationsEn, "en")).toBe("100,000 kr + 20.50 kr × 8,098 inhabitants = 266,009 kr");
  });

  it("writes counts without decimals of money", () => {
    expect(say(message("decision.reached", { for: exact("3.5"), required: exact(4) }), explanationsNb, "nb")).toMatch(
      /^3,5 for/,
    );
  });

  it("puts what a cell says into the sentence as it stands", () => {
    const problem = message("number.notANumber", { text: "<b>{x} #</b>" });
    expect(say(problem, problemsNb, "nb")).toContain("«<b>{x} #</b>»");
    expect(say(problem, problemsEn, "en")).toContain("“<b>{x} #</b>”");
  });

  it("chooses one or many by the number itself, not by how it is written", () => {
    const votes = (count: number): string =>
      say(message("decision.base.votes", { votes: exact(count) }), explanationsEn, "en");
    expect(votes(1)).toContain("1 vote for");
    expect(votes(2)).toContain("2 votes for");
    expect(votes(1000)).toContain("1,000 votes for");
    expect(say(message("board.size.met", { count: 1 }), explanationsNb, "nb")).toBe("1 medlem");
    expect(say(message("board.size.met", { count: 9 }), explanationsNb, "nb")).toBe("9 medlemmer");
  });
});
