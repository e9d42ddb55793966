import type { Strength } from "../../domain/meeting/electoralRoll";
import type { Message } from "../../domain/message";
import { isEqual } from "../../domain/numbers/compare";
import { whole } from "../../domain/numbers/exact";
import type { Block, Fact } from "../../domain/meeting/minutesDocument";
import type { ItemSpan } from "./minutesRecord";
import type { MinutesTexts } from "./minutesTexts";

/** A fact of one paragraph. */
export function fact(label: string, text: string): Fact {
  return { label, paragraphs: [text] };
}

/** Facts as a block; none where there are none. */
export function factsBlock(facts: readonly Fact[]): Block[] {
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

/** Something that the minutes say of themselves. */
export function remark(text: string): Block {
  return { kind: "paragraph", label: null, text, tone: "remark" };
}

/** A text with where it comes from, where that is known. */
export function withSource(text: string, source: string | null, { texts }: MinutesTexts): string {
  return source === null ? text : `${text} (${texts.source({ source })})`;
}

/** Steps to a result, after each other. */
export function stepsText(steps: readonly Message[], { say }: MinutesTexts): string {
  return steps.map(say).join("; ");
}

/** What a cell holds, a paragraph a line. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Items in a row: from which, to which, or null where it is all of them. */
export function spanText({ from, to }: ItemSpan, { texts }: MinutesTexts): string | null {
  if (from === null && to === null) return null;
  if (to === null) return texts["span.from"]({ from: from ?? "" });
  return from === null ? texts["span.to"]({ to }) : texts["span.both"]({ from, to });
}

/** How many of how many members, with their votes where they do not have one each. */
export function strengthText(present: Strength, entitled: Strength, { texts, number }: MinutesTexts): string {
  const members = { present: present.members, entitled: entitled.members };
  const isOneEach = isEqual(entitled.votes, whole(entitled.members));
  return isOneEach
    ? texts["present.members"](members)
    : texts["present.votes"]({ ...members, votes: number(present.votes), of: number(entitled.votes) });
}
