import { describe, expect, it } from "vitest";
import { findBylaw } from "../../../src/domain/bylaws/bylaw";
import { matterKindOf } from "../../../src/domain/meeting/matterKind";

describe("matterKindOf", () => {
  it.each([
    ["Valg", "election"],
    ["val", "election"],
    ["change of the bylaws", "amendment"],
    ["Økonomiplan", "budget"],
    ["melding", "information"],
    ["Fusjon", null],
  ])("takes “%s” for %j", (text, expected) => {
    expect(matterKindOf(text)).toBe(expected);
  });

  it("lets a rule for elections concern an item that is headed in another language", () => {
    const rule = {
      rule: "meeting.majority",
      scope: "valg",
      value: "majority:cast",
      severity: null,
      source: null,
      row: 0,
    };
    expect(findBylaw([rule], "meeting.majority", "election")).toBe(rule);
    expect(findBylaw([rule], "meeting.majority", "sak")).toBeNull();
  });
});
