import { BYLAW_IDS, type BylawId } from "../../domain/bylaws/bylaw";
import { BYLAW_WORDS, type BylawWord } from "../../domain/bylaws/schema";
import type { Sheets } from "../../locales/compiled/keys";
import type { Language } from "../../locales/language";
import { SHEET_KINDS, type SheetKind, type SheetTexts } from "../../workbook/makeSheets";

/** What stands on the sheets, in the language they are made in, which need not be the reader's. */
export async function loadSheetTexts(language: Language): Promise<SheetTexts> {
  const sheets = await loadSheets(language);
  const purpose = SHEET_KINDS.map((kind) => [kind, sheets[`purpose.${kind}`]()] as const);
  const rule = BYLAW_IDS.map((id) => [id, sheets[`rule.${id}`]()] as const);
  const word = BYLAW_WORDS.map((id) => [id, sheets[`word.${id}`]()] as const);
  return {
    purpose: Object.fromEntries(purpose) as Record<SheetKind, string>,
    rule: Object.fromEntries(rule) as Record<BylawId, string>,
    word: Object.fromEntries(word) as Record<BylawWord, string>,
  };
}

async function loadSheets(language: Language): Promise<Sheets> {
  switch (language) {
    case "nb":
      return (await import(/* webpackChunkName: "sheets-nb" */ "../../locales/compiled/sheets.nb")).default;
    case "nn":
      return (await import(/* webpackChunkName: "sheets-nn" */ "../../locales/compiled/sheets.nn")).default;
    case "en":
      return (await import(/* webpackChunkName: "sheets-en" */ "../../locales/compiled/sheets.en")).default;
  }
}
