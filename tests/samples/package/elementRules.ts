import type { XmlElement } from "./xmlElement";

/**
 * What an element may have, after ECMA-376 part 1 (transitional) and part 2, and [MS-XLSX] for `xda`. Only the elements
 * and attributes that a sample has use for are here: anything else is a fault until someone has looked it up.
 */
interface ElementRule {
  /** The children in the order they must come; `*` any number, `+` at least one, `?` at most one, none exactly one. */
  readonly children?: readonly string[];
  /** Each attribute and the form of its value; `?` after the name where it may be left out. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly hasText?: boolean;
}

const ANY = /^[\s\S]+$/;
const WHOLE = /^\d+$/;
const FROM_ONE = /^[1-9]\d*$/;
const FLAG = /^[01]$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/;
const CELL = /^[A-Z]{1,3}[1-9]\d*$/;
const RANGE = /^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/;
const RANGES = /^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?(?: [A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?)*$/;
const COLOR = /^[0-9A-F]{8}$/;
const PANE = /^(?:bottomRight|topRight|bottomLeft)$/;
const RELATION = /^rId[1-9]\d*$/;
const NAMESPACE = /^https?:\/\//;

const list = (...children: readonly string[]): ElementRule => ({ children, attributes: { count: WHOLE } });
const text: ElementRule = { hasText: true };

type Vocabulary = Readonly<Record<string, ElementRule>>;

const WORKSHEET: Vocabulary = {
  worksheet: {
    children: [
      "sheetPr?",
      "dimension?",
      "sheetViews?",
      "sheetFormatPr?",
      "cols?",
      "sheetData",
      "autoFilter?",
      "mergeCells?",
      "printOptions?",
      "pageMargins?",
      "pageSetup?",
      "headerFooter?",
      "ignoredErrors?",
      "tableParts?",
    ],
    attributes: { xmlns: NAMESPACE, "xmlns:r": NAMESPACE },
  },
  sheetPr: { children: ["pageSetUpPr?"] },
  pageSetUpPr: { attributes: { fitToPage: FLAG } },
  dimension: { attributes: { ref: RANGE } },
  sheetViews: { children: ["sheetView+"] },
  sheetView: { children: ["pane?", "selection*"], attributes: { "tabSelected?": FLAG, workbookViewId: WHOLE } },
  pane: {
    attributes: { "xSplit?": FROM_ONE, "ySplit?": FROM_ONE, topLeftCell: CELL, activePane: PANE, state: /^frozen$/ },
  },
  selection: { attributes: { pane: PANE, activeCell: CELL, sqref: RANGES } },
  sheetFormatPr: { attributes: { defaultRowHeight: NUMBER } },
  cols: { children: ["col+"] },
  col: { attributes: { min: FROM_ONE, max: FROM_ONE, width: NUMBER, customWidth: FLAG } },
  sheetData: { children: ["row*"] },
  row: { children: ["c*"], attributes: { r: FROM_ONE, "ht?": NUMBER, "customHeight?": FLAG } },
  c: {
    children: ["f?", "v?"],
    attributes: { r: CELL, "s?": WHOLE, "t?": /^(?:s|str|n|b)$/, "cm?": FROM_ONE },
  },
  f: { hasText: true, attributes: { "t?": /^array$/, "ref?": RANGE } },
  v: text,
  mergeCells: list("mergeCell+"),
  mergeCell: { attributes: { ref: RANGE } },
  pageMargins: {
    attributes: { left: NUMBER, right: NUMBER, top: NUMBER, bottom: NUMBER, header: NUMBER, footer: NUMBER },
  },
  pageSetup: {
    attributes: { paperSize: WHOLE, orientation: /^(?:landscape|portrait)$/, "fitToWidth?": WHOLE, fitToHeight: WHOLE },
  },
  headerFooter: { children: ["oddHeader?", "oddFooter?"] },
  oddHeader: text,
  oddFooter: text,
  ignoredErrors: { children: ["ignoredError+"] },
  ignoredError: { attributes: { sqref: RANGES, numberStoredAsText: FLAG } },
  tableParts: list("tablePart+"),
  tablePart: { attributes: { "r:id": RELATION } },
};

const WORKBOOK: Vocabulary = {
  workbook: {
    children: ["workbookPr?", "bookViews?", "sheets", "definedNames?", "calcPr?"],
    attributes: { xmlns: NAMESPACE, "xmlns:r": NAMESPACE },
  },
  bookViews: { children: ["workbookView+"] },
  workbookView: { attributes: { windowWidth: WHOLE, windowHeight: WHOLE, "activeTab?": WHOLE } },
  sheets: { children: ["sheet+"] },
  sheet: { attributes: { name: /^[^:\\/?*[\]']{1,31}$/, sheetId: FROM_ONE, "r:id": RELATION } },
  definedNames: { children: ["definedName+"] },
  definedName: { hasText: true, attributes: { name: /^[\p{L}_][\p{L}\p{N}_.]*$/u, "localSheetId?": WHOLE } },
  calcPr: { attributes: { calcId: FROM_ONE } },
};

const STYLES: Vocabulary = {
  styleSheet: {
    children: [
      "numFmts?",
      "fonts?",
      "fills?",
      "borders?",
      "cellStyleXfs?",
      "cellXfs?",
      "cellStyles?",
      "dxfs?",
      "tableStyles?",
    ],
    attributes: { xmlns: NAMESPACE },
  },
  numFmts: list("numFmt+"),
  numFmt: { attributes: { numFmtId: WHOLE, formatCode: ANY } },
  fonts: list("font+"),
  font: { children: ["b?", "i?", "sz?", "color?", "name?", "family?"] },
  b: {},
  i: {},
  sz: { attributes: { val: NUMBER } },
  color: { attributes: { rgb: COLOR } },
  name: { attributes: { val: ANY } },
  family: { attributes: { val: WHOLE } },
  fills: list("fill+"),
  fill: { children: ["patternFill"] },
  patternFill: { children: ["fgColor?", "bgColor?"], attributes: { patternType: /^(?:none|gray125|solid)$/ } },
  fgColor: { attributes: { rgb: COLOR } },
  bgColor: { attributes: { indexed: WHOLE } },
  borders: list("border+"),
  border: { children: ["left?", "right?", "top?", "bottom?", "diagonal?"] },
  left: { children: ["color?"], attributes: { "style?": /^thin$/ } },
  right: { children: ["color?"], attributes: { "style?": /^thin$/ } },
  top: { children: ["color?"], attributes: { "style?": /^thin$/ } },
  bottom: { children: ["color?"], attributes: { "style?": /^thin$/ } },
  diagonal: {},
  cellStyleXfs: list("xf+"),
  cellXfs: list("xf+"),
  xf: {
    children: ["alignment?"],
    attributes: {
      numFmtId: WHOLE,
      fontId: WHOLE,
      fillId: WHOLE,
      borderId: WHOLE,
      "xfId?": WHOLE,
      "applyNumberFormat?": FLAG,
      "applyFont?": FLAG,
      "applyFill?": FLAG,
      "applyBorder?": FLAG,
      "applyAlignment?": FLAG,
    },
  },
  alignment: {
    attributes: {
      "horizontal?": /^(?:left|right|center)$/,
      "vertical?": /^(?:top|center|bottom)$/,
      "wrapText?": FLAG,
    },
  },
  cellStyles: list("cellStyle+"),
  cellStyle: { attributes: { name: ANY, xfId: WHOLE, builtinId: WHOLE } },
  dxfs: list(),
  tableStyles: { attributes: { count: WHOLE, defaultTableStyle: ANY, defaultPivotStyle: ANY } },
};

const TABLE: Vocabulary = {
  table: {
    children: ["autoFilter?", "tableColumns", "tableStyleInfo?"],
    attributes: {
      xmlns: NAMESPACE,
      id: FROM_ONE,
      name: ANY,
      displayName: /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u,
      ref: RANGE,
      totalsRowShown: FLAG,
    },
  },
  autoFilter: { attributes: { ref: RANGE } },
  tableColumns: list("tableColumn+"),
  tableColumn: { attributes: { id: FROM_ONE, name: ANY } },
  tableStyleInfo: {
    attributes: {
      name: ANY,
      showFirstColumn: FLAG,
      showLastColumn: FLAG,
      showRowStripes: FLAG,
      showColumnStripes: FLAG,
    },
  },
};

const METADATA: Vocabulary = {
  metadata: {
    children: ["metadataTypes?", "futureMetadata*", "cellMetadata?"],
    attributes: { xmlns: NAMESPACE, "xmlns:xda": NAMESPACE },
  },
  metadataTypes: list("metadataType+"),
  metadataType: {
    attributes: {
      name: ANY,
      minSupportedVersion: WHOLE,
      ...Object.fromEntries(
        [
          "copy",
          "pasteAll",
          "pasteValues",
          "merge",
          "splitFirst",
          "rowColShift",
          "clearFormats",
          "clearComments",
          "assign",
          "coerce",
          "cellMeta",
        ].map((flag) => [flag, FLAG]),
      ),
    },
  },
  futureMetadata: { children: ["bk+"], attributes: { name: ANY, count: WHOLE } },
  cellMetadata: list("bk+"),
  bk: { children: ["rc*", "extLst?"] },
  rc: { attributes: { t: FROM_ONE, v: WHOLE } },
  extLst: { children: ["ext+"] },
  ext: { children: ["xda:dynamicArrayProperties"], attributes: { uri: ANY } },
  "xda:dynamicArrayProperties": { attributes: { fDynamic: FLAG, fCollapsed: FLAG } },
};

const SHARED_STRINGS: Vocabulary = {
  sst: { children: ["si*"], attributes: { xmlns: NAMESPACE, count: WHOLE, uniqueCount: WHOLE } },
  si: { children: ["t"] },
  t: { hasText: true, attributes: { "xml:space?": /^preserve$/ } },
};

const CORE: Vocabulary = {
  "cp:coreProperties": {
    children: ["dc:title", "dc:creator", "dcterms:created", "dcterms:modified"],
    attributes: { "xmlns:cp": NAMESPACE, "xmlns:dc": NAMESPACE, "xmlns:dcterms": NAMESPACE, "xmlns:xsi": NAMESPACE },
  },
  "dc:title": text,
  "dc:creator": text,
  "dcterms:created": { hasText: true, attributes: { "xsi:type": /^dcterms:W3CDTF$/ } },
  "dcterms:modified": { hasText: true, attributes: { "xsi:type": /^dcterms:W3CDTF$/ } },
};

const EXTENDED: Vocabulary = {
  Properties: { children: ["Application?"], attributes: { xmlns: NAMESPACE } },
  Application: text,
};

const RELATIONSHIPS: Vocabulary = {
  Relationships: { children: ["Relationship*"], attributes: { xmlns: NAMESPACE } },
  Relationship: { attributes: { Id: RELATION, Type: NAMESPACE, Target: ANY } },
};

const CONTENT_TYPES: Vocabulary = {
  Types: { children: ["Default*", "Override*"], attributes: { xmlns: NAMESPACE } },
  Default: { attributes: { Extension: ANY, ContentType: ANY } },
  Override: { attributes: { PartName: /^\//, ContentType: ANY } },
};

/** The vocabulary of each part, by its root element. */
const VOCABULARY_OF: Readonly<Record<string, Vocabulary>> = {
  worksheet: WORKSHEET,
  workbook: WORKBOOK,
  styleSheet: STYLES,
  table: TABLE,
  metadata: METADATA,
  sst: SHARED_STRINGS,
  "cp:coreProperties": CORE,
  Properties: EXTENDED,
  Relationships: RELATIONSHIPS,
  Types: CONTENT_TYPES,
};

/** What in an element and everything inside it is not as the vocabulary has it. */
export function elementFaults(root: XmlElement): string[] {
  const vocabulary = VOCABULARY_OF[root.name];
  return vocabulary === undefined ? [`<${root.name}> is no part's root`] : faultsIn(root, vocabulary);
}

function faultsIn(element: XmlElement, vocabulary: Vocabulary): string[] {
  const rule = vocabulary[element.name];
  if (rule === undefined) return [`<${element.name}> is not known here`];
  const strayText = rule.hasText !== true && element.text.trim() !== "" ? [`<${element.name}> has text`] : [];
  return [
    ...strayText,
    ...attributeFaults(element, rule),
    ...countFaults(element, rule),
    ...orderFaults(element, rule),
    ...element.children.flatMap((child) => faultsIn(child, vocabulary)),
  ];
}

function attributeFaults({ name, attributes }: XmlElement, { attributes: rules = {} }: ElementRule): string[] {
  const forms = new Map(Object.entries(rules).map(([key, form]) => [key.replace("?", ""), form]));
  const missing = Object.keys(rules).filter((key) => !key.endsWith("?") && !(key in attributes));
  return [
    ...missing.map((key) => `<${name}> has no ${key}`),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      const form = forms.get(key);
      if (form === undefined) return [`<${name}> has ${key}, which is not known here`];
      return form.test(value) ? [] : [`<${name} ${key}="${value}"> is not of its form`];
    }),
  ];
}

/** Where an element counts its children, the count is right. The count of shared strings is of cells, and seen to there. */
function countFaults({ name, attributes, children }: XmlElement, { children: rules = [] }: ElementRule): string[] {
  const { count } = attributes;
  if (count === undefined || name === "sst" || rules.length === 0) return [];
  return Number(count) === children.length ? [] : [`<${name} count="${count}"> has ${children.length} children`];
}

function orderFaults({ name, children }: XmlElement, { children: rules = [] }: ElementRule): string[] {
  const order = rules.map((rule) => rule.replace(/[?*+]$/, ""));
  const positions = children.map((child) => order.indexOf(child.name));
  const firstOutOfOrder = positions.findIndex((position, index) => position < (positions[index - 1] ?? 0));
  return [
    ...(positions.includes(-1) ? [`<${name}> has a child that does not belong there`] : []),
    ...(firstOutOfOrder > 0 ? [`<${name}> has <${children[firstOutOfOrder]?.name ?? ""}> too late`] : []),
    ...rules.flatMap((rule, position) => {
      const count = positions.filter((found) => found === position).length;
      const isAllowed =
        rule.endsWith("*") || (rule.endsWith("+") ? count > 0 : rule.endsWith("?") ? count < 2 : count === 1);
      return isAllowed ? [] : [`<${name}> has ${count} of <${order[position] ?? ""}>`];
    }),
  ];
}
