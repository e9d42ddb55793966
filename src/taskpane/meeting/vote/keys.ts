import { CHOICES, type Choice } from "./casting";
import type { VoteTexts } from "./useVoteTexts";

/** What a key does in a roll call. */
export type RollCallKey =
  | { readonly kind: "vote"; readonly choice: Choice }
  | { readonly kind: "undo" }
  | { readonly kind: "move"; readonly by: 1 | -1 };

/** The keys of one vote, the one that is shown on its button first. */
export function keysOf(choice: Choice | "undo", { pane }: Pick<VoteTexts, "pane">): string[] {
  return pane[`vote.keys.${choice}`]().split(" ");
}

/** What a key that was pressed does; null where it does nothing here. */
export function rollCallKey(
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">,
  texts: Pick<VoteTexts, "pane">,
): RollCallKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === "ArrowDown" || key === "ArrowRight") return { kind: "move", by: 1 };
  if (key === "ArrowUp" || key === "ArrowLeft") return { kind: "move", by: -1 };
  const letter = key.toUpperCase();
  if (key === "Backspace" || keysOf("undo", texts).includes(letter)) return { kind: "undo" };
  const choice = CHOICES.find((one) => keysOf(one, texts).includes(letter));
  return choice === undefined ? null : { kind: "vote", choice };
}
