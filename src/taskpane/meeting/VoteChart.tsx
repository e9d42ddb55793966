import { Caption1 } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { ItemDecision } from "../../domain/meeting/decideItem";
import type { Ballot } from "../../domain/votes/ballot";
import { voteBars } from "../../domain/votes/voteBars";
import { usePlaceTexts } from "../texts";

const HEIGHT = 12;
/** How far the line reaches out above and below the bar, whose colour it may be close to. */
const REACH = 3;

/** Each kind of vote has a pattern of its own, so that the bars are told apart without colours too. */
const PATTERNS: Readonly<Partial<Record<Ballot, string>>> = {
  against: "M-2 2L2 -2M0 8L8 0M6 10L10 6",
  abstained: "M0 4H8",
  invalid: "M0 0L8 8M0 8L8 0",
};

/**
 * The votes on an item, each kind with its number in words and as a bar beside it; a line shows how many for it takes. The
 * bars say nothing that the words do not, and are not read out.
 */
export function VoteChart({ decision: item }: { readonly decision: ItemDecision }): ReactNode {
  const { pane, words, number } = usePlaceTexts("meeting");
  const id = useId();
  const counted = item.tally ?? item.count;
  if (counted === null) return null;
  const required = item.decision === null || item.decision.outcome === "noVotes" ? null : item.decision.required;
  const { bars, line } = voteBars(counted, required);
  return (
    <>
      <ul
        className="list vote-chart figures"
        aria-label={item.countedBy === "nothing" ? undefined : pane[`meeting.countedBy.${item.countedBy}`]()}
      >
        {bars.map(({ ballot, votes, part }) => (
          <li key={ballot} data-votes={ballot}>
            <span>{pane["meeting.votes"]({ label: words[`ballot.${ballot}`](), votes: number(votes) })}</span>
            {part !== null && (
              <Bar
                ballot={ballot}
                part={part}
                line={ballot === "for" ? line : null}
                patternId={`${id.replaceAll(":", "")}-${ballot}`}
              />
            )}
          </li>
        ))}
      </ul>
      {required !== null && line !== null && (
        <Caption1 className="quiet">{pane["meeting.chart.line"]({ required: number(required) })}</Caption1>
      )}
    </>
  );
}

interface BarProps {
  readonly ballot: Ballot;
  readonly part: number;
  readonly line: number | null;
  readonly patternId: string;
}

function Bar({ ballot, part, line, patternId }: BarProps): ReactNode {
  const pattern = PATTERNS[ballot];
  const width = percent(part);
  return (
    <svg className={`vote-bar vote-bar-${ballot}`} width="100%" height={HEIGHT} aria-hidden>
      {pattern !== undefined && (
        <pattern id={patternId} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="vote-bar-hatch" d={pattern} />
        </pattern>
      )}
      <rect className="vote-bar-ground" width={width} height={HEIGHT} />
      {pattern !== undefined && <rect width={width} height={HEIGHT} fill={`url(#${patternId})`} />}
      {line !== null && (
        <line className="vote-bar-line" x1={percent(line)} x2={percent(line)} y1={-REACH} y2={HEIGHT + REACH} />
      )}
    </svg>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}
