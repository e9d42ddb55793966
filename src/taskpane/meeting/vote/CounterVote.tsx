import { Body1, Button, Caption1, Checkbox, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { normalWord } from "../../../domain/words";
import { ballotOf } from "./casting";
import { counterVote, type Preview } from "./preview";
import type { CastingInPane } from "./useCasting";
import { useVoteTexts } from "./useVoteTexts";
import type { Voters } from "./voters";

interface CounterVoteProps {
  readonly voters: Voters;
  readonly casting: CastingInPane;
}

/** The counter-vote: those against are chosen, the rest of those present follow; shown before it is stored. */
export function CounterVote({ voters: { called }, casting: { state, dispatch } }: CounterVoteProps): ReactNode {
  const { pane } = useVoteTexts();
  const [against, setAgainst] = useState<ReadonlySet<number>>(new Set());
  const [sought, setSought] = useState("");
  const free = called.filter((voter) => ballotOf(state, voter) === "notCast");
  const shown = free.filter(({ id, name }) => against.has(id) || normalWord(name).includes(normalWord(sought)));
  const preview = counterVote(called, state, against);
  const choose = (id: number, isAgainst: boolean): void => {
    const others = [...against].filter((one) => one !== id);
    setAgainst(new Set(isAgainst ? [...others, id] : others));
  };
  const store = (): void => {
    dispatch({ kind: "given", votes: preview.votes });
    setAgainst(new Set());
  };
  return (
    <fieldset className="list" data-testid="counter-vote">
      <legend>{pane["vote.counter"]()}</legend>
      <Caption1>{pane["vote.counter.explain"]()}</Caption1>
      <Field label={pane["vote.counter.search"]()}>
        <Input autoComplete="off" value={sought} onChange={(_event, { value }) => setSought(value)} />
      </Field>
      <fieldset className="choices">
        <legend>{pane["vote.counter.against"]()}</legend>
        {shown.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={against.has(id)}
            onChange={(_event, { checked }) => choose(id, checked === true)}
          />
        ))}
      </fieldset>
      <StorePreview preview={preview} isHeld={state.halt !== null || state.conflicts.length > 0} onStore={store} />
    </fieldset>
  );
}

/** One button for all of those present: unanimous. */
export function Unanimous({ voters: { called }, casting: { state, dispatch } }: CounterVoteProps): ReactNode {
  const { pane } = useVoteTexts();
  const preview = counterVote(called, state, NOBODY);
  return (
    <fieldset className="list" data-testid="unanimous">
      <legend>{pane["vote.unanimous"]()}</legend>
      <StorePreview
        preview={preview}
        isHeld={state.halt !== null || state.conflicts.length > 0}
        onStore={() => dispatch({ kind: "given", votes: preview.votes })}
      />
    </fieldset>
  );
}

const NOBODY: ReadonlySet<number> = new Set();

interface StorePreviewProps {
  readonly preview: Preview;
  readonly isHeld: boolean;
  readonly onStore: () => void;
}

function StorePreview({ preview: { votes, counts, kept }, isHeld, onStore }: StorePreviewProps): ReactNode {
  const { pane, words, number } = useVoteTexts();
  return (
    <>
      <ul className="list list-tight figures" aria-live="polite" data-testid="preview">
        {(["for", "against"] as const).map((ballot) => (
          <li key={ballot}>
            {pane["vote.preview"]({
              label: words[`ballot.${ballot}`](),
              members: counts[ballot].members,
              votes: number(counts[ballot].votes),
            })}
          </li>
        ))}
      </ul>
      {kept > 0 && <Caption1>{pane["vote.preview.kept"]({ count: kept })}</Caption1>}
      {votes.length === 0 ? (
        <Body1>{pane["vote.rollCall.done"]()}</Body1>
      ) : (
        <Button className="start" appearance="primary" disabledFocusable={isHeld} onClick={onStore}>
          {pane["vote.store"]({ count: votes.length })}
        </Button>
      )}
    </>
  );
}
