import { allOpen, inferred, inWords, open, type Profile, type ProfileSource, stated } from "./profile";
import { PROFILE_NAMES } from "./profileIds";

const section = (name: string): ProfileSource => ({ document: "Avtale om Digitale Helgeland", section: name });
const PARTIES = section("partene");
const SIGNATURES = section("underskriftene");
const FINANCING = section("5 Finansiering");
const STEERING_GROUP = section("4.1 Styringsgruppe");
const LEADER = section("4.2 Leder for styringsgruppen");
const PROJECT_GROUP = section("4.3 Prosjektgruppe");
const OBSERVERS = ["Fylkesmannen i Nordland", "Nordland fylkeskommune", "KS"];

/** Digitale Helgeland by its agreement, which ran to 1 October 2021. */
export const digitalehelgeland: Profile = {
  id: "digitalehelgeland",
  name: PROFILE_NAMES.digitalehelgeland,
  language: "nb",
  members: {
    municipalities: {
      kind: "numbers",
      // The eighteen that signed; the list of parties at the top leaves 1834 Lurøy out.
      numbers: [
        "1811",
        "1812",
        "1813",
        "1815",
        "1816",
        "1818",
        "1820",
        "1822",
        "1824",
        "1825",
        "1826",
        "1827",
        "1828",
        "1832",
        "1833",
        "1834",
        "1835",
        "1836",
      ],
      year: 2020,
    },
    county: null,
    observers: OBSERVERS,
    agreed: [],
    source: SIGNATURES,
  },
  rows: [
    stated("bylaws.until", null, "1.10.2021", section("6 Varighet"), "mayBeExtended"),
    stated("members.count", "4.1 Styringsgruppe", 18, STEERING_GROUP),
    stated("members.count", "Partene", 17, PARTIES, "oneMissingOnTop"),
    stated("members.count", "Underskriftene", 18, SIGNATURES),
    stated("fees.model", null, inWords("noFee"), FINANCING),
    stated("fees.projects", null, inWords("separately"), FINANCING, "principlesToCome"),
    inferred("meeting.votes", inWords("municipality"), 1, STEERING_GROUP, "equalVotesImplied"),
    inferred("meeting.votes", inWords("observer"), 0, STEERING_GROUP, "observersSpeak"),
    open("meeting.proxies", null, STEERING_GROUP),
    open("meeting.majority", null, STEERING_GROUP, "consensusSought"),
    stated("meeting.majority", inWords("amendment"), "unanimous:entitled", section("7 Endringer"), "inWriting"),
    ...allOpen(["meeting.quorum", "meeting.quorum.base", "meeting.blanks"], STEERING_GROUP),
    stated("meeting.tie", null, inWords("chair"), STEERING_GROUP),
    open("meeting.alternatives", null, STEERING_GROUP),
    ...allOpen(["meeting.election", "meeting.election.tie"], LEADER),
    open("meeting.notice", null, LEADER, "meetsQuarterly"),
    ...allOpen(["meeting.proposals", "meeting.lastDate"], STEERING_GROUP),
    stated("board.size.exact", "Styringsgruppe", 18, STEERING_GROUP, "seventeenNamed"),
    stated("board.office", "Styringsgruppe", inWords("chiefExecutive"), STEERING_GROUP),
    stated("board.seats", "Styringsgruppe", inWords("eachMember"), STEERING_GROUP),
    open("board.gender", "Styringsgruppe", STEERING_GROUP),
    open("board.term", "Styringsgruppe", STEERING_GROUP),
    stated("board.leader", "Styringsgruppe", 1, LEADER),
    stated("board.leader.elected", "Styringsgruppe", "Styringsgruppen", LEADER),
    stated("board.observers", "Styringsgruppe", OBSERVERS.join(", "), STEERING_GROUP, "listedAsMembers"),
    stated("board.size.min", "Prosjektgruppe", 5, PROJECT_GROUP, "mayBeEnlarged"),
    stated("board.seats", "Prosjektgruppe", "Brønnøy, Alstahaug, Vefsn, Rana", PROJECT_GROUP),
    open("board.gender", "Prosjektgruppe", PROJECT_GROUP),
    open("board.term", "Prosjektgruppe", PROJECT_GROUP),
  ],
};
