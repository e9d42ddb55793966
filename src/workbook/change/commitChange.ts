import { type Rectangle, wholeSheet } from "../address";
import { askExcel, type Fault, inExcel, isPassing, repeatedly } from "../excel";
import { type Before, BLANK, type CellContent, type Change, contentAt, type Contents, reverseOf } from "./change";
import { holds, isSame } from "./compare";
import { askForNow, type AskedForNow, contentsForNow } from "./readContents";
import { differing, hasSheet, isDone, isUntouched, overgrownSheets, readStanding, type Standing } from "./standing";
import { writeChange } from "./writeChange";

/** How a commit ended. Only after `partly` and `unknown` may the workbook be neither as it was nor as it was to be. */
export type Commit =
  | { readonly kind: "done" }
  /** Excel would not, and the workbook is as it was. */
  | { readonly kind: "refused"; readonly fault: Fault }
  /** Someone else wrote there between the reading and the writing. What they wrote has been put back. */
  | { readonly kind: "changedMeanwhile"; readonly areas: readonly Rectangle[] }
  /** Excel broke off, and what had been done could not be taken back. */
  | { readonly kind: "partly"; readonly areas: readonly Rectangle[]; readonly fault: Fault }
  /** Excel broke off, and does not answer when it is asked what was done. */
  | { readonly kind: "unknown"; readonly areas: readonly Rectangle[]; readonly fault: Fault };

/**
 * Writes a change, all of it or nothing. Where Excel says "not now" it waits and tries again; where it breaks off, or its
 * answer is lost, it looks at what was done, so that nothing is written twice, and takes back what was done in part.
 */
export async function commitChange(change: Change, before: Before): Promise<Commit> {
  return repeatedly(
    () => attempt(change, before),
    (commit) => commit.kind === "refused" && isPassing(commit.fault),
  );
}

async function attempt(change: Change, before: Before): Promise<Commit> {
  const expected = before.contents.filter(({ area }) => !change.newSheets.includes(area.sheet));
  // The request that writes reads first what is there at that very moment, so that what someone else has written since
  // the cells were looked at is not lost.
  const answer = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = expected.map((one) => askForNow(worksheets.getItem(one.area.sheet), one));
    const doomed = change.deletedSheets.map((sheet) =>
      askForNow(worksheets.getItem(sheet), { area: wholeSheet(sheet), rows: [] }),
    );
    writeChange(context, change);
    await context.sync();
    return [...changesMeanwhile(asked), ...overgrownSheets(doomed.map(contentsForNow), expected)];
  });
  if (!answer.ok) return afterFault(change, before, answer.fault);
  return answer.value.length === 0 ? { kind: "done" } : giveBack(change, before, answer.value);
}

function changesMeanwhile(asked: readonly AskedForNow[]): Contents[] {
  return asked.flatMap((one) => {
    const found = contentsForNow(one);
    return isSame(found, one.expected) ? [] : [found];
  });
}

/** Undoes a change that went over what someone else had just written, and puts that back. */
async function giveBack(change: Change, before: Before, theirs: readonly Contents[]): Promise<Commit> {
  const whole = theirs.filter(({ area }) => change.deletedSheets.includes(area.sheet));
  const contents = [
    ...before.contents
      .filter(({ area }) => !whole.some((one) => one.area.sheet === area.sheet))
      .map((one) => theirs.find(({ area }) => area === one.area) ?? one),
    ...whole,
  ];
  const areas = theirs.map(({ area }) => area);
  const undone = await restore(change, { ...before, contents });
  return undone === null ? { kind: "changedMeanwhile", areas } : { kind: "partly", areas, fault: undone };
}

/** Finds out what was done of a change that Excel broke off, or whose answer was lost. */
async function afterFault(change: Change, before: Before, fault: Fault): Promise<Commit> {
  const areas = change.contents.map(({ area }) => area);
  const standing = await askExcel((context) => readStanding(context, change));
  if (!standing.ok) return { kind: "unknown", areas, fault };
  if (isDone(change, standing.value)) return { kind: "done" };
  if (isUntouched(change, before.contents, standing.value)) return { kind: "refused", fault };
  const target = { ...before, contents: withOthersEdits(change, before, standing.value) };
  const undone = await restore(change, target);
  return undone === null ? { kind: "refused", fault } : { kind: "partly", areas, fault };
}

/** What was there before, but for the cells that hold neither that nor anything of ours: someone else wrote those. */
function withOthersEdits(change: Change, before: Before, standing: Standing): Contents[] {
  return before.contents.map((old, index) => {
    const planned = change.contents[index] ?? old;
    const found = standing.contents[index] ?? old;
    const rowCount = Math.max(old.rows.length, found.rows.length);
    const columnCount = old.area.right - old.area.left + 1;
    const rows = Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c): CellContent => {
        const at = (contents: Contents): CellContent => contentAt(contents, old.area.top + r, old.area.left + c);
        return holds(at(found), BLANK) || holds(at(found), at(planned)) ? at(old) : at(found);
      }),
    );
    return { area: old.area, rows };
  });
}

/**
 * Puts back what was there before a change.
 * @returns null when it is all there again, else why it is not
 */
async function restore(change: Change, target: Before): Promise<Fault | null> {
  return repeatedly(
    () => attemptRestore(change, target),
    (fault) => fault !== null && isPassing(fault),
  );
}

async function attemptRestore(change: Change, target: Before): Promise<Fault | null> {
  const contents = target.contents.filter(({ area }) => !change.newSheets.includes(area.sheet));
  const reverse = reverseOf(change, { ...target, contents });
  const standing = await askExcel((context) => readStanding(context, reverse));
  if (!standing.ok) return standing.fault;
  if (isDone(reverse, standing.value)) return null;
  const rest = whatRemains(reverse, standing.value);
  const answer = await inExcel(async (context) => {
    writeChange(context, rest);
    await context.sync();
  });
  if (answer.ok) return null;
  const after = await askExcel((context) => readStanding(context, reverse));
  return after.ok && isDone(reverse, after.value) ? null : answer.fault;
}

/** The part of a change that has not been done. What need not be written cannot be refused. */
function whatRemains(change: Change, standing: Standing): Change {
  const contents = differing(change.contents, standing.contents);
  const sheets = new Set(contents.map(({ area }) => area.sheet));
  return {
    newSheets: change.newSheets.filter((name) => !hasSheet(standing, name)),
    looks: change.looks.filter(({ area }) => sheets.has(area.sheet)),
    contents,
    deletedSheets: change.deletedSheets.filter((name) => hasSheet(standing, name)),
  };
}
