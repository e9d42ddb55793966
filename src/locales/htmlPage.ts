import type { Language } from "./language";

/**
 * A page of help as a whole HTML document: no script, and a policy that lets none in.
 * @param body HTML; whatever text is in it has been through {@link escapeHtml}
 * @param top the folder of the help's style sheet, from the page's own
 */
export function htmlPage(title: string, body: readonly string[], language: Language, top: string): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="stylesheet" href="${top}/help.css">`,
    "</head>",
    `<body><main>${body.join("\n")}</main></body>`,
    "</html>",
    "",
  ].join("\n");
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
