import { Body1, Button, Caption1, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { isZero } from "../../../domain/numbers/sign";
import type { Member } from "../../../domain/members/member";
import { readBallotForm } from "../../../domain/votes/ballotForm";
import { prepareVotesColumn, type VotesColumnPlan } from "../../../workbook/meeting/prepareVotesColumn";
import type { Partnership } from "../../../workbook/partnership";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { Told } from "../../Told";
import { useKeptFocus } from "../../useKeptFocus";
import type { DecidedItem } from "../decideMeeting";
import { isClosed } from "../isClosed";
import { CastingBar } from "./CastingBar";
import { Counts } from "./Counts";
import { CounterVote, Unanimous } from "./CounterVote";
import { PartyVotes } from "./PartyVotes";
import { RollCall } from "./RollCall";
import { useCasting } from "./useCasting";
import { useVoteTexts } from "./useVoteTexts";
import { type Voters, votersOf } from "./voters";

const WAYS = ["rollCall", "counter", "unanimous", "counts", "parties"] as const;
type Way = (typeof WAYS)[number];
const BY_NAME: readonly Way[] = ["rollCall", "counter", "unanimous"];

interface VoteSectionProps {
  readonly decided: DecidedItem;
  readonly members: readonly Member[];
  readonly partnership: Partnership;
}

/** Voting on an item: by name, each vote in its cell as it is given, or by counts. */
export default function VoteSection({ decided, members, partnership: { votes, agenda } }: VoteSectionProps): ReactNode {
  const { pane, language } = useVoteTexts();
  const { item } = decided;
  const voters = useMemo(() => votersOf(decided, members, votes), [decided, members, votes]);
  const plan = useMemo(
    () => prepareVotesColumn(votes, item.item, members.filter(mayHaveVotes), language),
    [votes, item.item, members, language],
  );
  const casting = useCasting(voters);
  const [chosen, setChosen] = useState<Way>("rollCall");
  const form = readBallotForm(item.cells.ballot);
  const isSecret = form.ok && form.value === "secret";
  const ways = isSecret ? (["counts"] as const) : WAYS;
  const way = ways.find((one) => one === chosen) ?? ways[0];
  const part = useKeptFocus<HTMLDivElement>([casting.state, way, plan.kind]);
  if (isClosed(decided)) return <Body1>{pane["vote.closed"]()}</Body1>;
  const table = agenda.kind === "found" ? agenda.table : null;
  return (
    <div ref={part} className="list" tabIndex={-1}>
      {isSecret ? (
        <Caption1>{pane["vote.secret"]()}</Caption1>
      ) : (
        <Field label={pane["vote.way"]()}>
          <Select value={way} onChange={(_event, { value }) => setChosen(WAYS.find((one) => one === value) ?? way)}>
            {ways.map((one) => (
              <option key={one} value={one}>
                {pane[`vote.way.${one}`]()}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <CastingBar casting={casting} voters={voters.called} />
      {BY_NAME.includes(way) && <Preparation plan={plan} />}
      {BY_NAME.includes(way) && plan.kind === "ready" && <ByName way={way} voters={voters} casting={casting} />}
      {way === "counts" && table !== null && <Counts item={item} table={table} isSecret={isSecret} />}
      {way === "parties" && table !== null && <PartyVotes item={item} table={table} />}
    </div>
  );
}

function mayHaveVotes({ votes }: Member): boolean {
  return votes.ok && !isZero(votes.value);
}

interface ByNameProps {
  readonly way: Way;
  readonly voters: Voters;
  readonly casting: ReturnType<typeof useCasting>;
}

function ByName({ way, voters, casting }: ByNameProps): ReactNode {
  const { pane } = useVoteTexts();
  const { called, absent, disqualified } = voters;
  const names = (some: Voters["called"]): string => some.map(({ name }) => name).join(", ");
  return (
    <>
      {called.length === 0 && <Body1>{pane["vote.nobody"]()}</Body1>}
      {called.length > 0 && way === "rollCall" && <RollCall voters={voters} casting={casting} />}
      {called.length > 0 && way === "counter" && <CounterVote voters={voters} casting={casting} />}
      {called.length > 0 && way === "unanimous" && <Unanimous voters={voters} casting={casting} />}
      {absent.length > 0 && <Caption1 data-testid="absent">{pane["vote.absent"]({ names: names(absent) })}</Caption1>}
      {disqualified.length > 0 && (
        <Caption1 data-testid="disqualified">{pane["vote.disqualified"]({ names: names(disqualified) })}</Caption1>
      )}
    </>
  );
}

/** What must be in the sheet before votes can be written there. */
function Preparation({ plan }: { readonly plan: VotesColumnPlan }): ReactNode {
  const { pane } = useVoteTexts();
  const change = useChange();
  return (
    <>
      {plan.kind === "unreadable" && <Told intent="error" text={pane["vote.unreadableSheet"]()} />}
      {plan.kind === "noRoom" && (
        <Told intent="error" text={pane["vote.noRoom"]({ sheet: plan.sheet, count: plan.rows })} />
      )}
      {plan.kind === "change" && (
        <>
          <Caption1>{pane["vote.prepare.explain"]()}</Caption1>
          <Button
            className="start"
            disabledFocusable={change.isWriting}
            onClick={() => change.apply(plan.change, null)}
          >
            {change.isWriting ? pane["change.writing"]() : pane["vote.prepare"]()}
          </Button>
        </>
      )}
      <ChangeBar
        change={change}
        hasButton={plan.kind === "change"}
        writtenText={() => pane["vote.prepared"]()}
        unchangedText={() => pane["vote.prepared"]()}
      />
    </>
  );
}
