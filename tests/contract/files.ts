import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "..", "..");
export const BUILT = path.join(ROOT, "dist");

/** A built file. A test that passes without it would say nothing, so its absence is an error. */
export function readBuilt(file: string): Buffer {
  const full = path.join(BUILT, file);
  if (!existsSync(full)) throw new Error(`dist/${file} is missing. Run \`npm run build\` first, or \`npm test\`.`);
  return readFileSync(full);
}

export function isBuilt(file: string): boolean {
  readBuilt("functions.js"); // there is a build at all
  return existsSync(path.join(BUILT, file));
}

export function readSource(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}
