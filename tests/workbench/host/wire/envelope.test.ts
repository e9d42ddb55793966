import { describe, expect, test } from "vitest";
import { readRequest, writeAnswer, writeEvent, type RequestEnvelope } from "../../../../workbench/host/wire/envelope";

const request: RequestEnvelope = {
  _messageType: 0,
  _actionName: "executeMethod",
  _actionType: 0,
  _conversationId: "here",
  _correlationId: 7,
  _origin: "http://localhost",
  _data: { a: 1 },
};

describe("a message", () => {
  test("of this conversation is read", () => {
    expect(readRequest(JSON.stringify(request), "here")).toEqual(request);
  });

  test.each([
    ["of another conversation", { ...request, _conversationId: "elsewhere" }],
    ["that is an answer", { ...request, _messageType: 1 }],
    ["of an unknown kind", { ...request, _actionType: 3 }],
    ["without a number", { ...request, _correlationId: "7" }],
    ["without a name", { ...request, _actionName: undefined }],
  ])("%s is ignored", (_why, message) => {
    expect(readRequest(JSON.stringify(message), "here")).toBeNull();
  });

  test.each([["not JSON"], [{ ...request }], [null], ["[]"], ["5"]])("that is %j is ignored", (message) => {
    expect(readRequest(message, "here")).toBeNull();
  });
});

test("an answer carries the request's ids", () => {
  expect(JSON.parse(writeAnswer(request, { Error: 0 }))).toEqual({
    _messageType: 1,
    _actionName: "executeMethod",
    _conversationId: "here",
    _correlationId: 7,
    _origin: "http://localhost",
    _errorCode: 0,
    _responseType: 0,
    _data: { Error: 0 },
  });
});

test("an event is an answer of its own type", () => {
  expect(JSON.parse(writeEvent(request, null))).toMatchObject({ _responseType: 1, _correlationId: 7 });
});
