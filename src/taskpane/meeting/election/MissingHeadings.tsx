import type { ReactNode } from "react";
import { Told } from "../../Told";
import { useElectionTexts } from "./useElectionTexts";

interface MissingHeadingsProps {
  readonly missing: readonly { readonly sheet: string; readonly heading: string }[];
}

/** Which headings the user's own tables lack for what is to be written; nothing where they lack none. */
export function MissingHeadings({ missing }: MissingHeadingsProps): ReactNode {
  const { pane } = useElectionTexts();
  return missing.map(({ sheet, heading }) => (
    <Told key={`${sheet}-${heading}`} intent="info" text={pane["missing.column"]({ sheet, headings: heading })} />
  ));
}
