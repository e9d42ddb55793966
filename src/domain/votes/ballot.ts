import type { Cell } from "../cell";
import { message } from "../message";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { normalWord, vocabulary } from "../words";

/** What one vote says. An abstention is a voter's choice; a blank vote is a ballot handed in with nothing on it. */
export type Ballot = "for" | "against" | "abstained" | "blank" | "invalid" | "notCast";

/** The order in which a tally is always given. */
export const BALLOTS: readonly Ballot[] = ["for", "against", "abstained", "blank", "invalid", "notCast"];

/**
 * The words taken for each vote, in Bokmål, Nynorsk and English. Short forms such as J and N are not among them: an N is
 * "nei" to one secretary and "not present" to another.
 */
const BALLOT_WORDS = vocabulary<Ballot>({
  for: ["for", "ja", "yes"],
  against: ["mot", "imot", "nei", "against", "no"],
  abstained: ["avholdende", "avhaldande", "avhalden", "avstår", "avstod", "abstained", "abstain", "abstention"],
  blank: ["blank", "blankt"],
  invalid: ["ugyldig", "ugyldeg", "ugild", "invalid"],
  notCast: ["ikke avgitt", "ikkje avgitt", "ikkje gitt", "ikkje avgjeven", "ikkje avgjeve", "not cast"],
});

/** Reads one cell of a roll call. An empty cell is a vote not cast; a word that is not known is reported, never guessed. */
export function readBallot(cell: Cell): Result<Ballot> {
  const read = plainContent(cell);
  if (!read.ok) return read;
  const content = read.value;
  if (content === null) return ok("notCast");
  if (typeof content !== "string") return fail(message("vote.notAWord", {}));
  const ballot = BALLOT_WORDS.get(normalWord(content));
  return ballot === undefined ? fail(message("vote.unknownWord", { text: content.trim() })) : ok(ballot);
}
