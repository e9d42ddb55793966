import type { Call } from "./log";
import { Application } from "./model/application";
import { CultureInfo, NumberFormatInfo } from "./model/cultureInfo";
import { DocumentProperties } from "./model/documentProperties";
import { NamedItem } from "./model/namedItem";
import { NamedItemCollection } from "./model/namedItemCollection";
import { HeaderFooter, HeaderFooterGroup } from "./model/headerFooter";
import { membersOf } from "./model/objectClass";
import { PageBreak, PageBreakCollection } from "./model/pageBreakCollection";
import { PageLayout } from "./model/pageLayout";
import { Range } from "./model/range";
import { RangeAreas, RangeCollection } from "./model/rangeAreas";
import { RangeBorder, RangeBorderCollection } from "./model/rangeBorderCollection";
import { RangeFill } from "./model/rangeFill";
import { RangeFont } from "./model/rangeFont";
import { RangeFormat } from "./model/rangeFormat";
import { RangeView } from "./model/rangeView";
import { Runtime } from "./model/runtime";
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  CustomFunctions,
} from "./model/services";
import { Setting } from "./model/setting";
import { SettingCollection } from "./model/settingCollection";
import { Table } from "./model/table";
import { TableCollection } from "./model/tableCollection";
import { TableColumn } from "./model/tableColumn";
import { TableColumnCollection } from "./model/tableColumnCollection";
import { Workbook } from "./model/workbook";
import { Worksheet } from "./model/worksheet";
import { WorksheetCollection } from "./model/worksheetCollection";
import { WorksheetFreezePanes } from "./model/worksheetFreezePanes";
import { WorksheetProtection } from "./model/worksheetProtection";

const CLASSES = [
  AddinInternalService,
  Application,
  AppRuntimePersistenceService,
  AppRuntimeService,
  CultureInfo,
  CustomFunctions,
  DocumentProperties,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  NumberFormatInfo,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RangeView,
  Runtime,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
];

/** Every call this host answers, as (class, member) pairs with the names of the wire. */
export const SUPPORTED_CALLS: readonly Call[] = CLASSES.flatMap((objectClass) =>
  membersOf(objectClass).map((member) => ({ className: objectClass.name, member })),
);

const METHODS: readonly (readonly [name: string, method: { readonly changes?: boolean }])[] = CLASSES.flatMap(
  (objectClass) => Object.entries(("methods" in objectClass && objectClass.methods) || {}),
);

/** The methods that change the workbook. A name means a change in every class that has it, or in none. */
export const CHANGING_METHODS: ReadonlySet<string> = new Set(
  METHODS.filter(([, { changes }]) => changes === true).map(([name]) => name),
);

/** The methods that do not. */
export const OTHER_METHODS: ReadonlySet<string> = new Set(
  METHODS.filter(([, { changes }]) => changes !== true).map(([name]) => name),
);

/** Whether this host answers a call that was recorded. */
export function isSupported(call: Call): boolean {
  return SUPPORTED_CALLS.some(({ className, member }) => className === call.className && member === call.member);
}
