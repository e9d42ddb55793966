import { describe, expect, it } from "vitest";
import { faultText } from "../../src/taskpane/faultText";
import { loadTexts } from "../../src/taskpane/texts";

const texts = await loadTexts("en");
const textOf = (code: string): string => faultText({ code, message: "Excel's own words" }, texts);

describe("faultText", () => {
  it("says what to do about what Excel refused", () => {
    expect(textOf("InvalidOperationInCellEditMode")).toContain("Enter or Esc");
    expect(textOf("AccessDenied")).toContain("protected");
  });

  it("takes every way in which something may be gone for one", () => {
    for (const code of ["ItemNotFound", "InvalidReference", "InvalidObjectPath"]) {
      expect(textOf(code)).toContain("no longer there");
    }
  });

  it("gives Excel's code where there is no more to say", () => {
    expect(textOf("GeneralException")).toContain("GeneralException");
  });
});
