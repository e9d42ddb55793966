import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DrawnLot } from "./lots";
import { useElectionTexts } from "./useElectionTexts";

/** What the log has of a lot, and whether it still settles anything. */
export function LotTold({ lot: { order, by, use } }: { readonly lot: DrawnLot }): ReactNode {
  const { pane } = useElectionTexts();
  const names = order.join("; ");
  return (
    <Caption1 data-lot={use}>
      {by === null ? pane["election.lot.drawn"]({ names }) : pane["election.lot.drawnBy"]({ names, by })}{" "}
      {use !== "used" && pane[`election.lot.${use}`]()}
    </Caption1>
  );
}
