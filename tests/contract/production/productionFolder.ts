import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeProductionFiles } from "../../../scripts/deployment/productionFiles";
import { readTarget, type Target } from "../../../scripts/deployment/target";
import { BUILT, readBuilt } from "../files";

/** The built add-in as `npm run build` leaves it for a target, in a folder of its own that `remove` takes away. */
export function productionFolder(target: Target): { readonly dist: string; readonly remove: () => void } {
  readBuilt("functions.js"); // there is a build at all
  const dist = mkdtempSync(path.join(os.tmpdir(), "fellesark-production-"));
  cpSync(BUILT, dist, { recursive: true });
  writeProductionFiles(dist, target);
  return { dist, remove: () => rmSync(dist, { recursive: true, force: true }) };
}

export const ID = "8f2c1f3e-2b5d-4c8a-9d1e-6a7b8c9d0e1f";

/** A target as the environment gives it. */
export function targetOf(environment: Readonly<Record<string, string>>): Target {
  const reading = readTarget({ ADDIN_ID: ID, ...environment }, "0.1.0");
  if (reading.kind !== "production") throw new Error(reading.kind === "refused" ? reading.line : reading.kind);
  return reading.target;
}

/** Every file of a folder, by its path in it with slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
