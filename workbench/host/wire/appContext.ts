import type { JsonObject } from "./json";

/** The requirement sets this host answers for; what needs more is told so by Office.js itself. */
export const REQUIREMENT_SETS = {
  excelapi: "1.17",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.4",
  customfunctions: "1.7",
  ribbonapi: "1.2",
  settings: "1.1",
  delayforcelledit: "1.1",
} as const;

const EXCEL = 16;
const VERSION = "16.01";
const READ_WRITE = 1;
const DOCUMENT_OPENED = 1;
const TASK_PANE = 1;

/** How the runtime was started: `Office.onReady(info => info.addin.visibilityMode)` tells it to the add-in. */
export const DISPLAY_MODE = { hidden: 1, taskpane: 2 } as const;

export interface AppContext {
  readonly controlId: string;
  readonly language: string;
  readonly documentUrl: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly startsHidden: boolean;
  readonly addinName: string;
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function writeAppContext(context: AppContext): JsonObject {
  return {
    _id: context.controlId,
    _appName: EXCEL,
    _appVersion: VERSION,
    _appUILocale: context.language,
    _dataLocale: context.language,
    _docUrl: context.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...context.settings],
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: context.controlId,
    _appInstanceId: context.controlId,
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.99999.0",
    _addinName: context.addinName,
    _appDomains: [],
    _initialDisplayMode: context.startsHidden ? DISPLAY_MODE.hidden : DISPLAY_MODE.taskpane,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}
