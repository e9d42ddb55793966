import type { BoardRuleId } from "../bylaws/bylawId";
import { plainDateText } from "../calendar/excelDate";
import { type Exception, readExceptions } from "./exception";

/**
 * An exception as a line of its cell, in the form `readExceptions` reads: `board.office: leads the secretariat (3.12.2021,
 * item 9)`. White space is written as single spaces.
 * @returns null where it would be read otherwise than it is meant: its decision has parentheses, or a part is blank
 */
export function exceptionLine({ rule, reason, date, decision }: Exception): string | null {
  const [why, by] = [oneLine(reason), oneLine(decision)];
  const line = `${rule}: ${why} (${plainDateText(date)}, ${by})`;
  const read = readExceptions(line);
  const [only, ...others] = read.ok ? read.value : [];
  return only !== undefined && others.length === 0 && only.reason === why && only.decision === by ? line : null;
}

/** What a cell of exceptions holds when a line has been put below the others. */
export function withLine(text: string, line: string): string {
  return text.trim() === "" ? line : `${text}\n${line}`;
}

/** What a cell of exceptions holds without those from a rule, and the lines that they were. Every other line stays as it is. */
export function withoutRule(text: string, rule: BoardRuleId): { readonly text: string; readonly removed: string[] } {
  const lines = text.split(/\r?\n/);
  const isOfRule = (line: string): boolean => {
    const read = readExceptions(line);
    return read.ok && read.value.some((exception) => exception.rule === rule);
  };
  return {
    text: lines.filter((line) => !isOfRule(line)).join("\n"),
    removed: lines.filter(isOfRule).map((line) => line.trim()),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
