import { describe, expect, it } from "vitest";
import { doorsOf } from "../../../src/domain/meeting/doors";

describe("doorsOf", () => {
  it.each([
    ["Lukket", "closed"],
    ["lukka", "closed"],
    ["Closed", "closed"],
    ["Åpnet", "opened"],
    ["opna", "opened"],
    ["opened", "opened"],
    ["på gløtt", null],
  ])("%s: %s", (text, doors) => {
    expect(doorsOf(text)).toBe(doors);
  });
});
