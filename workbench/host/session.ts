import { purposeOf } from "./batchPurpose";
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
  readWaitsForCellEdit,
  type Failure,
} from "./wire/commonApi";
import { readRequest, REQUEST_KIND, writeAnswer, writeEvent, type RequestEnvelope } from "./wire/envelope";
import { REGISTRATION, writeEventEntries, type EventEntry } from "./wire/events";
import type { Conversation } from "./wire/hostInfo";
import type { Json } from "./wire/json";
import { batchAnswer, readBatch, writeBatchBody, type Batch } from "./wire/query";

/** A batch as it came. */
export interface BatchRequest {
  readonly batch: Batch;
  /** The size of its text. */
  readonly bytes: number;
  /** Whether it is to be held, and not refused, while a person types in a cell. */
  readonly waitsForCellEdit: boolean;
}

/** How one batch is met: refused whole (Office's error number) before or after it is run, stopped at an action, answered late. */
export interface Treatment {
  readonly refusal: Failure | null;
  readonly gate: ActionGate;
  /** Told when the batch has been run, whatever came of it; a failure takes the place of its answer. */
  readonly whenDone: (answerBytes: () => number) => Failure | null;
  readonly beforeAnswer: () => Promise<void>;
}

/** What may stand between the add-in and the workbook. The default lets everything through. */
export interface Conduct {
  readonly treat: (request: BatchRequest) => Promise<Treatment>;
}

export const GOOD_TREATMENT: Treatment = {
  refusal: null,
  gate: () => undefined,
  whenDone: () => null,
  beforeAnswer: () => Promise.resolve(),
};

export const GOOD_CONDUCT: Conduct = { treat: () => Promise.resolve(GOOD_TREATMENT) };

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

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

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

  const answerBatch = async (data: Json): Promise<Json> => {
    const text = readRichApiBody(data);
    const batch = text === null ? null : readBatch(text);
    if (text === null || !batch) return unknown("A request that is no batch of actions");
    host.log.countBatch(purposeOf(batch));
    const waitsForCellEdit = readWaitsForCellEdit(data);
    const treatment = await conduct.treat({ batch, bytes: bytesIn(text), waitsForCellEdit });
    let answer: Json;
    if (treatment.refusal !== null) answer = failed(treatment.refusal);
    else {
      const body = writeBatchBody(await runBatch(batch, host, treatment.gate));
      const failure = treatment.whenDone(() => bytesIn(body));
      answer = failure === null ? batchAnswer(body) : failed(failure);
    }
    await treatment.beforeAnswer();
    return answer;
  };

  const answerMethod = async (data: Json): Promise<Json> => {
    const method = readMethodCall(data);
    switch (method?.dispatchId) {
      case DISPATCH.richApi:
        return await answerBatch(data);
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
    if (event.kind === "rowsOrColumnsMoved") host.references.shift(event);
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
