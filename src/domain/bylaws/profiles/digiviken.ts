import { allOpen, asAdvice, inferred, inWords, open, type Profile, type ProfileSource, stated } from "./profile";
import { PROFILE_NAMES } from "./profileIds";

const section = (name: string): ProfileSource => ({ document: "Om DigiViken (digiviken.no)", section: name });
const FINANCING = section("Finansiering");
const ANNUAL_MEETING = section("Årsmøtet");
const BOARD = section("Programstyret");
const OFFICE = section("Programkontoret");
const BOTH = "Programstyret, Programkontoret";

const MUNICIPALITIES = inWords("municipality");
const COUNTY = inWords("county");

/** DigiViken as its own page described it in December 2021. */
export const digiviken: Profile = {
  id: "digiviken",
  name: PROFILE_NAMES.digiviken,
  language: "nb",
  members: {
    municipalities: { kind: "county", county: "30", year: 2021 },
    county: "Viken fylkeskommune",
    observers: [],
    agreed: [],
    source: section("Bakgrunn"),
  },
  rows: [
    inferred("members.count", "Bakgrunn", 52, section("Bakgrunn"), "municipalitiesAndCounty"),
    stated("fees.model", MUNICIPALITIES, inWords("perCapita"), FINANCING),
    stated("fees.rate", MUNICIPALITIES, 3, FINANCING),
    open("fees.populationDate", MUNICIPALITIES, FINANCING),
    open("fees.minimum", MUNICIPALITIES, FINANCING),
    open("fees.maximum", MUNICIPALITIES, FINANCING),
    open("fees.unit", MUNICIPALITIES, FINANCING),
    open("fees.index", MUNICIPALITIES, FINANCING, "rateRegulationNotSaid"),
    stated("fees.model", COUNTY, inWords("flat"), FINANCING),
    stated("fees.amount", COUNTY, 150_000, FINANCING),
    stated("fees.index", COUNTY, inWords("municipalDeflator"), FINANCING),
    open("fees.index.vintage", COUNTY, FINANCING),
    open("fees.index.baseYear", COUNTY, FINANCING),
    open("fees.unit", COUNTY, FINANCING),
    open("fees.year", null, FINANCING),
    open("fees.partYear", null, FINANCING),
    open("fees.agreed", null, FINANCING),
    stated("fees.projects", null, inWords("separately"), FINANCING),
    stated("meeting.votes", MUNICIPALITIES, 1, ANNUAL_MEETING),
    open("meeting.votes", COUNTY, ANNUAL_MEETING, "countyVoteNotSaid"),
    open("meeting.proxies", null, ANNUAL_MEETING),
    // Of the votes cast, which are with the blank ones or without them: the base is left to `meeting.blanks`.
    stated("meeting.majority", null, "majority", ANNUAL_MEETING, "normallyOnly"),
    open("meeting.majority", inWords("amendment"), ANNUAL_MEETING),
    open("meeting.majority", inWords("dissolution"), ANNUAL_MEETING),
    open("meeting.blanks", null, ANNUAL_MEETING, "blanksNotSaid"),
    ...allOpen(["meeting.quorum", "meeting.quorum.base", "meeting.tie", "meeting.alternatives"], ANNUAL_MEETING),
    open("meeting.election", null, ANNUAL_MEETING, "committeeProposes"),
    open("meeting.election.tie", null, ANNUAL_MEETING),
    stated("meeting.notice", null, "1 måned", ANNUAL_MEETING),
    stated("meeting.proposals", null, "14 dager", ANNUAL_MEETING),
    stated("meeting.lastDate", null, "31.12", ANNUAL_MEETING),
    open("board.size.min", "Programstyret", BOARD),
    stated("board.size.max", "Programstyret", 8, BOARD),
    stated("board.office", "Programstyret", inWords("chiefExecutive", "digitalLead"), BOARD),
    stated("board.eligible", "Programstyret", inWords("anyMember"), BOARD),
    open("board.gender", "Programstyret", BOARD),
    asAdvice(open("board.spread.max", "Programstyret", ANNUAL_MEETING, "broadRepresentation")),
    stated("board.term", "Programstyret", 2, ANNUAL_MEETING),
    stated("board.reelection", "Programstyret", inWords("allowed"), ANNUAL_MEETING),
    stated("board.leader", "Programstyret", 1, ANNUAL_MEETING),
    stated("board.leader.elected", "Programstyret", "Årsmøtet", ANNUAL_MEETING),
    stated("board.deputies", "Programstyret", inWords("personal"), ANNUAL_MEETING, "proposedByThemselves"),
    stated("board.deputies.approved", "Programstyret", BOTH, ANNUAL_MEETING, "eachOrBoth"),
    stated("board.observers", "Programstyret", "Statsforvalteren, KS", BOARD, "observersInvited"),
    open("board.size.max", "Programkontoret", OFFICE),
    stated("board.term", "Programkontoret", 2, ANNUAL_MEETING),
    stated("board.reelection", "Programkontoret", inWords("allowed"), ANNUAL_MEETING),
    stated("board.deputies", "Programkontoret", inWords("personal"), ANNUAL_MEETING, "proposedByThemselves"),
    stated("board.deputies.approved", "Programkontoret", BOTH, ANNUAL_MEETING, "eachOrBoth"),
    stated("board.size.exact", "Valgkomité", 3, ANNUAL_MEETING),
    open("board.term", "Valgkomité", ANNUAL_MEETING),
    open("board.exclusive", "Valgkomité", ANNUAL_MEETING, "overlapNotSaid"),
  ],
};
