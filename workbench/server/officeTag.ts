const OFFICE_TAG =
  /(<script\b[^>]*\bsrc=")https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/(office(?:\.debug)?\.js)("[^>]*>)/gi;

/** Points the tag that loads Office.js from Microsoft at the copy of this address; the rest of the page stays as it is. */
export function pointOfficeTagAt(html: string, officeUrl: string): string {
  return html.replace(
    OFFICE_TAG,
    (_tag, before: string, file: string, after: string) => `${before}${officeUrl}/${file}${after}`,
  );
}
