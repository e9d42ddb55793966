import type { Cell } from "../../../domain/cell";
import { BLANK, text } from "../../../workbook/change/change";
import { castVotes } from "../../../workbook/meeting/castVotes";
import type { VotesPlace } from "../../../workbook/meeting/votesPlace";
import { casting, type Casting, type CastingAction, type Entry, type Given, NOTHING_CAST, toSend } from "./casting";

/** Where votes are written, and in which words; null where there is no table to write in. */
export interface Aim {
  readonly place: VotesPlace | null;
  readonly wordOf: (given: Given) => string | null;
}

/** Writes votes as they are given: what is given while others are on their way goes together with the next ones. */
export interface Caster {
  readonly state: () => Casting;
  readonly dispatch: (action: CastingAction) => void;
  readonly aim: (aim: Aim) => void;
  /** @returns stops listening */
  readonly listen: (listener: () => void) => () => void;
}

/** Begins with nothing given. What is sent is known at once, before anything is drawn: nothing is sent twice. */
export function createCaster(): Caster {
  const listeners = new Set<() => void>();
  let state = NOTHING_CAST;
  let aim: Aim = { place: null, wordOf: () => null };

  const send = async (entries: readonly Entry[], place: VotesPlace): Promise<void> => {
    const { wordOf } = aim;
    const isUnsure = entries.some(({ progress }) => progress.kind === "unsure");
    const votes = entries.map(({ cell, held, given }) => {
      const word = wordOf(given);
      return { ...cell, before: held, ballot: word === null ? BLANK : text(word) };
    });
    const ids = entries.map(({ id }) => id);
    const startPlace = isUnsure ? (state.unsurePlace ?? place) : place;
    dispatch({ kind: "sent", ids });
    const cast = await castVotes(votes, startPlace, isUnsure);
    dispatch({ kind: "settled", ids, cast, wordOf: (given): Cell => wordOf(given) });
  };
  const dispatch = (action: CastingAction): void => {
    state = casting(state, action);
    for (const listener of listeners) listener();
    goOn();
  };
  const goOn = (): void => {
    const entries = toSend(state);
    if (entries.length > 0 && aim.place !== null) void send(entries, aim.place);
  };
  return {
    state: () => state,
    dispatch,
    aim(newAim) {
      aim = newAim;
      goOn();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
