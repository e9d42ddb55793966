/**
 * What every server must say with the add-in's files: the one source. The files in `deploy` are written from it
 * (`npm run servers`), and tests hold them and the policy in taskpane.html to it.
 */

/** Where the pane's own policy and the server's agree. The style hash is that of an empty style element (taskpane.html). */
const PANE_POLICY: readonly (readonly [directive: string, sources: string])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self' https://appsforoffice.microsoft.com"],
  ["style-src", "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
  ["img-src", "'self' data:"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["frame-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
  ["object-src", "'none'"],
];

/**
 * Who may show the pane in a frame: Excel on the web and the pages it is opened from. Microsoft gives no list
 * (OfficeDev/office-js#1005); these are the hosts that have been seen. Excel on Windows and Mac has no frame around it.
 */
export const OFFICE_HOSTS: readonly string[] = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://teams.microsoft.com",
];

/** The policy that a page can state itself, as in taskpane.html. */
export const PAGE_POLICY = policyText(PANE_POLICY);

/** The policy as a header, which alone can say who may frame the pane. */
export const HEADER_POLICY = policyText([...PANE_POLICY, ["frame-ancestors", OFFICE_HOSTS.join(" ")]]);

/** With every file. There is no X-Frame-Options: it knows no list of hosts, and would shut Excel on the web out. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": HEADER_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** The folder of files whose names change with their content, so that they may be kept for good. */
export const HASHED_FOLDER = "chunks";
export const KEPT_FOR_GOOD = "public, max-age=31536000, immutable";
/** For all other files: kept, but asked about each time; the answer is "not modified" until the next release. */
export const REVALIDATED = "no-cache";

/** What Excel on the web fetches from its own origin, and may read only where any origin may. They hold no secrets. */
export const METADATA_FILES: readonly string[] = ["functions.json", "functions.nb-NO.json", "functions.nn-NO.json"];
export const ANY_ORIGIN: readonly [header: string, value: string] = ["Access-Control-Allow-Origin", "*"];

/** The media types of what is served; nosniff makes a wrong one a refusal. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

function policyText(directives: readonly (readonly [string, string])[]): string {
  return directives.map((parts) => parts.join(" ")).join("; ");
}
