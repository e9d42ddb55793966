import type { KnownMunicipality } from "../../domain/bylaws/profiles/profileMembers";
import { profileMembers } from "../../domain/bylaws/profiles/profileMembers";
import type { Profile } from "../../domain/bylaws/profiles/profile";
import { municipalitiesIn } from "../../registers/municipalities";
import type { Populations } from "../../registers/populations";
import type { Change } from "../../workbook/change/change";
import type { NameLanguage } from "../../workbook/layout";
import { makeSheets, type SheetToMake } from "../../workbook/makeSheets";
import type { SheetTexts } from "../../workbook/sheetTexts";

/**
 * The sheets that a workbook lacks, made from a profile: its rules in the bylaws, and its members with their populations.
 * @param populations null where members are not wanted
 */
export function profileSheets(
  profile: Profile,
  toMake: readonly SheetToMake[],
  populations: Populations | null,
  texts: SheetTexts,
  language: NameLanguage,
): Change {
  const year = profile.members.municipalities?.year;
  const municipalities: readonly KnownMunicipality[] =
    populations === null || year === undefined ? [] : municipalitiesIn(populations, year);
  const members = populations === null ? [] : profileMembers(profile, municipalities);
  return makeSheets(toMake, texts, language, { profile, members });
}
