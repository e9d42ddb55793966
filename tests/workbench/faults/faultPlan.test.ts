import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Fault } from "../../../workbench/faults/fault";
import { createFaultPlan, describeFault, type FaultPlan } from "../../../workbench/faults/faultPlan";
import { openSession, type Session } from "../../../workbench/host/session";
import { EVENT, REGISTRATION, WORKBOOK_TARGET } from "../../../workbench/host/wire/events";
import { isObject, parseJson, type Json, type JsonObject } from "../../../workbench/host/wire/json";
import { BatchWriter } from "../support/batch";
import { createTestHost, type TestHost } from "../support/hostContext";
import { MemoryGrid } from "../support/memoryGrid";

let testHost: TestHost;
let sent: JsonObject[];
let session: Session;
let plan: FaultPlan;
let reopened: number;

beforeEach(() => {
  testHost = createTestHost(new MemoryGrid(["Sheet1", "Other"]));
  sent = [];
  reopened = 0;
  plan = createFaultPlan({
    grid: () => testHost.grid,
    closePane: () => session.close(),
    reopenPane: () => {
      session.close();
      reopened += 1;
    },
    log: testHost.host.log,
  });
  session = openSession({
    conversation: { id: "talk", controlId: "control", hostOrigin: "http://localhost" },
    host: testHost.host,
    documentUrl: "http://localhost/book.xlsx",
    addinName: "Fixture",
    startsHidden: false,
    conduct: plan.conduct,
    send: (text) => {
      const message = parseJson(text);
      if (isObject(message)) sent.push(message);
    },
  });
});

const WAIT_FOR_CELL_EDIT = 64;

function send(text: string, flags = 0): void {
  const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], text, 0, flags] };
  session.receive(
    JSON.stringify({
      _messageType: 0,
      _actionName: "executeMethod",
      _actionType: 0,
      _conversationId: "talk",
      _correlationId: 1,
      _origin: "http://localhost",
      _data: data,
    }),
  );
}

/** What Office.js is told: `ok`, Excel's code of a failed action, Office's number of a refused request, or null for nothing. */
async function outcome(text: string, flags = 0): Promise<string | number | null> {
  const before = sent.length;
  send(text, flags);
  await session.idle();
  const data = sent.slice(before).find((message) => message["_responseType"] === 0)?.["_data"];
  if (!isObject(data)) return null;
  if (data["Error"] !== 0) return data["Error"] as number;
  const body = parseJson((data["Data"] as Json[])[2] as string);
  const error = isObject(body) ? body["Error"] : undefined;
  return isObject(error) ? (error["Code"] as string) : "ok";
}

/** A batch that sets these cells of a sheet, one action each. */
function writing(values: Readonly<Record<string, Json>>, sheetName = "Sheet1"): string {
  const writer = new BatchWriter();
  const sheet = writer.item(writer.property(writer.root(), "Worksheets"), sheetName);
  for (const [address, value] of Object.entries(values)) {
    writer.set(writer.method(sheet, "GetRange", [address]), "Values", [[value]]);
  }
  return writer.text();
}

function reading(address = "A1", sheetName = "Sheet1"): string {
  const writer = new BatchWriter();
  const sheet = writer.item(writer.property(writer.root(), "Worksheets"), sheetName);
  writer.load(writer.method(sheet, "GetRange", [address]), "values");
  return writer.text();
}

function upkeep(): string {
  const writer = new BatchWriter();
  writer.call(writer.root(), "_RemoveReference", ["range-1"]);
  return writer.text();
}

function cell(row: number, column = 0, sheetId = "id-1"): unknown {
  return testHost.grid.read({ sheetId, row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.value;
}

const write = (value: Json = 1): string => writing({ A1: value });

describe("when a fault strikes", () => {
  test("without faults nothing is in the way", async () => {
    expect(await outcome(write())).toBe("ok");
    expect(plan.met()).toEqual([]);
  });

  test("at the first batch, and once, where nothing else is said", async () => {
    plan.set([{ what: "throttle" }]);
    expect([await outcome(reading()), await outcome(reading())]).toEqual([5102, "ok"]);
    expect(plan.met()).toEqual([{ what: "throttle", batch: "reads", count: 1 }]);
  });

  test("at the nth of those that write, so many times", async () => {
    plan.set([{ what: "throttle", batches: "writes", nth: 2, times: 2 }]);
    const met: unknown[] = [];
    for (const text of [reading(), write(), reading(), write(), write(), write()]) met.push(await outcome(text));
    expect(met).toEqual(["ok", "ok", "ok", 5102, 5102, "ok"]);
    expect(plan.met().map(({ count }) => count)).toEqual([2, 3]);
  });

  test("always, at those that read, until they are cleared", async () => {
    plan.set([{ what: "refuse", batches: "reads", times: "always" }]);
    expect([await outcome(reading()), await outcome(write()), await outcome(reading())]).toEqual([7000, "ok", 7000]);
    plan.clear();
    expect(await outcome(reading())).toBe("ok");
    expect(plan.met()).toHaveLength(2);
  });

  test("not at the upkeep that Office.js does by itself", async () => {
    plan.set([{ what: "throttle", times: "always" }]);
    expect(await outcome(upkeep())).toBe("ok");
    expect(plan.met()).toEqual([]);
  });

  test("at those that begin to listen, or bring the results of functions, where they are named", async () => {
    const listening = new BatchWriter();
    listening.call(listening.property(listening.root(), "Worksheets"), "_RegisterDataChangedEvent");
    const results = new BatchWriter();
    results.call(results.service("Microsoft.ExcelServices.CustomFunctions"), "SetInvocationArrayResults", [[]]);
    plan.set([
      { what: "throttle", batches: "listens" },
      { what: "refuse", batches: "functions" },
    ]);
    expect([await outcome(reading()), await outcome(listening.text()), await outcome(results.text())]).toEqual([
      "ok",
      5102,
      7000,
    ]);
  });

  test("each counts for itself, and every one stands in the log", async () => {
    plan.set([{ what: "throttle" }, { what: "refuse", nth: 2 }]);
    expect([await outcome(write()), await outcome(write()), await outcome(write())]).toEqual([5102, 7000, "ok"]);
    expect(testHost.host.log.entries().map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "fault: throttled (5102), at batch 1 of all (one that writes)",
      "fault: refused (7000), at batch 2 of all (one that writes)",
    ]);
  });

  test("setting them anew begins to count anew", async () => {
    plan.set([{ what: "throttle", nth: 2 }]);
    await outcome(write());
    plan.set([{ what: "throttle", nth: 2 }]);
    expect([await outcome(write()), await outcome(write())]).toEqual(["ok", 5102]);
  });
});

describe("a batch that is refused whole", () => {
  test.each<[Fault, number]>([
    [{ what: "throttle" }, 5102],
    [{ what: "refuse" }, 7000],
    [{ what: "timeOut", done: false }, 5012],
    [{ what: "cellEdit" }, 5004],
    [{ what: "dialogOpen" }, 5016],
    [{ what: "requestTooLarge" }, 5103],
  ])("%j leaves everything as it was", async (fault, number) => {
    plan.set([fault]);
    expect(await outcome(write())).toBe(number);
    expect(cell(0)).toBe("");
    expect(await outcome(write())).toBe("ok");
    expect(cell(0)).toBe(1);
  });

  test.each<[Fault, number]>([
    [{ what: "timeOut", done: true }, 5012],
    [{ what: "responseTooLarge" }, 5104],
  ])("%j comes when all is done, and the answer is lost", async (fault, number) => {
    plan.set([fault]);
    expect(await outcome(write())).toBe(number);
    expect(cell(0)).toBe(1);
  });

  test("for its size, leaves smaller ones alone", async () => {
    plan.set([{ what: "requestTooLarge", moreThan: 5000, times: "always" }]);
    expect([await outcome(write("x".repeat(5000))), await outcome(write("small"))]).toEqual([5103, "ok"]);
    plan.set([{ what: "responseTooLarge", moreThan: 2000, times: "always" }]);
    expect([await outcome(reading("A1:Z100")), await outcome(reading("A1:A2"))]).toEqual([5104, "ok"]);
    expect(plan.met()).toEqual([{ what: "responseTooLarge", batch: "reads", count: 1 }]);
  });
});

describe("a batch that breaks off", () => {
  test("keeps what was changed before, and its code may be chosen", async () => {
    plan.set([{ what: "breakOff", atChange: 2 }]);
    expect(await outcome(writing({ A1: 1, A2: 2, A3: 3 }))).toBe("GeneralException");
    expect([cell(0), cell(1), cell(2)]).toEqual([1, "", ""]);
    plan.set([{ what: "breakOff", atChange: 3, code: "AccessDenied" }]);
    expect(await outcome(writing({ A1: 4, A2: 5, A3: 6 }))).toBe("AccessDenied");
    expect([cell(0), cell(1), cell(2)]).toEqual([4, 5, ""]);
  });

  test("counts a sheet that is added as a change, and passes over batches with fewer changes", async () => {
    plan.set([{ what: "breakOff", atChange: 2 }]);
    expect(await outcome(write())).toBe("ok");
    const writer = new BatchWriter();
    const added = writer.method(writer.property(writer.root(), "Worksheets"), "Add", ["New"]);
    writer.set(writer.method(added, "GetRange", ["A1"]), "Values", [[1]]);
    expect(await outcome(writer.text())).toBe("GeneralException");
    expect(testHost.grid.sheets().map(({ name }) => name)).toContain("New");
  });
});

describe("cell-edit mode", () => {
  test("ends by itself after a time, and refuses every batch until then", async () => {
    plan.set([{ what: "cellEdit", endsAfter: 40 }]);
    expect([await outcome(write()), await outcome(reading())]).toEqual([5004, 5004]);
    await vi.waitFor(async () => expect(await outcome(write())).toBe("ok"));
  });

  test("lasts, where nothing else is said, as long as it strikes", async () => {
    plan.set([{ what: "cellEdit", times: "always" }]);
    for (let round = 0; round < 5; round += 1) expect(await outcome(write())).toBe(5004);
    expect(cell(0)).toBe("");
  });

  test("holds a batch that asked to wait, and runs it when it ends", async () => {
    plan.set([{ what: "cellEdit", endsAfter: 20 }]);
    expect(await outcome(write(), WAIT_FOR_CELL_EDIT)).toBe("ok");
    expect(cell(0)).toBe(1);
  });

  test("that lasts holds such a batch until the faults are cleared", async () => {
    plan.set([{ what: "cellEdit", times: "always" }]);
    const held = outcome(write(), WAIT_FOR_CELL_EDIT);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([session.pending(), cell(0)]).toEqual([1, ""]);
    plan.clear();
    expect(await held).toBe("ok");
    expect(cell(0)).toBe(1);
  });
});

test("a late answer comes late", async () => {
  plan.set([{ what: "late", ms: 30 }]);
  const began = Date.now();
  expect(await outcome(write())).toBe("ok");
  expect(Date.now() - began).toBeGreaterThanOrEqual(25);
});

describe("someone else", () => {
  const events = (): JsonObject[] =>
    sent
      .filter((message) => message["_responseType"] === 1)
      .flatMap(
        (message) => (message["_data"] as { ArrayData: [number, number, string, string, number, boolean][] }).ArrayData,
      )
      .map(([, type, , text, , isRemote]) => ({ type, isRemote, ...(parseJson(text) as JsonObject) }));

  beforeEach(async () => {
    const registration = {
      _messageType: 0,
      _actionName: REGISTRATION.richApi,
      _actionType: 1,
      _conversationId: "talk",
    };
    session.receive(JSON.stringify({ ...registration, _correlationId: 9, _origin: "", _data: null }));
    await session.idle();
    const { subscriptions } = testHost.host;
    for (const type of [EVENT.worksheetChanged, EVENT.worksheetDeleted, EVENT.worksheetNameChanged]) {
      subscriptions.add(type, WORKBOOK_TARGET);
    }
  });

  test("edits cells before the batch, and is heard of as remote", async () => {
    plan.set([{ what: "otherEdit", sheet: "Sheet1", address: "A1:A2", values: [["theirs"], [5]] }]);
    expect(await outcome(writing({ A2: "ours" }))).toBe("ok");
    expect([cell(0), cell(1)]).toEqual(["theirs", "ours"]);
    expect(events()).toMatchObject([
      { address: "A1:A2", source: "Remote", triggerSource: "Unknown", isRemote: true },
      { address: "A2", source: "Local", triggerSource: "ThisLocalAddin", isRemote: false },
    ]);
  });

  test("deletes the sheet that the batch is for", async () => {
    plan.set([{ what: "deleteSheet", sheet: "Sheet1" }]);
    expect(await outcome(write())).toBe("ItemNotFound");
    expect(testHost.grid.sheets().map(({ name }) => name)).toEqual(["Other"]);
    expect(events()).toMatchObject([{ type: EVENT.worksheetDeleted, source: "Remote", isRemote: true }]);
  });

  test("renames it, after which it is not found by its old name", async () => {
    plan.set([{ what: "renameSheet", sheet: "Sheet1", to: "Elsewhere" }]);
    expect(await outcome(write())).toBe("ItemNotFound");
    expect(await outcome(writing({ A1: 1 }, "Elsewhere"))).toBe("ok");
    expect(events()[0]).toMatchObject({ nameBefore: "Sheet1", nameAfter: "Elsewhere", source: "Remote" });
  });

  test("protects it, after which nothing can be written", async () => {
    plan.set([{ what: "protectSheet", sheet: "Sheet1", batches: "writes" }]);
    expect([await outcome(reading()), await outcome(write()), await outcome(write())]).toEqual([
      "ok",
      "AccessDenied",
      "AccessDenied",
    ]);
  });

  test("inserts a row before the batch, which then writes where it was told to", async () => {
    expect(await outcome(writing({ A1: "first", A2: "second" }))).toBe("ok");
    plan.set([{ what: "insertRows", sheet: "Sheet1", rows: "2:2" }]);
    expect(await outcome(writing({ A2: "ours" }))).toBe("ok");
    expect([cell(0), cell(1), cell(2)]).toEqual(["first", "ours", "second"]);
  });

  test("deletes a row before the batch", async () => {
    expect(await outcome(writing({ A1: "first", A2: "second", A3: "third" }))).toBe("ok");
    plan.set([{ what: "deleteRows", sheet: "Sheet1", rows: "1:1" }]);
    expect(await outcome(reading())).toBe("ok");
    expect([cell(0), cell(1), cell(2)]).toEqual(["second", "third", ""]);
  });

  test("sorts rows before the batch, by the column it is told", async () => {
    expect(await outcome(writing({ A1: "b", A2: "c", A3: "a" }))).toBe("ok");
    plan.set([{ what: "sortRows", sheet: "Sheet1", address: "A1:A3", sort: { descending: true } }]);
    expect(await outcome(reading())).toBe("ok");
    expect([cell(0), cell(1), cell(2)]).toEqual(["c", "b", "a"]);
  });

  test("does not sort across merged cells, nor on a sheet that is protected", async () => {
    expect(await outcome(writing({ A1: "b", A3: "a" }))).toBe("ok");
    const [sheet] = testHost.grid.sheets();
    const sheetId = sheet?.id ?? "";
    testHost.grid.merge({ sheetId, row: 0, column: 0, rowCount: 2, columnCount: 1 });
    plan.set([{ what: "sortRows", sheet: "Sheet1", address: "A1:A3" }]);
    expect(await outcome(reading())).toBe("ok");
    testHost.grid.setProtected(sheetId, true);
    plan.set([{ what: "deleteRows", sheet: "Sheet1", rows: "1:1" }]);
    expect(await outcome(reading())).toBe("ok");
    expect([cell(0), cell(2), plan.met()]).toEqual(["b", "a", []]);
  });

  test("strikes at exactly its number, or not at all, where it counts every batch", async () => {
    const later = testHost.grid.sheets()[1]?.id ?? "";
    testHost.grid.renameSheet(later, "Later");
    const edit = (address: string, nth: number): Fault => ({
      what: "otherEdit",
      sheet: "Other",
      address,
      values: [["theirs"]],
      nth,
      countsAll: true,
    });
    plan.set([edit("A1", 1), { what: "renameSheet", sheet: "Later", to: "Other", nth: 2 }, edit("A2", 3)]);
    for (let batch = 1; batch <= 3; batch += 1) expect(await outcome(reading())).toBe("ok");
    expect(plan.met().map(({ what, count }) => [what, count])).toEqual([
      ["renameSheet", 2],
      ["otherEdit", 3],
    ]);
    const cells = testHost.grid.read({ sheetId: later, row: 0, column: 0, rowCount: 2, columnCount: 1 });
    expect(cells.map(([found]) => found?.value)).toEqual(["", "theirs"]);
  });

  test("does nothing, and is not counted, where there is no such sheet", async () => {
    plan.set([
      { what: "deleteSheet", sheet: "None" },
      { what: "otherEdit", sheet: "None", address: "A1", values: [[1]] },
    ]);
    expect(await outcome(write())).toBe("ok");
    expect(plan.met()).toEqual([]);
  });
});

describe("a pane that is closed", () => {
  test.each([
    [false, ""],
    [true, 1],
  ])("gets no answer (done: %s)", async (done, value) => {
    plan.set([{ what: "closePane", done, batches: "writes" }]);
    expect(await outcome(write())).toBeNull();
    expect(cell(0)).toBe(value);
    expect(session.pending()).toBe(0);
    expect(await outcome(write(2))).toBeNull();
    expect(cell(0)).toBe(value);
    expect(reopened).toBe(0);
  });

  test.each([false, true])("may be opened again at once (done: %s)", async (done) => {
    plan.set([{ what: "closePane", done, reopens: true, batches: "writes" }]);
    expect(await outcome(write())).toBeNull();
    expect(cell(0)).toBe(done ? 1 : "");
    expect(reopened).toBe(1);
  });
});

test("each fault has words of its own", () => {
  const faults: readonly Fault[] = [
    { what: "throttle" },
    { what: "refuse" },
    { what: "timeOut", done: true },
    { what: "timeOut", done: false },
    { what: "cellEdit" },
    { what: "cellEdit", endsAfter: 5 },
    { what: "dialogOpen" },
    { what: "requestTooLarge" },
    { what: "responseTooLarge", moreThan: 5 },
    { what: "breakOff", atChange: 1 },
    { what: "late", ms: 5 },
    { what: "deleteSheet", sheet: "A" },
    { what: "renameSheet", sheet: "A", to: "B" },
    { what: "protectSheet", sheet: "A" },
    { what: "otherEdit", sheet: "A", address: "A1", values: [[1]] },
    { what: "closePane", done: true },
    { what: "insertRows", sheet: "A", rows: "1:1" },
    { what: "deleteRows", sheet: "A", rows: "1:1" },
    { what: "sortRows", sheet: "A", address: "A1:B3" },
    { what: "closePane", done: false },
    { what: "closePane", done: true, reopens: true },
    { what: "closePane", done: false, reopens: true },
  ];
  expect(new Set(faults.map(describeFault)).size).toBe(faults.length);
});
