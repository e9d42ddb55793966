import { describe, expect, it } from "vitest";
import { attendanceFormOf } from "../../../src/domain/meeting/attendanceForm";

describe("attendanceFormOf", () => {
  it.each([
    ["Fysisk", "inPerson"],
    [" In  person", "inPerson"],
    ["Digitalt", "digital"],
    ["Ikke til stede", "absent"],
    ["ikkje til stades", "absent"],
    ["Not present", "absent"],
    ["Forfall", "absent"],
    ["på telefon", null],
  ])("%s: %s", (text, form) => {
    expect(attendanceFormOf(text)).toBe(form);
  });
});
