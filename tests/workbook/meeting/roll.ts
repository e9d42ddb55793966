import type { Cell } from "../../../src/domain/cell";
import { text } from "../../../src/workbook/change/change";
import type { VoteToCast } from "../../../src/workbook/meeting/castVotes";
import type { VotesPlace } from "../../../src/workbook/meeting/votesPlace";
import { createFaultPlan, type FaultPlan } from "../../../workbench/faults/faultPlan";
import type { BatchRequest, Conduct } from "../../../workbench/host/session";
import { installExcel } from "../../support/excelClient";
import { createTestHost, type TestHost } from "../../workbench/support/hostContext";
import { MemoryGrid } from "../../workbench/support/memoryGrid";

/** A sheet of votes, with a note above it and a column of the user's own, over the object model. */
export class Roll {
  readonly test: TestHost;
  readonly plan: FaultPlan;
  /** How many requests have been made since the last count began. */
  requests = 0;
  /** What another person does just before a request; the first is 1. */
  meddle: (request: number, batch: BatchRequest) => void = () => undefined;

  constructor(readonly items: readonly string[] = ["1", "2", "3"]) {
    this.test = createTestHost(new MemoryGrid(["Stemmer"]));
    const { grid } = this.test;
    this.plan = createFaultPlan({
      grid: () => grid,
      closePane: () => undefined,
      reopenPane: () => undefined,
      log: this.test.host.log,
    });
    const conduct: Conduct = {
      treat: async (batch) => {
        this.requests += 1;
        this.meddle(this.requests, batch);
        return this.plan.conduct.treat(batch);
      },
    };
    installExcel(this.test, conduct);
    this.rows([["Stemmer på møtet"], [], ["Medlem", ...items.map((item) => `Sak ${item}`), "Merknad"]]);
    MEMBERS.forEach((member, index) => this.rows([[member]], HEADING_ROW + 1 + index));
  }

  get sheetId(): string {
    return this.test.grid.sheets()[0]?.id ?? "";
  }

  rows(rows: readonly (readonly (string | number)[])[], top = 0, left = 0): void {
    rows.forEach((row, r) => row.forEach((value, c) => this.put(top + r, left + c, value)));
  }

  put(row: number, column: number, value: string | number): void {
    const area = { sheetId: this.sheetId, row, column, rowCount: 1, columnCount: 1 };
    const input = value === "" ? ({ kind: "blank" } as const) : ({ kind: "constant", value } as const);
    this.test.grid.as("other", () => this.test.grid.write(area, [[input]]));
  }

  at(row: number, column: number): string {
    const area = { sheetId: this.sheetId, row, column, rowCount: 1, columnCount: 1 };
    const cell = this.test.grid.read(area)[0]?.[0];
    return String(cell?.formula === "" ? cell.value : (cell?.formula ?? ""));
  }

  /** All that stands below the note: rows of cells, as text. */
  get table(): string[][] {
    return Array.from({ length: MEMBERS.length + 3 }, (_, row) =>
      Array.from({ length: this.items.length + 4 }, (__, column) => this.at(HEADING_ROW + row, column)),
    );
  }

  set table(rows: readonly (readonly string[])[]) {
    rows.forEach((row, r) => row.forEach((value, column) => this.put(HEADING_ROW + r, column, value)));
  }

  /** What a member has voted on an item, wherever both stand. */
  vote(member: string, item: string): string | undefined {
    const [headings = [], ...rows] = this.table;
    const column = headings.indexOf(`Sak ${item}`);
    return rows.find((row) => row[headings.indexOf("Medlem")] === member)?.[column];
  }

  /** Puts a vote where the member and the item are now, as another person would; nothing where they are gone. */
  putVote(member: string, item: string, value: string): void {
    const [headings = [], ...rows] = this.table;
    const row = rows.findIndex((cells) => cells[headings.indexOf("Medlem")] === member);
    const column = headings.indexOf(`Sak ${item}`);
    if (row >= 0 && column >= 0) this.put(HEADING_ROW + 1 + row, column, value);
  }

  /** Sorts the members as another person would, each with all that stands in their row. */
  sort(order: (a: string, b: string) => number): void {
    const [headings = [], ...rows] = this.table;
    const by = headings.indexOf("Medlem");
    const [people, rest] = [rows.filter((row) => row[by] !== ""), rows.filter((row) => row[by] === "")];
    this.table = [headings, ...people.sort((a, b) => order(a[by] ?? "", b[by] ?? "")), ...rest];
  }

  /** Puts a column in, with what is right of it moved one to the right. */
  insertColumn(at: number, heading: string): void {
    this.table = this.table.map((row, index) => [
      ...row.slice(0, at),
      index === 0 ? heading : "",
      ...row.slice(at, -1),
    ]);
  }

  /** Takes a member's row out, with those below moved up. */
  deleteRow(member: string): void {
    const rows = this.table;
    const kept = rows.filter((row) => !row.includes(member));
    this.table = [...kept, ...rows.slice(kept.length).map((row) => row.map(() => ""))];
  }

  /** A vote as the pane casts it: where it was last seen and what stood there. */
  toCast(member: string, item: string, ballot: string): VoteToCast {
    const [headings = [], ...rows] = this.table;
    const row = HEADING_ROW + 1 + rows.findIndex((cells) => cells.includes(member));
    const column = headings.indexOf(`Sak ${item}`);
    const before: Cell = this.at(row, column) === "" ? null : this.at(row, column);
    return { item, member, row, column, before, ballot: text(ballot) };
  }
}

export const HEADING_ROW = 2;
export const MEMBERS = ["Alver", "Bergen", "Bømlo", "Eidfjord", "Fedje", "Voss"] as const;
export const PLACE: VotesPlace = { sheet: "Stemmer", headingRow: HEADING_ROW, memberColumn: 0 };
