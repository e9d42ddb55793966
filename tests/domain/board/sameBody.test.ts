import { describe, expect, it } from "vitest";
import { isSameBody } from "../../../src/domain/board/sameBody";

describe("isSameBody", () => {
  it.each([
    ["Årsmøtet", "årsmøte"],
    ["Årsmøtet i DigiViken", "årsmøtet"],
    ["Styringsgruppen", "styringsgruppa"],
    ["Styringsgruppe", "Styringsgruppa"],
    ["Programstyret", "programstyre"],
    ["Programkontoret", "Programkontor"],
    ["Valgkomité", "valgkomitéen"],
    ["komite", "Komiteen"],
    ["Representantskapet for DigiViken", "representantskap"],
    ["The annual meeting", "annual meeting of DigiViken"],
  ])("takes %s and %s for one", (one, other) => {
    expect(isSameBody(one, other)).toBe(true);
    expect(isSameBody(other, one)).toBe(true);
  });

  it.each([
    ["Årsmøtet i DigiViken", "Årsmøtet i Digi Vestland"],
    ["Programstyret", "Programkontoret"],
    ["Styret", "Styringsgruppa"],
    ["Årsmøtet", "Styret"],
    ["Styret", ""],
  ])("keeps %s and %s apart", (one, other) => {
    expect(isSameBody(one, other)).toBe(false);
    expect(isSameBody(other, one)).toBe(false);
  });
});
