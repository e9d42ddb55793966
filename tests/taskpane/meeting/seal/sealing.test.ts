import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, textOf } from "../../../../src/domain/cell";
import { type DecidedItem, decideMeeting } from "../../../../src/taskpane/meeting/decideMeeting";
import { isClosed } from "../../../../src/taskpane/meeting/isClosed";
import { closeItem, closingOutcome, reopenItem } from "../../../../src/taskpane/meeting/seal/closing";
import { sealState } from "../../../../src/taskpane/meeting/seal/sealState";
import { sha256 } from "../../../../src/taskpane/meeting/seal/sha256";
import { readPartnership } from "../../../../src/workbook/partnership";
import type { Sheets } from "../../../../src/workbook/readSheets";
import { sheetCells, sheets } from "../../../workbook/sheets";

// The votes are invented.
const MEMBERS: Cell[][] = [
  ["Nr", "Navn"],
  ["4601", "Bergen"],
  ["4630", "Osterøy"],
  ["4631", "Alver"],
];
const VOTES: Cell[][] = [
  ["Medlem", "1", "2"],
  ["Bergen", "For", null],
  ["Osterøy", "Mot", null],
  ["Alver", "For", null],
];
const AGENDA: Cell[][] = [
  ["Sak", "Tittel", "Slag", "Forslag", "For", "Mot", "Resultat", "Vedtak", "Lukket", "Segl"],
  ["1", "Budsjett", "sak", "Budsjettet vedtas", null, null, null, null, null, null],
  ["2", "Melding", "orientering", null, null, null, null, null, null, null],
];
const LOG: Cell[][] = [["Tid", "Hva", "Sak", "Medlem", "Før", "Etter", "Hvorfor"]];
const TIME = 46_000.5;

interface Workbook {
  readonly members: Cell[][];
  readonly votes: Cell[][];
  readonly agenda: Cell[][];
  readonly log: Cell[][];
}
const WORKBOOK: Workbook = { members: MEMBERS, votes: VOTES, agenda: AGENDA, log: LOG };

function partnershipOf({ members, votes, agenda, log }: Workbook) {
  const given: Partial<Sheets> = {
    members: sheetCells("Medlemmer", members),
    votes: sheetCells("Stemmer", votes),
    agenda: sheetCells("Saker", agenda),
    log: sheetCells("Logg", log),
  };
  return readPartnership(sheets(given));
}

function itemOf(workbook: Workbook, index: number): DecidedItem {
  const item = decideMeeting(partnershipOf(workbook)).items[index];
  if (item === undefined) throw new Error("The test itself is wrong: there is no such item");
  return item;
}

/** The workbook after an item has been closed, as Excel would hold it. */
async function closed(
  workbook: Workbook,
  index: number,
  word: string,
  outcome: "adopted" | "noted",
): Promise<Workbook> {
  const { agenda } = partnershipOf(workbook);
  if (agenda.kind !== "found") throw new Error("The test itself is wrong: there is no agenda");
  const decided = itemOf(workbook, index);
  const closing = { outcome, outcomeWord: word, decisionText: "Budsjettet er vedtatt", time: TIME };
  const written = await closeItem(agenda.table, decided, closing);
  const rows = workbook.agenda.map((row) => [...row]);
  for (const { area, rows: cells } of written?.contents ?? []) {
    const content = cells[0]?.[0];
    const row = rows[area.top];
    if (row === undefined || content === undefined) continue;
    row[area.left] = content.kind === "text" ? content.text : content.kind === "constant" ? content.value : null;
  }
  const logged = [TIME, "Forseglet", decided.item.item, null, null, written?.record ?? null, null];
  return { ...workbook, agenda: rows, log: [...workbook.log, logged] };
}

const SEALED = await closed(WORKBOOK, 0, "vedtatt", "adopted");

describe("sha256", () => {
  // FIPS 180-4's own examples.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of “%s” is the published one", async (text, hash) => {
    expect(await sha256(text)).toBe(hash);
  });
});

describe("closing an item", () => {
  it("writes the votes, the outcome, the decision, the time and the seal into the agenda's blank cells", () => {
    const [, row] = SEALED.agenda;
    expect(row?.slice(4, 9)).toEqual([2, 1, "vedtatt", "Budsjettet er vedtatt", TIME]);
    expect(row?.[9]).toMatch(/^[0-9a-f]{64}$/);
    expect(isClosed(itemOf(SEALED, 0))).toBe(true);
    expect(isClosed(itemOf(SEALED, 1))).toBe(false);
  });

  it("is of what the sheets say afterwards, so that the seal holds", async () => {
    expect(await sealState(itemOf(SEALED, 0))).toMatchObject({ kind: "holds" });
    expect(await sealState(itemOf(SEALED, 1))).toEqual({ kind: "none" });
    const noted = await closed(SEALED, 1, "tatt til orientering", "noted");
    expect(await sealState(itemOf(noted, 1))).toMatchObject({ kind: "holds" });
    expect(await sealState(itemOf(noted, 0))).toMatchObject({ kind: "holds" });
  });

  it("leaves what stands on the agenda already", async () => {
    const own = WORKBOOK.agenda.map((row, index) =>
      index === 1 ? [...row.slice(0, 7), "Vårt eget vedtak", null, null] : row,
    );
    const sealed = await closed({ ...WORKBOOK, agenda: own }, 0, "vedtatt", "adopted");
    expect(sealed.agenda[1]?.[7]).toBe("Vårt eget vedtak");
    expect(await sealState(itemOf(sealed, 0))).toMatchObject({ kind: "holds" });
  });

  it("knows what an item comes to", () => {
    expect([0, 1].map((index) => closingOutcome(itemOf(WORKBOOK, index)))).toEqual(["adopted", null]);
    const wrong = { ...WORKBOOK, votes: [...VOTES, ["Ukjent", "For"]] };
    expect(closingOutcome(itemOf(wrong, 0))).toBeNull();
  });

  it("needs the columns for the time and the seal", async () => {
    const { agenda } = partnershipOf({ ...WORKBOOK, agenda: AGENDA.map((row) => row.slice(0, 8)) });
    if (agenda.kind !== "found") throw new Error("The test itself is wrong: there is no agenda");
    const closing = { outcome: "adopted" as const, outcomeWord: "vedtatt", decisionText: "", time: TIME };
    expect(await closeItem(agenda.table, itemOf(WORKBOOK, 0), closing)).toBeNull();
  });

  it("can be undone: what is lost is what stands there", () => {
    const { agenda } = partnershipOf(SEALED);
    if (agenda.kind !== "found") throw new Error("The test itself is wrong: there is no agenda");
    const { contents, lost } = reopenItem(agenda.table, itemOf(SEALED, 0));
    expect(contents.map(({ area, rows }) => [area.top, area.left, rows])).toEqual([
      [1, 8, [[{ kind: "blank" }]]],
      [1, 9, [[{ kind: "blank" }]]],
    ]);
    expect(lost.map(({ rows }) => rows[0]?.[0])).toEqual([
      { kind: "constant", value: TIME },
      { kind: "text", text: SEALED.agenda[1]?.[9] },
    ]);
  });
});

describe("a seal", () => {
  it("holds however the members and the votes are sorted", async () => {
    const shuffled = (rows: Cell[][]): fc.Arbitrary<Cell[][]> => {
      const [heading = [], ...others] = rows;
      return fc.shuffledSubarray(others, { minLength: others.length }).map((sorted) => [heading, ...sorted]);
    };
    await fc.assert(
      fc.asyncProperty(shuffled(MEMBERS), shuffled(VOTES), async (members, votes) => {
        expect(await sealState(itemOf({ ...SEALED, members, votes }, 0))).toMatchObject({ kind: "holds" });
      }),
      { numRuns: 20 },
    );
  });

  it("is broken by any one other vote, and says whose", async () => {
    const other = fc.constantFrom("For", "Mot", "Blank", "Avholdende", null);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3 }), other, async (row, vote) => {
        const votes = VOTES.map((cells, index) => (index === row ? [cells[0] ?? null, vote] : cells));
        // The counts on the agenda would contradict the votes; here someone has thought of that.
        const agenda = SEALED.agenda.map((cells, at) =>
          at === 1 ? [...cells.slice(0, 4), null, null, ...cells.slice(6)] : cells,
        );
        const state = await sealState(itemOf({ ...SEALED, votes, agenda }, 0));
        if (vote === (VOTES[row]?.[1] ?? null)) expect(state.kind).toBe("holds");
        else {
          const told = state.kind === "broken" ? (state.differences ?? []) : [];
          expect(told.map(({ subject }) => subject)).toContain(MEMBERS[row]?.map(textOf).join(" "));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("cannot say what has changed where the log's record is not the one that was sealed", async () => {
    const votes = VOTES.map((row, index) => (index === 1 ? ["Bergen", "Mot"] : row));
    const log = SEALED.log.map((row) =>
      row.map((cell) => (typeof cell === "string" ? cell.replace("against", "for") : cell)),
    );
    expect(await sealState(itemOf({ ...SEALED, votes, log }, 0))).toMatchObject({ kind: "broken", differences: null });
    expect(await sealState(itemOf({ ...SEALED, votes, log: LOG }, 0))).toMatchObject({ differences: null });
  });

  it("is broken by another seal in its cell, whatever its letters", async () => {
    const withSeal = (seal: string): Workbook => ({
      ...SEALED,
      agenda: SEALED.agenda.map((row, index) => (index === 1 ? [...row.slice(0, 9), seal] : row)),
    });
    const own = textOf(SEALED.agenda[1]?.[9] ?? null) ?? "";
    expect((await sealState(itemOf(withSeal(own.toUpperCase()), 0))).kind).toBe("holds");
    expect((await sealState(itemOf(withSeal(own.replace(/^./, (one) => (one === "a" ? "b" : "a"))), 0))).kind).toBe(
      "broken",
    );
  });
});
