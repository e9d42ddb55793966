import path from "node:path";
import { type Partnership, readPartnership } from "../../src/workbook/partnership";
import { readWorkbookSheets } from "./readWorkbookSheets";

/** A sample as the pane reads it. */
export async function readSample(file: string): Promise<Partnership> {
  return readPartnership(await readWorkbookSheets(path.join(import.meta.dirname, "..", "..", "samples", file)));
}

/** What a sheet of the sample holds, which must be there. */
export function found<Reading extends { readonly kind: string }>(
  reading: Reading,
): Extract<Reading, { kind: "found" }> {
  if (reading.kind !== "found") throw new Error(`Not found: ${JSON.stringify(reading)}`);
  return reading as Extract<Reading, { kind: "found" }>;
}
