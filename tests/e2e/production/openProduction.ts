import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, chromium, type Frame, type Page, type Request, type Route } from "playwright-core";
import { bundlePage } from "../../../workbench/bundlePage";
import { findBrowser } from "../../../workbench/driver/findBrowser";
import { projectPaths } from "../../../workbench/projectPaths";
import { startServer } from "../../../workbench/server/server";
import { ROOT } from "../../contract/files";
import { productionFolder, targetOf } from "../../contract/production/productionFolder";
import { SAMPLE } from "../pane/openSample";

// The production folder at its own https address, with the headers that deploy/ has for Azure Static Web Apps taken by the
// letter, Office.js at Microsoft's address, and the workbench's page at one of Excel on the web's. No such server is asked:
// the browser's requests are answered here, and one that goes anywhere else is refused and told of.

export const TARGET = targetOf({ ADDIN_BASE_URL: "https://fellesark.example.no" });
export const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const EXCEL_ON_THE_WEB = "https://norwayeast.officeapps.live.com";

/** A load or a style that the policy refused. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly source: string;
  readonly place: string;
  readonly page: string;
}

export interface Production {
  readonly page: Page;
  /** The add-in's pane, ready to be used. */
  readonly pane: () => Promise<Frame>;
  readonly violations: () => readonly Violation[];
  /** Every request but those to Excel's own pages. */
  readonly requests: () => readonly string[];
  /** Those that went to nobody known. */
  readonly strays: () => readonly string[];
  /** What the console says has gone wrong, and what nobody caught. */
  readonly errors: () => readonly string[];
  readonly close: () => Promise<void>;
}

interface StaticWebApp {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
  readonly mimeTypes: Readonly<Record<string, string>>;
}

/** The first route that fits adds its headers to those of all files, or replaces them. */
function headersOf({ globalHeaders, routes, mimeTypes }: StaticWebApp, file: string): Record<string, string> {
  const fits = (route: string): boolean =>
    route.endsWith("*") ? `/${file}`.startsWith(route.slice(0, -1)) : route === `/${file}`;
  const type = mimeTypes[path.extname(file)] ?? "application/octet-stream";
  return { ...globalHeaders, ...routes.find(({ route }) => fits(route))?.headers, "Content-Type": type };
}

async function answerFile(route: Route, file: string, headers: Readonly<Record<string, string>>): Promise<void> {
  try {
    await route.fulfill({ body: readFileSync(file), headers });
  } catch {
    await route.fulfill({ status: 404 });
  }
}

export interface Surroundings {
  /** Where Excel's page is, which frames the pane; Excel on the web when left out. */
  readonly excel?: string;
  /** The page that Excel's is itself framed in, as a workbook in SharePoint is. */
  readonly around?: string;
}

export async function openProduction({ excel = EXCEL_ON_THE_WEB, around }: Surroundings = {}): Promise<Production> {
  const paths = projectPaths();
  const executablePath = findBrowser();
  await bundlePage(paths.folder, paths.page);
  const { dist, remove } = productionFolder(TARGET);
  const settings = JSON.parse(
    readFileSync(path.join(ROOT, "deploy", "staticwebapp.config.json"), "utf8"),
  ) as StaticWebApp;
  const server = await startServer({
    addinFolder: dist,
    manifestFile: path.join(dist, "manifest.xml"),
    pageFolder: paths.page,
    officeFolder: paths.office,
    workbooks: new Map([[path.basename(SAMPLE), SAMPLE]]),
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], headless: true });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const excelPage = `${excel}/?language=nb-NO&workbook=${path.basename(SAMPLE)}`;
  const strays: string[] = [];
  await answerRequests(context, async (route, url) => {
    if (url.href.startsWith(`${TARGET.baseUrl}/`)) {
      const file = url.pathname.slice(1);
      return answerFile(route, path.join(dist, file), headersOf(settings, file));
    }
    if (url.href.startsWith(OFFICE)) {
      // The package's folders are in lower case, the names Office.js asks for are not.
      const file = url.pathname.slice(new URL(OFFICE).pathname.length);
      const lowerCase = path.posix.join(path.posix.dirname(file).toLowerCase(), path.posix.basename(file));
      return answerFile(route, path.join(paths.office, lowerCase), { "Content-Type": "text/javascript" });
    }
    if (url.origin === excel) return answerAsExcel(route, url, server.pageOrigin, server.addinOrigin);
    if (url.origin === around) {
      return route.fulfill({
        contentType: "text/html",
        body: `<iframe src="${excelPage}" style="width: 1400px; height: 800px">`,
      });
    }
    strays.push(url.href);
    return route.abort();
  });
  const violations = await gatherViolations(context);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request: Request) => {
    const url = request.url();
    const isExcels = [excel, around].some((origin) => origin !== undefined && url.startsWith(`${origin}/`));
    if (!isExcels && url.startsWith("http")) requests.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(around ?? excelPage);
  return {
    page,
    async pane() {
      const isPane = (frame: Frame): boolean => frame.url().startsWith(TARGET.baseUrl);
      const frame = page.frames().find(isPane) ?? (await page.waitForEvent("framenavigated", isPane));
      await frame.waitForSelector("main[data-ready]");
      return frame;
    },
    violations: () => violations,
    requests: () => requests,
    strays: () => strays,
    errors: () => errors,
    async close() {
      await browser.close();
      await server.close();
      remove();
    },
  };
}

async function answerRequests(
  context: BrowserContext,
  answer: (route: Route, url: URL) => Promise<void>,
): Promise<void> {
  await context.route("**/*", (route) => answer(route, new URL(route.request().url())));
}

/** The workbench's page, as if it were Excel's, with the pane at the address that the manifest has. */
async function answerAsExcel(route: Route, url: URL, pageOrigin: string, addinOrigin: string): Promise<void> {
  const response = await fetch(`${pageOrigin}${url.pathname}${url.search}`);
  const toTarget = (text: string): string => text.replaceAll(addinOrigin, TARGET.baseUrl);
  const isText = /json|html/.test(response.headers.get("Content-Type") ?? "");
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name, toTarget(value)])),
    body: isText ? toTarget(body.toString("utf8")) : body,
  });
}

async function gatherViolations(context: BrowserContext): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  const binding = "policyViolation";
  await context.exposeBinding(binding, (_source, violation: Violation) => void violations.push(violation));
  await context.addInitScript((name) => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as unknown as Record<string, (violation: object) => void>)[name];
      report?.({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        source: event.sourceFile,
        place: `${event.lineNumber}:${event.columnNumber}`,
        page: location.origin,
      });
    });
  }, binding);
  return violations;
}
