import type { Fault, FaultEffect, FaultTime } from "../faults/fault";
import { describeFault, type FaultPlan } from "../faults/faultPlan";

/** The fields that only some effects have. */
type Field = "number" | "sheet" | "to" | "cell" | "text";

interface Choice {
  readonly label: string;
  readonly fields: readonly Field[];
  readonly effect: (field: (name: Field) => string) => FaultEffect;
}

const CHOICES: readonly Choice[] = [
  { label: "Throttled (5102)", fields: [], effect: () => ({ what: "throttle" }) },
  { label: "Refused (7000)", fields: [], effect: () => ({ what: "refuse" }) },
  { label: "Timed out (5012), nothing done", fields: [], effect: () => ({ what: "timeOut", done: false }) },
  { label: "Timed out (5012), but done", fields: [], effect: () => ({ what: "timeOut", done: true }) },
  { label: "Cell-edit mode (5004)", fields: [], effect: () => ({ what: "cellEdit" }) },
  {
    label: "Cell-edit mode (5004) for milliseconds",
    fields: ["number"],
    effect: (field) => ({ what: "cellEdit", endsAfter: Number(field("number")) }),
  },
  { label: "A dialog is open (5016)", fields: [], effect: () => ({ what: "dialogOpen" }) },
  {
    label: "Request over bytes (5103)",
    fields: ["number"],
    effect: (field) => ({ what: "requestTooLarge", moreThan: Number(field("number")) }),
  },
  {
    label: "Response over bytes (5104)",
    fields: ["number"],
    effect: (field) => ({ what: "responseTooLarge", moreThan: Number(field("number")) }),
  },
  {
    label: "Broken off at change number",
    fields: ["number"],
    effect: (field) => ({ what: "breakOff", atChange: Number(field("number")) }),
  },
  {
    label: "Answered late by milliseconds",
    fields: ["number"],
    effect: (field) => ({ what: "late", ms: Number(field("number")) }),
  },
  {
    label: "Someone else deletes a sheet",
    fields: ["sheet"],
    effect: (field) => ({ what: "deleteSheet", sheet: field("sheet") }),
  },
  {
    label: "Someone else renames a sheet",
    fields: ["sheet", "to"],
    effect: (field) => ({ what: "renameSheet", sheet: field("sheet"), to: field("to") }),
  },
  {
    label: "Someone else protects a sheet",
    fields: ["sheet"],
    effect: (field) => ({ what: "protectSheet", sheet: field("sheet") }),
  },
  {
    label: "Someone else edits a cell",
    fields: ["sheet", "cell", "text"],
    effect: (field) => ({
      what: "otherEdit",
      sheet: field("sheet"),
      address: field("cell"),
      values: [[field("text")]],
    }),
  },
  {
    label: "Someone else inserts a row before a cell",
    fields: ["sheet", "cell"],
    effect: (field) => ({ what: "insertRows", sheet: field("sheet"), rows: rowOf(field("cell")) }),
  },
  {
    label: "Someone else deletes a cell's row",
    fields: ["sheet", "cell"],
    effect: (field) => ({ what: "deleteRows", sheet: field("sheet"), rows: rowOf(field("cell")) }),
  },
  {
    label: "Someone else sorts cells by their first column",
    fields: ["sheet", "cell"],
    effect: (field) => ({ what: "sortRows", sheet: field("sheet"), address: field("cell") }),
  },
  { label: "The pane is closed, nothing done", fields: [], effect: () => ({ what: "closePane", done: false }) },
  { label: "The pane is closed, but done", fields: [], effect: () => ({ what: "closePane", done: true }) },
  {
    label: "The pane is closed and opened again, nothing done",
    fields: [],
    effect: () => ({ what: "closePane", done: false, reopens: true }),
  },
  {
    label: "The pane is closed and opened again, but done",
    fields: [],
    effect: () => ({ what: "closePane", done: true, reopens: true }),
  },
];

/** The row of a cell such as B3, as an address of its own. */
function rowOf(cell: string): string {
  const row = cell.replace(/\D/g, "");
  return `${row}:${row}`;
}

const BATCHES: readonly (readonly [value: NonNullable<FaultTime["batches"]>, label: string])[] = [
  ["all", "do anything"],
  ["writes", "write"],
  ["reads", "only read"],
  ["listens", "start listening"],
  ["functions", "bring functions' results"],
];

/** The page's own control of the faults. */
export interface FaultPanel {
  /** Shows what is set and what has struck. */
  show(): void;
}

function option(value: string, label: string): HTMLOptionElement {
  return new Option(label, value);
}

/** Fills the form, and lets its button open it. */
export function createFaultPanel(form: HTMLFormElement, button: HTMLButtonElement, plan: FaultPlan): FaultPanel {
  const list = form.querySelector("ul");
  const count = button.querySelector("span");
  const control = (name: string): HTMLInputElement | HTMLSelectElement => {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    throw new Error(`The form has no ${name}`);
  };
  const effect = control("effect");
  effect.append(...CHOICES.map(({ label }, index) => option(String(index), label)));
  control("batches").append(...BATCHES.map(([value, label]) => option(value, label)));
  const chosen = (): Choice | undefined => CHOICES[Number(effect.value)];

  const showFields = (): void => {
    for (const label of form.querySelectorAll<HTMLElement>("[data-for]")) {
      label.hidden = !chosen()?.fields.some((field) => field === label.dataset["for"]);
    }
  };
  const show = (): void => {
    const met = plan.met();
    if (count) count.textContent = String(plan.faults().length);
    count?.toggleAttribute("data-has-lines", plan.faults().length > 0);
    list?.replaceChildren(
      ...plan.faults().map((fault) => {
        const line = document.createElement("li");
        const { batches = "all", nth = 1, times = 1 } = fault;
        line.textContent = `${describeFault(fault)}: ${batches}, from number ${nth}, ${times === "always" ? "always" : `${times} of them`}`;
        return line;
      }),
      ...(met.length === 0
        ? []
        : [Object.assign(document.createElement("li"), { textContent: `Struck so far: ${met.length}` })]),
    );
  };
  const given = (): Fault | null => {
    const choice = chosen();
    if (!choice) return null;
    const always = form.elements.namedItem("always");
    const isAlways = always instanceof HTMLInputElement && always.checked;
    return {
      batches: BATCHES.find(([value]) => value === control("batches").value)?.[0] ?? "all",
      nth: Number(control("nth").value),
      times: isAlways ? "always" : Number(control("times").value),
      ...choice.effect((name) => control(name).value),
    };
  };

  effect.addEventListener("change", showFields);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const fault = given();
    if (fault) plan.set([...plan.faults(), fault]);
  });
  form.querySelector('[name="clear"]')?.addEventListener("click", () => plan.clear());
  button.addEventListener("click", () => {
    form.hidden = !form.hidden;
    button.setAttribute("aria-expanded", String(!form.hidden));
  });
  showFields();
  show();
  return { show };
}
