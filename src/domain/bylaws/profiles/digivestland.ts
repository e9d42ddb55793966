import { allOpen, inferred, inWords, MEETING_RULES, open, type Profile, type ProfileSource, stated } from "./profile";
import { PROFILE_NAMES } from "./profileIds";

const section = (name: string | null): ProfileSource => ({ document: "Osterøy kommune, sak 033/21", section: name });
const ECONOMY = section("Økonomiske konsekvensar");
const BACKGROUND = section("Bakgrunn");
const WHOLE_CASE = section(null);

/** Digi Vestland as a member's case paper of spring 2021 describes it; the annexes with the model were not found. */
export const digivestland: Profile = {
  id: "digivestland",
  name: PROFILE_NAMES.digivestland,
  language: "nn",
  members: {
    municipalities: { kind: "county", county: "46", year: 2020 },
    county: null,
    observers: [],
    agreed: [{ number: "4601", amount: 9_100_000 }],
    source: section("Saksopplysningar"),
  },
  rows: [
    stated("members.count", "Saksopplysningar", 43, section("Saksopplysningar")),
    stated("fees.model", null, inWords("basePlus"), ECONOMY),
    inferred("fees.base", null, 100_000, ECONOMY, "amountsInferred"),
    inferred("fees.rate", null, 20, ECONOMY, "amountsInferred"),
    open("fees.minimum", null, ECONOMY),
    stated("fees.maximum", null, 500_000, ECONOMY),
    inferred("fees.unit", null, 10_000, ECONOMY, "unitLeastSure"),
    stated("fees.need", null, 19_470_000, ECONOMY),
    inferred("fees.populationDate", null, "1.1.2020", ECONOMY, "populationDateInferred"),
    open("fees.year", null, ECONOMY),
    open("fees.index", null, ECONOMY),
    open("fees.partYear", null, ECONOMY),
    inferred("fees.agreed", null, inWords("replaces"), ECONOMY, "agreedAboveMaximum"),
    open("fees.projects", null, ECONOMY),
    ...allOpen(MEETING_RULES, WHOLE_CASE),
    open("board.size.max", "Styringsgruppa", BACKGROUND),
    stated("board.office", "Styringsgruppa", inWords("chiefExecutive"), BACKGROUND, "leaderOfOtherOffice"),
    stated("board.eligible", "Styringsgruppa", inWords("municipality"), BACKGROUND),
    open("board.gender", "Styringsgruppa", BACKGROUND),
    open("board.term", "Styringsgruppa", BACKGROUND),
    stated("board.leader", "Styringsgruppa", 1, BACKGROUND),
  ],
};
