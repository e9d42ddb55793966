import {
  readApprovers,
  readBoardGender,
  readBoardLeader,
  readBoardNumber,
  readBoardOffices,
  readExclusive,
  readObservers,
} from "../board/boardValues";
import { readDeputyCount } from "../board/deputyCount";
import { readDeputyForm } from "../board/deputyForm";
import { readPermission } from "../board/permission";
import { readPopulationClasses } from "../board/populationClass";
import { readEligibleKinds } from "../board/readEligibleKinds";
import { readRequiredSeats } from "../board/requiredSeats";
import { readDayOfYear } from "../calendar/dayOfYear";
import { readDate } from "../calendar/readDate";
import { readPeriod } from "../calendar/period";
import { readYear } from "../calendar/readYear";
import type { Cell } from "../cell";
import { readAgreedRule } from "../fees/readAgreedRule";
import { readElectionMethod } from "../elections/electionMethod";
import { readElectionTie } from "../elections/electionTie";
import { readFinancingModel } from "../fees/readFinancingModel";
import { readIndexSeries } from "../fees/readIndexSeries";
import { readIndexVintage } from "../fees/readIndexVintage";
import { readPartYear } from "../fees/readPartYear";
import { readProjectSplit } from "../fees/readProjectSplit";
import { readTierMode } from "../fees/readTierMode";
import { readProxyLimit } from "../meeting/proxyLimit";
import type { SheetProblem } from "../message";
import { readNonNegative } from "../numbers/readNonNegative";
import { readText } from "../readText";
import type { Result } from "../result";
import { readAlternativesRule } from "../votes/alternativesRule";
import { readBlankRule } from "../votes/blankRule";
import { readMajorityRule } from "../votes/majorityRule";
import { readQuorumBase } from "../votes/quorumBase";
import { readShare } from "../votes/share";
import { readTieRule } from "../votes/tieRule";
import type { BylawId } from "./bylawId";
import { readFormat } from "./format";

/** What a rule can be for, beside all: some kind of member, some kind of matter, some body, or what one section of the documents says. */
export type BylawScope = "all" | "memberKind" | "matterKind" | "body" | "section";

/** One rule that the bylaws' sheet can set. */
export interface BylawRule<Value> {
  readonly scope: BylawScope;
  /** Reads the value's cell. Null for a blank: the bylaws do not decide it. */
  readonly read: (cell: Cell) => Result<Value | null, SheetProblem>;
  /** The version of the sheet's format that has it first. */
  readonly since: number;
  /** What its value can be said with; none where it is a number, a date, a name or a code. */
  readonly words: readonly BylawWord[];
}

/**
 * What is said with words in the bylaws' sheet, each in the language the sheet is made in: values, kinds of member and of
 * matter, offices. A test reads every word in every language.
 */
export const BYLAW_WORDS = [
  "perCapita",
  "basePlus",
  "tiered",
  "flat",
  "share",
  "noFee",
  "step",
  "marginal",
  "municipalDeflator",
  "notRegulated",
  "realised",
  "budget",
  "revised",
  "days",
  "months",
  "wholeYear",
  "replaces",
  "notAgreed",
  "separately",
  "notAllowed",
  "voted",
  "present",
  "counted",
  "notCounted",
  "chair",
  "castingVote",
  "falls",
  "again",
  "finalVote",
  "mostVotes",
  "majorityElection",
  "listElection",
  "agreedElection",
  "slate",
  "lot",
  "noGenderRule",
  "perList",
  "anyMember",
  "eachMember",
  "allowed",
  "personal",
  "common",
  "asMembers",
  "generalManager",
  "chiefExecutive",
  "digitalLead",
  "municipality",
  "county",
  "observer",
  "other",
  "amendment",
  "dissolution",
  "election",
  "employment",
] as const;
export type BylawWord = (typeof BYLAW_WORDS)[number];

function rule<Value>(
  scope: BylawScope,
  read: BylawRule<Value>["read"],
  words: readonly BylawWord[] = [],
): BylawRule<Value> {
  return { scope, read, since: 1, words };
}

/** Every rule that a bylaws sheet can set, by its id: a file format, which only grows. */
export const BYLAW_RULES = {
  "bylaws.format": rule("all", readFormat),
  "bylaws.profile": rule("all", readText),
  "bylaws.until": rule("all", readDate),
  "members.count": rule("section", readBoardNumber),
  "fees.model": rule("memberKind", readFinancingModel, ["perCapita", "basePlus", "tiered", "flat", "share", "noFee"]),
  "fees.amount": rule("memberKind", readNonNegative),
  "fees.base": rule("memberKind", readNonNegative),
  "fees.rate": rule("memberKind", readNonNegative),
  "fees.minimum": rule("memberKind", readNonNegative),
  "fees.maximum": rule("memberKind", readNonNegative),
  "fees.unit": rule("memberKind", readNonNegative),
  "fees.tiers": rule("memberKind", readTierMode, ["step", "marginal"]),
  "fees.need": rule("memberKind", readNonNegative),
  "fees.populationDate": rule("memberKind", readDate),
  "fees.year": rule("memberKind", readYear),
  "fees.index": rule("memberKind", readIndexSeries, ["municipalDeflator", "notRegulated"]),
  "fees.index.vintage": rule("memberKind", readIndexVintage, ["realised", "budget", "revised"]),
  "fees.index.baseYear": rule("memberKind", readYear),
  "fees.partYear": rule("memberKind", readPartYear, ["days", "months", "wholeYear"]),
  "fees.agreed": rule("memberKind", readAgreedRule, ["replaces", "notAgreed"]),
  "fees.projects": rule("memberKind", readProjectSplit, ["separately"]),
  "meeting.votes": rule("memberKind", readNonNegative),
  "meeting.proxies": rule("all", readProxyLimit, ["notAllowed"]),
  "meeting.majority": rule("matterKind", readMajorityRule),
  "meeting.quorum": rule("matterKind", readShare),
  "meeting.quorum.base": rule("matterKind", readQuorumBase, ["voted", "present"]),
  "meeting.blanks": rule("matterKind", readBlankRule, ["counted", "notCounted", "notAllowed"]),
  "meeting.tie": rule("matterKind", readTieRule, ["chair", "castingVote", "falls", "again"]),
  "meeting.alternatives": rule("matterKind", readAlternativesRule, ["finalVote", "mostVotes"]),
  "meeting.election": rule("matterKind", readElectionMethod, [
    "majorityElection",
    "listElection",
    "agreedElection",
    "slate",
    "mostVotes",
  ]),
  "meeting.election.tie": rule("matterKind", readElectionTie, ["lot", "again"]),
  "meeting.notice": rule("all", readPeriod),
  "meeting.proposals": rule("all", readPeriod),
  "meeting.lastDate": rule("all", readDayOfYear),
  "board.size.exact": rule("body", readBoardNumber),
  "board.size.min": rule("body", readBoardNumber),
  "board.size.max": rule("body", readBoardNumber),
  "board.office": rule("body", readBoardOffices, ["chiefExecutive", "digitalLead"]),
  "board.office.excluded": rule("body", readBoardOffices, ["generalManager", "chiefExecutive"]),
  "board.eligible": rule("body", readEligibleKinds, ["anyMember", "municipality", "county", "other"]),
  "board.gender": rule("body", readBoardGender, ["noGenderRule", "perList"]),
  "board.seats": rule("body", readRequiredSeats, ["eachMember", "county"]),
  "board.spread.max": rule("body", readBoardNumber),
  "board.spread.region": rule("body", readBoardNumber),
  "board.spread.population": rule("body", readPopulationClasses),
  "board.term": rule("body", readBoardNumber),
  "board.term.overlap": rule("body", readPermission, ["allowed", "notAllowed"]),
  "board.term.continuing": rule("body", readBoardNumber),
  "board.term.consecutive": rule("body", readBoardNumber),
  "board.reelection": rule("body", readPermission, ["allowed", "notAllowed"]),
  "board.leader": rule("body", readBoardLeader),
  "board.leader.elected": rule("body", readText),
  "board.deputies": rule("body", readDeputyForm, ["personal", "common"]),
  "board.deputies.exact": rule("body", readDeputyCount, ["asMembers"]),
  "board.deputies.min": rule("body", readDeputyCount, ["asMembers"]),
  "board.deputies.approved": rule("body", readApprovers),
  "board.observers": rule("body", readObservers),
  "board.exclusive": rule("body", readExclusive),
} satisfies Readonly<Record<BylawId, BylawRule<unknown>>>;

type Rules = typeof BYLAW_RULES;
/** What the value of a rule is once it has been read. */
export type BylawValue<Id extends BylawId> = Rules[Id] extends BylawRule<infer Value> ? Value : never;
