/**
 * Builds the register of populations from the files `population-YYYY.csv` in a folder, one a year, as they are downloaded
 * from Statistics Norway's table 07459: `npm run registers -- <folder>`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { populationLines, populationsModule, readPopulationCsv } from "./registers/populationsModule";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Which folder are the files population-YYYY.csv in?");

const rows = readdirSync(folder).flatMap((file) => {
  const year = /^population-(\d{4})\.csv$/.exec(file)?.[1];
  return year === undefined ? [] : readPopulationCsv(readFileSync(path.join(folder, file), "utf8"), Number(year));
});
if (rows.length === 0) throw new Error(`There is no file population-YYYY.csv in ${folder}`);
const target = path.join(import.meta.dirname, "..", "src", "registers", "data", "populations.ts");
writeFileSync(target, populationsModule(populationLines(rows)));
console.log(path.relative(process.cwd(), target));
