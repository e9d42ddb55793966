import { normalWord } from "../words";

/** The ids of the rules that a bylaws sheet can set. They are a file format: they only grow. */
export const BYLAW_IDS = [
  "bylaws.format",
  "bylaws.profile",
  "bylaws.until",
  "members.count",
  "fees.model",
  "fees.amount",
  "fees.base",
  "fees.rate",
  "fees.minimum",
  "fees.maximum",
  "fees.unit",
  "fees.tiers",
  "fees.need",
  "fees.populationDate",
  "fees.year",
  "fees.index",
  "fees.index.vintage",
  "fees.index.baseYear",
  "fees.partYear",
  "fees.agreed",
  "fees.projects",
  "meeting.votes",
  "meeting.proxies",
  "meeting.majority",
  "meeting.quorum",
  "meeting.quorum.base",
  "meeting.blanks",
  "meeting.tie",
  "meeting.alternatives",
  "meeting.election",
  "meeting.election.tie",
  "meeting.notice",
  "meeting.proposals",
  "meeting.lastDate",
  "board.size.exact",
  "board.size.min",
  "board.size.max",
  "board.office",
  "board.office.excluded",
  "board.eligible",
  "board.gender",
  "board.seats",
  "board.spread.max",
  "board.spread.region",
  "board.spread.population",
  "board.term",
  "board.term.overlap",
  "board.term.continuing",
  "board.term.consecutive",
  "board.reelection",
  "board.leader",
  "board.leader.elected",
  "board.deputies",
  "board.deputies.exact",
  "board.deputies.min",
  "board.deputies.approved",
  "board.observers",
  "board.exclusive",
] as const;

export type BylawId = (typeof BYLAW_IDS)[number];
/** The rules of how a body is composed. */
export type BoardRuleId = Extract<BylawId, `board.${string}`>;

const IDS: ReadonlyMap<string, BylawId> = new Map(BYLAW_IDS.map((id) => [normalWord(id), id]));

/** The id that a text is, case and surrounding space aside; null where it is none. */
export function bylawIdOf(text: string): BylawId | null {
  return IDS.get(normalWord(text)) ?? null;
}
