/** Calls that are gathered to one, and what stops the one that is waited for. */
export interface Gathered {
  readonly call: () => void;
  readonly cancel: () => void;
}

/**
 * Gathers calls that come close together: Excel tells of a change and of each recalculation that follows from it, and one
 * reading answers them all.
 * @param quiet how long nothing must have come, in milliseconds, before the one call is made
 */
export function gathered(work: () => void, quiet: number): Gathered {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call: () => {
      clearTimeout(timer);
      timer = setTimeout(work, quiet);
    },
    cancel: () => clearTimeout(timer),
  };
}
