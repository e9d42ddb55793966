import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { BUILT, CellError, declarationOf, DOORS, loadBundle, shown } from "./doors";

describe("call", () => {
  it("looks no further than the last parameter, whatever Excel adds after it", () => {
    const invocation = { functionName: "QUORUM", address: "Ark1!A1", parameterAddresses: ["Ark1!B1"] };
    expect(call(declarationOf("QUORUM"), [38, 52, "2/3", invocation], "nb")).toBe(true);
  });

  it("takes what is missing at the end for left out", () => {
    expect(call(declarationOf("DECISION"), [6, 3], "nb")).toBe("vedtatt");
    expect(call(declarationOf("PERCAPITA"), [[[10]], 3], "nb")).toEqual([[30]]);
    expect(loadBundle().get("DECISION")?.(6, 3)).toBe("vedtatt");
  });

  it("throws CustomFunctions.Error and nothing else", () => {
    expect(() => call(declarationOf("QUORUM"), ["x", 52], "nb")).toThrow(CellError);
  });
});

describe.each(DOORS)("error texts through $name", (door) => {
  it.each([
    ["nb-NO", "«x» er ikke et tall"],
    ["nn-NO", "«x» er ikkje eit tal"],
    ["en-US", "“x” is not a number"],
    ["en-GB", "“x” is not a number"],
    ["no", "«x» er ikke et tall"],
    ["sv-SE", "«x» er ikke et tall"],
    ["da-DK", "«x» er ikke et tall"],
    ["de-DE", "“x” is not a number"],
    [undefined, "«x» er ikke et tall"],
  ])("are in the reader's language, %s: %s", (displayLanguage, text) => {
    const failed = shown(door, "QUORUM", ["x", 52], displayLanguage) as { thrown: { text: string } };
    expect(failed.thrown.text).toContain(text);
    const [[cell]] = shown(door, "PERCAPITA", [[["x"]], 3], displayLanguage) as [[{ text: string }]];
    expect(cell.text).toContain(text);
  });

  it("name the parameter as that language's Excel does", () => {
    const nameIn = (language?: string): string =>
      (shown(door, "QUORUM", ["x", 52], language) as { thrown: { text: string } }).thrown.text.split(":")[0] ?? "";
    expect([nameIn("nb-NO"), nameIn("nn-NO"), nameIn("en-US"), nameIn()]).toEqual([
      "har_stemt",
      "har_røysta",
      "voted",
      "har_stemt",
    ]);
  });

  it("write numbers as that language does", () => {
    const textIn = (language: string): string =>
      (shown(door, "QUORUM", [1234.5, 1000], language) as { thrown: { text: string } }).thrown.text.replace(/\s/g, " ");
    expect(textIn("nb-NO")).toContain("1 234,5 har stemt");
    expect(textIn("en-US")).toContain("1,234.5 have voted");
  });
});

describe("the reader's language as built", () => {
  it("is Bokmål until Office knows it", () => {
    // Office.js is there before it is ready, without a context; a formula may be calculated in between.
    const functions = loadBundle({ Office: {} });
    expect(() => functions.get("QUORUM")?.("x", 52)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    const office: { context?: { displayLanguage: string } } = {};
    const quorum = loadBundle({ Office: office }).get("QUORUM");
    const text = (): string => {
      try {
        quorum?.("x", 52);
      } catch (thrown) {
        if (thrown instanceof CellError) return thrown.message ?? "";
      }
      return "";
    };
    expect(text()).toContain("er ikke et tall");
    office.context = { displayLanguage: "en-US" };
    expect(text()).toContain("is not a number");
  });

  it("does not change what a function gives", () => {
    for (const language of ["nb-NO", "nn-NO", "en-US"]) {
      expect(shown(BUILT, "DECISION", [2, 1], language)).toBe("vedtatt");
    }
  });
});
