import { BYLAWS_FORMAT } from "../domain/bylaws/format";
import type { InWords, Profile, ProfileRow, ProfileSource } from "../domain/bylaws/profiles/profile";
import { BLANK, type CellContent, constant, text } from "./change/change";
import type { BylawsColumn } from "./partnership";
import type { SheetTexts } from "./sheetTexts";

/** A row of the bylaws' sheet, by its columns. */
export type BylawContents = Readonly<Record<BylawsColumn, CellContent>>;

const BLANK_ROW: BylawContents = {
  rule: BLANK,
  scope: BLANK,
  value: BLANK,
  severity: BLANK,
  source: BLANK,
  note: BLANK,
};

/** The first row of every bylaws sheet: which version of the sheet this is. */
export function formatRow(texts: SheetTexts): BylawContents {
  return {
    ...BLANK_ROW,
    rule: text("bylaws.format"),
    value: text(String(BYLAWS_FORMAT)),
    note: text(texts.rule["bylaws.format"]),
  };
}

/**
 * A profile as the rows of a bylaws sheet: the version of the sheet, the profile, and its rules. What is inferred says so
 * in its source and its note, what is open in both and by its missing value.
 */
export function profileRows({ id, rows }: Profile, texts: SheetTexts): BylawContents[] {
  const profile: BylawContents = {
    ...BLANK_ROW,
    rule: text("bylaws.profile"),
    value: text(id),
    note: text(texts.rule["bylaws.profile"]),
  };
  return [formatRow(texts), profile, ...rows.map((row) => rowOf(row, texts))];
}

function rowOf(row: ProfileRow, texts: SheetTexts): BylawContents {
  return {
    ...BLANK_ROW,
    rule: text(row.rule),
    scope: row.scope === null ? BLANK : text(said(row.scope, texts)),
    value: valueOf(row.value, texts),
    severity: row.severity === null ? BLANK : text(texts.severity[row.severity]),
    source: text(sourceText(row, texts)),
    note: text(
      [
        ...(row.status === "stated" ? [] : [texts.status[row.status]]),
        ...row.remarks.map((remark) => texts.remark[remark]),
        texts.rule[row.rule],
      ].join(" "),
    ),
  };
}

function valueOf(value: ProfileRow["value"], texts: SheetTexts): CellContent {
  if (value === null) return BLANK;
  return typeof value === "number" ? constant(value) : text(said(value, texts));
}

function said(value: string | InWords, texts: SheetTexts): string {
  return typeof value === "string" ? value : value.words.map((word) => texts.word[word]).join(", ");
}

function sourceText({ status, source }: ProfileRow, texts: SheetTexts): string {
  const where = placeOf(source);
  return status === "stated" ? where : texts.source[status](where);
}

function placeOf({ document, section }: ProfileSource): string {
  return section === null ? document : `${document}, ${section}`;
}
