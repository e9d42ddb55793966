import { element, xmlPart } from "./element";
import { DYNAMIC_ARRAY, MAIN } from "./namespaces";

/** The number by which a cell names its metadata: the only entry there is, counted from 1. */
export const DYNAMIC_ARRAY_METADATA = 1;

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
