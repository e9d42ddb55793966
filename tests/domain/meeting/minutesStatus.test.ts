import { describe, expect, it } from "vitest";
import { minutesStatusOf } from "../../../src/domain/meeting/minutesStatus";

describe("minutesStatusOf", () => {
  it.each([
    ["Utkast", "draft"],
    ["draft", "draft"],
    ["godkjent", "approved"],
    [" GODKJEND ", "approved"],
    ["Approved", "approved"],
    ["ferdig", null],
    ["", null],
  ])("reads %j as %s", (text, status) => {
    expect(minutesStatusOf(text)).toBe(status);
  });
});
