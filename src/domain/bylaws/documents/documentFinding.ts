import type { SeatField } from "../../board/seat";
import type { AgendaField } from "../../meeting/decideItem";
import type { MemberField } from "../../members/member";
import type { DocumentMessage } from "../../message";
import type { Bylaw } from "../bylaw";
import type { BylawField } from "../readBylaws";
import type { Severity } from "../severity";
import { documentOf } from "./documented";
import type { Gap } from "./gap";

/** The checks of the documents, in the order they are shown. They name help pages, so they only grow. */
export const DOCUMENT_CHECK_IDS = [
  "documents.expired",
  "documents.memberCount",
  "documents.countyVote",
  "documents.observers",
  "documents.majorityExceptions",
  "documents.consensusFallback",
  "documents.meetingGaps",
  "documents.proposalsAfterNotice",
  "documents.feeParameters",
  "documents.agreedAboveMaximum",
  "documents.deputyApproval",
  "documents.committeeTerm",
  "documents.councilSize",
] as const;
export type DocumentCheckId = (typeof DOCUMENT_CHECK_IDS)[number];

/** A cell that a finding concerns, by its sheet, its row in the table (from 0) and its column. */
export type DocumentCell =
  | { readonly sheet: "bylaws"; readonly row: number; readonly field: BylawField }
  | { readonly sheet: "members"; readonly row: number; readonly field: MemberField }
  | { readonly sheet: "board"; readonly row: number; readonly field: SeatField }
  | { readonly sheet: "agenda"; readonly row: number; readonly field: AgendaField };

/** What is wrong with the partnership's own documents, and what to decide. */
export interface DocumentFinding {
  readonly check: DocumentCheckId;
  readonly severity: Severity;
  /** One sentence or more, in their order. */
  readonly wrong: readonly DocumentMessage[];
  /** The rules that the documents leave open, with what the workbook answers them by. */
  readonly gaps: readonly Gap[];
  readonly decide: DocumentMessage;
  /** The rows of the bylaws' table that it rests on, from 0, in their order. */
  readonly bylawRows: readonly number[];
  /** The cells to look at: those of the bylaws first. */
  readonly cells: readonly DocumentCell[];
  /** The documents and sections, each once. */
  readonly sources: readonly string[];
}

interface FindingParts extends Pick<DocumentFinding, "check" | "severity" | "wrong" | "decide"> {
  readonly gaps?: readonly Gap[];
  /** What it rests on, beside the gaps' own rows. */
  readonly bylaws: readonly Bylaw[];
  readonly cells?: readonly DocumentCell[];
}

/** A finding with the rows, the cells and the sources of the bylaws it rests on. */
export function documentFinding({ gaps = [], bylaws, cells = [], ...finding }: FindingParts): DocumentFinding {
  const all = [...bylaws, ...gaps.flatMap(({ bylaw }) => bylaw ?? [])];
  const rows = [...new Map(all.map((bylaw) => [bylaw.row, bylaw] as const)).values()].sort((a, b) => a.row - b.row);
  const sources = rows.map(({ source }) => documentOf(source ?? "")).filter((source) => source !== "");
  return {
    ...finding,
    gaps,
    bylawRows: rows.map(({ row }) => row),
    cells: [...rows.map(({ row }): DocumentCell => ({ sheet: "bylaws", row, field: "value" })), ...cells],
    sources: [...new Set(sources)],
  };
}
