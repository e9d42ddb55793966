/** Writes the servers' settings into `deploy`; a test says when they are out of date. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { serverFiles } from "./deployment/serverFiles";

const folder = path.join(import.meta.dirname, "..", "deploy");
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(serverFiles())) writeFileSync(path.join(folder, file), text);
