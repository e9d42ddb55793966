import { frameName, type Conversation } from "../host/wire/hostInfo";

/** The iframe in which the add-in runs. */
export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  send(text: string): void;
  close(): void;
}

export interface AddinFrameOptions {
  readonly parent: HTMLElement;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly conversation: Conversation;
  readonly onMessage: (text: unknown) => void;
}

/** Loads the add-in. Messages are taken from its window and its origin only, and sent to that origin only. */
export function openAddinFrame(options: AddinFrameOptions): AddinFrame {
  const { parent, url, conversation, language, onMessage } = options;
  const { origin } = new URL(url);
  const element = document.createElement("iframe");
  // Office.js reads the name before anything else, so it comes before the address.
  element.name = frameName(conversation, language);
  element.title = options.title;
  const listener = (event: MessageEvent<unknown>): void => {
    if (event.source === element.contentWindow && event.origin === origin) onMessage(event.data);
  };
  addEventListener("message", listener);
  element.src = url;
  parent.append(element);
  return {
    element,
    send: (text) => element.contentWindow?.postMessage(text, origin),
    close() {
      removeEventListener("message", listener);
      element.remove();
    },
  };
}
