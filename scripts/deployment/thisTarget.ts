import packageJson from "../../package.json";
import { readTarget, type TargetReading } from "./target";

/** The target that this process was given. */
export function thisTarget(): TargetReading {
  return readTarget(process.env, packageJson.version);
}
