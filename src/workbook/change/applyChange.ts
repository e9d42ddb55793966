import type { Rectangle } from "../address";
import { type Answer, askExcel } from "../excel";
import type { Before, Change, Contents } from "./change";
import { type Commit, commitChange } from "./commitChange";
import { isSame } from "./compare";
import { hasSheet, isDone, isSameName, occupiedAreas, readStanding, type Standing } from "./standing";

/** What became of a change. Only after `partly` and `unknown` may the workbook be neither as it was nor as it was to be. */
export type ChangeOutcome =
  | { readonly kind: "written"; readonly written: WrittenChange }
  /** All of it stands there already; nothing was done. */
  | { readonly kind: "unchanged" }
  /** Something stands where the change goes; nothing was done. */
  | { readonly kind: "occupied"; readonly occupied: readonly Contents[] }
  | Hindrance
  | Extract<Commit, { kind: "changedMeanwhile" | "partly" | "unknown" }>;

/** Why a change was not even tried. */
export type Hindrance =
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "noSheet"; readonly sheet: string }
  | { readonly kind: "sheetExists"; readonly sheet: string };

/** A change that was made, and what stood there before it. */
export interface WrittenChange {
  readonly change: Change;
  readonly before: Before;
}

/** What the user has agreed to lose: what stood in the areas when they were asked. Null when nobody has been asked. */
export type MayReplace = readonly Contents[] | null;

/**
 * Makes a change: reads what is there, and writes at one go. Nothing that stands in the way is replaced unless the user
 * has agreed to lose that very content; what was changed in the meantime is asked about again.
 * @returns a fault where Excel would not, and the workbook is as it was
 */
export async function applyChange(change: Change, mayReplace: MayReplace): Promise<Answer<ChangeOutcome>> {
  const standing = await askExcel((context) => readStanding(context, change));
  if (!standing.ok) return standing;
  if (isDone(change, standing.value)) return { ok: true, value: { kind: "unchanged" } };
  const hindrance = hindranceOf(change, standing.value);
  if (hindrance !== null) return { ok: true, value: hindrance };
  const occupied = occupiedAreas(change, standing.value);
  if (!isAgreedTo(occupied, mayReplace ?? [])) return { ok: true, value: { kind: "occupied", occupied } };

  const before = { contents: standing.value.contents, looks: standing.value.looks };
  const commit = await commitChange(change, before);
  switch (commit.kind) {
    case "done":
      return { ok: true, value: { kind: "written", written: { change, before } } };
    case "refused":
      return { ok: false, fault: commit.fault };
    default:
      return { ok: true, value: commit };
  }
}

/** What stands in the way of a change, whatever its cells hold: sheets that are missing, protected, or there already. */
export function hindranceOf(change: Change, standing: Standing): Hindrance | null {
  const existing = change.newSheets.find((name) => hasSheet(standing, name));
  if (existing !== undefined) return { kind: "sheetExists", sheet: existing };
  const touched = [...change.contents.map(({ area }) => area.sheet), ...change.deletedSheets].filter(
    (name) => !change.newSheets.includes(name),
  );
  for (const name of touched) {
    const sheet = standing.sheets.find((one) => isSameName(one.name, name));
    if (sheet === undefined) return { kind: "noSheet", sheet: name };
    if (sheet.isProtected) return { kind: "protected", sheet: name };
  }
  return null;
}

function isAgreedTo(occupied: readonly Contents[], agreed: readonly Contents[]): boolean {
  return occupied.every((found) => agreed.some((one) => isSameRectangle(one.area, found.area) && isSame(found, one)));
}

function isSameRectangle(a: Rectangle, b: Rectangle): boolean {
  return (
    isSameName(a.sheet, b.sheet) && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right
  );
}
