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

/**
 * Reads a rule written `share:base`, such as `2/3:entitled`. The base is `votes` where only a share is given.
 * @returns null for a blank
 */
export function readMajorityRule(cell: Cell): Result<MajorityRule | null> {
  const read = plainContent(cell);
  if (!read.ok) return read;
  const content = read.value;
  if (content === null || content === 0) return ok(null);
  const [shareCell, baseCell] = typeof content === "string" ? splitAtColon(content) : [content, null];
  const share = readShare(shareCell);
  if (!share.ok) return share;
  if (share.value === null) return fail(message("share.unknown", { text: String(content).trim() }));
  const base = baseCell === null ? "votes" : BASES.find((known) => known === normalWord(baseCell));
  if (base === undefined) return fail(message("majorityRule.unknownBase", { text: (baseCell ?? "").trim() }));
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
