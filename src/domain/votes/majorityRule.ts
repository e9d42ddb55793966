import type { Cell } from "../cell";
import { message } from "../message";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import { MAJORITY, readShare, type Share, shareText } from "./share";

/**
 * What a share is taken of: the votes for and against; those and the blank ones; everyone present; everyone entitled to
 * vote. "Alminnelig flertall" is in use in Norway for more than one of them, so a result always names its base.
 */
export type Base = "votes" | "cast" | "present" | "entitled";

export const BASES: readonly Base[] = ["votes", "cast", "present", "entitled"];

export interface MajorityRule {
  readonly share: Share;
  readonly base: Base;
}

/** More than half of the votes for and against: what a rule that is left out means. */
export const ORDINARY_MAJORITY: MajorityRule = { share: MAJORITY, base: "votes" };

/** A rule as it is written, which need not say what its share is taken of. */
export interface WrittenMajorityRule {
  readonly share: Share;
  readonly base: Base | null;
}

/**
 * Reads a rule written `share:base`, such as `2/3:entitled`. The base is `votes` where only a share is given.
 * @returns null for a blank
 */
export function readMajorityRule(cell: Cell): Result<MajorityRule | null> {
  const rule = readWrittenMajorityRule(cell);
  if (!rule.ok || rule.value === null) return rule.ok ? ok(null) : rule;
  return ok({ share: rule.value.share, base: rule.value.base ?? "votes" });
}

/** Reads a rule as it is written: with the base it names, if it names one. Null for a blank. */
export function readWrittenMajorityRule(cell: Cell): Result<WrittenMajorityRule | null> {
  const read = plainContent(cell);
  if (!read.ok) return read;
  const content = read.value;
  if (content === null || content === 0) return ok(null);
  const [shareCell, baseCell] = typeof content === "string" ? splitAtColon(content) : [content, null];
  const share = readShare(shareCell);
  if (!share.ok) return share;
  if (share.value === null) return fail(message("share.unknown", { text: String(content).trim() }));
  if (baseCell === null) return ok({ share: share.value, base: null });
  const base = BASES.find((known) => known === normalWord(baseCell));
  if (base === undefined) return fail(message("majorityRule.unknownBase", { text: baseCell.trim() }));
  return ok({ share: share.value, base });
}

function splitAtColon(text: string): [share: string, base: string | null] {
  const colon = text.indexOf(":");
  return colon < 0 ? [text, null] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** The rule in the form it is read. */
export function majorityRuleText(rule: MajorityRule): string {
  return `${shareText(rule.share)}:${rule.base}`;
}
