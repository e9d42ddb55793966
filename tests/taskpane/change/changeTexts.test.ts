import { describe, expect, it } from "vitest";
import { hindranceText, occupiedText } from "../../../src/taskpane/change/changeTexts";
import { loadTexts } from "../../../src/taskpane/texts";
import { constant, contentsFrom, formula, text } from "../../../src/workbook/change/change";

const texts = await loadTexts("nb");

describe("occupiedText", () => {
  it("shows the first of what would be lost, and counts the rest", () => {
    const area = contentsFrom("Medlemmer", 0, 4, [[text("Avgift")], [formula("=A1")], [constant(3)], [constant(4)]]);
    expect(occupiedText([area], texts)).toBe(
      "Medlemmer!E1:E4 er ikke tomt: «Avgift», «=A1», «3» og én celle til. Skal det erstattes?",
    );
  });

  it("says what is there where all of it comes from a formula outside", () => {
    const area = contentsFrom("Medlemmer", 0, 4, [[{ kind: "spilled" }], [{ kind: "spilled" }]]);
    expect(occupiedText([area], texts)).toBe(
      "Medlemmer!E1:E2 er ikke tomt: verdier fra en formel som står et annet sted. Skal det erstattes?",
    );
  });

  it("names sheets as Excel does, with quotes where they are needed", () => {
    expect(occupiedText([contentsFrom("O'Brien 2025", 0, 0, [[text("x")]])], texts)).toContain("'O''Brien 2025'!A1 er");
  });
});

describe("hindranceText", () => {
  it("names areas as Excel does, and many of them by their sheets alone", () => {
    const area = { sheet: "O'Brien 2025", top: 0, bottom: 1, left: 0, right: 0 };
    expect(hindranceText({ kind: "changedSince", areas: [area] }, texts)).toContain("'O''Brien 2025'!A1:A2 er endret");
    const many = [area, area, area, { ...area, sheet: "Styre" }];
    expect(hindranceText({ kind: "changedSince", areas: many }, texts)).toContain("O'Brien 2025 og Styre er endret");
  });
});
