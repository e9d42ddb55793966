import { isUnanimous } from "../../domain/meeting/isUnanimous";
import type { Decision } from "../../domain/votes/decision";
import type { MinutesItem } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";

/** How an item came out, in the words of minutes; a remark where the workbook has no result to enter. */
export function outcomeText(item: MinutesItem, texts: MinutesTexts): { text: string; isRemark: boolean } {
  const { texts: t } = texts;
  const { decision, noResult } = item;
  if (noResult?.kind === "problems") {
    return { text: t["outcome.problems"]({ count: noResult.count }), isRemark: true };
  }
  if (noResult !== null) return { text: t[`outcome.${noResult.kind}`](), isRemark: true };
  if (decision.decision !== null) return { text: votedText(item, decision.decision, texts), isRemark: false };
  if (decision.withoutVote !== null) return { text: t[`outcome.${decision.withoutVote}`](), isRemark: false };
  return { text: t["outcome.missing"](), isRemark: true };
}

/** `Vedtatt med 15 mot 12 stemmer`. */
function votedText({ decision: item }: MinutesItem, decision: Decision, { texts, number }: MinutesTexts): string {
  if (decision.outcome === "noVotes" || item.count === null) return texts["outcome.noVotes"]();
  if (isUnanimous(item)) return texts["outcome.unanimous"]();
  const { count } = item;
  const numbers = { for: number(count.for), against: number(count.against), blank: number(count.blank) };
  if (!decision.wasTied) return texts[`outcome.${decision.outcome}`](numbers);
  const tie = texts["outcome.tied"](numbers);
  if (decision.outcome === "tied") return `${tie} ${texts[item.tieRule === "again" ? "tie.again" : "tie.open"]()}`;
  const how = item.tieRule === "falls" ? texts["tie.fell"]() : texts[`tie.${settledBy(item)}.${decision.outcome}`]();
  return `${tie} ${how}`;
}

/** Whose vote settled a tie: the one the chair had cast, a second one, or one given for the purpose. */
function settledBy({ chairsVote, tieRule }: MinutesItem["decision"]): "cast" | "second" | "chair" {
  if (chairsVote?.from === "roll") return "cast";
  return tieRule === "castingVote" ? "second" : "chair";
}
