import { beforeEach, describe, expect, test } from "vitest";
import { GOOD_CONDUCT, GOOD_TREATMENT, openSession, type Conduct, type Session } from "../../../workbench/host/session";
import { EVENT, REGISTRATION, WORKBOOK_TARGET } from "../../../workbench/host/wire/events";
import { isObject, parseJson, type Json, type JsonObject } from "../../../workbench/host/wire/json";
import { BatchWriter } from "../support/batch";
import { createTestHost, type TestHost } from "../support/hostContext";

let testHost: TestHost;
let sent: JsonObject[];
let session: Session;

function open(conduct: Conduct = GOOD_CONDUCT, startsHidden = false): void {
  testHost = createTestHost();
  sent = [];
  session = openSession({
    conversation: { id: "talk", controlId: "control", hostOrigin: "http://localhost" },
    host: testHost.host,
    documentUrl: "http://localhost/book.xlsx",
    addinName: "Fixture",
    startsHidden,
    conduct,
    send: (text) => {
      const message = parseJson(text);
      if (isObject(message)) sent.push(message);
    },
  });
}

function request(name: string, type: 0 | 1 | 2, data: Json, id = 1): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: name,
    _actionType: type,
    _conversationId: "talk",
    _correlationId: id,
    _origin: "http://localhost",
    _data: data,
  });
}

const richApi = (text: string, id = 1): string =>
  request("executeMethod", 0, { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", "", text] }, id);

async function ask(text: string): Promise<Json> {
  session.receive(text);
  await session.idle();
  return sent.at(-1)?.["_data"] ?? null;
}

beforeEach(() => open());

describe("the start", () => {
  test("the context tells language, requirement sets and how the runtime was started", async () => {
    open(GOOD_CONDUCT, true);
    const context = await ask(request("ContextActivationManager_getAppContextAsync", 0, "control"));
    expect(context).toMatchObject({ _id: "control", _appName: 16, _appUILocale: "nb-NO", _initialDisplayMode: 1 });
    const matrix = isObject(context) ? context["_requirementMatrix"] : null;
    expect(typeof matrix === "string" && parseJson(matrix)).toMatchObject({
      excelapi: "1.17",
      customfunctions: "1.7",
      sharedruntime: "1.2",
    });
  });

  test("saved settings are there at the next start", async () => {
    const data = { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["a", "1"]] } };
    expect(await ask(request("executeMethod", 0, data))).toEqual({ Error: 0, Version: 1 });
    const context = await ask(request("ContextActivationManager_getAppContextAsync", 0, "control"));
    expect(context).toMatchObject({ _settings: [["a", "1"]] });
  });

  test.each([
    ["a Common API call", request("executeMethod", 0, { DdaMethod: { DispatchId: 64 } })],
    ["an action", request("ContextActivationManager_unknown", 0, null)],
    ["an event", request("bindingDataChanged", 1, null)],
    ["a request that is no batch", richApi("nonsense")],
  ])("%s that is not known is refused and stands in the log", async (_what, text) => {
    expect(await ask(text)).toEqual({ Error: 5000, Version: 1 });
    expect(testHost.host.log.entries().map(({ kind }) => kind)).toEqual(["unknownCall"]);
  });

  test("a message of another conversation gets no answer", () => {
    session.receive(request("executeMethod", 0, null).replace("talk", "other"));
    expect(session.pending()).toBe(0);
    expect(sent).toEqual([]);
  });
});

describe("batches", () => {
  test("are run one at a time, in the order they come", async () => {
    const write = (value: number): string => {
      const writer = new BatchWriter();
      const sheet = writer.item(writer.property(writer.root(), "Worksheets"), "Sheet1");
      const cell = writer.method(sheet, "GetRange", ["A1"]);
      writer.load(cell, "values");
      writer.set(cell, "Values", value);
      return writer.text();
    };
    session.receive(richApi(write(1), 1));
    session.receive(richApi(write(2), 2));
    expect(session.pending()).toBe(2);
    await session.idle();
    expect(sent.map((message) => message["_correlationId"])).toEqual([1, 2]);
    expect(JSON.stringify(sent[1]?.["_data"])).toContain('\\"Values\\":[[1]]');
  });

  test("are counted by what they were for, whatever comes of them", async () => {
    open({ treat: () => Promise.resolve({ ...GOOD_TREATMENT, refusal: 5102 }) });
    const writer = new BatchWriter();
    writer.load(writer.item(writer.property(writer.root(), "Worksheets"), "Sheet1"), "name");
    await ask(richApi(writer.text(), 1));
    await ask(richApi(new BatchWriter().text(), 2));
    expect(testHost.host.log.batches()).toEqual({ reads: 1, upkeep: 1, writes: 0, listens: 0, functions: 0 });
  });

  test("may be refused whole, before anything is done", async () => {
    open({ treat: () => Promise.resolve({ ...GOOD_TREATMENT, refusal: 5102 }) });
    expect(await ask(richApi(new BatchWriter().text()))).toEqual({ Error: 5102, Version: 1 });
  });

  test("may be answered late", async () => {
    let release = (): void => undefined;
    const beforeAnswer = (): Promise<void> => new Promise((resolve) => (release = resolve));
    open({ treat: () => Promise.resolve({ ...GOOD_TREATMENT, beforeAnswer }) });
    session.receive(richApi(new BatchWriter().text()));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sent).toEqual([]);
    release();
    await session.idle();
    expect(sent).toHaveLength(1);
  });

  test("get no answer once the conversation is over", async () => {
    session.receive(richApi(new BatchWriter().text()));
    session.close();
    await session.idle();
    expect(sent).toEqual([]);
  });
});

describe("events", () => {
  const listen = async (): Promise<void> => {
    await ask(request(REGISTRATION.richApi, 1, null, 9));
    testHost.host.subscriptions.add(EVENT.worksheetChanged, WORKBOOK_TARGET);
    testHost.host.subscriptions.add(EVENT.worksheetChanged, "id-1");
    sent.splice(0);
  };
  const write = (): void =>
    testHost.grid.write({ sheetId: "id-1", row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
      [{ kind: "constant", value: 5 }],
    ]);

  test("go to those who asked, under the request by which they did", async () => {
    await listen();
    write();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ _responseType: 1, _correlationId: 9, _actionName: "richApiMessage" });
    const { ArrayData } = sent[0]?.["_data"] as { ArrayData: [number, number, string, string][] };
    expect(ArrayData.map(([category, type, target]) => [category, type, target])).toEqual([
      [65_536, 10, "id-1"],
      [65_536, 10, "Workbook"],
    ]);
    expect(parseJson(ArrayData[0]?.[3] ?? "")).toMatchObject({
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      valueBefore: "",
      valueAfter: 5,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    });
  });

  test("are not sent while they are switched off", async () => {
    await listen();
    testHost.host.state.eventsEnabled = false;
    write();
    expect(sent).toEqual([]);
  });

  test("are sent until the last that listens has gone", async () => {
    await listen();
    const { subscriptions } = testHost.host;
    subscriptions.add(EVENT.worksheetChanged, WORKBOOK_TARGET);
    subscriptions.remove(EVENT.worksheetChanged, WORKBOOK_TARGET);
    subscriptions.remove(EVENT.worksheetChanged, "id-1");
    write();
    expect(sent).toHaveLength(1);
    subscriptions.remove(EVENT.worksheetChanged, WORKBOOK_TARGET);
    write();
    expect(sent).toHaveLength(1);
  });

  test("of the selection come in the older way too", async () => {
    await ask(request(REGISTRATION.selection, 1, null, 4));
    sent.splice(0);
    testHost.grid.select({ sheetId: "id-1", row: 1, column: 1, rowCount: 1, columnCount: 1 });
    expect(sent).toEqual([expect.objectContaining({ _actionName: "documentSelectionChanged", _correlationId: 4 })]);
    await ask(request(REGISTRATION.selection, 2, null));
    sent.splice(0);
    testHost.grid.select({ sheetId: "id-1", row: 2, column: 1, rowCount: 1, columnCount: 1 });
    expect(sent).toEqual([]);
  });
});
