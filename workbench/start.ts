import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundlePage } from "./bundlePage";
import { LANGUAGES } from "./page/startOptions";
import { projectPaths } from "./projectPaths";
import { startServer } from "./server/server";
import { workbooksToOffer } from "./workbooksToOffer";

const USAGE = `npm start -- [file.xlsx] [--port 4000] [--language ${LANGUAGES.join("|")}] [--pane-width 360] [--no-open]`;
const SAMPLES = "samples";
const SAMPLE = path.join(SAMPLES, "digi-vestland.xlsx");
const HIGHEST_PORT = 65_535;

interface StartOptions {
  readonly file: string | null;
  readonly port: number | undefined;
  readonly language: string | undefined;
  readonly paneWidth: string | undefined;
  readonly opensBrowser: boolean;
}

function readOptions(args: readonly string[], sample: string): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string" },
      language: { type: "string" },
      "pane-width": { type: "string" },
      "no-open": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) throw new Error(USAGE);
  const [given] = positionals;
  if (given !== undefined && !existsSync(given)) throw new Error(`${given} is missing`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port <= HIGHEST_PORT)) {
    throw new Error(`${values.port ?? ""} is no port`);
  }
  if (values.language !== undefined && !(LANGUAGES as readonly string[]).includes(values.language)) {
    throw new Error(`${values.language} is none of ${LANGUAGES.join(", ")}`);
  }
  return {
    file: given ?? (existsSync(sample) ? sample : null),
    port,
    language: values.language,
    paneWidth: values["pane-width"],
    opensBrowser: values["no-open"] !== true,
  };
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => (process.env[name] ?? "") !== "");
}

/** Opens an address in the person's own browser; where that fails, the address has been printed. */
function openInBrowser(url: string): void {
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  const opener = spawn(program, args, { stdio: "ignore", detached: true });
  opener.on("error", () => console.error("No browser could be opened; open the address yourself."));
  opener.unref();
}

async function start(): Promise<void> {
  const paths = projectPaths();
  const options = readOptions(process.argv.slice(2), path.join(paths.folder, SAMPLE));
  await bundlePage(paths.folder, paths.page);
  const server = await startServer({
    addinFolder: paths.dist,
    manifestFile: paths.manifest,
    pageFolder: paths.page,
    officeFolder: paths.office,
    workbooks: workbooksToOffer(path.join(paths.folder, SAMPLES), options.file),
    ...(options.port !== undefined && { port: options.port }),
  });
  const url = new URL(server.pageOrigin);
  if (options.file !== null) url.searchParams.set("workbook", path.basename(options.file));
  if (options.language !== undefined) url.searchParams.set("language", options.language);
  if (options.paneWidth !== undefined) url.searchParams.set("paneWidth", options.paneWidth);
  console.log(`The workbench is at ${url.href}\nCtrl+C stops it.`);
  if (options.opensBrowser && hasDisplay()) openInBrowser(url.href);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
