import { Button, Caption1, MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { type BoardCheck, checkBoard } from "../../domain/board/checkBoard";
import type { Finding, Verdict as Judged } from "../../domain/board/finding";
import { BOARD, BYLAWS } from "../../workbook/layout";
import type { Partnership } from "../../workbook/partnership";
import { FaultBar } from "../FaultBar";
import { HiddenRows } from "../HiddenRows";
import { MissingTable } from "../MissingTable";
import { cellsOf } from "../places";
import { type TextsOf, usePlaceTexts } from "../texts";
import { useSelectCells } from "../useSelectCells";
import { Verdict, type VerdictTone } from "../Verdict";
import { boardProblems } from "./boardProblems";
import { ProblemList } from "../ProblemList";

const TONES: Readonly<Record<Judged, VerdictTone>> = { met: "good", broken: "bad", undecidable: "open" };

/** What is most pressing comes first. */
const ORDER: readonly Judged[] = ["broken", "undecidable", "met"];

/** Every rule of composition with its verdict, its reason and its clause. */
export default function BoardPlace({ partnership }: { readonly partnership: Partnership }): ReactNode {
  const { pane } = usePlaceTexts("board");
  const { board, bylaws } = partnership;
  const checks = useMemo(
    () => (board.kind === "found" ? checkBoard(board.content, bylaws.kind === "found" ? bylaws.content : []) : []),
    [board, bylaws],
  );
  const { select, fault } = useSelectCells();
  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["board.heading"]()}</Subtitle2>
      {board.kind !== "found" && <MissingTable reading={board} layout={BOARD} />}
      {bylaws.kind !== "found" && <MissingTable reading={bylaws} layout={BYLAWS} />}
      {board.kind === "found" && board.content.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{pane["board.empty"]()}</MessageBarBody>
        </MessageBar>
      )}
      <FaultBar fault={fault} />
      <HiddenRows readings={[board, bylaws]} />
      <ProblemList problems={boardProblems(partnership, checks)} />
      {board.kind === "found" &&
        checks.map((check) => (
          <BodyFindings
            key={check.body ?? ""}
            check={check}
            onSelect={(finding) =>
              select(
                cellsOf(
                  board.table,
                  finding.concerns.map(({ row, field }) => ({ row, column: field })),
                ),
              )
            }
          />
        ))}
    </div>
  );
}

interface BodyFindingsProps {
  readonly check: BoardCheck;
  readonly onSelect: (finding: Finding) => void;
}

function BodyFindings({ check, onSelect }: BodyFindingsProps): ReactNode {
  const texts = usePlaceTexts("board");
  const { pane } = texts;
  const count = (verdict: Judged): number => check.findings.filter((finding) => finding.verdict === verdict).length;
  const sorted = [...check.findings].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return (
    <section className="place" aria-label={check.body ?? pane["board.body"]()}>
      <Subtitle2 as="h2">{check.body ?? pane["board.body"]()}</Subtitle2>
      <Caption1 as="p">
        {pane["board.counts"]({ broken: count("broken"), undecidable: count("undecidable"), met: count("met") })}
      </Caption1>
      <ul className="list">
        {sorted.map((finding) => (
          <li key={finding.rule} className="card" data-rule={finding.rule} data-verdict={finding.verdict}>
            <Text as="h3" className="semibold">
              {ruleName(finding, texts)}
            </Text>
            <Verdict tone={TONES[finding.verdict]}>{pane[`board.verdict.${finding.verdict}`]()}</Verdict>
            <Text data-testid="reason">{texts.say(finding.reason)}</Text>
            {finding.source !== null && (
              <Caption1 className="quiet">{pane.source({ source: finding.source })}</Caption1>
            )}
            {finding.concerns.length > 0 && (
              <Button
                className="start"
                size="small"
                aria-label={pane["cells.selectFor"]({ what: ruleName(finding, texts) })}
                onClick={() => onSelect(finding)}
              >
                {pane["cells.select"]()}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ruleName({ rule }: Finding, { pane }: TextsOf<"board">): string {
  switch (rule) {
    case "board.office":
      return pane["board.rule.office"]();
    case "board.gender":
      return pane["board.rule.gender"]();
    case "board.term":
      return pane["board.rule.term"]();
    case "board.leader":
      return pane["board.rule.leader"]();
    default:
      return pane["board.rule.size"]();
  }
}
