/** The task pane beside the sheet. */
export interface Pane {
  readonly element: HTMLElement;
  isHidden(): boolean;
  setHidden(isHidden: boolean): void;
  setTitle(title: string): void;
  setWidth(pixels: number): void;
}

/** Takes over the pane's element; `onChange` is told when it is shown or hidden. */
export function createPane(element: HTMLElement, onChange: (isHidden: boolean) => void): Pane {
  const title = element.querySelector('[data-role="addin-name"]');
  return {
    element,
    isHidden: () => "hidden" in element.dataset,
    setHidden(isHidden) {
      if (isHidden === "hidden" in element.dataset) return;
      if (isHidden) element.dataset["hidden"] = "";
      else delete element.dataset["hidden"];
      onChange(isHidden);
    },
    setTitle(text) {
      if (title) title.textContent = text;
    },
    setWidth: (pixels) => void (element.style.width = `${pixels}px`),
  };
}
