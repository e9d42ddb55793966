/** The last step of a build: what is made from the catalogue of functions, and for production the manifest. */
import path from "node:path";
import { writeFunctionFiles } from "./deployment/functionFiles";
import { writeProductionFiles } from "./deployment/productionFiles";
import { DEVELOPMENT_ORIGIN } from "./deployment/target";
import { thisTarget } from "./deployment/thisTarget";

const dist = path.join(import.meta.dirname, "..", "dist");
const reading = thisTarget();
switch (reading.kind) {
  case "development":
    writeFunctionFiles(dist, DEVELOPMENT_ORIGIN);
    break;
  case "production":
    writeProductionFiles(dist, reading.target);
    break;
  case "refused":
    throw new Error(reading.line);
}
