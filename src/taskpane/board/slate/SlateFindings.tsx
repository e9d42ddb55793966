import { Caption1, Text } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { Finding } from "../../../domain/board/finding";
import type { Seat } from "../../../domain/board/seat";
import { whomOf } from "../../../domain/board/whom";
import { Section } from "../../Section";
import { FindingCard } from "../FindingCard";
import { mostPressingFirst } from "../findingOrder";
import { candidateNames } from "./candidateName";
import { useSlateTexts } from "./useSlateTexts";

interface SlateFindingsProps {
  readonly findings: readonly Finding[];
  readonly continuing: readonly Seat[];
  /** Everyone whom a finding may concern. */
  readonly seats: readonly Seat[];
  readonly slate: readonly Seat[];
}

/** What the rules say of the slate as it stands: how many are broken is read out as it changes, and what is met is folded away. */
export function SlateFindings({ findings, continuing, seats, slate }: SlateFindingsProps): ReactNode {
  const { pane, say } = useSlateTexts();
  const heading = useId();
  const sorted = mostPressingFirst(findings);
  const met = sorted.filter(({ verdict }) => verdict === "met");
  const count = (verdict: Finding["verdict"]): number => sorted.filter((finding) => finding.verdict === verdict).length;
  const cards = (some: readonly Finding[]): ReactNode => (
    <ul className="list">
      {some.map((finding) => (
        <FindingCard
          key={finding.rule}
          rule={finding.rule}
          title={pane.ruleNames[finding.rule]()}
          verdict={finding.verdict}
          severity={finding.severity}
          reason={say(finding.reason)}
          whom={finding.verdict === "met" ? [] : whomOf(finding, seats)}
          source={finding.source}
          onSelect={null}
        />
      ))}
    </ul>
  );
  return (
    <section className="list" aria-labelledby={heading} data-testid="slate-findings">
      <Text as="h3" id={heading} className="semibold">
        {pane["slate.verdicts"]()}
      </Text>
      <Text role="status">
        {pane["slate.counts"]({
          seats: slate.length,
          broken: count("broken"),
          undecidable: count("undecidable"),
          met: met.length,
        })}
      </Text>
      {continuing.length > 0 && <Caption1>{pane["slate.continuing"]({ names: candidateNames(continuing) })}</Caption1>}
      {met.length < sorted.length && cards(sorted.filter(({ verdict }) => verdict !== "met"))}
      {met.length > 0 && (
        <Section title={pane["slate.met"]({ count: met.length })} isInCard>
          {cards(met)}
        </Section>
      )}
    </section>
  );
}
