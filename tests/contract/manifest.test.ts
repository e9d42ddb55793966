import path from "node:path";
import { DEVELOPMENT_ORIGIN } from "../../scripts/deployment/target";
import { BUILT, ROOT } from "./files";
import { manifestContract } from "./manifestContract";

manifestContract("manifest.xml", {
  file: path.join(ROOT, "manifest.xml"),
  dist: BUILT,
  baseUrl: DEVELOPMENT_ORIGIN,
});
