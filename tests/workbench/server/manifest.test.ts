import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { inLanguage, readManifest } from "../../../workbench/server/manifest";

const file = path.join(import.meta.dirname, "..", "..", "e2e", "workbench", "fixture", "manifest.xml");

test("the manifest tells pane, namespace and metadata, by language where it has one", async () => {
  const manifest = readManifest(await readFile(file, "utf8"));
  expect(manifest.runtimeUrl).toBe("https://localhost:3000/taskpane.html");
  expect(manifest.namespace).toBe("TRY");
  expect(inLanguage(manifest.metadataUrl, "nb-no")).toBe("https://localhost:3000/functions.nb-NO.json");
  expect(inLanguage(manifest.metadataUrl, "en-US")).toBe("https://localhost:3000/functions.json");
  expect(inLanguage(manifest.displayName, "nb-NO")).toBe("Prøvetillegg");
});

test.each([
  ["nothing", "<x/>", "OfficeApp"],
  ["no functions", "<OfficeApp><DisplayName DefaultValue='a'/></OfficeApp>", "CustomFunctions"],
])("a manifest with %s says what it lacks", (_what, xml, missing) => {
  expect(() => readManifest(xml)).toThrow(`manifest.xml has no`);
  expect(() => readManifest(xml)).toThrow(missing);
});

test("a runtime that does not live on is refused", async () => {
  const xml = (await readFile(file, "utf8")).replace('lifetime="long"', 'lifetime="short"');
  expect(() => readManifest(xml)).toThrow("Runtime with a long lifetime");
});
