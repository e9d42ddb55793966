import type { LogEntry, LogKind } from "../host/log";

const NAMES: Readonly<Record<LogKind, string>> = {
  unknownCall: "unknown call",
  refusedCall: "refused call",
  functionError: "function error",
  fault: "fault",
  leftOut: "left out",
  failure: "failure",
};

const MOST_LINES = 500;

/** The list of what happened, with its button that counts the lines. */
export interface LogPanel {
  add(entry: LogEntry): void;
  clear(): void;
}

export interface LogElements {
  readonly button: HTMLElement;
  readonly count: HTMLElement;
  readonly panel: HTMLElement;
  readonly lines: HTMLElement;
}

function lineOf({ kind, text }: LogEntry): HTMLLIElement {
  const line = document.createElement("li");
  line.dataset["kind"] = kind;
  const name = document.createElement("span");
  name.textContent = NAMES[kind];
  const words = document.createElement("span");
  words.textContent = text;
  line.append(name, words);
  return line;
}

export function createLogPanel({ button, count, panel, lines }: LogElements): LogPanel {
  let total = 0;
  const show = (): void => {
    count.textContent = String(total);
    count.toggleAttribute("data-has-lines", total > 0);
  };
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
  });
  return {
    add(entry) {
      total += 1;
      lines.append(lineOf(entry));
      if (lines.childElementCount > MOST_LINES) lines.firstElementChild?.remove();
      show();
    },
    clear() {
      total = 0;
      lines.replaceChildren();
      show();
    },
  };
}
