import type { PaneElection } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneElection";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type ElectionTexts = TextsOf<"meeting"> & { readonly pane: PaneElection };

export function useElectionTexts(): ElectionTexts {
  return withPartTexts(usePlaceTexts("meeting"), catalogues);
}

/** Names as a sentence has them: A, B and C. */
export function namesText(names: readonly string[], { pane }: ElectionTexts): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${pane.and()} ${last}`;
}
