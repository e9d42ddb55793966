/**
 * Functions that came after the file format was set, each with what Excel writes before its name in a file. LET and LAMBDA are
 * not among them: their own names are marked too.
 */
const MARKS: readonly (readonly [mark: string, names: readonly string[]])[] = [
  ["_xlfn._xlws.", ["FILTER", "SORT"]],
  [
    "_xlfn.",
    [
      "CHOOSECOLS",
      "CHOOSEROWS",
      "CONCAT",
      "DROP",
      "EXPAND",
      "HSTACK",
      "IFNA",
      "IFS",
      "MAXIFS",
      "MINIFS",
      "RANDARRAY",
      "SEQUENCE",
      "SORTBY",
      "SWITCH",
      "TAKE",
      "TEXTAFTER",
      "TEXTBEFORE",
      "TEXTJOIN",
      "TEXTSPLIT",
      "TOCOL",
      "TOROW",
      "UNIQUE",
      "VSTACK",
      "WRAPCOLS",
      "WRAPROWS",
      "XLOOKUP",
      "XMATCH",
      "XOR",
    ],
  ],
];

const MARK_OF = new Map(MARKS.flatMap(([mark, names]) => names.map((name) => [name, mark] as const)));
const CALL = /(?<![\p{L}\p{N}_.])([A-Z]+)(?=\()/giu;

/** A part of a formula, text literals aside, with the newer functions as a file names them. */
export function withFutureMarks(part: string): string {
  return part.replace(CALL, (name: string) => (MARK_OF.get(name.toUpperCase()) ?? "") + name);
}
