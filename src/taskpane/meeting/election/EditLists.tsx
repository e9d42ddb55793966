import { Body1, Button, Caption1, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import { MOST_SEATS } from "../../../domain/elections/apportion";
import type { ElectionMethod } from "../../../domain/elections/electionMethod";
import type { Member } from "../../../domain/members/member";
import { toNumber } from "../../../domain/numbers/toNumber";
import { readWhole } from "../../../domain/numbers/readWhole";
import { textOf } from "../../../domain/cell";
import { message } from "../../../domain/message";
import { appendRows } from "../../../workbook/appendRows";
import type { FoundTable } from "../../../workbook/findTable";
import { AGENDA, LISTS, type NameLanguage } from "../../../workbook/layout";
import { makeSheets } from "../../../workbook/makeSheets";
import type { AgendaColumn, Partnership } from "../../../workbook/partnership";
import type { SheetTexts } from "../../../workbook/sheetTexts";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { MissingTable } from "../../MissingTable";
import { loadSheetTexts } from "../../setup/sheetTexts";
import { Told } from "../../Told";
import { useLoaded } from "../../useLoaded";
import type { ElectionItem } from "./electionVerdict";
import {
  agendaChange,
  candidateRow,
  type CandidateFields,
  isListOfOne,
  isNamedTwice,
  LIST_FORMATS,
  NO_CANDIDATE,
} from "./listRows";
import { MissingHeadings } from "./MissingHeadings";
import { useElectionTexts } from "./useElectionTexts";

const LOAD: Readonly<Record<NameLanguage, () => Promise<SheetTexts>>> = {
  nb: () => loadSheetTexts("nb"),
  nn: () => loadSheetTexts("nn"),
  en: () => loadSheetTexts("en"),
};

interface EditListsProps {
  readonly decided: ElectionItem;
  readonly partnership: Partnership;
  readonly members: readonly Member[];
}

/** How an election is held, how many are elected, and who stands: each is written where the sheets have it. */
export default function EditLists({ decided, partnership, members }: EditListsProps): ReactNode {
  const { pane, language } = useElectionTexts();
  const sheetTexts = useLoaded(LOAD[language]);
  if (sheetTexts === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (sheetTexts === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  const { agenda, lists } = partnership;
  return (
    <>
      {decided.election.method !== "alternatives" && agenda.kind === "found" && (
        <HowHeld decided={decided} agenda={agenda.table} sheetTexts={sheetTexts} />
      )}
      {lists.kind === "noHeadings" || lists.kind === "doubleHeading" ? (
        <MissingTable reading={lists} layout={LISTS} />
      ) : (
        <AddCandidate decided={decided} lists={lists} members={members} sheetTexts={sheetTexts} />
      )}
    </>
  );
}

/** The word of the bylaws' sheet for each way of electing; the agenda takes the same. */
const METHOD_WORDS = {
  majority: "majorityElection",
  list: "listElection",
  agreed: "agreedElection",
  slate: "slate",
  plurality: "mostVotes",
} as const;
const METHODS = Object.keys(METHOD_WORDS) as ElectionMethod[];

interface HowHeldProps {
  readonly decided: ElectionItem;
  readonly agenda: FoundTable<AgendaColumn>;
  readonly sheetTexts: SheetTexts;
}

function HowHeld({ decided: { item, election }, agenda, sheetTexts }: HowHeldProps): ReactNode {
  const { pane, say, language } = useElectionTexts();
  const [method, setMethod] = useState<ElectionMethod | null>(null);
  const [seats, setSeats] = useState<string | null>(null);
  const change = useChange();
  const shownMethod = method ?? (election.method === "alternatives" ? null : election.method);
  const number = readWhole(seats ?? "");
  const typed = number.ok && number.value !== null ? toNumber(number.value) : null;
  const problem = !number.ok
    ? say(number.problem)
    : typed !== null && typed > MOST_SEATS
      ? say(message("seats.tooMany", { most: MOST_SEATS }))
      : null;
  const missing = (["method", "seats"] as const).filter((column) => !agenda.columns.has(column));
  const planned = agendaChange(agenda, item.row, {
    method: method === null ? null : sheetTexts.word[METHOD_WORDS[method]],
    seats: typed,
  });
  const write = (event: FormEvent): void => {
    event.preventDefault();
    if (planned !== null && problem === null) change.apply(planned, null);
  };
  return (
    <form className="list list-tight" onSubmit={write}>
      <MissingHeadings
        missing={missing.map((column) => ({ sheet: agenda.sheet, heading: AGENDA.columns[column][language] }))}
      />
      <div className="terms">
        <Field label={pane["election.method"]()}>
          <Select
            value={shownMethod ?? ""}
            onChange={(_event, { value }) => setMethod(METHODS.find((one) => one === value) ?? null)}
          >
            <option value="">{pane["election.method.notDecided"]()}</option>
            {METHODS.map((one) => (
              <option key={one} value={one}>
                {sheetTexts.word[METHOD_WORDS[one]]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={pane["election.seats"]()}
          {...(problem !== null && { validationState: "error", validationMessage: problem })}
        >
          <Input
            autoComplete="off"
            inputMode="numeric"
            value={seats ?? textOf(item.cells.seats) ?? ""}
            onChange={(_event, { value }) => setSeats(value)}
          />
        </Field>
      </div>
      <Button className="start" type="submit" disabledFocusable={change.isWriting || planned === null}>
        {change.isWriting ? pane["change.writing"]() : pane["election.writeAgenda"]()}
      </Button>
      <ChangeBar
        change={change}
        writtenText={() => pane["election.agendaWritten"]()}
        unchangedText={() => pane["election.agendaWritten"]()}
      />
    </form>
  );
}

interface AddCandidateProps {
  readonly decided: ElectionItem;
  readonly lists: Extract<Partnership["lists"], { readonly kind: "found" | "missing" }>;
  readonly members: readonly Member[];
  readonly sheetTexts: SheetTexts;
}

/** One more on a list, or one more proposal: a row below the last one, in a new sheet where there is none. */
function AddCandidate({ decided: { item, election }, lists, members, sheetTexts }: AddCandidateProps): ReactNode {
  const { pane, language } = useElectionTexts();
  const { method } = election;
  const [fields, setFields] = useState<CandidateFields>(NO_CANDIDATE);
  const [isTried, setTried] = useState(false);
  const change = useChange();
  const isProposal = method === "alternatives";
  const isAlone = isListOfOne(method);
  const list = fields.list === "" ? (election.lists.at(-1)?.name ?? "") : fields.list;
  const filled = { ...fields, list };
  const isTwice = isNamedTwice(method, filled, election.lists);
  const needed = isAlone ? filled.name : filled.list;
  const row = candidateRow(item.item, method, filled, election.lists);
  const sheet = LISTS.names[language];
  const appended =
    lists.kind === "found"
      ? appendRows(lists.table, [row], LIST_FORMATS)
      : ({
          kind: "change",
          change: makeSheets([{ kind: "lists", name: sheet, existing: null }], sheetTexts, language, {
            profile: null,
            members: [],
            rows: { lists: [row] },
          }),
        } as const);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (needed.trim() === "" || isTwice || appended.kind !== "change") return;
    change.add(appended.change);
    // The next one is most often on the same list.
    setFields({ ...NO_CANDIDATE, list });
    setTried(false);
  };
  const set = (field: keyof CandidateFields, value: string): void => setFields({ ...fields, [field]: value });
  const nameProblem = isTwice
    ? pane["election.add.twice"]()
    : isTried && isAlone && needed.trim() === ""
      ? pane["election.add.missing"]()
      : null;
  return (
    <form className="list list-tight" onSubmit={add}>
      <Body1 className="semibold">{pane[isProposal ? "election.add.proposal" : "election.add"]()}</Body1>
      {lists.kind === "missing" && <Caption1>{pane["election.add.newSheet"]({ sheet })}</Caption1>}
      {appended.kind === "missingColumns" && lists.kind === "found" && (
        <MissingHeadings
          missing={appended.columns.map((column) => ({
            sheet: lists.table.sheet,
            heading: LISTS.columns[column][language],
          }))}
        />
      )}
      {appended.kind === "noRoom" && lists.kind === "found" && (
        <Told intent="info" text={pane["election.noRoom"]({ sheet: lists.table.sheet, row: appended.row + 1 })} />
      )}
      <div className="terms">
        {!isAlone && (
          <Field
            label={pane["election.list"]()}
            {...(isTried &&
              needed.trim() === "" && { validationState: "error", validationMessage: pane["election.add.missing"]() })}
          >
            <Input autoComplete="off" value={list} onChange={(_event, { value }) => set("list", value)} />
          </Field>
        )}
        <Field
          label={pane[isProposal ? "election.proposal" : "election.name"]()}
          {...(nameProblem !== null && { validationState: "error", validationMessage: nameProblem })}
        >
          <Input autoComplete="off" value={fields.name} onChange={(_event, { value }) => set("name", value)} />
        </Field>
        {!isProposal && (
          <>
            <Field label={pane["election.gender"]()}>
              <Select value={fields.gender} onChange={(_event, { value }) => set("gender", value)}>
                <option value="">{pane["election.gender.none"]()}</option>
                <option value={pane["election.gender.woman.word"]()}>{pane["election.gender.woman"]()}</option>
                <option value={pane["election.gender.man.word"]()}>{pane["election.gender.man"]()}</option>
              </Select>
            </Field>
            <Field label={pane["election.member"]()}>
              <Select value={fields.member} onChange={(_event, { value }) => set("member", value)}>
                <option value="">{pane["election.member.none"]()}</option>
                {members.map(({ row: memberRow, name }) => (
                  <option key={memberRow} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={pane["election.office"]()}>
              <Input autoComplete="off" value={fields.office} onChange={(_event, { value }) => set("office", value)} />
            </Field>
          </>
        )}
      </div>
      <Button className="start" type="submit" disabledFocusable={change.isWriting || appended.kind !== "change"}>
        {change.isWriting ? pane["change.writing"]() : pane["election.add.write"]()}
      </Button>
      <ChangeBar
        change={change}
        writtenText={() => pane["election.add.written"]()}
        unchangedText={() => pane["election.add.written"]()}
      />
    </form>
  );
}
