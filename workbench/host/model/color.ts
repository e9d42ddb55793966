import type { Json } from "../wire/json";

const HEX = /^#[0-9A-Fa-f]{6}$/;

/** Colours as `#RRGGBB`, the form this host takes; names such as "orange" are refused. */
export function isColor(value: Json): value is string {
  return typeof value === "string" && HEX.test(value);
}
