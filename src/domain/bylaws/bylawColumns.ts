import { type Names, names } from "../names";
import type { BylawField } from "./readBylaws";

/** A note is a remark for whoever reads the sheet; no rule looks at it. */
export type BylawColumn = BylawField | "note";

/** The columns of the bylaws' sheet: a file format, which only grows. */
export const BYLAW_COLUMNS: Readonly<Record<BylawColumn, Names>> = {
  rule: names("Regel", "Regel", "Rule"),
  scope: names("Gjelder", "Gjeld", "Applies to"),
  value: names("Verdi", "Verdi", "Value"),
  severity: names("Alvor", "Alvor", "Severity"),
  source: names("Kilde", "Kjelde", "Source"),
  note: names("Merknad", "Merknad", "Note"),
};

/** The columns without which a row of headings is not the bylaws'. */
export const BYLAW_REQUIRED: readonly BylawColumn[] = ["rule", "value"];
