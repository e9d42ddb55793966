import { expect, it } from "vitest";
import { element, xmlText } from "../../../../workbench/xlsx/write/element";

it("writes an element without children as one tag, and leaves out what is undefined", () => {
  expect(element("c", { r: "A1", t: undefined, s: 0 })).toBe('<c r="A1" s="0"/>');
});

it("writes children in their order", () => {
  expect(element("row", {}, element("c", {}), "", element("d", {}))).toBe("<row><c/><d/></row>");
});

it("escapes what would be markup, in attributes and in text", () => {
  expect(element("a", { b: '<"&>' }, xmlText('<"&>'))).toBe('<a b="&lt;&quot;&amp;&gt;">&lt;"&amp;&gt;</a>');
});
