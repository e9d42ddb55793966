import { Caption1, Field, Input, Select } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import type { SlateSetting } from "../../../domain/board/slate/bodyOfSlate";
import { candidateSeat } from "../../../domain/board/slate/candidateSeat";
import { trySlate } from "../../../domain/board/slate/trySlate";
import { bylawValue } from "../../../domain/bylaws/bylawValue";
import { plainDateText } from "../../../domain/calendar/excelDate";
import { readDate } from "../../../domain/calendar/readDate";
import { memberIndex } from "../../../domain/members/findMember";
import type { Partnership } from "../../../workbook/partnership";
import { Told } from "../../Told";
import { boardChecks, meetingDay } from "../boardChecks";
import { termEnd } from "../../meeting/election/boardRows";
import { FindSwaps } from "./FindSwaps";
import { SlateCandidates } from "./SlateCandidates";
import { bodyOfElection, type SlateElection, slateElections } from "./slateElections";
import { SlateFindings } from "./SlateFindings";
import { useSlateTexts } from "./useSlateTexts";
import { WriteSlate } from "./WriteSlate";

/** A slate for an election is tried before the vote: what the rules say of it, and the smallest changes that make it right. */
export default function TrySlate({ partnership }: { readonly partnership: Partnership }): ReactNode {
  const { pane } = useSlateTexts();
  const elections = useMemo(() => slateElections(partnership), [partnership]);
  const [key, setKey] = useState<string | null>(null);
  const election = elections.find((one) => one.key === key) ?? elections[0];
  if (election === undefined) return <Told intent="info" text={pane["slate.noElections"]()} />;
  return (
    <>
      <Caption1>{pane["slate.explain"]()}</Caption1>
      <Field label={pane["slate.election"]()}>
        <Select value={election.key} onChange={(_event, { value }) => setKey(value)}>
          {elections.map((one) => (
            <option key={one.key} value={one.key}>
              {one.title === null ? one.item : pane["slate.electionOf"]({ item: one.item, title: one.title })}
            </option>
          ))}
        </Select>
      </Field>
      <ForElection key={election.key} election={election} partnership={partnership} />
    </>
  );
}

interface ForElectionProps {
  readonly election: SlateElection;
  readonly partnership: Partnership;
}

function ForElection({ election, partnership }: ForElectionProps): ReactNode {
  const { pane, say } = useSlateTexts();
  const { board, bylaws, members, lists } = partnership;
  const bodies = useMemo(() => boardChecks(partnership, null).map(({ body }) => body), [partnership]);
  const [chosenBody, setBody] = useState<string | null>(null);
  const [fromText, setFrom] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number> | null>(null);
  const [list, setList] = useState("0");
  const [leaderRow, setLeader] = useState<number | null>(null);
  const body = chosenBody ?? bodyOfElection(election, bodies) ?? bodies[0] ?? null;
  const from = useMemo(
    () => (fromText === null ? { ok: true as const, value: meetingDay(partnership) } : readDate(fromText)),
    [fromText, partnership],
  );
  const on = from.ok ? from.value : null;
  const rules = bylaws.kind === "found" ? bylaws.content : NONE;
  const years = bylawValue(rules, "board.term", body);
  const term = years.ok ? years.value : null;
  const to = useMemo(() => termEnd(on, term), [on, term]);
  const setting = useMemo((): SlateSetting => {
    const all = members.kind === "found" ? members.content : null;
    const seats = board.kind === "found" ? board.content : NONE;
    return {
      body,
      on,
      seats,
      bylaws: rules,
      members: all === null ? null : { all, find: memberIndex(all) },
    };
  }, [body, on, board, rules, members]);
  const firstRow = setting.seats.reduce((most, { row }) => Math.max(most, row), -1) + 1;
  const candidates = useMemo(
    () =>
      election.candidates.map((candidate) =>
        candidateSeat(
          { ...candidate, row: firstRow + candidate.row, role: candidate.row === leaderRow ? "leader" : "member" },
          { body, from: on, to },
        ),
      ),
    [election, firstRow, leaderRow, body, on, to],
  );
  const isOn = chosen ?? new Set(election.lists[Number(list)]?.rows);
  const slate = candidates.filter(({ row }) => isOn.has(row - firstRow));
  const tried = trySlate(slate, candidates, setting);
  return (
    <>
      <div className="terms">
        <Field label={pane["slate.body"]()}>
          <Select value={body ?? ""} onChange={(_event, { value }) => setBody(value)}>
            {bodies.map((one) => (
              <option key={one} value={one ?? ""}>
                {one ?? pane["board.body"]()}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={pane["slate.from"]()}
          {...(!from.ok
            ? { validationState: "error", validationMessage: say(from.problem) }
            : { hint: to === null ? pane["slate.noEnd"]() : pane["slate.to"]({ date: plainDateText(to) }) })}
        >
          <Input
            autoComplete="off"
            value={fromText ?? (on === null ? "" : plainDateText(on))}
            onChange={(_event, { value }) => setFrom(value)}
          />
        </Field>
        <Field className="whole-row" label={pane["slate.startFrom"]()}>
          <Select
            value={list}
            onChange={(_event, { value }) => {
              setList(value);
              setChosen(null);
            }}
          >
            {election.lists.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field className="whole-row" label={pane["slate.leader"]()}>
          <Select
            value={leaderRow ?? ""}
            onChange={(_event, { value }) => setLeader(value === "" ? null : Number(value))}
          >
            <option value="">{pane["slate.leader.apart"]()}</option>
            {election.candidates.map(({ row, name, member }) => (
              <option key={row} value={row}>
                {name ?? member}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SlateCandidates
        candidates={candidates}
        slate={slate}
        onChange={(seats) => setChosen(new Set(seats.map(({ row }) => row - firstRow)))}
      />
      <SlateFindings
        findings={tried.findings}
        continuing={tried.continuing}
        seats={[...setting.seats, ...candidates]}
        slate={slate}
      />
      <FindSwaps
        slate={slate}
        candidates={candidates}
        setting={setting}
        onTry={(seats) => setChosen(new Set(seats.map(({ row }) => row - firstRow)))}
      />
      {lists.kind === "found" && (
        <WriteSlate election={election} rows={slate.map(({ row }) => row - firstRow)} table={lists.table} />
      )}
    </>
  );
}

const NONE: readonly never[] = [];
