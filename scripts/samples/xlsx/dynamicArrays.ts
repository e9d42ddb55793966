import { formulaToFile } from "../../../workbench/xlsx/functionNames";
import { CATALOGUE } from "../../../src/functions/catalogue";
import { element, xmlPart } from "./element";
import { DYNAMIC_ARRAY, MAIN } from "./namespaces";

const CUSTOM_FUNCTIONS = CATALOGUE.map(({ id }) => `FELLES.${id}`);

/** The number by which a cell names its metadata: the only entry there is, counted from 1. */
export const DYNAMIC_ARRAY_METADATA = 1;

/** A formula as a file keeps it: without the sign it begins with, and with the custom functions' names in a file. */
export function storedFormula(typed: string): string {
  return formulaToFile(typed.replace(/^=/, ""), CUSTOM_FUNCTIONS);
}

/**
 * Whether a formula is kept as a dynamic array. Each with a custom function is, also where its result is one cell: a
 * formula that is kept plain was, to Excel, written before there were dynamic arrays, and Excel puts the `@` of implicit
 * intersection before every function in it that may give more than one value. It cannot know that of a user's function,
 * so it puts it before all of them (Microsoft names user-defined functions beside INDEX and OFFSET). What is typed in
 * Excel itself is kept this way too. SUM, COUNTIF, COUNTBLANK and IF of single cells give one value and are kept plain.
 */
export function isDynamicArray(typed: string): boolean {
  return storedFormula(typed) !== typed.replace(/^=/, "");
}

/** What cells with dynamic arrays refer to: one entry that says that the array is dynamic and not collapsed. */
export function metadataPart(): string {
  const behaviours = [
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
  ];
  const type = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120_000,
    ...Object.fromEntries(behaviours.map((behaviour) => [behaviour, 1])),
  });
  const properties = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, properties);
  return xmlPart(
    element(
      "metadata",
      { xmlns: MAIN, "xmlns:xda": DYNAMIC_ARRAY },
      element("metadataTypes", { count: 1 }, type),
      element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, element("extLst", {}, extension))),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    ),
  );
}
