import type { Verdict } from "../../src/domain/board/finding";
import type { BylawId } from "../../src/domain/bylaws/bylawId";
import type { DocumentCheckId } from "../../src/domain/bylaws/documents/documentFinding";

/** What is found of a body: every rule that is not met. */
export type FindingsOfBody = Readonly<Partial<Record<BylawId, Exclude<Verdict, "met">>>>;

export interface ExpectedFindings {
  /** By the bodies, as the sheet writes them and in its order. */
  readonly bodies: Readonly<Record<string, FindingsOfBody>>;
  /** What the check of the partnership's own documents finds. */
  readonly documents: readonly DocumentCheckId[];
}

/** Documents that say nothing of how a body is composed. */
const SILENT = {
  "board.size.max": "undecidable",
  "board.office": "undecidable",
  "board.gender": "undecidable",
  "board.term": "undecidable",
  "board.leader": "undecidable",
} as const satisfies FindingsOfBody;

/**
 * What each sample gives, by the name of its file. V5, E4 and the like are the anomalies that were found in the partnerships'
 * documents; where none is named, the documents say nothing of the matter.
 */
export const EXPECTED_FINDINGS: Readonly<Record<string, ExpectedFindings>> = {
  "digiviken.xlsx": {
    bodies: {
      Programstyret: {
        // V5: nine where the bylaws say eight at most; and Bærum has two of them, which no rule decides.
        "board.size.max": "broken",
        "board.spread.max": "undecidable",
        "board.gender": "undecidable",
        // V12: the board has appointed a deputy, and both it and the programme office must approve.
        "board.deputies.approved": "broken",
      },
      Programkontoret: {
        "board.size.max": "undecidable",
        "board.office": "undecidable",
        "board.gender": "undecidable",
        "board.leader": "undecidable",
      },
      Valgkomité: {
        "board.office": "undecidable",
        "board.gender": "undecidable",
        "board.leader": "undecidable",
        // V13: its term, and whether it may have seats in what it nominates to, as two of it have.
        "board.term": "undecidable",
        "board.exclusive": "undecidable",
      },
    },
    documents: [
      "documents.countyVote", // V1
      "documents.majorityExceptions", // V2
      "documents.meetingGaps", // V3
      "documents.proposalsAfterNotice", // V4
      "documents.feeParameters", // V8
      "documents.deputyApproval", // V12
      "documents.committeeTerm", // V13
    ],
  },
  "digi-vestland.xlsx": {
    bodies: {
      Styringsgruppa: {
        // E4: chief executives, led by a director of digitalisation.
        "board.office": "broken",
        "board.size.max": "undecidable",
        "board.gender": "undecidable",
        "board.term": "undecidable",
      },
    },
    documents: [
      "documents.feeParameters", // E8: the annex with the model was not found.
      "documents.agreedAboveMaximum", // E3
      "documents.councilSize", // E6
    ],
  },
  "digitale-helgeland.xlsx": {
    bodies: {
      Styringsgruppe: {
        "board.gender": "undecidable",
        "board.term": "undecidable", // H7
      },
      Prosjektgruppe: {
        "board.office": "undecidable",
        "board.gender": "undecidable",
        "board.term": "undecidable",
        "board.leader": "undecidable",
      },
    },
    documents: [
      "documents.expired", // H5
      "documents.memberCount", // H1
      "documents.observers", // H6
      "documents.consensusFallback", // H2
      "documents.meetingGaps", // Nothing of a quorum, of blank votes or of proxies.
    ],
  },
  "digi-rogaland.xlsx": {
    bodies: {
      Styringsgruppen: {
        "board.size.max": "undecidable",
        "board.office": "undecidable",
        "board.gender": "undecidable",
        "board.term": "undecidable",
      },
      // Two lead it, and no rule says that one shall.
      Prosjektgruppen: SILENT,
    },
    documents: [],
  },
  "digi-agder.xlsx": {
    // A5: the documents are silent.
    bodies: Object.fromEntries(
      ["KommIT-rådet", "Digitaliseringsutvalget", "Fagråd for arkitektur", "Fagråd for informasjonssikkerhet"].map(
        (body) => [body, { ...SILENT, "board.seats": "undecidable" }],
      ),
    ),
    documents: [],
  },
};
