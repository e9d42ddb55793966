import { type BylawId, bylawIdOf } from "../bylawId";

/** That a rule which the documents leave open has been answered, as the log has it. */
export interface RuleAnswer {
  readonly rule: BylawId;
  /** As the log writes it; null for all. */
  readonly scope: string | null;
  /** Who decided it; null where the log does not say. */
  readonly by: string | null;
}

const ANSWER = /^(?<rule>[a-z.]+) ?(?:\((?<scope>.+)\) ?)?:/iu;

/**
 * Reads an answer as the log writes it: `meeting.votes (fylkeskommune): 1`.
 * @returns null where it names no rule of the bylaws
 */
export function readRuleAnswer(after: string | null, by: string | null): RuleAnswer | null {
  const groups = ANSWER.exec(after ?? "")?.groups;
  const rule = bylawIdOf(groups?.["rule"] ?? "");
  return rule === null ? null : { rule, scope: groups?.["scope"] ?? null, by };
}
