import type { HeaderFooterTexts } from "../../grid/pageLayout";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { bindObject, type BoundObject, type ObjectClass, type Property } from "./objectClass";

/** Excel takes no more of one header or footer, its three parts and their codes together. */
const MOST_CHARACTERS = 255;
/** The code before each of the three parts. */
const PART_CODE = 2;

const PARTS = {
  header: ["leftHeader", "centerHeader", "rightHeader"],
  footer: ["leftFooter", "centerFooter", "rightFooter"],
} as const;

function lengthOf(texts: HeaderFooterTexts, parts: readonly (keyof HeaderFooterTexts)[]): number {
  const filled = parts.map((part) => texts[part]).filter((text) => text !== "");
  return filled.reduce((sum, text) => sum + PART_CODE + text.length, 0);
}

function textProperty(part: keyof HeaderFooterTexts): Property<string> {
  return {
    get: (id, host) => host.grid.pageLayout(id).texts[part],
    set: (id, value, host) => {
      if (typeof value !== "string") throw new HostError("InvalidArgument");
      const layout = host.grid.pageLayout(id);
      const texts = { ...layout.texts, [part]: value };
      const parts = part.endsWith("Header") ? PARTS.header : PARTS.footer;
      if (lengthOf(texts, parts) > MOST_CHARACTERS) throw new HostError("InvalidArgument");
      host.grid.setPageLayout(id, { ...layout, texts });
    },
  };
}

/** Excel.HeaderFooter, of all pages of the sheet with this id. */
export const HeaderFooter: ObjectClass<string> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: textProperty("leftHeader"),
    CenterHeader: textProperty("centerHeader"),
    RightHeader: textProperty("rightHeader"),
    LeftFooter: textProperty("leftFooter"),
    CenterFooter: textProperty("centerFooter"),
    RightFooter: textProperty("rightFooter"),
  },
};

/** Excel.HeaderFooterGroup: the same header and footer on all pages, and no others. */
export const HeaderFooterGroup: ObjectClass<string> = {
  name: "HeaderFooterGroup",
  children: { DefaultForAllPages: (id, host) => bindObject(HeaderFooter, id, host) },
};

export function headersFootersOf(id: string, host: HostContext): BoundObject {
  return bindObject(HeaderFooterGroup, id, host);
}
