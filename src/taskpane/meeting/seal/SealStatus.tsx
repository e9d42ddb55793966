import { Body1, Caption1, Link } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { RecordDifference } from "../../../domain/meeting/recordDifferences";
import { recordName } from "../../../domain/meeting/sealedRecord";
import { BALLOTS } from "../../../domain/votes/ballot";
import { type TextsOf, usePlaceTexts } from "../../texts";
import { FaultBar } from "../../FaultBar";
import { cellName } from "../../places";
import { useSelectCells } from "../../useSelectCells";
import { Verdict } from "../../Verdict";
import type { CellOfSheet, DecidedItem } from "../decideMeeting";
import { sealOf, type SealState, sealState } from "./sealState";

/** Whether the sheets still give an item's seal, and what has changed where they do not; nothing where it has none. */
export function SealStatus({ decided }: { readonly decided: DecidedItem }): ReactNode {
  const texts = usePlaceTexts("meeting");
  const { pane } = texts;
  const state = useSealState(decided);
  const seal = sealOf(decided);
  if (seal === null || (state !== "checking" && state !== "failed" && state.kind === "none")) return null;
  return (
    <section className="list" aria-label={pane["meeting.seal"]()} data-testid="seal">
      {state === "checking" || state === "failed" ? (
        <Body1>{pane[`meeting.seal.${state}`]()}</Body1>
      ) : (
        <>
          <Verdict tone={state.kind === "holds" ? "good" : "bad"}>
            {pane[state.kind === "holds" ? "meeting.seal.holds" : "meeting.seal.broken"]()}
          </Verdict>
          {state.kind === "broken" && <Differences decided={decided} differences={state.differences} texts={texts} />}
        </>
      )}
      <Caption1 className="breakable">{pane["meeting.seal.hash"]({ seal })}</Caption1>
      <Caption1>{pane["meeting.seal.limits"]()}</Caption1>
    </section>
  );
}

/** The seal held against the sheets, anew whenever they are read. */
function useSealState(decided: DecidedItem): SealState | "checking" | "failed" {
  const [checked, setChecked] = useState<{ readonly of: DecidedItem; readonly state: SealState | "failed" } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    const keep = (state: SealState | "failed"): void => {
      if (isCurrent) setChecked({ of: decided, state });
    };
    // A browser without a secure page has no hashing, and says so here.
    sealState(decided).then(keep, () => keep("failed"));
    return () => {
      isCurrent = false;
    };
  }, [decided]);
  // What was found of the sheets as they were before is better than nothing until it has been found anew.
  return checked?.state ?? "checking";
}

interface DifferencesProps {
  readonly decided: DecidedItem;
  readonly differences: readonly RecordDifference[] | null;
  readonly texts: TextsOf<"meeting">;
}

function Differences({ decided, differences, texts }: DifferencesProps): ReactNode {
  const { pane } = texts;
  const { select, fault } = useSelectCells();
  if (differences === null || differences.length === 0) return <Body1>{pane["meeting.seal.unknown"]()}</Body1>;
  return (
    <>
      <ul className="bullets" aria-label={pane["meeting.seal.differences"]()}>
        {differences.map((difference, index) => {
          const cell = voteCellOf(difference, decided);
          return (
            <li key={index}>
              {cell !== null && (
                <>
                  <Link
                    as="button"
                    inline
                    aria-label={pane["cell.select"]({ address: cellName(cell.sheet, cell.place) })}
                    onClick={() => select({ sheet: cell.sheet, places: [cell.place] })}
                  >
                    {cellName(cell.sheet, cell.place)}
                  </Link>{" "}
                </>
              )}
              {differenceText(difference, texts)}
            </li>
          );
        })}
      </ul>
      <FaultBar fault={fault} />
    </>
  );
}

/** Where the vote stands of a member that something has changed for. */
function voteCellOf({ kind, subject }: RecordDifference, { roll, voteCells }: DecidedItem): CellOfSheet | null {
  if (kind !== "member") return null;
  const entry = roll.entries.find(({ member }) => recordName(member) === subject);
  return entry === undefined ? null : (voteCells.get(entry.member.row) ?? null);
}

const KINDS = [
  "fellesark",
  "item",
  "proposal",
  "decision",
  "rule",
  "quorum",
  "tie",
  "chair",
  "entitled",
  "present",
  "votes",
  "result",
  "election",
  "member",
  "list",
  "candidate",
  "lot",
] as const;

function differenceText({ kind, subject, before, now }: RecordDifference, { pane, words }: TextsOf<"meeting">): string {
  const known = KINDS.find((one) => one === kind);
  const wordOf = (value: string): string => {
    const ballot = BALLOTS.find((one) => one === value);
    return ballot === undefined ? value : words[`ballot.${ballot}`]();
  };
  const said = (values: readonly string[] | null): string => {
    const filled = (values ?? []).filter((value) => value !== "").map(wordOf);
    return filled.length === 0 ? pane["meeting.seal.none"]() : filled.join(", ");
  };
  const what = known === undefined ? subject : pane[`meeting.seal.what.${known}`]({ subject });
  return pane["meeting.seal.difference"]({ what, before: said(before), now: said(now) });
}
