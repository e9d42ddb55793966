import { describe, expect, test } from "vitest";
import { installationsFor, lookForBrowser, type Machine } from "../../../workbench/driver/findBrowser";

function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: "/opt/bin:/usr/bin" },
    homeFolder: "/home/me",
    isFile: (file) => files.includes(file),
    list: () => [],
    ...more,
  };
}

describe("the browser", () => {
  test("the environment names comes before all others", () => {
    const env = { PATH: "/usr/bin", FELLESARK_BROWSER: "/mine/browser" };
    expect(lookForBrowser(machine(["/usr/bin/chromium", "/mine/browser"], { env }))).toBe("/mine/browser");
  });

  test("the environment names must be there", () => {
    const env = { FELLESARK_BROWSER: "/mine/browser" };
    expect(() => lookForBrowser(machine(["/usr/bin/chromium"], { env }))).toThrow(
      "FELLESARK_BROWSER names /mine/browser, which is not there",
    );
  });

  test("is Chromium, else Chrome, else Edge, by the order of the path", () => {
    const edge = "/usr/bin/microsoft-edge";
    const chrome = "/opt/bin/google-chrome";
    expect(lookForBrowser(machine([edge, chrome, "/opt/bin/chromium", "/usr/bin/chromium"]))).toBe("/opt/bin/chromium");
    expect(lookForBrowser(machine([edge, chrome]))).toBe(chrome);
    expect(lookForBrowser(machine([edge]))).toBe(edge);
  });

  test("may be in a usual place that is not on the path", () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(lookForBrowser(machine([mac], { platform: "darwin" }))).toBe(mac);
    const windows = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    expect(lookForBrowser(machine([windows], { platform: "win32", env }))).toBe(windows);
  });

  test("may be one of Playwright's, the newest", () => {
    const cache = "/home/me/.cache/ms-playwright";
    const files = ["900", "1100"].map((version) => `${cache}/chromium-${version}/chrome-linux/chrome`);
    const list = (folder: string): string[] =>
      folder === cache ? ["chromium-900", "chromium-1100", "chromium_headless_shell-1200", "ffmpeg-1"] : [];
    expect(lookForBrowser(machine(files, { list }))).toBe(files[1]);
    const moved = "/else/chromium-1/chrome-linux64/chrome";
    const env = { PLAYWRIGHT_BROWSERS_PATH: "/else" };
    expect(lookForBrowser(machine([moved], { env, list: () => ["chromium-1"] }))).toBe(moved);
  });

  test("may be none", () => {
    expect(lookForBrowser(machine([]))).toBeNull();
  });
});

describe("where there is none", () => {
  test("Playwright's is tried first, then Debian's where apt-get may be used", () => {
    const programs = (isRoot: boolean, hasSudo: boolean): string[] =>
      installationsFor(machine([]), isRoot, hasSudo).map(({ command }) => command.join(" "));
    expect(programs(false, false)).toEqual(["npx playwright-core install chromium"]);
    expect(programs(true, false)).toEqual([
      "npx playwright-core install --with-deps chromium",
      "env DEBIAN_FRONTEND=noninteractive apt-get update",
      "env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium",
    ]);
    expect(programs(false, true)[2]).toMatch(/^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install/);
  });

  test("a machine without apt-get has Playwright's only", () => {
    expect(installationsFor(machine([], { platform: "darwin" }), true, true)).toHaveLength(1);
  });
});
