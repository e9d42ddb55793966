import { Button, Caption1, Checkbox, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { bylawValue } from "../../../domain/bylaws/bylawValue";
import { plainDateText } from "../../../domain/calendar/excelDate";
import type { PlainDate } from "../../../domain/calendar/plainDate";
import { readDate } from "../../../domain/calendar/readDate";
import { appendRows, type RowToAppend } from "../../../workbook/appendRows";
import { BOARD, type NameLanguage } from "../../../workbook/layout";
import { makeSheets } from "../../../workbook/makeSheets";
import type { BoardColumn, Partnership } from "../../../workbook/partnership";
import type { SheetTexts } from "../../../workbook/sheetTexts";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { MissingTable } from "../../MissingTable";
import { loadSheetTexts } from "../../setup/sheetTexts";
import { Told } from "../../Told";
import { useLoaded } from "../../useLoaded";
import { BOARD_FORMATS, boardRows, bodiesOf, rowsNotThere, termEnd } from "./boardRows";
import type { ElectionItem } from "./electionVerdict";
import { MissingHeadings } from "./MissingHeadings";
import { standingsOf } from "./standings";
import { useElectionTexts } from "./useElectionTexts";

const LOAD: Readonly<Record<NameLanguage, () => Promise<SheetTexts>>> = {
  nb: () => loadSheetTexts("nb"),
  nn: () => loadSheetTexts("nn"),
  en: () => loadSheetTexts("en"),
};

interface ElectToBoardProps {
  readonly decided: ElectionItem;
  readonly partnership: Partnership;
  /** The day of the meeting, from which they are elected; null where the sheet does not say. */
  readonly date: PlainDate | null;
}

/** Those elected as rows of the board's sheet: shown as they will stand there, and put below what it has. */
export default function ElectToBoard(props: ElectToBoardProps): ReactNode {
  const { pane, language } = useElectionTexts();
  const sheetTexts = useLoaded(LOAD[language]);
  if (sheetTexts === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (sheetTexts === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  const { board } = props.partnership;
  return board.kind === "noHeadings" || board.kind === "doubleHeading" ? (
    <MissingTable reading={board} layout={BOARD} />
  ) : (
    <BoardForm {...props} board={board} sheetTexts={sheetTexts} />
  );
}

const SEATS = ["member", "deputyLeader", "leader"] as const;
type ElectedSeat = (typeof SEATS)[number];

interface BoardFormProps extends ElectToBoardProps {
  readonly board: Extract<Partnership["board"], { readonly kind: "found" | "missing" }>;
  readonly sheetTexts: SheetTexts;
}

function BoardForm({ decided, partnership, date, board, sheetTexts }: BoardFormProps): ReactNode {
  const { pane, say, language } = useElectionTexts();
  const { election } = decided;
  const bodies = board.kind === "found" ? bodiesOf(board.table) : [];
  const [body, setBody] = useState(bodies[0] ?? "");
  const [seat, setSeat] = useState<ElectedSeat>(election.method === "majority" ? "leader" : "member");
  const [hasDeputies, setDeputies] = useState(true);
  const [fromText, setFrom] = useState<string | null>(null);
  const [toText, setTo] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const change = useChange();
  const bodyList = useId();
  const bylaws = partnership.bylaws.kind === "found" ? partnership.bylaws.content : [];
  const term = bylawValue(bylaws, "board.term", body.trim() === "" ? null : body);
  const from = fromText === null ? { ok: true as const, value: date } : readDate(fromText);
  const fromDate = from.ok ? from.value : null;
  const end = termEnd(fromDate, term.ok ? term.value : null);
  const to = toText === null ? { ok: true as const, value: end } : readDate(toText);
  const deputies = standingsOf(election.deputies, election.lists);
  const rows = boardRows(
    { elected: standingsOf(election.elected, election.lists), deputies: hasDeputies ? deputies : [] },
    {
      body: body.trim(),
      seat: pane[`election.seat.${seat}`](),
      deputySeat: pane["election.seat.deputy"](),
      from: fromDate,
      to: to.ok ? to.value : null,
    },
    partnership.lists.kind === "found" ? partnership.lists.table : null,
  );
  const left = board.kind === "found" ? rowsNotThere(rows, board.table) : rows;
  const appended =
    board.kind === "found"
      ? appendRows(board.table, left, BOARD_FORMATS)
      : ({
          kind: "change",
          change: makeSheets([{ kind: "board", name: BOARD.names[language], existing: null }], sheetTexts, language, {
            profile: null,
            members: [],
            rows: { board: left },
          }),
        } as const);
  const canWrite = body.trim() !== "" && from.ok && to.ok && appended.kind === "change" && left.length > 0;
  const write = (): void => {
    setTried(true);
    if (canWrite) change.add(appended.change);
  };
  return (
    <>
      <div className="terms">
        <Field
          label={pane["election.board.body"]()}
          {...(isTried &&
            body.trim() === "" && {
              validationState: "error",
              validationMessage: pane["election.board.bodyMissing"](),
            })}
        >
          <Input autoComplete="off" list={bodyList} value={body} onChange={(_event, { value }) => setBody(value)} />
        </Field>
        <Field label={pane["election.board.seat"]()}>
          <Select
            value={seat}
            onChange={(_event, { value }) => setSeat(SEATS.find((one) => one === value) ?? "member")}
          >
            {SEATS.map((one) => (
              <option key={one} value={one}>
                {pane[`election.seat.${one}`]()}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={pane["election.board.from"]()}
          {...(!from.ok && { validationState: "error", validationMessage: say(from.problem) })}
        >
          <Input
            autoComplete="off"
            value={fromText ?? (date === null ? "" : plainDateText(date))}
            onChange={(_event, { value }) => setFrom(value)}
          />
        </Field>
        <Field
          label={pane["election.board.to"]()}
          {...(!to.ok
            ? { validationState: "error", validationMessage: say(to.problem) }
            : end === null && { hint: pane["election.board.noTerm"]() })}
        >
          <Input
            autoComplete="off"
            value={toText ?? (end === null ? "" : plainDateText(end))}
            onChange={(_event, { value }) => setTo(value)}
          />
        </Field>
      </div>
      <datalist id={bodyList}>
        {bodies.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {deputies.length > 0 && (
        <Checkbox
          label={pane["election.board.deputies"]({ count: deputies.length })}
          checked={hasDeputies}
          onChange={(_event, { checked }) => setDeputies(checked === true)}
        />
      )}
      {left.length > 0 && <Preview rows={left} />}
      {left.length === 0 && <Caption1>{pane["election.board.there"]()}</Caption1>}
      {appended.kind === "missingColumns" && board.kind === "found" && (
        <MissingHeadings
          missing={appended.columns.map((column) => ({
            sheet: board.table.sheet,
            heading: BOARD.columns[column][language],
          }))}
        />
      )}
      {appended.kind === "noRoom" && board.kind === "found" && (
        <Told intent="info" text={pane["election.noRoom"]({ sheet: board.table.sheet, row: appended.row + 1 })} />
      )}
      <Button
        className="start"
        appearance="primary"
        disabledFocusable={change.isWriting || appended.kind !== "change" || left.length === 0}
        onClick={write}
      >
        {change.isWriting ? pane["change.writing"]() : pane["election.board.write"]({ count: left.length })}
      </Button>
      <ChangeBar
        change={change}
        writtenText={() => pane["election.board.written"]()}
        unchangedText={() => pane["election.board.written"]()}
      />
    </>
  );
}

const SHOWN_COLUMNS: readonly BoardColumn[] = ["seat", "name", "member", "office", "gender"];

/** The rows as they will stand below those that the sheet has. */
function Preview({ rows }: { readonly rows: readonly RowToAppend<BoardColumn>[] }): ReactNode {
  const { pane } = useElectionTexts();
  const label = useId();
  return (
    <>
      <Caption1 id={label}>{pane["election.board.preview"]()}</Caption1>
      <ul className="bullets facts-list" aria-labelledby={label}>
        {rows.map((row, index) => (
          <li key={index}>
            {SHOWN_COLUMNS.flatMap((column) => {
              const content = row[column];
              return content?.kind === "text" ? [content.text] : [];
            }).join(", ")}
          </li>
        ))}
      </ul>
    </>
  );
}
