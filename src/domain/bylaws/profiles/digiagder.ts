import { allOpen, inWords, MEETING_RULES, open, type Profile, type ProfileSource, stated } from "./profile";
import { PROFILE_NAMES } from "./profileIds";

/** The page the other partnerships' rules would have stood on; it tells of the background only. */
const BACKGROUND: ProfileSource = { document: "Bakgrunn for Digi Agder (agderfk.no)", section: null };
const ORGANISATION: ProfileSource = { document: "Organisering av Digi Agder (agderfk.no)", section: null };

/** Digi Agder: its own page leaves all but its history out; that there is no fee stands on another. */
export const digiagder: Profile = {
  id: "digiagder",
  name: PROFILE_NAMES.digiagder,
  language: "nb",
  members: { municipalities: null, county: null, observers: [], agreed: [], source: BACKGROUND },
  rows: [
    stated("fees.model", null, inWords("noFee"), ORGANISATION, "mayBeReviewed"),
    open("fees.projects", null, BACKGROUND),
    ...allOpen(MEETING_RULES, BACKGROUND),
    open("board.size.max", null, BACKGROUND),
    open("board.office", null, BACKGROUND),
    open("board.gender", null, BACKGROUND),
    open("board.term", null, BACKGROUND),
    open("board.leader", null, BACKGROUND),
  ],
};
