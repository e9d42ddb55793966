import { textOf } from "../../cell";
import { message } from "../../message";
import { documented, documentedFor } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";
import { aboutGaps, gapOf } from "./gap";

/**
 * The documents have a majority for matters in general, and none for changing the bylaws or for dissolving. What they do not
 * mention beside the other one is taken to follow the general rule.
 */
export function majorityExceptions(facts: DocumentFacts): DocumentFinding | null {
  const general = documented(facts, "meeting.majority", null);
  if (general.state !== "stated") return null;
  const amendment = documentedFor(facts, "meeting.majority", "amendment");
  const dissolution = documentedFor(facts, "meeting.majority", "dissolution");
  const isMentioned = amendment.bylaw !== null || dissolution.bylaw !== null;
  const gaps = [
    ...gapOf("meeting.majority.amendment", amendment),
    ...gapOf("meeting.majority.dissolution", dissolution),
  ].filter(({ bylaw }) => bylaw !== null || !isMentioned);
  if (gaps.length === 0) return null;
  const majority = textOf(general.bylaw.value) ?? "";
  return documentFinding({
    check: "documents.majorityExceptions",
    wrong: [message("documents.majorityExceptions", { majority })],
    gaps,
    ...aboutGaps(gaps, message("documents.majorityExceptions.decide", {})),
    bylaws: [general.bylaw],
  });
}
