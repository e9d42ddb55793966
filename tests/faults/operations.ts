// Every way in which the product reads or writes, called as the pane calls it, and what the pane would then say. Tried over
// the object model, and in the add-in's frame under the real Office.js.
import { loadPlaceTexts } from "../../src/taskpane/texts";
import { hindranceText } from "../../src/taskpane/change/changeTexts";
import { faultText } from "../../src/taskpane/faultText";
import { loadSheetTexts } from "../../src/taskpane/setup/sheetTexts";
import { applyChange, type ChangeOutcome, type WrittenChange } from "../../src/workbook/change/applyChange";
import { type Contents } from "../../src/workbook/change/change";
import { takeBack, type TakenBack } from "../../src/workbook/change/takeBack";
import { findFellesCells } from "../../src/workbook/check/fellesCells";
import type { Answer } from "../../src/workbook/excel";
import { feeChange } from "../../src/workbook/feeChange";
import { makeSheets, sheetsToMake } from "../../src/workbook/makeSheets";
import { readPartnership } from "../../src/workbook/partnership";
import { readSheets } from "../../src/workbook/readSheets";
import { selectCells } from "../../src/workbook/selectCells";
import { NO_SETUP } from "../../src/workbook/mapping";
import { setupChange } from "../../src/workbook/setupChange";
import { sheetNames } from "../../src/workbook/sheetNames";
import { addToLog, type LogWritten } from "../../src/workbook/writeLog";

/** How an operation ended: what became of the workbook by its own account, and what the pane says of it. */
export interface Ended {
  readonly kind: string;
  readonly says: string;
}

/** An operation in two parts: what goes before in peace, and what the fault strikes. */
export interface Operation {
  readonly writes: boolean;
  readonly prepare: () => Promise<void>;
  readonly run: () => Promise<Ended>;
}

const texts = loadPlaceTexts("meeting", "en");

const feesAt = (rate: string): ReturnType<typeof feeChange> =>
  feeChange({
    sheet: "Medlemmer",
    column: 4,
    headingRow: 0,
    heading: "Avgift",
    firstRow: 1,
    lastRow: 3,
    formula: `=SEQUENCE(3,1,${rate})`,
    isWholeKroner: true,
  });

async function said<Value>(answer: Answer<Value>, endedAs: (value: Value) => Promise<Ended> | Ended): Promise<Ended> {
  return answer.ok ? endedAs(answer.value) : { kind: "refused", says: faultText(answer.fault, await texts) };
}

async function endOf(outcome: ChangeOutcome | TakenBack | LogWritten): Promise<Ended> {
  switch (outcome.kind) {
    case "written":
    case "unchanged":
    case "takenBack":
      return { kind: "done", says: outcome.kind };
    case "occupied":
      return { kind: "asked", says: `asks whether ${String(outcome.occupied.length)} may be replaced` };
    case "noHeadings":
    case "busy":
      return { kind: outcome.kind, says: (await texts).pane[`log.${outcome.kind}`]({ headings: "" }) };
    default:
      return { kind: outcome.kind, says: hindranceText(outcome, await texts) };
  }
}

async function mustWrite(rate: string, mayReplace: readonly Contents[] | null = null): Promise<WrittenChange> {
  const answer = await applyChange(feesAt(rate), mayReplace);
  if (!answer.ok || answer.value.kind !== "written") throw new Error(`Not written: ${JSON.stringify(answer)}`);
  return answer.value.written;
}

/** The last change, kept between the two parts of an operation, as the pane keeps it. */
const kept: { written: WrittenChange | null; occupied: readonly Contents[] } = { written: null, occupied: [] };

const chairsVote = (): Promise<Answer<LogWritten>> =>
  addToLog({ time: 46_348.5, what: "Chair’s vote", item: "4", before: null, after: "For", why: "Tie" }, "nb");

const nothing = (): Promise<void> => Promise.resolve();

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  "read the workbook": {
    writes: false,
    prepare: nothing,
    run: async () =>
      said(await readSheets(), (read) => ({
        kind: "done",
        says: read.kind === "read" ? `members ${readPartnership(read.sheets).members.kind}` : read.kind,
      })),
  },
  "look for formulas": {
    writes: false,
    prepare: nothing,
    run: async () =>
      said(await findFellesCells(), (cells) => ({ kind: "done", says: `${String(cells.length)} found` })),
  },
  "select cells": {
    writes: false,
    prepare: nothing,
    run: async () =>
      said(await selectCells("Medlemmer", [{ row: 1, column: 1 }]), () => ({ kind: "done", says: "selected" })),
  },
  "write the fees": {
    writes: true,
    prepare: nothing,
    run: async () => said(await applyChange(feesAt("100"), null), endOf),
  },
  "replace the fees": {
    writes: true,
    prepare: async () => {
      await mustWrite("100");
      const asked = await applyChange(feesAt("200"), null);
      if (!asked.ok || asked.value.kind !== "occupied") throw new Error(`Not asked: ${JSON.stringify(asked)}`);
      kept.occupied = asked.value.occupied;
    },
    run: async () => said(await applyChange(feesAt("200"), kept.occupied), endOf),
  },
  "take the fees back": {
    writes: true,
    prepare: async () => {
      kept.written = await mustWrite("100");
    },
    run: async () => {
      if (kept.written === null) throw new Error("Nothing was written");
      return said(await takeBack(kept.written), endOf);
    },
  },
  "remember the tables": {
    writes: true,
    prepare: nothing,
    run: async () => {
      const table = { sheet: "Medlemmer", headingRow: 0, columns: new Map([["name", 1]]) };
      return said(await applyChange(setupChange([{ part: "members", table }], NO_SETUP, "Oppsett", "nb"), null), endOf);
    },
  },
  "log to a new sheet": { writes: true, prepare: nothing, run: async () => said(await chairsVote(), endOf) },
  "log once more": {
    writes: true,
    prepare: async () => {
      await chairsVote();
    },
    run: async () => said(await chairsVote(), endOf),
  },
  "make the sheets": {
    writes: true,
    prepare: nothing,
    run: async () => {
      const names = await sheetNames();
      if (!names.ok) return said(names, () => ({ kind: "done", says: "" }));
      const change = makeSheets(sheetsToMake(names.value, {}, "nb"), await loadSheetTexts("nb"), "nb");
      return said(await applyChange(change, null), endOf);
    },
  },
  "take the sheets back": {
    writes: true,
    prepare: async () => {
      const names = await sheetNames();
      if (!names.ok) throw new Error(names.fault.code);
      const change = makeSheets(sheetsToMake(names.value, {}, "nb"), await loadSheetTexts("nb"), "nb");
      const answer = await applyChange(change, null);
      if (!answer.ok || answer.value.kind !== "written") throw new Error(`Not made: ${JSON.stringify(answer)}`);
      kept.written = answer.value.written;
    },
    run: async () => {
      if (kept.written === null) throw new Error("Nothing was made");
      return said(await takeBack(kept.written), endOf);
    },
  },
};

/** The workbook as every operation begins: a sheet of members, and one that is not ours. */
const SHEETS: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  Medlemmer: [
    ["Nr", "Navn", "Folketall"],
    ["4630", "Osterøy", 8098],
    ["4629", "Modalen", 388],
    ["4633", "Fedje", 548],
  ],
  Notat: [["Et ark som ikke er vårt"]],
};

/** Takes all sheets away and puts the first ones in their place. */
export async function begin(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const old = worksheets.items;
    worksheets.add("Begin");
    for (const sheet of old) sheet.delete();
    for (const [name, rows] of Object.entries(SHEETS)) {
      const width = rows[0]?.length ?? 1;
      worksheets.add(name).getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) => [...row]);
    }
    worksheets.getItem("Begin").delete();
    await context.sync();
  });
}
