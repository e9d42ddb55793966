import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BoardCheck } from "../../domain/board/checkBoard";
import type { Finding } from "../../domain/board/finding";
import type { Seat } from "../../domain/board/seat";
import { whomOf } from "../../domain/board/whom";
import { Section } from "../Section";
import { usePlaceTexts } from "../texts";
import { FindingCard } from "./FindingCard";
import { mostPressingFirst } from "./findingOrder";

interface BodyFindingsProps {
  readonly check: BoardCheck;
  /** Every row of the sheet. */
  readonly seats: readonly Seat[];
  /** Null where a finding has no cells to select. */
  readonly selectionOf: (finding: Finding) => (() => void) | null;
}

/** More rules that are met than these are folded away. */
const MOST_MET_SHOWN = 4;

/** What the rules say of one body, with the most pressing first. */
export function BodyFindings({ check, seats, selectionOf }: BodyFindingsProps): ReactNode {
  const texts = usePlaceTexts("board");
  const { pane } = texts;
  const body = check.body ?? pane["board.body"]();
  const sorted = mostPressingFirst(check.findings);
  const met = sorted.filter(({ verdict }) => verdict === "met");
  const isFolded = met.length > MOST_MET_SHOWN;
  const count = (verdict: Finding["verdict"]): number =>
    sorted.filter((finding) => finding.verdict === verdict && finding.exception === null).length;
  const cards = (findings: readonly Finding[]): ReactNode => (
    <ul className="list">
      {findings.map((finding) => (
        <FindingCard
          key={finding.rule}
          rule={finding.rule}
          title={pane.ruleNames[finding.rule]()}
          verdict={finding.verdict}
          severity={finding.severity}
          isSetAside={finding.exception !== null}
          reason={texts.say(finding.reason)}
          whom={finding.verdict === "met" ? [] : whomOf(finding, seats)}
          source={finding.source}
          onSelect={selectionOf(finding)}
        />
      ))}
    </ul>
  );
  return (
    <section className="place" aria-label={body} data-body={body}>
      <Subtitle2 as="h2">{body}</Subtitle2>
      <Caption1 as="p">
        {pane["board.counts"]({
          broken: count("broken"),
          undecidable: count("undecidable"),
          setAside: sorted.filter(({ exception }) => exception !== null).length,
          met: met.length,
        })}
      </Caption1>
      {cards(isFolded ? sorted.filter(({ verdict }) => verdict !== "met") : sorted)}
      {isFolded && (
        <Section title={pane["board.metIn"]({ body, count: met.length })} isInCard>
          {cards(met)}
        </Section>
      )}
    </section>
  );
}
