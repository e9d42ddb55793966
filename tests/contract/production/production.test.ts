import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DEVELOPMENT_ID } from "../../../scripts/deployment/target";
import { manifestContract } from "../manifestContract";
import { readBuilt, ROOT } from "../files";
import { filesOf, ID, productionFolder, targetOf } from "./productionFolder";

const METADATA = ["functions.json", "functions.nb-NO.json", "functions.nn-NO.json"];

const TARGETS = [
  { ADDIN_BASE_URL: "https://excel.digivest.example" },
  // A path below the host, a slash at the end, and signs that XML and HTML give a meaning.
  {
    ADDIN_BASE_URL: "https://kommune.example/a&b/Fellesark's/",
    ADDIN_LABEL: `Test <"&'$&'> Fellesark`,
    ADDIN_VERSION: "0.1.0.65535",
  },
  // As long as an address and a label may be.
  { ADDIN_BASE_URL: `https://kommune.example/${"a".repeat(1876)}`, ADDIN_LABEL: "&".repeat(50) },
];

describe.each(TARGETS)("built for $ADDIN_BASE_URL", (environment) => {
  const target = targetOf(environment);
  const { dist, remove } = productionFolder(target);
  afterAll(remove);
  const read = (file: string): string => readFileSync(path.join(dist, file), "utf8");
  const manifest = read("manifest.xml");

  manifestContract("dist/manifest.xml", {
    file: path.join(dist, "manifest.xml"),
    dist,
    baseUrl: target.baseUrl,
  });

  it("relies on nothing of this machine and holds nothing of development", () => {
    for (const file of filesOf(dist)) {
      const text = read(file);
      for (const left of [
        "localhost",
        "127.0.0.1",
        DEVELOPMENT_ID,
        "(development)",
        "(utvikling)",
        "eval-source-map",
      ]) {
        expect([file, left, text.includes(left)]).toEqual([file, left, false]);
      }
    }
    expect(filesOf(dist).filter((file) => file.endsWith(".map"))).toEqual([]);
  });

  it("has its own id, version and label, and no other text than the development manifest but for them", () => {
    expect(manifest).toContain(`<Id>${ID}</Id>`);
    expect(manifest).toContain(`<Version>${target.version}</Version>`);
    const label = escapeXml(target.label);
    expect(manifest.split(`<DisplayName DefaultValue="${label}">`)).toHaveLength(2);
    const back = manifest
      .replaceAll(escapeXml(target.baseUrl), "https://localhost:3000")
      .replaceAll(label, "Fellesark")
      .replace(ID, DEVELOPMENT_ID)
      .replace(target.version, "0.1.0.0");
    const development = readFileSync(path.join(ROOT, "manifest.xml"), "utf8")
      .replace(/<!--[^>]*-->\n/, "")
      .replaceAll(/ \((development|utvikling)\)/g, "");
    expect(back).toBe(development);
  });

  it("leads from each function to its help page, by an address that is there", () => {
    for (const file of METADATA) {
      const { functions } = JSON.parse(read(file)) as { functions: { helpUrl: string }[] };
      expect(functions.length).toBeGreaterThan(0);
      for (const { helpUrl } of functions) {
        expect(URL.canParse(helpUrl)).toBe(true);
        expect(helpUrl.startsWith(`${target.baseUrl}/help/`)).toBe(true);
        expect(filesOf(dist)).toContain(helpUrl.slice(target.baseUrl.length + 1));
      }
    }
  });

  it("has help pages that lead to each other and to their style by relative addresses, whatever is above them", () => {
    const pages = filesOf(dist).filter((file) => file.startsWith("help/") && file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const links = [...read(page).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
      for (const link of links) {
        expect(filesOf(dist)).toContain(path.posix.join(path.posix.dirname(page), link));
      }
    }
  });

  it("is what was built and tested but for what names the target", () => {
    const own = [...METADATA, "manifest.xml", "web.config", "staticwebapp.config.json"];
    for (const file of filesOf(dist).filter((file) => !own.includes(file))) {
      expect([file, readFileSync(path.join(dist, file)).equals(readBuilt(file))]).toEqual([file, true]);
    }
  });
});

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
