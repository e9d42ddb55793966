import { message } from "../../message";
import { textOf } from "../../cell";
import { documented } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";
import { aboutGaps, gapOf } from "./gap";

/** The documents say what becomes of a tie, which only a vote can give, and not which majority a vote needs. */
export function consensusFallback(facts: DocumentFacts): DocumentFinding | null {
  const tie = documented(facts, "meeting.tie", null);
  const gaps = gapOf("meeting.majority", documented(facts, "meeting.majority", null));
  if (tie.state !== "stated" || gaps.length === 0) return null;
  return documentFinding({
    check: "documents.consensusFallback",
    wrong: [message("documents.consensusFallback", { tie: textOf(tie.bylaw.value) ?? "" })],
    gaps,
    ...aboutGaps(gaps, message("documents.consensusFallback.decide", {})),
    bylaws: [tie.bylaw],
  });
}
