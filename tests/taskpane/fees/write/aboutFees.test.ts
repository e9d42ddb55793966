import { expect, it } from "vitest";
import labels from "../../../../src/locales/compiled/paneLabels.nb";
import write from "../../../../src/locales/compiled/paneWrite.nb";
import { feesIn } from "../../../../src/taskpane/fees/computeFees";
import { AS_IN_THE_BYLAWS, type Scenario, withChange } from "../../../../src/taskpane/fees/scenario";
import { aboutFees } from "../../../../src/taskpane/fees/write/aboutFees";
import { loadPlaceTexts } from "../../../../src/taskpane/texts";
import { readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

const place = await loadPlaceTexts("fees", "nb");
const texts = { ...place, pane: { ...place.pane, ...labels, ...write } };

const partnership = readPartnership(
  sheets({
    members: sheetCells("Medlemmer", [
      ["Navn", "Folketall"],
      ["Osterøy", 8_098],
    ]),
    bylaws: sheetCells("Vedtekter", [
      ["Regel", "Verdi", "Kilde"],
      ["fees.model", "per innbygger", "Saksframlegg 033/21"],
      ["fees.rate", 20, "Utledet av beløpene"],
    ]),
  }),
);

function about(scenario: Scenario): string {
  if (partnership.members.kind !== "found") throw new Error(partnership.members.kind);
  return aboutFees(feesIn(scenario, partnership, partnership.members.content), texts).join(" ");
}

it("says what is inferred, and of what is changed in the pane that it is, and not that it is inferred", () => {
  expect(about(AS_IN_THE_BYLAWS)).toContain("sats per innbygger: 20 kr (utledet, ikke oppgitt)");
  const tried = about(withChange(AS_IN_THE_BYLAWS, { rule: "fees.rate", scope: null, value: "21" }));
  expect(tried).toContain("sats per innbygger: 21 kr (endret i panelet, ikke i vedtektene)");
  expect(tried).not.toContain("utledet");
  expect(tried).toContain("folketall per: ikke avgjort i vedtektene");
});
