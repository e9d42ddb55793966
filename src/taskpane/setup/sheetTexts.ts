import { BYLAW_IDS, type BylawId } from "../../domain/bylaws/bylawId";
import { PROFILE_REMARKS, type ProfileRemark } from "../../domain/bylaws/profiles/profile";
import { BYLAW_WORDS, type BylawWord } from "../../domain/bylaws/schema";
import type { Sheets } from "../../locales/compiled/keys";
import type { Language } from "../../locales/language";
import { SHEET_KINDS, type SheetKind } from "../../workbook/sheetKinds";
import type { SheetTexts } from "../../workbook/sheetTexts";

/** What stands on the sheets, in the language they are made in, which need not be the reader's. */
export async function loadSheetTexts(language: Language): Promise<SheetTexts> {
  const sheets = await loadSheets(language);
  const purpose = SHEET_KINDS.map((kind) => [kind, sheets[`purpose.${kind}`]()] as const);
  const rule = BYLAW_IDS.map((id) => [id, sheets[`rule.${id}`]()] as const);
  const word = BYLAW_WORDS.map((id) => [id, sheets[`word.${id}`]()] as const);
  const remark = PROFILE_REMARKS.map((id) => [id, sheets[`remark.${id}`]()] as const);
  return {
    purpose: Object.fromEntries(purpose) as Record<SheetKind, string>,
    rule: Object.fromEntries(rule) as Record<BylawId, string>,
    word: Object.fromEntries(word) as Record<BylawWord, string>,
    severity: {
      breach: sheets["severity.breach"](),
      warning: sheets["severity.warning"](),
      advice: sheets["severity.advice"](),
    },
    source: {
      inferred: (where) => sheets["source.inferred"]({ where }),
      open: (where) => sheets["source.open"]({ where }),
    },
    status: { inferred: sheets["status.inferred"](), open: sheets["status.open"]() },
    remark: Object.fromEntries(remark) as Record<ProfileRemark, string>,
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
