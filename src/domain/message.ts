import type { DayOff } from "./calendar/dayOff";
import type { Exact } from "./numbers/exact";

/**
 * Everything the rules have to say, as a key and its parameters: the steps that led to a result, and what is wrong with
 * an input. Text is made at the edge, in the reader's language, by the catalogues in `locales`, which have the same keys.
 * Votes and inhabitants are exact numbers, amounts of money say that they are; `text` is what the cell says.
 */
export interface MessageParams
  extends ProblemParams, SheetProblemParams, InvoiceProblemParams, StepParams, DocumentParams {}

/** What stands in a cell or a parameter and cannot be used. */
export interface ProblemParams {
  "number.notANumber": { text: string };
  "number.ambiguous": { text: string };
  "number.isTrueOrFalse": Empty;
  "number.dayOrNumber": { text: string };
  "number.negative": { value: Exact };
  "number.tooLarge": Empty;
  "number.notWhole": { value: Exact };
  "cell.error": { error: string };
  "cell.date": { text: string };
  "population.zero": Empty;
  "vote.unknownWord": { text: string };
  "vote.notAWord": Empty;
  "gender.missing": Empty;
  "gender.unknownWord": { text: string };
  "date.unreadable": { text: string };
  "brackets.columns": { columns: number };
  "brackets.backwards": { from: Exact; to: Exact };
  "brackets.disorder": { from: Exact; before: Exact };
  "brackets.gap": { to: Exact; from: Exact; expected: Exact };
  "brackets.overlap": { to: Exact; from: Exact; expected: Exact };
  "brackets.openInside": Empty;
  "tierMode.unknown": { text: string };
  "tiered.belowFirst": { population: Exact; from: Exact };
  "tiered.aboveLast": { population: Exact; to: Exact };
  "change.tooLarge": { change: Exact; fraction: Exact };
  "year.unreadable": { text: string };
  "basis.unknown": { text: string };
  "membership.backwards": Empty;
  "amount.notMultiple": { amount: Kroner; unit: Kroner; rest: Kroner };
  "agreed.notMultiple": { amount: Kroner; unit: Kroner; rest: Kroner };
  "weights.none": Empty;
  "row.correctFirst": { row: number };
  "need.unreachable": { least: Kroner; most: Kroner };
  "need.belowLeast": { least: Kroner };
  "parameter.missing": Empty;
  "parameter.notOneCell": Empty;
  "language.unknown": { text: string };
  "terms.minimumAboveMaximum": { minimum: Kroner; maximum: Kroner };
  "range.otherShape": { rows: number; columns: number; otherRows: number; otherColumns: number };
  "share.unknown": { text: string };
  "share.looksLikeADate": { value: Exact };
  "share.notAFraction": { value: Exact };
  "majorityRule.unknownBase": { text: string };
  "majorityRule.ofMissing": { base: string };
  "majorityRule.ofBelowVotes": { of: Exact; votes: Exact };
  "castingVote.unknownWord": { text: string };
  "genderRule.unknown": { text: string };
  "weight.zeroButVoted": Empty;
  "quorum.noMembers": Empty;
  "quorum.moreVotedThanMembers": { voted: Exact; members: Exact };
  "decision.noVotes": Empty;
  "gender.nobody": Empty;
  "lists.columns": { columns: number };
  "election.noVotes": Empty;
  "election.lotNeeded": { lists: string; seats: number };
  "seats.tooMany": { most: number };
  "method.unknown": { text: string };
  "lot.unknown": { text: string };
  "lot.ambiguous": { text: string };
  "lot.twice": { text: string };
  "period.unknown": { text: string };
  "heading.missing": { text: string };
  "heading.twice": { text: string };
  "bylaw.twice": { text: string };
  "bylaw.newerFormat": { text: string; known: number };
}

/** What is wrong with a row, a heading, a name or a rule: only whoever reads a whole sheet can tell, so the functions never say it. */
export interface SheetProblemParams {
  "text.isTrueOrFalse": Empty;
  "heading.blank": Empty;
  "heading.apart": { text: string };
  "rows.afterGap": { count: number };
  "member.nameless": Empty;
  "member.subtotal": { text: string };
  "bylaw.nameless": Empty;
  "bylaw.unknown": { text: string; known: string };
  "bylaw.valueUnreadable": { text: string; rule: string };
  "bylaw.scopeNotTaken": { text: string; rule: string };
  "severity.unknownWord": { text: string };
  "index.yearMissing": { year: number };
  "index.yearTwice": { year: number };
  "index.backwards": { baseYear: number; year: number };
  "brackets.missing": Empty;
  "kind.missing": Empty;
  "financing.termsDiffer": Empty;
  "item.nameless": Empty;
  "item.twice": { text: string };
  "votes.nameless": Empty;
  "votes.itemTwice": { text: string };
  "votes.noSuchItem": { text: string };
  "seat.missing": Empty;
  "seat.bodyMissing": Empty;
  "exception.unreadable": { text: string };
  "log.nameless": Empty;
  "log.memberMissing": Empty;
  "disqualification.unknownWord": { text: string };
  "member.unknown": { text: string };
  "member.ambiguous": { text: string };
  "member.twice": { text: string };
  "member.observerVoted": { name: string };
  "tieRule.unknown": { text: string };
  "ballotForm.unknownWord": { text: string };
  "ballotForm.byName": Empty;
  "item.countsDiffer": Empty;
  "item.tellersDiffer": { first: Exact; second: Exact };
  "item.secondTellerMissing": Empty;
  "item.outcomeDiffers": { text: string };
  "itemOutcome.unknownWord": { text: string };
  "vote.absent": { name: string };
  "vote.disqualified": { name: string };
  "list.nameless": Empty;
  "item.seatsMissing": Empty;
  "attendance.nameless": Empty;
  "attendance.noSuchItem": { text: string };
  "attendance.backwards": Empty;
  "attendance.overlaps": Empty;
  "proxy.toItself": Empty;
  "proxy.tooMany": { name: string; limit: number };
  "feeModel.unknown": { text: string };
  "role.unknownWord": { text: string };
  "kind.unknownWord": { text: string };
  "partyVotes.unreadable": { text: string };
  "partyVotes.twice": { text: string };
  "dayOfYear.unreadable": { text: string };
}

/** What is wrong with what is to be invoiced, or with an invoice basis that was made before. Dates are as people write them. */
export interface InvoiceProblemParams {
  "organisationNumber.missing": Empty;
  "organisationNumber.notNineFigures": { text: string };
  "organisationNumber.checkDigit": { text: string };
  "vatTreatment.unknown": { text: string };
  "invoice.feeMissing": Empty;
  "invoice.amountNotInOre": { amount: Kroner };
  "invoice.memberTwice": { text: string };
  "invoice.periodBackwards": { from: string; to: string };
  "invoice.instalmentsNotWhole": Empty;
  "invoice.dueDatesMissing": { dates: number; instalments: number };
  "invoice.intervalNotWhole": Empty;
  "invoice.dueOnDayOff": { date: string; day: DayOff };
  "invoice.recipientUnclear": { text: string };
  "invoice.otherPeriod": { count: number; from: string; to: string };
  "invoice.headingsMissing": Empty;
  "invoice.recipientMissing": Empty;
  "invoice.cellMissing": Empty;
  "invoice.instalmentUnreadable": { text: string };
}

/** What led to a result. */
export interface StepParams {
  // Steps to a fee; the rate is in kroner per inhabitant
  "fee.perCapita": { rate: Kroner; population: Exact; amount: Kroner };
  "fee.basePlus": { base: Kroner; rate: Kroner; population: Exact; amount: Kroner };
  "fee.rounded": { unit: Kroner; amount: Kroner };
  "fee.minimum": { minimum: Kroner };
  "fee.maximum": { maximum: Kroner };
  "fee.agreed": { agreed: Kroner };
  "fee.flat": { amount: Kroner };
  "fee.none": Empty;
  "fee.noRule": Empty;
  "fee.wholeYear": { year: number };
  "fee.partYearOpen": { year: number };
  "tiered.step": { population: Exact; from: Exact; to: Exact; amount: Kroner };
  "tiered.stepOpen": { population: Exact; from: Exact; amount: Kroner };
  "tiered.part": { from: Exact; to: Exact; inhabitants: Exact; rate: Kroner; amount: Kroner };
  "tiered.sum": { amount: Kroner };

  // Steps to a part of an amount, or to what becomes of it
  "indexed.change": { percent: Exact };
  "indexed.product": { amount: Kroner; factor: Exact; result: Kroner };
  "prorate.days": { amount: Kroner; part: number; of: number; year: number; unit: Kroner; result: Kroner };
  "prorate.months": { amount: Kroner; part: number; of: number; year: number; unit: Kroner; result: Kroner };
  "prorate.outside": { year: number };
  "allocate.part": { total: Kroner; own: Exact; weight: Exact; unit: Kroner; amount: Kroner };
  "share.need": { need: Kroner; agreed: Kroner; left: Kroner };
  "share.formula": { base: Kroner; population: Exact; unit: Kroner; amount: Kroner };
  "share.minimum": { base: Kroner; population: Exact; minimum: Kroner };
  "share.maximum": { base: Kroner; population: Exact; maximum: Kroner };
  "rest.given": { unit: Kroner; count: number; amount: Kroner };
  "rate.exact": { rate: Kroner };
  "rate.fraction": { numerator: Exact; denominator: Exact; rate: Kroner };

  // A step to a tally
  "tally.counted": { count: number; votes: Exact };

  // Steps to a decision
  "decision.base.votes": { votes: Exact };
  "decision.base.cast": { votes: Exact };
  "decision.base.present": { votes: Exact };
  "decision.base.entitled": { votes: Exact };
  "decision.needs.majority": { required: Exact; base: Exact };
  "decision.needs.unanimous": { required: Exact };
  "decision.needs.atLeast": { numerator: number; denominator: number; required: Exact };
  "decision.needs.moreThan": { numerator: number; denominator: number; required: Exact };
  "decision.reached": { for: Exact; required: Exact };
  "decision.missed": { for: Exact; required: Exact; missing: Exact };
  "decision.tied": { votes: Exact };
  "decision.castingVoteFor": Empty;
  "decision.castingVoteAgainst": Empty;
  "decision.tieFalls": Empty;

  // Steps to a choice between several proposals
  "alternatives.most": { votes: Exact };
  "alternatives.noMajority": { votes: Exact };
  "alternatives.finalVote": { votes: Exact; other: Exact };
  "alternatives.castingVote": Empty;

  // Steps to a quorum
  "quorum.needs.atLeast": { numerator: number; denominator: number; members: Exact; required: Exact };
  "quorum.needs.moreThan": { numerator: number; denominator: number; members: Exact; required: Exact };
  "quorum.met": { voted: Exact };
  "quorum.notMet": { voted: Exact; missing: Exact };

  // Steps to the seats of a list; quotients and remainders to two decimals, the divisors as they are
  "election.won": { votes: Exact; seats: number; divisor: Exact; quotient: Exact };
  "election.noSeat": { votes: Exact };
  "election.next": { votes: Exact; divisor: Exact; quotient: Exact };
  "election.last": { quotient: Exact };
  "election.quota": { votes: Exact; seats: number; total: Exact; whole: number; rest: Exact };
  "election.byRemainder": { seats: number };
  "election.tieByVotes": { lists: number; seats: number };
  "election.tieByLot": { lists: number; seats: number };

  // Steps to who is elected, and what is wrong with a list; names count from 1 on their list
  "election.baseWithBlank": { votes: Exact; blank: Exact };
  "election.baseWithoutBlank": { votes: Exact; blank: Exact };
  "election.majorityReached": { votes: Exact };
  "election.majorityMissed": { votes: Exact };
  "election.most": { seats: number; votes: Exact };
  "election.lotOpen": { candidates: number; votes: Exact; seats: number };
  "election.lotDrawn": { candidates: number; votes: Exact; seats: number };
  "election.vacant": { seats: number };
  "election.fewerDeputies": { seats: number };
  "election.movedUp": { name: number; inPlaceOf: number };
  "election.genderUnknown": { size: number; required: number };
  "election.genderTooFew": { size: number; required: number; fewest: number };
  "election.listEmpty": Empty;
  "election.listTooLong": { names: number; most: number };
  "election.listGender": { size: number; fewest: number; required: number };
  "election.listGenderMissing": { count: number };
  "election.agreedNotDecided": Empty;
  "election.agreedNames": { names: number; seats: number };
  "election.agreedNotAdopted": Empty;

  // Steps to a deadline; dates are as people write them
  "deadline.days": { count: number; meeting: string; date: string };
  "deadline.weeks": { count: number; meeting: string; date: string };
  "deadline.months": { count: number; meeting: string; date: string };
  "deadline.dayOff": { day: DayOff; before: string };

  // What a board check finds
  "board.open": Empty;
  "board.valueUnreadable": { text: string };
  "board.roleMissing": { count: number };
  "board.noSeats": Empty;
  "board.unknownRule": { text: string };
  "board.bodyMissing": { count: number };
  "board.missing": { field: string; names: string };
  "board.membersMissing": Empty;
  "boardSender.unknown": { names: string };
  "boardSender.missing": { column: string; names: string };
  "boardSender.dayMissing": { names: string };
  "board.size.tooMany": { count: number; limit: number };
  "board.size.tooFew": { count: number; limit: number };
  "board.office.broken": { count: number; levels: string };
  "board.office.missing": { count: number };
  "board.office.excluded": { names: string; levels: string };
  "boardSender.kind": { names: string };
  "boardSender.notMember": { names: string };
  "board.gender.broken": { size: number; fewest: number; required: number };
  "board.gender.missing": { count: number };
  "board.gender.deputies.broken": { size: number; fewest: number; required: number };
  "board.gender.list": { size: number; fewest: number; required: number; list: string; who: string };
  "board.seats.missing": { names: string };
  "boardSender.noCounty": Empty;
  "board.spread.tooMany": { names: string; limit: number };
  "board.spread.several": { names: string };
  "boardSender.tooFew": { names: string };
  "boardSender.noRegions": Empty;
  "board.term.tooLong": { count: number; years: number };
  "board.term.missing": { count: number };
  "board.term.backwards": { count: number };
  "board.term.overlap": { names: string };
  "board.term.continuing": { year: number; count: number; limit: number };
  "board.term.consecutive": { names: string; limit: number };
  "board.reelection": { names: string };
  "board.leader.none": Empty;
  "board.leader.several": { count: number };
  "board.leader.elected": { names: string; text: string };
  "board.deputies.notForOne": { names: string };
  "board.deputies.forOne": { names: string };
  "board.deputies.tooMany": { count: number; limit: number };
  "board.deputies.tooFew": { count: number; limit: number };
  "board.deputies.notApproved": { names: string };
  "board.deputies.byWhom": { names: string };
  "board.observers.seat": { names: string };
  "boardSender.observerVotes": { names: string };
  "board.exclusive.broken": { names: string };
  "board.exclusive.noSeats": { names: string };
  "board.exclusive.open": { names: string };

  // What it says of a rule that is met
  "boardMet.size": { count: number };
  "boardMet.office": { count: number; levels: string };
  "boardMet.gender": { size: number; fewest: number; required: number };
  "boardMet.gender.none": Empty;
  "boardMet.term": { years: number };
  "boardMet.leader": Empty;
  "boardMet.office.excluded": { levels: string };
  "boardMet.eligible": Empty;
  "boardMet.gender.lists": { count: number };
  "boardMet.seats": Empty;
  "boardMet.spread.max": { limit: number };
  "boardMet.spread.region": { limit: number; count: number };
  "boardMet.spread.population": Empty;
  "boardMet.term.overlap": Empty;
  "boardMet.term.continuing": { limit: number };
  "boardMet.term.consecutive": { limit: number };
  "boardMet.reelection": Empty;
  "boardMet.allowed": Empty;
  "boardMet.leader.elected": { text: string };
  "boardMet.deputies": { form: string };
  "boardMet.deputies.number": { count: number };
  "boardMet.deputies.approved": { text: string };
  "boardMet.observers": Empty;
  "boardMet.exclusive": { names: string };
}

/**
 * What is wrong with the partnership's own documents, and what to decide. Dates are as people write them; other texts are
 * what cells say.
 */
export interface DocumentParams {
  "documents.writeDown": Empty;
  "documents.expired": { until: string };
  "documents.expired.meeting": { until: string; meeting: string };
  "documents.expired.decide": Empty;
  "documents.memberCount": { counts: string };
  "documents.memberCount.sheet": { count: number };
  "documents.memberCount.decide": Empty;
  "documents.countyVote": { county: string; without: Exact; with: Exact };
  "documents.countyVote.decide": { county: string };
  "documents.observers": { names: string; all: number; members: number };
  "documents.observers.voting": { names: string };
  "documents.observers.decide": Empty;
  "documents.majorityExceptions": { majority: string };
  "documents.majorityExceptions.decide": Empty;
  "documents.consensusFallback": { tie: string };
  "documents.consensusFallback.decide": Empty;
  "documents.meetingGaps": { count: number };
  "documents.meetingGaps.decide": Empty;
  "documents.proposalsAfterNotice": { notice: string; proposals: string };
  "documents.proposalsAfterNotice.dates": { meeting: string; notice: string; proposals: string };
  "documents.proposalsAfterNotice.decide": Empty;
  "documents.feeParameters": { count: number };
  "documents.feeParameters.decide": Empty;
  "documents.agreedAboveMaximum": { name: string; amount: Kroner; maximum: Kroner };
  "documents.agreedOfNeed": { need: Kroner; agreed: Kroner; rest: Kroner; others: number };
  "documents.agreedAboveNeed": { need: Kroner; agreed: Kroner };
  "documents.agreedAboveMaximum.decide": Empty;
  "documents.deputyApproval": { approvers: string };
  "documents.deputyApproval.decide": Empty;
  "documents.committeeTerm": { bodies: string };
  "documents.committeeTerm.overlap": { names: string; count: number };
  "documents.committeeTerm.decide": { bodies: string };
  "documents.councilSize": { item: string; votes: Exact };
  "documents.councilSize.unanimous": { item: string };
  "documents.councilSize.decide": Empty;
}

type Empty = Readonly<Record<string, never>>;

/** An amount of money, which is written with its øre where a count would not be. */
export interface Kroner {
  readonly kroner: Exact;
}

export function kroner(amount: Exact): Kroner {
  return { kroner: amount };
}

export type MessageKey = keyof MessageParams;
export type ProblemKey = keyof ProblemParams;
export type Problem = Message<ProblemKey>;
/** Whatever can be wrong with a cell of a sheet. */
export type SheetProblem = Message<ProblemKey | keyof SheetProblemParams>;
/** Whatever there is to say of the partnership's own documents. */
export type DocumentMessage = Message<keyof DocumentParams>;
/** Whatever can be wrong with what is invoiced. */
export type InvoiceProblem = Message<ProblemKey | keyof SheetProblemParams | keyof InvoiceProblemParams>;

/** One message: a union over the keys, so that a key always comes with its own parameters. */
export type Message<Key extends MessageKey = MessageKey> = {
  readonly [K in Key]: { readonly key: K; readonly params: Readonly<MessageParams[K]> };
}[Key];

export function message<Key extends MessageKey>(key: Key, params: MessageParams[Key]): Message<Key> {
  return { key, params };
}
