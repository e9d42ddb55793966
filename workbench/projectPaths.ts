import path from "node:path";

/** Where the workbench finds what it serves. */
export interface ProjectPaths {
  readonly folder: string;
  /** The add-in as built. */
  readonly dist: string;
  readonly manifest: string;
  /** The workbench's own page as built. */
  readonly page: string;
  /** Office.js, from the npm package. */
  readonly office: string;
}

export function projectPaths(): ProjectPaths {
  const folder = path.resolve(import.meta.dirname, "..");
  return {
    folder,
    dist: path.join(folder, "dist"),
    manifest: path.join(folder, "manifest.xml"),
    page: path.join(folder, "build", "workbench"),
    office: path.join(folder, "node_modules", "@microsoft", "office-js", "dist"),
  };
}
