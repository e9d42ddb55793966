import { element, xmlPart, xmlText } from "../../../workbench/xlsx/write/element";
import { CORE_PROPERTIES, EXTENDED_PROPERTIES } from "../../../workbench/xlsx/write/namespaces";

/** No person has made the file, and it is the same whenever it is built. */
const CREATOR = "Fellesark";
const CREATED = "2026-01-01T00:00:00Z";

const VOCABULARIES = {
  "xmlns:cp": CORE_PROPERTIES,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

export function corePropertiesPart(title: string): string {
  const moment = { "xsi:type": "dcterms:W3CDTF" };
  return xmlPart(
    element(
      "cp:coreProperties",
      VOCABULARIES,
      element("dc:title", {}, xmlText(title)),
      element("dc:creator", {}, CREATOR),
      element("dcterms:created", moment, CREATED),
      element("dcterms:modified", moment, CREATED),
    ),
  );
}

export function extendedPropertiesPart(): string {
  return xmlPart(element("Properties", { xmlns: EXTENDED_PROPERTIES }, element("Application", {}, CREATOR)));
}
