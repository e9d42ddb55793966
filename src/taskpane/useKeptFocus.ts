import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the focus to the element when what had it is gone, as a button is that has done its work: from nowhere, Tab would
 * begin at the top of the pane again. Looked at whenever one of `moments` is another than it was. `back`, where it is still
 * there, goes first.
 */
export function useKeptFocus<Kept extends HTMLElement>(
  moments: readonly unknown[],
  back?: RefObject<HTMLElement | null>,
): RefObject<Kept> {
  const kept = useRef<Kept>(null);
  const last = useRef(moments);
  useEffect(() => {
    const isSame = last.current.every((moment, index) => moment === moments[index]);
    last.current = moments;
    if (isSame) return;
    // A pane that does not have the focus must not take it from the sheet.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    if (back?.current?.isConnected === true) back.current.focus();
    else if (kept.current !== null) focusForNow(kept.current);
  });
  return kept;
}

/**
 * Gives the focus to an element that is no tab stop, and makes it one as long as it has it: on the web Office.js moves the
 * focus itself when Tab is pressed, from one tab stop to the next, and leaves the pane where it is at none.
 */
function focusForNow(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener("blur", () => (element.tabIndex = -1), { once: true });
  }
  element.focus();
}
