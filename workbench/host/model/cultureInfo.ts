import type { HostContext } from "../context";
import { bindObject, type BoundObject, type ObjectClass } from "./objectClass";

export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** The separators of numbers in a language, as CLDR gives them. */
export function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const part = (type: "decimal" | "group"): string => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return { decimal: part("decimal"), group: part("group") };
}

/** Excel.NumberFormatInfo. */
export const NumberFormatInfo: ObjectClass<"numberFormat"> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (_self, host) => separatorsOf(host.language).decimal },
    NumberGroupSeparator: { get: (_self, host) => separatorsOf(host.language).group },
  },
};

/** Excel.CultureInfo. */
export const CultureInfo: ObjectClass<"cultureInfo"> = {
  name: "CultureInfo",
  properties: { Name: { get: (_self, host) => host.language } },
  children: { NumberFormat: (_self, host) => bindObject(NumberFormatInfo, "numberFormat", host) },
};

export function cultureInfoOf(host: HostContext): BoundObject {
  return bindObject(CultureInfo, "cultureInfo", host);
}
