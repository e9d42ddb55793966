import type { PagePart, PageSetup } from "./change";

/** From this version on Excel can be told how a sheet is to be printed. */
const PRINTS = "1.9";
/** Excel takes no more of a header or a footer; two of these are the code of its place. */
const MOST_CHARACTERS = 255;
const PLACE_CODE = 2;

/** Asks for sheets to be set up for print, in an Excel that can; nothing is done before a sync. */
export function setUpPages(context: Excel.RequestContext, pages: readonly PageSetup[]): void {
  if (pages.length === 0 || !Office.context.requirements.isSetSupported("ExcelApi", PRINTS)) return;
  for (const page of pages) setUpPage(context.workbook.worksheets.getItem(page.sheet).pageLayout, page);
}

function setUpPage(layout: Excel.PageLayout, { orientation, titleRows, header, footer }: PageSetup): void {
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  if (titleRows !== null) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  const texts = layout.headersFooters.defaultForAllPages;
  texts.centerHeader = pageText(header);
  texts.centerFooter = pageText(footer);
}

/**
 * A header or footer as Excel takes it, with its codes: `Møte i R&&D, &P/&N`. A text that would make it longer than Excel
 * takes is cut, with … at its end.
 */
export function pageText(parts: readonly PagePart[]): string {
  const room = MOST_CHARACTERS - PLACE_CODE;
  const codes = parts.reduce((sum, { kind }) => sum + (kind === "text" ? 0 : CODES[kind].length), 0);
  let left = room - codes;
  return parts
    .map((part, index) => {
      if (part.kind !== "text") return CODES[part.kind];
      const written = shortened(apart(part.text, parts[index - 1]), left);
      left -= written.length;
      return written;
    })
    .join("");
}

const CODES = { page: "&P", pages: "&N" } as const;

/** After a page's number, Excel reads a number with its sign as one to be added. */
function apart(text: string, before: PagePart | undefined): string {
  return before !== undefined && before.kind !== "text" && /^[+\-\d]/.test(text) ? ` ${text}` : text;
}

/** An ampersand begins a code; two of them are one that is printed, and are not cut apart. */
function shortened(text: string, room: number): string {
  const written = Array.from(text, (character) => (character === "&" ? "&&" : character));
  if (written.join("").length <= room) return written.join("");
  let short = "";
  for (const character of written) {
    if (short.length + character.length >= room) break;
    short += character;
  }
  return room > 0 ? `${short}…` : "";
}
