import { describe, expect, it } from "vitest";
import { secrecyOf } from "../../../src/domain/meeting/secrecy";

describe("secrecyOf", () => {
  it.each([
    // ballot, weights differ, confirmed
    [null, false, false, "open"],
    ["åpen", true, false, "open"],
    [null, true, true, "open"],
    ["hemmelig", false, false, "kept"],
    ["skriftleg", false, true, "kept"],
    ["secret", true, false, "atRisk"],
    ["secret", true, true, "confirmed"],
    // What cannot be read may be secret.
    ["hemmlig", true, false, "atRisk"],
    [{ error: "#N/A" }, true, false, "atRisk"],
  ] as const)("of %j, with weights that differ %s, confirmed %s: %s", (ballot, weightsDiffer, isConfirmed, secrecy) => {
    expect(secrecyOf(ballot, weightsDiffer, isConfirmed)).toBe(secrecy);
  });
});
