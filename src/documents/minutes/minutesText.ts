import type { Block, MinutesDocument } from "../../domain/meeting/minutesDocument";

/** Where someone signs, on paper or by hand in a copy of the text. */
const SIGNATURE_LINE = "______________________________";

/** Minutes as plain text to be copied: a line a paragraph, blank lines between the parts. */
export function minutesText({ blocks }: MinutesDocument): string {
  return `${blocks.map((block) => linesOf(block).join("\n")).join("\n\n")}\n`;
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "title":
      return [block.lead.toUpperCase(), ...(block.text === "" ? [] : [block.text])];
    case "heading":
      return [block.text.toUpperCase()];
    case "item":
      return [`${block.lead} ${block.text}`.trim()];
    case "paragraph":
      return block.label === null ? [block.text] : labelled(block.label, [block.text]);
    case "facts":
      return block.facts.flatMap(({ label, paragraphs }) => labelled(label, paragraphs));
    case "quote":
      return labelled(block.label, block.paragraphs);
    case "table":
      return [
        `${block.caption} (${block.head.join(" – ")}):`,
        ...block.rows.map((row) => row.filter((cell) => cell !== "").join(" – ")),
      ];
    case "votes":
      return [
        `${block.caption}:`,
        ...block.lines.map(({ label, number, bar }) => `${label}: ${[number, bar].filter(Boolean).join("  ")}`),
      ];
    case "signatures":
      return [
        block.text,
        ...block.lines.flatMap(({ role, name }) => ["", SIGNATURE_LINE, name === null ? role : `${name}, ${role}`]),
      ];
  }
}

function labelled(label: string, [first = "", ...rest]: readonly string[]): string[] {
  return [`${label}: ${first}`, ...rest.map((paragraph) => `  ${paragraph}`)];
}
