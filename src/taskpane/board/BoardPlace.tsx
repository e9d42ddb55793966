import { MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { lazy, type ReactNode, useMemo, useState } from "react";
import type { Finding } from "../../domain/board/finding";
import type { PlainDate } from "../../domain/calendar/plainDate";
import { languageOfSheets } from "../../workbook/languageOfSheets";
import { BOARD, BYLAWS, MEMBERS } from "../../workbook/layout";
import type { Partnership } from "../../workbook/partnership";
import { FaultBar } from "../FaultBar";
import { HiddenRows } from "../HiddenRows";
import type { PlaceProps } from "../lazyPlaces";
import { MissingTable } from "../MissingTable";
import { type Cells, cellsOf } from "../places";
import { ProblemList } from "../ProblemList";
import { Section } from "../Section";
import { usePlaceTexts } from "../texts";
import { useSelectCells } from "../useSelectCells";
import { AsOf } from "./AsOf";
import { boardChecks, meetingDay } from "./boardChecks";
import { boardProblems } from "./boardProblems";
import { BodyFindings } from "./BodyFindings";
import { UpForElection } from "./UpForElection";

const TrySlate = lazy(() => import(/* webpackChunkName: "slate" */ "./slate/TrySlate"));
const DocumentsSection = lazy(() => import(/* webpackChunkName: "documents" */ "./documents/DocumentsSection"));

/** Every rule of composition with its verdict, its reason and its clause, on the day of the meeting or another. */
export default function BoardPlace({ partnership, setup }: Pick<PlaceProps, "partnership" | "setup">): ReactNode {
  const { pane, language } = usePlaceTexts("board");
  const { board, bylaws, members } = partnership;
  const [chosen, setChosen] = useState<{ readonly on: PlainDate | null } | null>(null);
  const ofMeeting = useMemo(() => meetingDay(partnership), [partnership]);
  const on = chosen === null ? ofMeeting : chosen.on;
  const checks = useMemo(() => boardChecks(partnership, on), [partnership, on]);
  const { select, fault } = useSelectCells();
  const areMembersNeeded = checks.some(({ findings }) =>
    findings.some(({ reason }) => reason.key === "board.membersMissing"),
  );
  const selectionOf = (finding: Finding): (() => void) | null => {
    const cells = cellsOfFinding(finding, partnership);
    return cells === null ? null : () => select(cells);
  };
  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["board.heading"]()}</Subtitle2>
      {board.kind !== "found" && <MissingTable reading={board} layout={BOARD} />}
      {bylaws.kind !== "found" && <MissingTable reading={bylaws} layout={BYLAWS} />}
      {members.kind !== "found" && areMembersNeeded && <MissingTable reading={members} layout={MEMBERS} />}
      {board.kind === "found" && board.content.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{pane["board.empty"]()}</MessageBarBody>
        </MessageBar>
      )}
      <FaultBar fault={fault} />
      <HiddenRows readings={[board, bylaws]} />
      <ProblemList problems={boardProblems(partnership, checks)} />
      {board.kind === "found" && (
        <>
          <AsOf on={on} isTheMeetings={chosen === null} onChange={(day) => setChosen({ on: day })} />
          {on !== null && (
            <Section title={pane["board.up"]({ year: String(on.year) })}>
              <UpForElection checks={checks} year={on.year} />
            </Section>
          )}
          {checks.map((check) => (
            <BodyFindings
              key={check.body ?? ""}
              check={check}
              board={board}
              isOwnTable={setup.mapping.board !== undefined}
              language={languageOfSheets(partnership) ?? language}
              on={on}
              selectionOf={selectionOf}
            />
          ))}
        </>
      )}
      {partnership.lists.kind === "found" && (
        <Section title={pane["board.slate"]()}>
          <TrySlate partnership={partnership} />
        </Section>
      )}
      {bylaws.kind === "found" && (
        <Section title={pane["board.documents"]()}>
          <DocumentsSection partnership={partnership} onSelect={select} />
        </Section>
      )}
    </div>
  );
}

/** The cells of the seats that a finding concerns; of the rule itself where it concerns none. */
function cellsOfFinding({ concerns, bylawRow }: Finding, { board, bylaws }: Partnership): Cells | null {
  const ofSeats =
    board.kind === "found"
      ? cellsOf(
          board.table,
          concerns.map(({ row, field }) => ({ row, column: field })),
        )
      : null;
  if (ofSeats !== null && ofSeats.places.length > 0) return ofSeats;
  if (bylaws.kind !== "found" || bylawRow === null) return null;
  const ofRule = cellsOf(bylaws.table, [{ row: bylawRow, column: "value" }]);
  return ofRule.places.length > 0 ? ofRule : null;
}
