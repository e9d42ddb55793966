import { message } from "../domain/message";
import { readCastingVote } from "../domain/votes/castingVote";
import { decide, type Decision } from "../domain/votes/decision";
import { ORDINARY_MAJORITY, readMajorityRule } from "../domain/votes/majorityRule";
import type { Language } from "../locales/language";
import { readCount, readOptionalCount } from "./counts";
import { type Arguments, cell, failure, type FunctionDeclaration, optional, type Outcome } from "./declaration";
import { resultLanguage } from "./resultLanguage";
import { WORDS } from "./words";

/** Example: two thirds of 9 votes for and against are 6; the blank ones are outside that base. */
export const DECISION: FunctionDeclaration = {
  id: "DECISION",
  parameters: [
    cell("for"),
    cell("against"),
    optional(cell("blank")),
    optional(cell("rule")),
    optional(cell("of")),
    optional(cell("castingVote")),
    optional(cell("language")),
  ],
  result: "scalar",
  example: { arguments: [6, 3, 2, "2/3:votes"], result: "vedtatt" },
  run: runDecision,
};

function runDecision(given: Arguments): Outcome {
  const language = resultLanguage(given.cell("language"));
  if (!language.ok) return failure(language.problem, "language");
  const votesFor = readCount(given.cell("for"));
  if (!votesFor.ok) return failure(votesFor.problem, "for");
  const against = readCount(given.cell("against"));
  if (!against.ok) return failure(against.problem, "against");
  const blank = readCount(given.cell("blank"));
  if (!blank.ok) return failure(blank.problem, "blank");
  const rule = readMajorityRule(given.cell("rule"));
  if (!rule.ok) return failure(rule.problem, "rule");
  const of = readOptionalCount(given.cell("of"));
  if (!of.ok) return failure(of.problem, "of");
  const count = { for: votesFor.value, against: against.value, blank: blank.value };
  const input = { count, rule: rule.value ?? ORDINARY_MAJORITY, of: of.value };
  const byVotes = decide({ ...input, castingVote: null });
  if (!byVotes.ok) return failure(byVotes.problem, "of");
  if (byVotes.value.outcome !== "tied") return outcomeCell(byVotes.value, language.value);

  const castingVote = readCastingVote(given.cell("castingVote"));
  if (!castingVote.ok) return failure(castingVote.problem, "castingVote");
  const settled = decide({ ...input, castingVote: castingVote.value });
  return settled.ok ? outcomeCell(settled.value, language.value) : failure(settled.problem, "of");
}

function outcomeCell(decision: Decision, language: Language): Outcome {
  if (decision.outcome === "noVotes") return failure(message("decision.noVotes", {}));
  const { outcome, steps } = decision;
  return { kind: "cell", cell: WORDS[language][`outcome.${outcome}`](), explain: () => steps };
}
