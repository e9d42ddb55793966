import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../domain/board/finding";
import { Section } from "../Section";
import { usePlaceTexts } from "../texts";
import { BodyFinding, type FindingsProps } from "./BodyFinding";
import { mostPressingFirst } from "./findingOrder";

/** More rules that are met than these are folded away. */
const MOST_MET_SHOWN = 4;

/** What the rules say of one body, with the most pressing first. */
export function BodyFindings(props: FindingsProps): ReactNode {
  const { pane } = usePlaceTexts("board");
  const { check } = props;
  const body = check.body ?? pane["board.body"]();
  const sorted = mostPressingFirst(check.findings);
  const met = sorted.filter(({ verdict }) => verdict === "met");
  const isFolded = met.length > MOST_MET_SHOWN;
  const count = (verdict: Finding["verdict"]): number =>
    sorted.filter((finding) => finding.verdict === verdict && finding.exception === null).length;
  const cards = (findings: readonly Finding[]): ReactNode => (
    <ul className="list">
      {findings.map((finding) => (
        <BodyFinding key={finding.rule} {...props} finding={finding} />
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
