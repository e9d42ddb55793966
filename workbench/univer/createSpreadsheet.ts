import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  type Injector,
  type PluginCtor,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import { readNorwegianEntries } from "./typedEntry";

/** The spreadsheet on the page: its grid, its formula engine and the services behind them. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Shows a workbook in place of the one that is open. */
  open(workbook: Partial<IWorkbookData>): void;
}

interface Preset {
  readonly plugins: readonly (PluginCtor | [PluginCtor, unknown])[];
}

function registerPlugins(univer: Univer, presets: readonly Preset[]): void {
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1] as ConstructorParameters<PluginCtor>[0]);
    else univer.registerPlugin(entry);
  }
}

/**
 * Univer's index of cell values looks through every value of a column for each cell that a formula fills, so that a spill of
 * 20 000 rows takes ten seconds. Those entries are only a shortcut: without them the engine reads the cells themselves.
 */
function leaveCalculatedCellsOutOfTheIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForced) => {
    if (isForced !== true) set(unitId, sheetId, column, value, row);
  };
}

/** Numbers are written alike in Bokmål and Nynorsk. */
function isNorwegian(language: string): boolean {
  return /^(?:nb|nn)\b/.test(language);
}

/** Draws a spreadsheet in the element with this id, where numbers are read and written as in Office's language. */
export function createSpreadsheet(container: string, language: string, isDark: boolean): Spreadsheet {
  leaveCalculatedCellsOutOfTheIndex();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: { ...coreTexts, ...tableTexts } },
    theme: defaultTheme,
    darkMode: isDark,
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: "simple",
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsTablePreset(),
  ]);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  let openId: string | null = null;
  return {
    api,
    injector,
    open(workbook) {
      if (openId !== null) api.disposeUnit(openId);
      const unit = univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, workbook) as {
        getUnitId(): string;
      };
      // The services that a workbook brings to life are there from the first one on.
      if (openId === null && isNorwegian(language)) readNorwegianEntries(injector);
      openId = unit.getUnitId();
      api.getActiveWorkbook()?.setNumfmtLocal(isNorwegian(language) ? "nb" : "en");
    },
  };
}
