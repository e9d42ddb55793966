import { describe, expect, it } from "vitest";
import paneVote from "../../../../src/locales/compiled/paneVote";
import paneMeetingNb from "../../../../src/locales/compiled/paneMeeting.nb";
import paneNb from "../../../../src/locales/compiled/pane.nb";
import { CHOICES } from "../../../../src/taskpane/meeting/vote/casting";
import { keysOf, rollCallKey } from "../../../../src/taskpane/meeting/vote/keys";

const LANGUAGES = ["nb", "nn", "en"] as const;
const textsIn = (language: (typeof LANGUAGES)[number]): Parameters<typeof rollCallKey>[1] => ({
  pane: { ...paneNb, ...paneMeetingNb, ...paneVote[language] },
});
const pressed = (
  key: string,
  held: Partial<Parameters<typeof rollCallKey>[0]> = {},
): Parameters<typeof rollCallKey>[0] => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe("the keys of a roll call", () => {
  it.each(LANGUAGES)("are each one vote's alone, and all capital letters: %s", (language) => {
    const keys = [...CHOICES, "undo" as const].flatMap((one) => keysOf(one, textsIn(language)));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[A-Z]$/);
  });

  it.each([
    ["f", "for"],
    ["F", "for"],
    ["j", "for"],
    ["m", "against"],
    ["n", "against"],
    ["a", "abstained"],
    ["b", "blank"],
  ])("%s is %s in Bokmål", (key, choice) => {
    expect(rollCallKey(pressed(key), textsIn("nb"))).toEqual({ kind: "vote", choice });
  });

  it("take back with U or Backspace, and move with the arrows", () => {
    const texts = textsIn("nn");
    expect(rollCallKey(pressed("u"), texts)).toEqual({ kind: "undo" });
    expect(rollCallKey(pressed("Backspace"), texts)).toEqual({ kind: "undo" });
    expect(rollCallKey(pressed("ArrowDown"), texts)).toEqual({ kind: "move", by: 1 });
    expect(rollCallKey(pressed("ArrowLeft"), texts)).toEqual({ kind: "move", by: -1 });
  });

  it("leave all others to the pane, and to the browser what is pressed with Ctrl", () => {
    for (const key of ["Enter", " ", "Tab", "x", "1"]) expect(rollCallKey(pressed(key), textsIn("en"))).toBeNull();
    expect(rollCallKey(pressed("f", { ctrlKey: true }), textsIn("nb"))).toBeNull();
  });
});
