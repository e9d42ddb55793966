import type { Cell } from "../../domain/cell";
import { type CellContent, contentAt as contentIn, type Contents, contentsFrom } from "../change/change";
import { holds } from "../change/compare";
import { askContents, contentsOf } from "../change/readContents";
import { type Answer, askExcel } from "../excel";
import { findPart } from "../findPart";
import { VOTES } from "../layout";
import { addToLog, type LogEntry, type LogWritten } from "../writeLog";
import type { NameLanguage } from "../layout";
import { isSameCell } from "./isSameCell";
import { type BallotCell, locate, type Unfound, votesPlace } from "./votesPlace";

/** A vote that was given and is to be another, and the row of the log that says so. */
export interface VoteToCorrect extends BallotCell {
  readonly before: Cell;
  readonly ballot: CellContent;
  readonly entry: LogEntry;
}

export type VoteCorrected =
  | LogWritten
  /** The cell no longer holds what it did when it was last read; nothing was done. */
  | { readonly kind: "conflict"; readonly theirs: Cell }
  | { readonly kind: "gone"; readonly what: Unfound | "sheet" };

/**
 * Gives a member another vote, and says so in the log: both at one go, or neither. The member and the item are held to be
 * what they were found as while it is done.
 */
export async function correctVote(
  { before, ballot, entry, ...cell }: VoteToCorrect,
  language: NameLanguage,
): Promise<Answer<VoteCorrected>> {
  const found = await askExcel((context) => findCell(context, cell));
  if (!found.ok) return found;
  if (found.value.kind !== "found") return { ok: true, value: found.value };
  const { held, value, labels } = found.value;
  if (!isSameCell(value, before)) return { ok: true, value: { kind: "conflict", theirs: value } };
  const { sheet, top, left } = held.area;
  const corrected = contentsFrom(sheet, top, left, [[ballot]]);
  return addToLog(entry, language, [corrected, ...labels], [held]);
}

type CellFound =
  | {
      readonly kind: "found";
      readonly held: Contents;
      readonly value: Cell;
      /** The member's cell and the item's heading, as they are and are to stay. */
      readonly labels: readonly Contents[];
    }
  | Extract<VoteCorrected, { kind: "gone" | "conflict" }>;

async function findCell(context: Excel.RequestContext, cell: BallotCell): Promise<CellFound> {
  const part = await findPart(context, { name: "votes", layout: VOTES, mappedIn: ({ votes }) => votes });
  if (part.kind !== "found") return { kind: "gone", what: "sheet" };
  const at = locate(part.table, cell);
  if (typeof at === "string") return { kind: "gone", what: at };
  const { sheet, headingRow, memberColumn } = votesPlace(part.table);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const places = [
    [at.row, at.column],
    [at.row, memberColumn],
    [headingRow, at.column],
  ] as const;
  const asked = places.map(([row, column]) =>
    askContents(worksheet, { sheet, top: row, bottom: row, left: column, right: column }),
  );
  await context.sync();
  const contents = await contentsOf(context, asked);
  const [held, ...labels] = contents;
  const value = part.table.rows.find(({ sheetRow }) => sheetRow === at.row)?.at(at.column) ?? null;
  const isStill = contents.every((one) => {
    const content = contentIn(one, one.area.top, one.area.left);
    return content.kind === "spilled" || holds(content, part.contentAt(one.area.top, one.area.left));
  });
  return held === undefined || !isStill ? { kind: "conflict", theirs: value } : { kind: "found", held, value, labels };
}
