import type { HostContext } from "./context";
import { runBatch, type ActionGate } from "./interpreter";
import { entriesOfGridEvent } from "./gridEvents";
import { writeAppContext } from "./wire/appContext";
import {
  DISPATCH,
  DONE,
  failed,
  FAILURE,
  readMethodCall,
  readRichApiBody,
  readSavedSettings,
  type Failure,
} from "./wire/commonApi";
import { readRequest, REQUEST_KIND, writeAnswer, writeEvent, type RequestEnvelope } from "./wire/envelope";
import { REGISTRATION, writeEventEntries, type EventEntry } from "./wire/events";
import type { Conversation } from "./wire/hostInfo";
import type { Json } from "./wire/json";
import { readBatch, writeBatchAnswer, type Batch } from "./wire/query";

/**
 * What may stand between the add-in and the workbook: refuse a whole request (Office's error number), stop it at an action,
 * or hold the answer back. The default lets everything through.
 */
export interface Conduct {
  readonly admit: (batch: Batch) => Failure | null;
  readonly gate: ActionGate;
  readonly beforeAnswer: () => Promise<void>;
}

export const GOOD_CONDUCT: Conduct = {
  admit: () => null,
  gate: () => undefined,
  beforeAnswer: () => Promise.resolve(),
};

export interface SessionOptions {
  readonly conversation: Conversation;
  readonly host: HostContext;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly startsHidden: boolean;
  readonly conduct?: Conduct;
  /** Sends a message's text to the add-in's frame. */
  readonly send: (text: string) => void;
}

/** One add-in's conversation with the host, from its first message until the page closes it. */
export interface Session {
  /** Takes a message's text; one that is not of this conversation is ignored. */
  receive(text: unknown): void;
  sendEvents(entries: readonly EventEntry[]): void;
  /** Requests that are not answered yet. */
  pending(): number;
  /** Resolves when no request waits for its answer. */
  idle(): Promise<void>;
  close(): void;
}

const APP_CONTEXT = "ContextActivationManager_getAppContextAsync";
const NOTIFY_HOST = "ContextActivationManager_notifyHost";
const EXECUTE = "executeMethod";

/** Starts to listen to the grid and to answer the add-in, one batch at a time, in the order they come. */
export function openSession(options: SessionOptions): Session {
  const { conversation, host, send } = options;
  const conduct = options.conduct ?? GOOD_CONDUCT;
  const registrations = new Map<string, RequestEnvelope>();
  const waiting: (() => void)[] = [];
  let queue: Promise<void> = Promise.resolve();
  let pending = 0;
  let isOpen = true;

  const sendEvents = (entries: readonly EventEntry[]): void => {
    const registration = registrations.get(REGISTRATION.richApi);
    if (registration && entries.length > 0) send(writeEvent(registration, writeEventEntries(entries)));
  };

  const unknown = (call: string): Json => {
    host.log.add("unknownCall", `${call} is not known to the workbench`);
    return failed(FAILURE.unsupported);
  };

  const answerBatch = async (text: string | null): Promise<Json> => {
    const batch = text === null ? null : readBatch(text);
    if (!batch) return unknown("A request that is no batch of actions");
    const refusal = conduct.admit(batch);
    if (refusal !== null) return failed(refusal);
    return writeBatchAnswer(await runBatch(batch, host, conduct.gate));
  };

  const answerMethod = async (data: Json): Promise<Json> => {
    const method = readMethodCall(data);
    switch (method?.dispatchId) {
      case DISPATCH.richApi:
        return await answerBatch(readRichApiBody(data));
      case DISPATCH.saveSettings: {
        const saved = readSavedSettings(data);
        if (!saved) return unknown("Settings in another form");
        host.state.settings.clear();
        saved.forEach((value, key) => host.state.settings.set(key, value));
        return DONE;
      }
      default:
        return unknown(`Common API call ${method?.dispatchId ?? "without a number"}`);
    }
  };

  const register = (request: RequestEnvelope): Json => {
    const name = request._actionName;
    if (!(Object.values(REGISTRATION) as string[]).includes(name)) return unknown(`The event ${name}`);
    if (request._actionType === REQUEST_KIND.registerEvent) registrations.set(name, request);
    else registrations.delete(name);
    return DONE;
  };

  const answer = async (request: RequestEnvelope): Promise<Json> => {
    if (request._actionType !== REQUEST_KIND.invoke) return register(request);
    switch (request._actionName) {
      case APP_CONTEXT:
        return writeAppContext({
          controlId: conversation.controlId,
          language: host.language,
          documentUrl: options.documentUrl,
          settings: host.state.settings,
          startsHidden: options.startsHidden,
          addinName: options.addinName,
        });
      case NOTIFY_HOST:
        return DONE;
      case EXECUTE:
        return await answerMethod(request._data);
      default:
        return unknown(`The action ${request._actionName}`);
    }
  };

  const serve = async (request: RequestEnvelope): Promise<void> => {
    try {
      const data = await answer(request);
      await conduct.beforeAnswer();
      if (isOpen) send(writeAnswer(request, data));
    } catch (error) {
      host.log.add("failure", `The workbench failed while it answered: ${String(error)}`);
      if (isOpen) send(writeAnswer(request, failed(FAILURE.unsupported)));
    } finally {
      pending -= 1;
      if (pending === 0) waiting.splice(0).forEach((resolve) => resolve());
    }
  };

  const stopListening = host.grid.listen((event) => {
    if (event.kind === "selected") {
      const registration = registrations.get(REGISTRATION.selection);
      if (registration) send(writeEvent(registration, {}));
    }
    sendEvents(entriesOfGridEvent(event, host));
  });

  return {
    receive(text) {
      const request = isOpen ? readRequest(text, conversation.id) : null;
      if (!request) return;
      pending += 1;
      queue = queue.then(() => serve(request));
    },
    sendEvents,
    pending: () => pending,
    idle: () => (pending === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    close() {
      isOpen = false;
      stopListening();
      registrations.clear();
    },
  };
}
