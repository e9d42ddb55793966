import { message } from "../../message";
import type { BylawId } from "../bylawId";
import { documented } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";
import { aboutGaps, gapOf } from "./gap";

/** Where the documents have one of these, the meeting decides by voting. */
const VOTING: readonly BylawId[] = ["meeting.majority", "meeting.quorum", "meeting.tie", "meeting.blanks"];
const ASKED = ["meeting.quorum", "meeting.tie", "meeting.blanks", "meeting.proxies"] as const;

/** The documents have it that the meeting votes, and leave open what every vote may come to depend on. */
export function meetingGaps(facts: DocumentFacts): DocumentFinding | null {
  const voting = VOTING.map((rule) => documented(facts, rule, null)).filter(({ state }) => state === "stated");
  const gaps = ASKED.flatMap((rule) => gapOf(rule, documented(facts, rule, null)));
  if (voting.length === 0 || gaps.length === 0) return null;
  return documentFinding({
    check: "documents.meetingGaps",
    wrong: [message("documents.meetingGaps", { count: gaps.length })],
    gaps,
    ...aboutGaps(gaps, message("documents.meetingGaps.decide", {})),
    bylaws: [],
  });
}
