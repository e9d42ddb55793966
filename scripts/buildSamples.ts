/** Builds the sample workbooks into `samples`, from the data in `samples/data`. The same data always gives the same files. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { SAMPLES } from "./samples/samples";
import { sampleWorkbook } from "./samples/sampleWorkbook";
import { workbookBytes } from "./samples/xlsx/workbookBytes";

const folder = path.join(import.meta.dirname, "..", "samples");

for (const sample of SAMPLES) {
  writeFileSync(path.join(folder, sample.file), workbookBytes(sampleWorkbook(sample)));
  console.log(`samples/${sample.file}`);
}
