import { describe, expect, test } from "vitest";
import { ACTION, batchAnswer, readBatch, writeBatchBody } from "../../../../workbench/host/wire/query";
import { BatchWriter } from "../../support/batch";

describe("a batch", () => {
  test("is read with its paths, actions and arguments", () => {
    const writer = new BatchWriter();
    const root = writer.root();
    const sheet = writer.item(writer.property(root, "Worksheets"), "Sheet1");
    const range = writer.method(sheet, "GetRange", ["A1"]);
    const other = writer.method(range, "GetBoundingRect", [null], [range]);
    writer.load(other, "values", "format/font/bold");
    const batch = writer.batch();
    expect(batch.keepReferences).toBe(true);
    expect(batch.paths.get(other)).toEqual({
      id: other,
      type: 3,
      name: "GetBoundingRect",
      parentId: range,
      args: { values: [null], objectIds: [range] },
    });
    expect(batch.actions.at(-1)).toMatchObject({
      type: ACTION.query,
      pathId: other,
      query: { select: ["values", "format/font/bold"], expand: [], top: null, skip: null },
    });
  });

  test.each(["", "{}", '{"Actions":5}', '{"Actions":[{"Id":"1"}]}', "[]"])("%j is none", (text) => {
    expect(readBatch(text)).toBeNull();
  });
});

describe("the answer", () => {
  test("has the results, and the trace markers by which Office.js completes its events", () => {
    const body = writeBatchBody({ results: [{ ActionId: 1, Value: null }], traceIds: [2], error: null });
    expect(batchAnswer(body)).toEqual({
      Error: 0,
      Version: 1,
      Data: [200, [], '{"Results":[{"ActionId":1,"Value":null}],"TraceIds":[2]}'],
    });
  });

  test("has the error beside what was done before it", () => {
    const error = { Code: "ItemNotFound", Message: "gone", Location: "Here.There", ActionIndex: 3 };
    expect(JSON.parse(writeBatchBody({ results: [], traceIds: [], error }))).toEqual({
      Results: [],
      TraceIds: [],
      Error: error,
    });
  });
});
