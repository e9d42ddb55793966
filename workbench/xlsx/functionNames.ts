import { withFutureMarks } from "./futureFunctions";

/** How a file writes the custom functions of an add-in. Source: Excel's own files (`_xldudf_` and the name with `_` for `.`). */
const MARK = "_xldudf_";

// A file saved where an add-in was missing or of another kind may name a workbook before the function.
const IN_FILE = /(?:'[^']*'!|\[\d+\]!|[\p{L}\p{N}_.-]+\.xl[al]m?!)?_xldudf_([\p{L}\p{N}_.]+)(?=\()/giu;
const FUTURE_PREFIX = /_xl(?:fn|ws|pm)\./gi;
const TEXT_LITERAL = /("(?:[^"]|"")*")/;

function fileName(name: string): string {
  return MARK + name.replaceAll(".", "_");
}

/** Changes what stands outside text literals. */
function outsideLiterals(formula: string, change: (part: string) => string): string {
  return formula
    .split(TEXT_LITERAL)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}

/**
 * A formula of a file as it is typed. `names` are the functions known, as `FELLES.BASEPLUS`: names with `_` of their own could
 * not be told apart otherwise. A function that is not known keeps its written name, and so gives `#NAME?`.
 */
export function formulaFromFile(formula: string, names: readonly string[]): string {
  const known = new Map(names.map((name) => [fileName(name).toUpperCase(), name]));
  return outsideLiterals(formula, (part) =>
    part
      .replace(IN_FILE, (written, name: string) => known.get((MARK + name).toUpperCase()) ?? written)
      .replace(FUTURE_PREFIX, ""),
  );
}

/** A formula as a file writes it, its newer functions marked. */
export function formulaToFile(formula: string, names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return outsideLiterals(formula, (part) =>
    longestFirst.reduce((text, name) => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])${name.replaceAll(".", "\\.")}(?=\\()`, "giu");
      return text.replace(pattern, fileName(name));
    }, withFutureMarks(part)),
  );
}
