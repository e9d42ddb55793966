import { contentOf } from "../../cell";
import { readItemOutcome } from "../../meeting/itemOutcome";
import { type DocumentMessage, message } from "../../message";
import type { Exact } from "../../numbers/exact";
import { sum } from "../../numbers/sum";
import { readPartyVotes } from "../../votes/partyVotes";
import type { DocumentFacts, DocumentItem } from "./documentFacts";
import { documentFinding, type DocumentCell, type DocumentFinding } from "./documentFinding";

/**
 * A council's votes are known party by party, and not how many were entitled to vote; or its vote was unanimous, and not even
 * how many gave one is known. Neither can be held against the council's size.
 */
export function councilSize({ items }: DocumentFacts): DocumentFinding | null {
  const found = [...items]
    .sort((a, b) => a.item.row - b.item.row)
    .flatMap((one) => {
      const wrong = contentOf(one.item.cells.roll) === null ? wrongWith(one) : null;
      return wrong === null ? [] : [{ wrong, row: one.item.row }];
    });
  if (found.length === 0) return null;
  return documentFinding({
    check: "documents.councilSize",
    severity: "warning",
    wrong: found.map(({ wrong }) => wrong),
    decide: message("documents.councilSize.decide", {}),
    bylaws: [],
    cells: found.map(({ row }): DocumentCell => ({ sheet: "agenda", row, field: "roll" })),
  });
}

function wrongWith({ item, partyVotes, isRollCall }: DocumentItem): DocumentMessage | null {
  const votes = partyVotes === null ? null : votesIn(partyVotes);
  if (votes !== null) return message("documents.councilSize", { item: item.item, votes });
  const outcome = readItemOutcome(item.cells.outcome);
  const isUnanimous = outcome.ok && outcome.value === "unanimous";
  const isCounted = isRollCall || (["for", "against", "blank"] as const).some((count) => isFilled(item.cells[count]));
  return isUnanimous && !isCounted ? message("documents.councilSize.unanimous", { item: item.item }) : null;
}

/** The votes for and against together, as the log writes them one after the other; null where they cannot be read. */
function votesIn(text: string): Exact | null {
  const sides = text.split(/;\s*(?=\p{L}+: )/u).map(readPartyVotes);
  const sums = sides.flatMap((side) => (side.ok && side.value !== null ? [side.value.sum] : []));
  return sums.length === 0 || sums.length < sides.length ? null : sum(sums);
}

function isFilled(cell: Parameters<typeof contentOf>[0]): boolean {
  return contentOf(cell) !== null;
}
