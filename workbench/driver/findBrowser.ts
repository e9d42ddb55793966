import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** What the search looks at; the machine's own unless a test gives another. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly isFile: (file: string) => boolean;
  readonly list: (folder: string) => readonly string[];
}

export const BROWSER_VARIABLE = "FELLESARK_BROWSER";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
];

const MAC_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const LINUX_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
];

const WINDOWS_PLACES = [
  ["Chromium", "Application", "chrome.exe"],
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    homeFolder: os.homedir(),
    isFile: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
}

function onPath({ platform, env }: Machine): string[] {
  const isWindows = platform === "win32";
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(isWindows ? ";" : ":").filter((folder) => folder !== "");
  const paths = isWindows ? path.win32 : path.posix;
  return NAMES.flatMap((name) => folders.map((folder) => paths.join(folder, isWindows ? `${name}.exe` : name)));
}

function usualPlaces({ platform, env, homeFolder }: Machine): string[] {
  switch (platform) {
    case "darwin":
      return [...MAC_PLACES, ...MAC_PLACES.map((place) => path.posix.join(homeFolder, place))];
    case "win32": {
      const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
      return WINDOWS_PLACES.flatMap((place) =>
        roots.flatMap((root) => (root === undefined ? [] : [path.win32.join(root, ...place)])),
      );
    }
    default:
      return LINUX_PLACES;
  }
}

const PLAYWRIGHT_PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: ["chrome-linux/chrome", "chrome-linux64/chrome"],
  darwin: [
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  ],
  win32: ["chrome-win/chrome.exe", "chrome-win64/chrome.exe"],
};

/** The browsers that Playwright has downloaded, the newest first. */
function inPlaywrightsCache(machine: Machine): string[] {
  const { platform, env, homeFolder, list } = machine;
  const caches: Readonly<Record<string, string>> = {
    linux: path.posix.join(homeFolder, ".cache", "ms-playwright"),
    darwin: path.posix.join(homeFolder, "Library", "Caches", "ms-playwright"),
    win32: path.win32.join(env["LOCALAPPDATA"] ?? homeFolder, "ms-playwright"),
  };
  const cache = env["PLAYWRIGHT_BROWSERS_PATH"] ?? caches[platform];
  if (cache === undefined) return [];
  const paths = platform === "win32" ? path.win32 : path.posix;
  const versions = list(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.split("-")[1]) - Number(a.split("-")[1]));
  return versions.flatMap((version) =>
    (PLAYWRIGHT_PLACES[platform] ?? []).map((place) => paths.join(cache, version, place)),
  );
}

/**
 * The browser that is there: the one the environment names, else Chromium, Chrome or Edge on the path or in the usual places, else
 * Playwright's own. Null when there is none. Throws when the environment names one that is not there.
 */
export function lookForBrowser(machine: Machine = thisMachine()): string | null {
  const named = machine.env[BROWSER_VARIABLE];
  if (named !== undefined && named !== "") {
    if (!machine.isFile(named)) throw new Error(`${BROWSER_VARIABLE} names ${named}, which is not there`);
    return named;
  }
  const places = [...onPath(machine), ...usualPlaces(machine), ...inPlaywrightsCache(machine)];
  return places.find((place) => machine.isFile(place)) ?? null;
}

/** One way to get a browser. */
export interface Installation {
  readonly says: string;
  readonly command: readonly [string, ...string[]];
}

/** How this machine may get a browser, in the order to try. */
export function installationsFor({ platform }: Machine, isRoot: boolean, hasSudo: boolean): Installation[] {
  const playwright: Installation = {
    says: "Downloading Playwright's Chromium",
    command: [
      "npx",
      "playwright-core",
      "install",
      ...(platform === "linux" && isRoot ? ["--with-deps"] : []),
      "chromium",
    ],
  };
  if (platform !== "linux" || !(isRoot || hasSudo)) return [playwright];
  const prefix: [string, ...string[]] = isRoot ? ["env"] : ["sudo", "-n", "env"];
  const install = [...prefix, "DEBIAN_FRONTEND=noninteractive", "apt-get"] as [string, ...string[]];
  return [
    playwright,
    { says: "Updating Debian's list of packages", command: [...install, "update"] },
    {
      says: "Installing Debian's chromium",
      command: [...install, "install", "-y", "--no-install-recommends", "chromium"],
    },
  ];
}

function run([program, ...args]: readonly [string, ...string[]]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0;
}

// A download that says it went well may still lack what it needs to start.
function starts(browser: string): boolean {
  if (process.platform === "win32") return true;
  return spawnSync(browser, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** The path of a browser that starts. Where there is none it says so and gets one; where it cannot, it throws one line that says what to do. */
export function findBrowser(say: (line: string) => void = console.error): string {
  const machine = thisMachine();
  const there = lookForBrowser(machine);
  if (there !== null) return there;
  say("No Chromium, Chrome or Edge was found on this machine.");
  const isRoot = process.getuid?.() === 0;
  const hasSudo = !isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  for (const { says, command } of installationsFor(machine, isRoot, hasSudo)) {
    say(`${says} …`);
    const isInstalled = run(command);
    const found = isInstalled ? lookForBrowser(machine) : null;
    if (found !== null && starts(found)) return found;
  }
  throw new Error(
    `No browser could be had: install Chromium, Chrome or Edge, or set ${BROWSER_VARIABLE} to the path of one`,
  );
}
