/** The list of the workbooks that the server has. */
export interface WorkbookChoice {
  /** Says which file is open; none of them where it is another. */
  show(fileName: string): void;
}

/** Fills the list in, and leaves it away where there is nothing to choose between. */
export function createWorkbookChoice(
  field: HTMLElement,
  select: HTMLSelectElement,
  names: readonly string[],
  onChosen: (name: string) => void,
): WorkbookChoice {
  select.replaceChildren(...["", ...names].map((name) => new Option(name === "" ? "–" : name, name)));
  field.hidden = names.length < 2;
  select.addEventListener("change", () => {
    if (select.value !== "") onChosen(select.value);
  });
  return { show: (fileName) => void (select.value = names.includes(fileName) ? fileName : "") };
}
