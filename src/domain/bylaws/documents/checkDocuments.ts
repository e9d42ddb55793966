import { agreedAboveMaximum } from "./agreedAboveMaximum";
import { committeeTerm } from "./committeeTerm";
import { consensusFallback } from "./consensusFallback";
import { councilSize } from "./councilSize";
import { countyVote } from "./countyVote";
import { deputyApproval } from "./deputyApproval";
import type { DocumentFacts } from "./documentFacts";
import { DOCUMENT_CHECK_IDS, type DocumentCheckId, type DocumentFinding } from "./documentFinding";
import { expired } from "./expired";
import { feeParameters } from "./feeParameters";
import { majorityExceptions } from "./majorityExceptions";
import { meetingGaps } from "./meetingGaps";
import { memberCount } from "./memberCount";
import { observers } from "./observers";
import { proposalsAfterNotice } from "./proposalsAfterNotice";

const CHECKS: Readonly<Record<DocumentCheckId, (facts: DocumentFacts) => DocumentFinding | null>> = {
  "documents.expired": expired,
  "documents.memberCount": memberCount,
  "documents.countyVote": countyVote,
  "documents.observers": observers,
  "documents.majorityExceptions": majorityExceptions,
  "documents.consensusFallback": consensusFallback,
  "documents.meetingGaps": meetingGaps,
  "documents.proposalsAfterNotice": proposalsAfterNotice,
  "documents.feeParameters": feeParameters,
  "documents.agreedAboveMaximum": agreedAboveMaximum,
  "documents.deputyApproval": deputyApproval,
  "documents.committeeTerm": committeeTerm,
  "documents.councilSize": councilSize,
};

/**
 * Holds the partnership's own documents against themselves and against the workbook: where they contradict themselves, leave
 * out what a meeting or a fee comes to depend on, or say other than the sheets. In a fixed order, whatever that of the rows.
 */
export function checkDocuments(facts: DocumentFacts): DocumentFinding[] {
  return DOCUMENT_CHECK_IDS.flatMap((id) => CHECKS[id](facts) ?? []);
}
