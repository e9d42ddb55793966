import { isObject, parseJson, type Json } from "./json";

/** What a request wants: a method called, or an event told of from now on, or no more. */
export const REQUEST_KIND = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export type RequestKind = (typeof REQUEST_KIND)[keyof typeof REQUEST_KIND];

/** A message from Office.js to the host, as its JSON text holds it. */
export interface RequestEnvelope {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: RequestKind;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: Json;
}

/** The host's answer, or an event of a kind that was registered for. */
export interface ResponseEnvelope {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: number;
  readonly _responseType: 0 | 1;
  readonly _data: Json;
}

/** Reads a message's text; null when it is no request of this conversation. */
export function readRequest(text: unknown, conversationId: string): RequestEnvelope | null {
  const message = typeof text === "string" ? parseJson(text) : undefined;
  if (!isObject(message)) return null;
  const { _messageType, _actionName, _actionType, _conversationId, _correlationId, _origin, _data } = message;
  if (_messageType !== 0 || typeof _actionName !== "string" || _conversationId !== conversationId) return null;
  if (_actionType !== 0 && _actionType !== 1 && _actionType !== 2) return null;
  if (typeof _correlationId !== "number") return null;
  return {
    _messageType,
    _actionName,
    _actionType,
    _conversationId,
    _correlationId,
    _origin: typeof _origin === "string" ? _origin : "",
    _data: _data ?? null,
  };
}

function respond(request: RequestEnvelope, data: Json, responseType: 0 | 1): string {
  const response: ResponseEnvelope = {
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: request._origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
  };
  return JSON.stringify(response);
}

/** The text of the answer to a request. */
export function writeAnswer(request: RequestEnvelope, data: Json): string {
  return respond(request, data, 0);
}

/** The text of an event, sent under the request that registered for it. */
export function writeEvent(registration: RequestEnvelope, data: Json): string {
  return respond(registration, data, 1);
}
