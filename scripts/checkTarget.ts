/** The first step of a build: refuses a target that cannot be built for, before anything is written. */
import { thisTarget } from "./deployment/thisTarget";

const reading = thisTarget();
if (reading.kind === "refused") {
  console.error(reading.line);
  process.exitCode = 1;
}
