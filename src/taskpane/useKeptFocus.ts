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
    const first = back?.current?.isConnected === true ? back.current : kept.current;
    first?.focus();
  });
  return kept;
}
