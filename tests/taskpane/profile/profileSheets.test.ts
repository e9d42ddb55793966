import { describe, expect, it } from "vitest";
import { PROFILE_IDS } from "../../../src/domain/bylaws/profiles/profileIds";
import { loadPopulations } from "../../../src/registers/loadPopulations";
import { loadProfile } from "../../../src/registers/loadProfile";
import { profileSheets } from "../../../src/taskpane/profile/profileSheets";
import { loadSheetTexts } from "../../../src/taskpane/setup/sheetTexts";
import { sheetsToMake } from "../../../src/workbook/makeSheets";

const populations = await loadPopulations();

/** The names of members in the sheet that is made: what stands in the column of names below the headings. */
async function membersMade(id: (typeof PROFILE_IDS)[number], withPopulations: boolean): Promise<string[]> {
  const profile = await loadProfile(id);
  const { language } = profile;
  const change = profileSheets(
    profile,
    sheetsToMake([], {}, language),
    withPopulations ? populations : null,
    await loadSheetTexts(language),
    language,
  );
  const [members] = change.contents;
  return (members?.rows ?? []).slice(4).flatMap(([, name]) => (name?.kind === "text" ? [name.text] : []));
}

describe("profileSheets", () => {
  it.each([
    ["digiviken", 52],
    ["digivestland", 43],
    ["digitalehelgeland", 21],
    ["digiagder", 0],
    ["digirogaland", 2],
    ["kommuneloven", 0],
  ] as const)("gives %s its %i members and observers, as its documents have them", async (id, count) => {
    expect(await membersMade(id, true)).toHaveLength(count);
  });

  it("gives none where they are not wanted", async () => {
    expect(await membersMade("digiviken", false)).toEqual([]);
  });

  it("knows every profile", () => {
    expect(PROFILE_IDS).toHaveLength(6);
  });
});
