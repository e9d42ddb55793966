import type { Rectangle } from "../address";
import { type Answer, askExcel } from "../excel";
import { type Hindrance, hindranceOf, type WrittenChange } from "./applyChange";
import { type Change, reverseOf } from "./change";
import { type Commit, commitChange } from "./commitChange";
import { differing, isDone, overgrownSheets, readStanding, type Standing } from "./standing";

/** What became of taking a change back. */
export type TakenBack =
  | { readonly kind: "takenBack" }
  /** The cells are not as the change left them, so nothing was done. */
  | { readonly kind: "changedSince"; readonly areas: readonly Rectangle[] }
  | Hindrance
  | Extract<Commit, { kind: "changedMeanwhile" | "partly" | "unknown" }>;

/**
 * Takes a change back while the workbook is as it left it: what stood there before stands there again, and sheets it made
 * are deleted if nothing else has been put on them.
 * @returns a fault where Excel would not, and the change still stands
 */
export async function takeBack({ change, before }: WrittenChange): Promise<Answer<TakenBack>> {
  const reverse = reverseOf(change, before);
  const standing = await askExcel((context) => readStanding(context, reverse));
  if (!standing.ok) return standing;
  if (isDone(reverse, standing.value)) return { ok: true, value: { kind: "takenBack" } };
  const hindrance = hindranceOf(reverse, standing.value);
  if (hindrance !== null) return { ok: true, value: hindrance };
  const changed = changedAreas(change, standing.value);
  if (changed.length > 0) return { ok: true, value: { kind: "changedSince", areas: changed } };
  const commit = await commitChange(reverse, { contents: change.contents, looks: change.looks });
  switch (commit.kind) {
    case "done":
      return { ok: true, value: { kind: "takenBack" } };
    case "refused":
      return { ok: false, fault: commit.fault };
    default:
      return { ok: true, value: commit };
  }
}

/** The areas that no longer hold what the change wrote, and what has been put on the sheets it made. */
function changedAreas(change: Change, standing: Standing): Rectangle[] {
  const changed = differing(change.contents, standing.contents);
  const overgrown = overgrownSheets(standing.doomed, change.contents);
  return [...changed, ...overgrown].map(({ area }) => area);
}
