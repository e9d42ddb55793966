import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json";
import { DEVELOPMENT_ID, readTarget } from "../../../scripts/deployment/target";
import { BUILT, ROOT } from "../files";
import { filesOf, ID, targetOf } from "./productionFolder";

const URL_GIVEN = "https://excel.digivest.example";

describe("a build's target", () => {
  it("is development where nothing is given", () => {
    expect(readTarget({}, "0.1.0")).toEqual({ kind: "development" });
    expect(readTarget({ ADDIN_BASE_URL: "", ADDIN_ID: " " }, "0.1.0")).toEqual({ kind: "development" });
  });

  it("has the package's version and the add-in's own name unless others are given", () => {
    expect(targetOf({ ADDIN_BASE_URL: URL_GIVEN })).toEqual({
      baseUrl: URL_GIVEN,
      id: ID,
      label: "Fellesark",
      version: "0.1.0.0",
    });
    expect(
      targetOf({ ADDIN_BASE_URL: URL_GIVEN, ADDIN_LABEL: "Fellesark (test)", ADDIN_VERSION: "0.1.0.7" }),
    ).toMatchObject({ label: "Fellesark (test)", version: "0.1.0.7" });
  });

  it.each([
    [`${URL_GIVEN}/`, URL_GIVEN],
    [`  ${URL_GIVEN}//  `, URL_GIVEN],
    [`${URL_GIVEN}/excel/fellesark`, `${URL_GIVEN}/excel/fellesark`],
    [`${URL_GIVEN}/excel/fellesark/`, `${URL_GIVEN}/excel/fellesark`],
    [`${URL_GIVEN}:8443/a/../b`, `${URL_GIVEN}:8443/b`],
    ["HTTPS://Excel.DigiVest.example", URL_GIVEN],
    ["https://blåbær.example/Øst", "https://xn--blbr-roah.example/%C3%98st"],
  ])("takes %s as %s", (given, baseUrl) => {
    expect(targetOf({ ADDIN_BASE_URL: given }).baseUrl).toBe(baseUrl);
  });

  const id = { ADDIN_ID: ID };
  const url = { ADDIN_BASE_URL: URL_GIVEN };
  it.each([
    ["no https", { ...id, ADDIN_BASE_URL: "http://excel.digivest.example" }, /https:\/\//],
    ["a script", { ...id, ADDIN_BASE_URL: "javascript:alert(1)" }, /https:\/\//],
    ["no address", { ...id, ADDIN_BASE_URL: "excel.digivest.example" }, /https:\/\//],
    ["nothing after https", { ...id, ADDIN_BASE_URL: "https://" }, /https:\/\//],
    ["a query", { ...id, ADDIN_BASE_URL: `${URL_GIVEN}/?v=1` }, /query/],
    ["an empty query", { ...id, ADDIN_BASE_URL: `${URL_GIVEN}/?` }, /query/],
    ["a fragment", { ...id, ADDIN_BASE_URL: `${URL_GIVEN}/#top` }, /fragment/],
    ["an empty fragment", { ...id, ADDIN_BASE_URL: `${URL_GIVEN}#` }, /fragment/],
    ["a user's name", { ...id, ADDIN_BASE_URL: "https://kari@digivest.example" }, /user name/],
    ["a password", { ...id, ADDIN_BASE_URL: "https://kari:hunter2@digivest.example" }, /password/],
    ["this machine", { ...id, ADDIN_BASE_URL: "https://localhost:3000" }, /this machine only/],
    ["this machine by number", { ...id, ADDIN_BASE_URL: "https://127.0.0.1" }, /this machine only/],
    ["this machine by a long number", { ...id, ADDIN_BASE_URL: "https://[::1]:3000" }, /this machine only/],
    ["an endless path", { ...id, ADDIN_BASE_URL: `${URL_GIVEN}/${"a".repeat(2000)}` }, /at most 1900/],
    ["no id", url, /ADDIN_ID is not/],
    ["no address but an id", id, /ADDIN_BASE_URL is not/],
    ["a name for an id", { ...url, ADDIN_ID: "fellesark" }, /GUID/],
    ["an id in braces", { ...url, ADDIN_ID: `{${ID}}` }, /GUID/],
    ["the empty id", { ...url, ADDIN_ID: "00000000-0000-0000-0000-000000000000" }, /GUID/],
    ["the development's id", { ...url, ADDIN_ID: DEVELOPMENT_ID.toUpperCase() }, /its own/],
    ["a label of two lines", { ...url, ...id, ADDIN_LABEL: "Felles\nark" }, /one line/],
    ["a long label", { ...url, ...id, ADDIN_LABEL: "F".repeat(51) }, /at most 50/],
    ["a version of three numbers", { ...url, ...id, ADDIN_VERSION: "1.2.3" }, /four numbers/],
    ["a label alone", { ADDIN_LABEL: "Fellesark (test)" }, /for production/],
  ])("refuses %s, in one line", (_, environment, says) => {
    const reading = readTarget(environment, "0.1.0");
    if (reading.kind !== "refused") throw new Error(reading.kind);
    expect(reading.line).toMatch(says);
    expect(reading.line).not.toMatch(/\n|hunter2/);
  });

  it("is refused by the build before anything is written", { timeout: 60_000 }, () => {
    const written = (): unknown => filesOf(BUILT).map((file) => [file, statSync(path.join(BUILT, file)).mtimeMs]);
    const before = written();
    const { status, stderr, stdout } = spawnSync("npm", ["run", "--silent", "build"], {
      cwd: ROOT,
      env: { ...process.env, ADDIN_BASE_URL: "http://excel.digivest.example", ADDIN_ID: ID },
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(status).not.toBe(0);
    expect(stdout).toBe("");
    const lines = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("npm "));
    expect(lines).toEqual(["ADDIN_BASE_URL must be an address that begins with https://"]);
    expect(written()).toEqual(before);
  });

  it("has the version that the development manifest has", () => {
    const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    expect(manifest).toContain(`<Version>${packageJson.version}.0</Version>`);
  });
});
