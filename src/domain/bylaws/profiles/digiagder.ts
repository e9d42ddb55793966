import { allOpen, inWords, MEETING_RULES, open, type Profile, type ProfileSource, stated } from "./profile";
import { PROFILE_NAMES } from "./profileIds";

/** The page the other partnerships' rules would have stood on; it tells of the background only. */
const BACKGROUND: ProfileSource = { document: "Bakgrunn for Digi Agder (agderfk.no)", section: null };
const NATIONAL: ProfileSource = { document: BACKGROUND.document, section: "Samstyringsstrukturen i KS" };
const ORGANISATION: ProfileSource = { document: "Organisering av Digi Agder (agderfk.no)", section: null };

/** The national bodies that Agder is represented in, as the page says; by how many and by whom it does not. */
const NATIONAL_BODIES = [
  "KommIT-rådet",
  "Digitaliseringsutvalget",
  "Fagråd for arkitektur",
  "Fagråd for informasjonssikkerhet",
];

/** Digi Agder: its own page leaves all but its history out; that there is no fee stands on another. */
export const digiagder: Profile = {
  id: "digiagder",
  name: PROFILE_NAMES.digiagder,
  language: "nb",
  members: { municipalities: null, county: null, observers: [], agreed: [], source: BACKGROUND },
  rows: [
    open("members.count", null, BACKGROUND),
    stated("fees.model", null, inWords("noFee"), ORGANISATION, "mayBeReviewed"),
    open("fees.projects", null, BACKGROUND),
    ...allOpen(MEETING_RULES, BACKGROUND),
    open("board.size.max", null, BACKGROUND),
    open("board.office", null, BACKGROUND),
    open("board.gender", null, BACKGROUND),
    open("board.term", null, BACKGROUND),
    open("board.leader", null, BACKGROUND),
    ...NATIONAL_BODIES.map((body) => open("board.seats", body, NATIONAL, "representedNationally")),
  ],
};
