import type { BylawId } from "../../domain/bylaws/bylaw";
import type { TextsOf } from "../texts";

type BoardRuleId = Extract<BylawId, `board.${string}`>;

/** What a rule of composition is called; any other goes by its id. */
export function ruleName(rule: BylawId, { pane }: Pick<TextsOf<"board">, "pane">): string {
  return isOfComposition(rule) ? pane[`rule.${rule}`]() : rule;
}

function isOfComposition(rule: BylawId): rule is BoardRuleId {
  return rule.startsWith("board.");
}
