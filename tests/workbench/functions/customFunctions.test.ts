import { beforeEach, describe, expect, test } from "vitest";
import {
  createCustomFunctions,
  type CallingCell,
  type CustomFunctions,
  type FunctionArgument,
} from "../../../workbench/functions/customFunctions";
import type { FunctionCatalogue, FunctionMetadata } from "../../../workbench/functions/metadata";
import { createLog, type HostLog } from "../../../workbench/host/log";
import type { EventEntry } from "../../../workbench/host/wire/events";

const times: FunctionMetadata = {
  id: "TIMES",
  name: "TIMES",
  description: "",
  parameters: [
    { name: "numbers", description: "", isMatrix: true, type: "any", isOptional: false },
    { name: "factor", description: "", isMatrix: false, type: "any", isOptional: true },
  ],
  returnsMatrix: true,
  isStreaming: false,
  isCancelable: false,
};
const catalogue: FunctionCatalogue = { namespace: "TRY", functions: [times], errorsReachFunctions: true };
const a1: CallingCell = { sheetId: "s", row: 0, column: 0 };
const b1: CallingCell = { sheetId: "s", row: 0, column: 1 };
const of = (...numbers: number[]): FunctionArgument => ({ kind: "cells", rows: numbers.map((number) => [number]) });

let sent: EventEntry[][];
let recalculated: CallingCell[];
let log: HostLog;
let functions: CustomFunctions;

beforeEach(() => {
  sent = [];
  recalculated = [];
  log = createLog();
  functions = createCustomFunctions({
    catalogue,
    sheetName: () => "Sheet 1",
    send: (entries) => void sent.push([...entries]),
    recalculate: (cells) => void recalculated.push(...cells),
    log,
  });
});

const flushed = (): Promise<void> => Promise.resolve();
const messages = (): unknown[] =>
  sent.flat().map(({ message }) => (typeof message === "string" ? (JSON.parse(message) as unknown) : message));

describe("calls", () => {
  test("wait for the runtime, and are then sent together, padded to the metadata's count", async () => {
    expect(functions.evaluate(times, a1, [of(1)])).toBe("pending");
    expect(functions.evaluate(times, b1, [of(2), { kind: "cell", cell: 3 }])).toBe("pending");
    await flushed();
    expect(sent).toEqual([]);
    functions.ready();
    expect(sent).toHaveLength(1);
    expect(messages()).toEqual([
      [1, "TIMES", [[[1]], null], "'Sheet 1'!A1", 4],
      [2, "TIMES", [[[2]], 3], "'Sheet 1'!B1", 4],
    ]);
  });

  test("are made once for the same arguments, and answered from memory when the answer has come", async () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1, 2)]);
    functions.evaluate(times, a1, [of(1, 2)]);
    await flushed();
    expect(messages()).toHaveLength(1);
    expect(functions.pending()).toBe(1);
    functions.receive([{ id: 1, cells: [[10], [20]] }]);
    expect(recalculated).toEqual([a1]);
    expect(functions.evaluate(times, a1, [of(1, 2)])).toEqual([[10], [20]]);
    expect(functions.callCount()).toBe(1);
    expect(functions.pending()).toBe(0);
  });

  test("with other arguments are other calls; the answer that fits is taken, whatever the order", async () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1)]);
    functions.evaluate(times, a1, [of(2)]);
    await flushed();
    functions.receive([{ id: 2, cells: [[20]] }]);
    functions.receive([{ id: 1, cells: [[10]] }]);
    expect(functions.evaluate(times, a1, [of(2)])).toEqual([[20]]);
  });

  test("are made anew when the cell is given other contents, and the old answer is not waited for", () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1)]);
    functions.forget("s", { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    functions.receive([{ id: 1, cells: [[10]] }]);
    expect(recalculated).toEqual([]);
    expect(functions.evaluate(times, a1, [of(1)])).toBe("pending");
    expect(functions.callCount()).toBe(2);
  });

  test("of a cell elsewhere are remembered when a whole column changes", () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1)]);
    functions.evaluate(times, b1, [of(1)]);
    functions.forget("s", { row: 0, column: 0, rowCount: 1000, columnCount: 1 });
    functions.evaluate(times, b1, [of(1)]);
    expect(functions.callCount()).toBe(2);
    functions.evaluate(times, a1, [of(1)]);
    expect(functions.callCount()).toBe(3);
  });

  test("leave no more than the newest answers in memory", () => {
    functions.ready();
    for (let number = 1; number <= 40; number += 1) {
      functions.evaluate(times, a1, [of(number)]);
      functions.receive([{ id: number, cells: [[number]] }]);
    }
    expect(functions.evaluate(times, a1, [of(40)])).toEqual([[40]]);
    expect(functions.evaluate(times, a1, [of(1)])).toBe("pending");
  });

  test("wait for arguments that wait themselves", () => {
    functions.ready();
    expect(functions.evaluate(times, a1, [{ kind: "cell", cell: { error: "#GETTING_DATA" } }])).toBe("pending");
    expect(functions.callCount()).toBe(0);
  });
});

describe("errors", () => {
  test("keep their words by place, and are told of once", () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1, 2)]);
    functions.receive([{ id: 1, cells: [[10], [{ error: "#VALUE!", message: "not so" }]] }]);
    functions.evaluate(times, a1, [of(1, 2)]);
    expect(functions.errorText(a1, 1, 0)).toEqual({ code: "#VALUE!", message: "not so" });
    expect(functions.errorText(a1, 0, 0)).toBeNull();
    expect(functions.errorText(b1, 0, 0)).toBeNull();
    functions.evaluate(times, a1, [of(3, 2)]);
    functions.receive([{ id: 2, cells: [[30], [{ error: "#VALUE!", message: "not so" }]] }]);
    expect(log.entries()).toEqual([{ kind: "functionError", text: "'Sheet 1'!A2 TRY.TIMES: #VALUE! not so" }]);
  });

  test("of the number of arguments come without a call", () => {
    functions.ready();
    expect(functions.evaluate(times, a1, [])).toEqual([
      [{ error: "#VALUE!", message: "Takes 1 to 2 arguments, was given 0." }],
    ]);
    expect(functions.callCount()).toBe(0);
    expect(functions.errorText(a1, 0, 0)?.message).toContain("was given 0");
  });

  test("rows of different lengths are an error", () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1)]);
    functions.receive([{ id: 1, cells: [[1, 2], [3]] }]);
    expect(functions.evaluate(times, a1, [of(1)])).toMatchObject([[{ error: "#VALUE!" }]]);
  });
});

test("idle is when every call has its answer", async () => {
  functions.ready();
  functions.evaluate(times, a1, [of(1)]);
  let isIdle = false;
  const waiting = functions.onIdle().then(() => (isIdle = true));
  await flushed();
  expect(isIdle).toBe(false);
  functions.receive([{ id: 1, cells: [[1]] }]);
  await waiting;
  expect(isIdle).toBe(true);
});

describe("a runtime that is gone", () => {
  test("leaves what it has not answered to the next one", async () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1)]);
    functions.evaluate(times, b1, [of(2)]);
    await flushed();
    functions.receive([{ id: 1, cells: [[10]] }]);
    functions.gone();
    sent = [];
    await flushed();
    expect(sent).toEqual([]);
    functions.ready();
    expect(messages()).toEqual([[2, "TIMES", [[[2]], null], "'Sheet 1'!B1", 4]]);
    functions.receive([{ id: 2, cells: [[20]] }]);
    expect(functions.evaluate(times, b1, [of(2)])).toEqual([[20]]);
    expect(functions.pending()).toBe(0);
  });

  test("and every function is called again once all answers are forgotten", async () => {
    functions.ready();
    functions.evaluate(times, a1, [of(1)]);
    await flushed();
    functions.receive([{ id: 1, cells: [[10]] }]);
    expect(functions.evaluate(times, a1, [of(1)])).toEqual([[10]]);
    functions.forgetAll();
    expect(functions.evaluate(times, a1, [of(1)])).toBe("pending");
    expect(functions.callCount()).toBe(2);
  });
});
