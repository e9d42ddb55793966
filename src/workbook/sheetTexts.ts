import type { BylawId } from "../domain/bylaws/bylawId";
import type { ProfileRemark } from "../domain/bylaws/profiles/profile";
import type { BylawWord } from "../domain/bylaws/schema";
import type { Severity } from "../domain/bylaws/severity";
import type { BylawStatus } from "../domain/bylaws/status";
import type { SheetKind } from "./sheetKinds";

/** What is said of a rule that the documents do not state. */
type NotStated = Exclude<BylawStatus, "stated">;

/** Texts that stand on the sheets themselves, in the language of the workbook. */
export interface SheetTexts {
  /** What the sheet is for and how it is filled in. */
  readonly purpose: Readonly<Record<SheetKind, string>>;
  /** What each rule of the bylaws says, and what can be written as its value. */
  readonly rule: Readonly<Record<BylawId, string>>;
  /** What is said with words in the bylaws' sheet. */
  readonly word: Readonly<Record<BylawWord, string>>;
  /** How much it matters that a rule is broken. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** The source of a rule that is inferred from a place, or that it leaves open. */
  readonly source: Readonly<Record<NotStated, (where: string) => string>>;
  /** What to do about such a rule. */
  readonly status: Readonly<Record<NotStated, string>>;
  /** What must be known of a rule in a profile. */
  readonly remark: Readonly<Record<ProfileRemark, string>>;
}
