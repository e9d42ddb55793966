import { allOpen, inferred, inWords, open, type Profile, type ProfileSource, stated } from "./profile";
import { PROFILE_NAMES } from "./profileIds";

const ORGANISATION: ProfileSource = { document: "Organisering (digirogaland.no)", section: null };
const STRATEGY: ProfileSource = {
  document: "Digitaliseringsstrategi for Digi Rogaland",
  section: "Prosjektgruppens arbeid med digitaliseringsstrategien",
};
const STEERING_GROUP = "Styringsgruppen";
const PROJECT_GROUP = "Prosjektgruppen";
const OBSERVERS = ["Fylkesmannen i Rogaland", "Rogaland fylkeskommune"];

/** Digi Rogaland by its strategy of 2019 and its own page; by what key costs are shared was not found. */
export const digirogaland: Profile = {
  id: "digirogaland",
  name: PROFILE_NAMES.digirogaland,
  language: "nb",
  members: {
    municipalities: null,
    county: null,
    observers: OBSERVERS,
    agreed: [],
    source: ORGANISATION,
  },
  rows: [
    open("fees.model", null, ORGANISATION, "keyNotFound"),
    open("fees.populationDate", null, ORGANISATION),
    open("fees.unit", null, ORGANISATION),
    open("fees.year", null, ORGANISATION),
    open("fees.index", null, ORGANISATION),
    open("fees.partYear", null, ORGANISATION),
    open("fees.agreed", null, ORGANISATION),
    open("fees.projects", null, ORGANISATION),
    ...allOpen(["meeting.votes", "meeting.proxies"], ORGANISATION),
    open("meeting.majority", null, ORGANISATION, "consensusSought"),
    ...allOpen(["meeting.quorum", "meeting.quorum.base", "meeting.blanks"], ORGANISATION),
    inferred("meeting.tie", null, inWords("chair"), ORGANISATION, "leaderWithoutConsensus"),
    ...allOpen(["meeting.alternatives", "meeting.election", "meeting.election.tie"], ORGANISATION),
    open("meeting.notice", null, ORGANISATION, "meetsQuarterly"),
    open("meeting.proposals", null, STRATEGY, "heardTwice"),
    open("meeting.lastDate", null, ORGANISATION),
    open("board.size.max", STEERING_GROUP, ORGANISATION),
    open("board.office", STEERING_GROUP, ORGANISATION),
    open("board.gender", STEERING_GROUP, ORGANISATION),
    open("board.term", STEERING_GROUP, ORGANISATION),
    stated("board.leader", STEERING_GROUP, 1, ORGANISATION),
    stated("board.observers", STEERING_GROUP, OBSERVERS.join(", "), ORGANISATION),
    open("board.size.max", PROJECT_GROUP, STRATEGY),
    inferred(
      "board.seats",
      PROJECT_GROUP,
      "Hå, Randaberg, Gjesdal, Eigersund, Stavanger, Time, Hjelmeland",
      STRATEGY,
      "groupConsistedOf",
    ),
    open("board.gender", PROJECT_GROUP, STRATEGY),
    open("board.leader", PROJECT_GROUP, STRATEGY, "ledByTwo"),
  ],
};
