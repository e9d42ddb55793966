import { useEffect, useState, useSyncExternalStore } from "react";
import { createCaster } from "./caster";
import type { Casting, CastingAction } from "./casting";
import { useVoteTexts } from "./useVoteTexts";
import type { Voters } from "./voters";

export interface CastingInPane {
  readonly state: Casting;
  readonly dispatch: (action: CastingAction) => void;
}

/** The votes that are given on an item, written as they are given; and what the sheet is read to hold. */
export function useCasting({ called, place }: Voters): CastingInPane {
  const { words } = useVoteTexts();
  const [caster] = useState(createCaster);
  const state = useSyncExternalStore(caster.listen, caster.state);
  useEffect(() => {
    caster.aim({ place, wordOf: (given) => (given === null ? null : words[`ballot.${given}`]()) });
    caster.dispatch({ kind: "read", voters: called });
  }, [caster, called, place, words]);
  return { state, dispatch: caster.dispatch };
}
