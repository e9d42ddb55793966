import { describe, expect, it } from "vitest";
import { message } from "../../src/domain/message";
import { loadPlaceTexts, loadTexts, PLACES } from "../../src/taskpane/texts";
import { exact } from "../domain/numbers/exactNumbers";

describe("loadTexts", () => {
  it.each([
    ["nb", "Avgifter", "vedtatt", "Det er ingen medlemmer", "Ikke avgjort i vedtektene"],
    ["nn", "Avgifter", "vedteke", "Det er ingen medlemmer", "Ikkje avgjort i vedtektene"],
    ["en", "Fees", "adopted", "There are no members", "Not decided in the bylaws"],
  ] as const)("gives the pane all its words in %s", async (language, fees, adopted, problem, explanation) => {
    const texts = await loadTexts(language);
    expect(texts.language).toBe(language);
    expect(texts.pane["place.fees"]()).toBe(fees);
    expect(texts.words["outcome.adopted"]()).toBe(adopted);
    expect(texts.say(message("quorum.noMembers", {}))).toContain(problem);
    const { pane, say } = await loadPlaceTexts("board", language);
    expect(pane["place.fees"]()).toBe(fees);
    expect(say(message("board.open", {}))).toBe(explanation);
  });

  it("leaves what one place says to that place", async () => {
    const common = Object.keys((await loadTexts("en")).pane);
    for (const place of PLACES) {
      const own = Object.keys((await loadPlaceTexts(place, "en")).pane).filter((key) => !common.includes(key));
      expect(own.length).toBeGreaterThan(10);
      expect(own.filter((key) => PLACES.some((other) => other !== place && key.startsWith(`${other}.`)))).toEqual([]);
    }
  });

  it("has the steps to every result, and every function's words, where cells are explained", async () => {
    const { pane, say } = await loadPlaceTexts("explain", "en");
    const agreed = { kroner: exact("5") };
    expect(say(message("fee.agreed", { agreed }))).toContain("5 kr");
    expect(say(message("quorum.met", { voted: exact("5") }))).toContain("5");
    expect(say(message("board.open", {}))).toBe("Not decided in the bylaws");
    expect(pane.functions["QUORUM.gives"]()).toContain("TRUE");
  });

  it("writes numbers and amounts in its language", async () => {
    const { number, amount } = await loadTexts("en");
    expect([number(exact("1234.5")), amount(exact("1234.5"))]).toEqual(["1,234.5", "1,234.50"]);
  });
});
