import { inferred, inWords, open, type Profile, type ProfileSource, stated } from "./profile";
import { PROFILE_NAMES } from "./profileIds";

const section = (name: string): ProfileSource => ({ document: "Kommuneloven", section: name });
const VOTES = section("§ 11-9");
const DUTIES = section("§ 8-1");
const ELECTIONS = section("§§ 7-4 til 7-8");
const NOTICE = section("§ 11-3");
const COUNCIL = section("§§ 18-3 og 19-3");

/** The supreme body of an interkommunalt politisk råd and of a kommunalt oppgavefellesskap. */
const REPRESENTATIVES = "Representantskapet";
/** The offices that § 7-3 names as such; by their duties it excludes others. */
const EXCLUDED = "statsforvalter, assisterende statsforvalter, kommunedirektør, kommunalsjef, etatssjef";

const ELECTION = inWords("election");
const EMPLOYMENT = inWords("employment");

/**
 * The rules of kommuneloven (LOV-2018-06-22-83, as in force on 1 January 2026) for elected bodies, to start the bylaws of a
 * partnership from that is organised under it. It has neither members nor fees.
 */
export const kommuneloven: Profile = {
  id: "kommuneloven",
  name: PROFILE_NAMES.kommuneloven,
  language: "nb",
  members: { municipalities: null, county: null, observers: [], agreed: [], source: VOTES },
  rows: [
    inferred("meeting.votes", null, 1, VOTES, "membersCounted"),
    inferred("meeting.proxies", null, inWords("notAllowed"), DUTIES, "meetInPerson"),
    stated("meeting.majority", null, "majority:cast", VOTES),
    stated("meeting.majority", inWords("amendment"), "2/3:cast", section("§§ 18-4 og 19-4"), "notTheCore"),
    stated("meeting.quorum", null, "1/2", VOTES),
    stated("meeting.quorum.base", null, inWords("voted"), VOTES),
    stated("meeting.blanks", null, inWords("notAllowed"), DUTIES),
    inferred("meeting.blanks", ELECTION, inWords("counted"), section("§§ 7-8 og 8-1"), "blankAmongCast"),
    inferred("meeting.blanks", EMPLOYMENT, inWords("counted"), DUTIES, "blankAmongCast"),
    stated("meeting.tie", null, inWords("chair"), VOTES),
    open("meeting.alternatives", null, VOTES),
    stated("meeting.alternatives", inWords("budget"), inWords("finalVote"), VOTES),
    stated("meeting.election", null, inWords("agreedElection"), ELECTIONS, "listOnDemand"),
    stated("meeting.election.tie", null, inWords("lot"), section("§§ 7-6 og 7-8")),
    open("meeting.notice", null, NOTICE, "reasonableNotice"),
    open("meeting.proposals", null, NOTICE),
    open("meeting.lastDate", null, NOTICE),
    stated("board.office.excluded", null, EXCLUDED, section("§ 7-3"), "moreExcluded"),
    stated("board.gender", null, "koml", section("§§ 7-5 til 7-7")),
    stated(
      "board.office.excluded",
      REPRESENTATIVES,
      `${EXCLUDED}, daglig leder`,
      section("§§ 7-3 og 19-3"),
      "moreExcluded",
      "managerExcluded",
    ),
    stated("board.seats", REPRESENTATIVES, inWords("eachMember"), COUNCIL),
    stated("board.term", REPRESENTATIVES, 4, COUNCIL, "unlessAgreed"),
    stated("board.leader", REPRESENTATIVES, 1, COUNCIL),
    stated("board.leader.elected", REPRESENTATIVES, REPRESENTATIVES, COUNCIL, "unlessAgreed"),
    stated("board.deputies.min", REPRESENTATIVES, inWords("asMembers"), COUNCIL),
  ],
};
