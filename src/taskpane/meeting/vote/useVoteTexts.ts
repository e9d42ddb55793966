import type { PaneVote } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneVote";
import { useMeetingPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type VoteTexts = TextsOf<"meeting"> & { readonly pane: PaneVote };

/** The texts of the meeting with those of voting. */
export function useVoteTexts(): VoteTexts {
  return useMeetingPartTexts(catalogues);
}
