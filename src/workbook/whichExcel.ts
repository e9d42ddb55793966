import { selectsAreas } from "./selectCells";

/** Which Excel this is, and what it lacks. */
export interface WhichExcel {
  /** `OfficeOnline`, `PC`, `Mac`; empty where Office does not say. */
  readonly platform: string;
  readonly version: string;
  /** The requirement sets that Fellesark needs and this Excel does not have, such as `ExcelApi 1.14`. */
  readonly lacking: readonly string[];
  /** Whether cells that do not touch can be selected together. */
  readonly selectsAreas: boolean;
}

/** The floor of the manifest: what Excel LTSC 2021 has. */
const NEEDED = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.14"],
] as const;

/** Asks Office which Excel this is, and which of the requirement sets it has. */
export function whichExcel(): WhichExcel {
  const { diagnostics, requirements } = Office.context as {
    diagnostics?: Partial<Office.ContextInformation>;
    requirements: Office.RequirementSetSupport;
  };
  const lacking = NEEDED.filter(([set, version]) => !requirements.isSetSupported(set, version));
  return {
    platform: String(diagnostics?.platform ?? ""),
    version: diagnostics?.version ?? "",
    lacking: lacking.map(([set, version]) => `${set} ${version}`),
    selectsAreas: selectsAreas(),
  };
}
