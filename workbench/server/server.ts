import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { contentType } from "./contentTypes";
import { paneContentSecurityPolicy } from "./contentSecurityPolicy";
import { inLanguage, readManifest, type AddinManifest } from "./manifest";
import { pointOfficeTagAt } from "./officeTag";
import { resolveInside } from "./resolveInside";
import type { SessionDescription } from "./sessionDescription";
import { TRUST_PAGE, TRUST_PAGE_POLICY } from "./trustPage";

export interface ServerOptions {
  /** The add-in's built folder. */
  readonly addinFolder: string;
  readonly manifestFile: string;
  /** The folder with the workbench's own page. */
  readonly pageFolder: string;
  /** The folder of Office.js, from the npm package. */
  readonly officeFolder: string;
  /** Workbooks the page may fetch, by the name it asks for. */
  readonly workbooks?: ReadonlyMap<string, string>;
  /** A free one when left out. */
  readonly port?: number;
}

export interface WorkbenchServer {
  readonly port: number;
  /** Where the workbench's page is. */
  readonly pageOrigin: string;
  /** Where the add-in is: another origin, as in real life. */
  readonly addinOrigin: string;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
// One name for both: browsers deny a frame of another site its storage, which Excel's frames have.
const HOST_NAME = "localhost";
const HOST_NAMES = [HOST_NAME, LOOPBACK];
const ANY_PORT = 0;
const OFFICE_FOLDER = "/officejs";
const TRUST_PATH = `${OFFICE_FOLDER}/AgaveErrorUX/index.html`;
const PAGE_POLICY_BASE =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";

interface Site {
  readonly options: ServerOptions;
  readonly manifest: AddinManifest;
  /** The path on the server under which the manifest has the add-in's folder. */
  readonly basePath: string;
  readonly pageOrigin: string;
  readonly addinOrigin: string;
}

type Headers = Readonly<Record<string, string>>;

// Nothing is kept by the browser: what is served changes under the developer's hands.
const COMMON_HEADERS: Headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | Buffer;
}

function refusal(status: number, text: string): Reply {
  return { status, headers: { "Content-Type": contentType("refusal.txt") }, body: `${text}\n` };
}

const NOT_FOUND = refusal(404, "Not found");

async function fileReply(file: string | null, headers: Headers = {}): Promise<Reply> {
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return NOT_FOUND;
  return { status: 200, headers: { "Content-Type": contentType(file), ...headers }, body };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...COMMON_HEADERS, ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

/** The file of the add-in at a path of its server; null when there is none. */
function addinPath({ basePath, options }: Site, urlPath: string): string | null {
  const relative = path.posix.relative(basePath, urlPath);
  return relative === "" || relative.startsWith("..") ? null : resolveInside(options.addinFolder, relative);
}

/** The text of the add-in's file that a URL of its manifest stands for. */
async function addinFile(site: Site, url: string): Promise<string> {
  const file = addinPath(site, pathOf(url));
  const text = file === null ? null : await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new Error(`manifest.xml names ${pathOf(url)}, which the built add-in does not have`);
  return text;
}

async function describeSession(site: Site, language: string): Promise<SessionDescription> {
  const { manifest, addinOrigin, options } = site;
  return {
    addinName: inLanguage(manifest.displayName, language),
    addinUrl: addinOrigin + pathOf(manifest.runtimeUrl),
    namespace: manifest.namespace,
    metadata: await addinFile(site, inLanguage(manifest.metadataUrl, language)),
    workbooks: [...(options.workbooks?.keys() ?? [])],
  };
}

async function servePage(site: Site, url: URL): Promise<Reply> {
  if (url.pathname === "/session.json") {
    const description = await describeSession(site, url.searchParams.get("language") ?? "");
    return { status: 200, headers: { "Content-Type": contentType("session.json") }, body: JSON.stringify(description) };
  }
  const workbook = /^\/workbooks\/([^/]+)$/.exec(url.pathname)?.[1];
  if (workbook !== undefined) return await fileReply(site.options.workbooks?.get(decodeURIComponent(workbook)) ?? null);
  const file = resolveInside(site.options.pageFolder, url.pathname === "/" ? "/index.html" : url.pathname);
  return await fileReply(file, {
    "Content-Security-Policy": `${PAGE_POLICY_BASE}; connect-src 'self'; frame-src ${site.addinOrigin}`,
  });
}

async function serveAddin(site: Site, url: URL): Promise<Reply> {
  const { options, manifest, pageOrigin } = site;
  if (url.pathname === TRUST_PATH) {
    const headers = { "Content-Type": contentType("index.html"), "Content-Security-Policy": TRUST_PAGE_POLICY };
    return { status: 200, headers, body: TRUST_PAGE };
  }
  if (url.pathname.startsWith(`${OFFICE_FOLDER}/`)) {
    const file = resolveInside(options.officeFolder, url.pathname.slice(OFFICE_FOLDER.length));
    // The package's folders are in lower case, the names Office.js asks for are not.
    return await fileReply(file && (await withLowerCaseFolder(options.officeFolder, file)));
  }
  const isPage = path.extname(url.pathname) === ".html";
  const policy = isPage ? { "Content-Security-Policy": paneContentSecurityPolicy([pageOrigin]) } : {};
  const reply = await fileReply(addinPath(site, url.pathname), policy);
  const isPane = reply.status === 200 && url.pathname === pathOf(manifest.runtimeUrl);
  return isPane ? { ...reply, body: pointOfficeTagAt(reply.body.toString("utf8"), OFFICE_FOLDER) } : reply;
}

async function withLowerCaseFolder(folder: string, file: string): Promise<string> {
  if (await stat(file).catch(() => null)) return file;
  return path.join(folder, path.relative(folder, file).toLowerCase());
}

type Serve = (site: Site, url: URL) => Promise<Reply>;

interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on this machine only. `respond` is asked once `start` has given the site to serve. */
async function listen(wantedPort: number, serve: Serve): Promise<Listener & { start(site: Site): void }> {
  let site: Site | null = null;
  let port = 0;
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    if (!site) return refusal(503, "Starting");
    // A page elsewhere whose name leads to this machine must not reach what is served here.
    if (!HOST_NAMES.some((name) => request.headers.host === `${name}:${port}`)) {
      return refusal(421, "This server answers on localhost only");
    }
    if (request.method !== "GET" && request.method !== "HEAD") return refusal(405, "Only GET");
    const origin = `http://${HOST_NAME}:${port}`;
    const target = request.url ?? "";
    return URL.canParse(target, origin) ? await serve(site, new URL(target, origin)) : refusal(400, "Bad request");
  };
  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => refusal(500, error instanceof Error ? error.message : String(error)))
      .then((reply) => send(response, reply))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE" ? new Error(`Port ${wantedPort} is taken; choose another with --port`) : error,
      );
    });
    server.listen(wantedPort, LOOPBACK, resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    port,
    start: (given) => void (site = given),
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error && server.listening ? reject(error) : resolve()));
      }),
  };
}

/**
 * Serves the workbench's page and the add-in on this machine only, each from a port and so an origin of its own. Throws one line
 * when the add-in has not been built or the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const xml = await readFile(options.manifestFile, "utf8").catch(() => {
    throw new Error(`${path.basename(options.manifestFile)} is missing`);
  });
  const manifest = readManifest(xml);
  const pane = await stat(path.join(options.addinFolder, path.basename(pathOf(manifest.runtimeUrl)))).catch(() => null);
  if (!pane) {
    const folder = path.basename(options.addinFolder);
    throw new Error(`${folder}/ has no ${path.basename(pathOf(manifest.runtimeUrl))}; run npm run build first`);
  }
  const page = await listen(options.port ?? ANY_PORT, servePage);
  const addin = await listen(ANY_PORT, serveAddin).catch(async (error: unknown) => {
    await page.close();
    throw error;
  });
  const site: Site = {
    options,
    manifest,
    basePath: path.posix.dirname(pathOf(manifest.runtimeUrl)),
    pageOrigin: `http://${HOST_NAME}:${page.port}`,
    addinOrigin: `http://${HOST_NAME}:${addin.port}`,
  };
  page.start(site);
  addin.start(site);
  return {
    port: page.port,
    pageOrigin: site.pageOrigin,
    addinOrigin: site.addinOrigin,
    async close() {
      await Promise.all([page.close(), addin.close()]);
    },
  };
}
