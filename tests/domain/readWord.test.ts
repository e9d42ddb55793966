import { describe, expect, it } from "vitest";
import { message } from "../../src/domain/message";
import { readWord } from "../../src/domain/readWord";
import { vocabulary } from "../../src/domain/words";

const WORDS = vocabulary({ sooner: ["før", "before"], later: ["etter", "after"] });
const read = (cell: Parameters<typeof readWord>[0]) =>
  readWord(cell, WORDS, (text) => message("date.unreadable", { text }));

describe("readWord", () => {
  it("finds the meaning of a word in any of its languages, case and space aside", () => {
    expect(read("  FØR\u00a0")).toEqual({ ok: true, value: "sooner" });
    expect(read("after")).toEqual({ ok: true, value: "later" });
  });

  it("finds none in a blank", () => {
    for (const cell of [null, "", " "]) expect(read(cell)).toEqual({ ok: true, value: null });
  });

  it("reports a word it does not know in the caller's words, without the space around it", () => {
    expect(read(" før jul ")).toEqual({ ok: false, problem: { key: "date.unreadable", params: { text: "før jul" } } });
    expect(read(3)).toEqual({ ok: false, problem: { key: "date.unreadable", params: { text: "3" } } });
  });

  it("hands an error on with its code", () => {
    expect(read({ error: "#N/A" })).toEqual({ ok: false, problem: { key: "cell.error", params: { error: "#N/A" } } });
  });
});
