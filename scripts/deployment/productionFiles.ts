import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeFunctionFiles } from "./functionFiles";
import { productionManifest } from "./manifest";
import { READ_FROM_THE_FOLDER, serverFiles } from "./serverFiles";
import type { Target } from "./target";

const DEVELOPMENT_MANIFEST = path.join(import.meta.dirname, "..", "..", "manifest.xml");

/**
 * Makes a built folder one that can be served from the target: everything that names an address is written for it, the
 * manifest among them, and the settings of those servers that read them from the folder.
 */
export function writeProductionFiles(dist: string, target: Target): void {
  writeFunctionFiles(dist, target.baseUrl);
  const manifest = productionManifest(readFileSync(DEVELOPMENT_MANIFEST, "utf8"), target);
  writeFileSync(path.join(dist, "manifest.xml"), manifest);
  const settings = serverFiles();
  for (const file of READ_FROM_THE_FOLDER) writeFileSync(path.join(dist, file), settings[file] ?? "");
}
