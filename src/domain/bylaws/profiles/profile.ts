import { BYLAW_IDS, type BylawId } from "../bylawId";
import type { BylawWord } from "../schema";
import type { Severity } from "../severity";
import type { BylawStatus } from "../status";
import type { ProfileId } from "./profileIds";

/**
 * What is unsure or in conflict about a rule of a profile, and must be known by whoever relies on it. The texts are in the
 * catalogues.
 */
export const PROFILE_REMARKS = [
  "blanksNotSaid",
  "normallyOnly",
  "countyVoteNotSaid",
  "rateRegulationNotSaid",
  "amountsInferred",
  "unitLeastSure",
  "populationDateInferred",
  "agreedAboveMaximum",
  "leaderOfOtherOffice",
  "consensusSought",
  "leaderWithoutConsensus",
  "inWriting",
  "principlesToCome",
  "seventeenNamed",
  "mayBeEnlarged",
  "keyNotFound",
  "mayBeReviewed",
  "committeeProposes",
  "equalVotesImplied",
  "observersSpeak",
  "meetsQuarterly",
  "membersCounted",
  "meetInPerson",
  "notTheCore",
  "blankAmongCast",
  "listOnDemand",
  "reasonableNotice",
  "municipalitiesAndCounty",
  "observersInvited",
  "broadRepresentation",
  "proposedByThemselves",
  "eachOrBoth",
  "overlapNotSaid",
  "mayBeExtended",
  "oneMissingOnTop",
  "listedAsMembers",
  "groupConsistedOf",
  "ledByTwo",
  "heardTwice",
  "representedNationally",
  "moreExcluded",
  "managerExcluded",
  "unlessAgreed",
] as const;
export type ProfileRemark = (typeof PROFILE_REMARKS)[number];

/** Words that are said in the language of the sheet, with commas between where there are several. */
export interface InWords {
  readonly words: readonly [BylawWord, ...BylawWord[]];
}

/** Where something is said, or where it would have been. */
export interface ProfileSource {
  readonly document: string;
  /** Null where the document has none, or says nothing at all of the matter. */
  readonly section: string | null;
}

/** One rule as a partnership's own documents have it. */
export interface ProfileRow {
  readonly rule: BylawId;
  /** The name of a body or of a kind of matter, or a word for it; null for all. */
  readonly scope: string | InWords | null;
  /** Null where it is open: the documents do not decide it. */
  readonly value: string | number | InWords | null;
  readonly status: BylawStatus;
  /** How much it matters that the rule is broken; null where the documents give no reason to say anything else than a breach. */
  readonly severity: Severity | null;
  readonly source: ProfileSource;
  readonly remarks: readonly ProfileRemark[];
}

/** Which municipalities are members: all of a county (two figures) as it was in a year, or some by their numbers. */
export type ProfileMunicipalities =
  | { readonly kind: "county"; readonly county: string; readonly year: number }
  | { readonly kind: "numbers"; readonly numbers: readonly string[]; readonly year: number };

/** Who the members are, as the documents say. */
export interface ProfileMembers {
  /** Null where the documents do not say. */
  readonly municipalities: ProfileMunicipalities | null;
  /** The name of the county that is a member; null where none is, or nothing is said. */
  readonly county: string | null;
  /** Those who may speak and propose where the members decide, and never vote. */
  readonly observers: readonly string[];
  /** What members pay by agreement in place of the formula, in kroner, by their numbers. */
  readonly agreed: readonly { readonly number: string; readonly amount: number }[];
  readonly source: ProfileSource;
}

/** A partnership's rules as its own documents have them, or those of a statute, to start a bylaws sheet from. */
export interface Profile {
  readonly id: ProfileId;
  readonly name: string;
  /** The language of the documents. */
  readonly language: "nb" | "nn";
  readonly members: ProfileMembers;
  readonly rows: readonly ProfileRow[];
}

/** A value or a scope that is said in words. */
export function inWords(...words: InWords["words"]): InWords {
  return { words };
}

type Row = readonly [
  rule: BylawId,
  scope: ProfileRow["scope"],
  value: Exclude<ProfileRow["value"], null>,
  source: ProfileSource,
  ...remarks: ProfileRemark[],
];

/** A rule that the document states. */
export function stated(...[rule, scope, value, source, ...remarks]: Row): ProfileRow {
  return { rule, scope, value, status: "stated", severity: null, source, remarks };
}

/** A rule that follows from what the document says, though it does not say so. */
export function inferred(...[rule, scope, value, source, ...remarks]: Row): ProfileRow {
  return { rule, scope, value, status: "inferred", severity: null, source, remarks };
}

/** A rule that the document does not decide. @param source where it would have been */
export function open(
  rule: BylawId,
  scope: ProfileRow["scope"],
  source: ProfileSource,
  ...remarks: ProfileRemark[]
): ProfileRow {
  return { rule, scope, value: null, status: "open", severity: null, source, remarks };
}

/** A rule that the document has as something to aim at. */
export function asAdvice(row: ProfileRow): ProfileRow {
  return { ...row, severity: "advice" };
}

/** Rules that are for all, and that the document does not decide. @param source where they would have been */
export function allOpen(rules: readonly BylawId[], source: ProfileSource): ProfileRow[] {
  return rules.map((rule) => open(rule, null, source));
}

/** Every rule of the meeting, for documents that say nothing of it. */
export const MEETING_RULES: readonly BylawId[] = BYLAW_IDS.filter((id) => id.startsWith("meeting."));
