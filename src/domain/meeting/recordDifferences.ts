import type { RecordLine } from "./sealedRecord";

/** A line of a sealed record that the sheets no longer give, or one that they give and the record has not. */
export interface RecordDifference {
  /** What the line is about: `member`, `rule`, `votes` and so on. */
  readonly kind: string;
  /** The member, or the first thing the line says; blank where it is about the item as a whole. */
  readonly subject: string;
  /** What the line said besides when the item was sealed; null where there was no such line. */
  readonly before: readonly string[] | null;
  readonly now: readonly string[] | null;
}

/** The kinds of lines that a record may have many of, each known by its first value. */
const MANY = ["member", "list", "candidate", "lot"];

/**
 * Where the sheets give something else than when the item was sealed.
 * @param before the record that was sealed, as the log keeps it
 * @returns null where that text is no record at all
 */
export function recordDifferences(before: string, now: readonly RecordLine[]): RecordDifference[] | null {
  const sealed = parseRecord(before);
  if (sealed === null) return null;
  const then = byKey(sealed);
  const today = byKey(now);
  const keys = [...new Set([...then.keys(), ...today.keys()])];
  return keys.flatMap((key): RecordDifference[] => {
    const [old, young] = [then.get(key), today.get(key)];
    if (JSON.stringify(old) === JSON.stringify(young)) return [];
    const [kind = "", first = ""] = old ?? young ?? [];
    const isOneOfMany = MANY.includes(kind);
    const values = (line: RecordLine | undefined): readonly string[] | null =>
      line === undefined ? null : line.slice(isOneOfMany ? 2 : 1);
    return [{ kind, subject: isOneOfMany ? first : "", before: values(old), now: values(young) }];
  });
}

function byKey(lines: readonly RecordLine[]): ReadonlyMap<string, RecordLine> {
  return new Map(
    lines.map((line) => {
      const [kind, first = ""] = line.map((value) => value.normalize("NFC"));
      return [JSON.stringify(MANY.includes(kind ?? "") ? [kind, first] : [kind]), line] as const;
    }),
  );
}

function parseRecord(text: string): RecordLine[] | null {
  const lines = text.split("\n").map(parseLine);
  return lines.every((line) => line !== null) ? lines : null;
}

function parseLine(text: string): RecordLine | null {
  if (!/^\[.*\]$/.test(text)) return null;
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? line : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isLine(line: unknown): line is RecordLine {
  return Array.isArray(line) && line.length > 0 && line.every((value) => typeof value === "string");
}
