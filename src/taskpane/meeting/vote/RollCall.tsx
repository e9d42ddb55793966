import { Body1, Button, Caption1, Field, Input, Subtitle1 } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { Cell } from "../../../domain/cell";
import { toNumber } from "../../../domain/numbers/toNumber";
import { ballotOf, type Choice, CHOICES, heldOf, isOnItsWay, nextToCall } from "./casting";
import { CorrectionAnswer } from "./CorrectionAnswer";
import { keysOf, rollCallKey } from "./keys";
import type { CastingInPane } from "./useCasting";
import { useCorrection } from "./useCorrection";
import { useVoteTexts } from "./useVoteTexts";
import type { Voter, Voters } from "./voters";

interface RollCallProps {
  readonly voters: Voters;
  readonly casting: CastingInPane;
}

/** The roll call: one member at a time, a key a vote, the next member by itself. */
export function RollCall({ voters: { called }, casting: { state, dispatch } }: RollCallProps): ReactNode {
  const texts = useVoteTexts();
  const { pane, words } = texts;
  // Whom the user has gone to; else the first who has not voted is called.
  const [at, setAt] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const [correcting, setCorrecting] = useState<Choice | null>(null);
  const waiting = called.filter((voter) => ballotOf(state, voter) === "notCast");
  const current = called.find(({ id }) => id === at) ?? nextToCall(state, called, last);
  const isHeld = state.halt !== null || state.conflicts.length > 0;

  const goTo = (voter: Voter | null): void => {
    setAt(voter?.id ?? null);
    setCorrecting(null);
  };
  const give = (choice: Choice): void => {
    if (current === null || isHeld) return;
    const ballot = ballotOf(state, current);
    if (ballot !== "notCast" && ballot !== choice && !isOnItsWay(state, current)) {
      setCorrecting(choice);
      return;
    }
    if (ballot !== choice) dispatch({ kind: "given", votes: [{ voter: current, given: choice }] });
    setLast(current.id);
    goTo(null);
  };
  const undo = (): void => {
    const undone = state.history.at(-1);
    if (undone === undefined || isHeld) return;
    dispatch({ kind: "undone", voters: called });
    goTo(called.find(({ id }) => id === undone.id) ?? null);
  };
  const move = (by: 1 | -1): void => {
    const from = called.findIndex(({ id }) => id === current?.id);
    goTo(called[(from + by + called.length) % called.length] ?? null);
  };
  const keyboard = useKeys((event) => {
    if (event.target instanceof HTMLInputElement) return;
    const key = rollCallKey(event, texts);
    if (key === null) return;
    event.preventDefault();
    // A key that is held down is not a vote of the next member too.
    if (event.repeat && key.kind !== "move") return;
    if (key.kind === "vote") give(key.choice);
    else if (key.kind === "undo") undo();
    else move(key.by);
  });

  return (
    <fieldset ref={keyboard} className="list" data-testid="roll-call">
      <legend>{pane["vote.rollCall"]()}</legend>
      <Caption1>{pane["vote.rollCall.explain"]()}</Caption1>
      <div aria-live="polite" className="card-part">
        {current === null ? (
          <Body1 data-testid="all-called">{pane["vote.rollCall.done"]()}</Body1>
        ) : (
          <Called voter={current} said={ballotOf(state, current)} />
        )}
      </div>
      <div className="buttons">
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            aria-keyshortcuts={keysOf(choice, texts).join(" ")}
            disabledFocusable={current === null || isHeld}
            onClick={() => give(choice)}
          >
            {pane["vote.button"]({ label: words[`ballot.${choice}`](), key: keysOf(choice, texts)[0] ?? "" })}
          </Button>
        ))}
      </div>
      <div className="buttons">
        <Button
          size="small"
          aria-keyshortcuts={[...keysOf("undo", texts), "Backspace"].join(" ")}
          disabledFocusable={state.history.length === 0 || isHeld}
          onClick={undo}
        >
          {pane["vote.button"]({ label: pane["vote.undo"](), key: keysOf("undo", texts)[0] ?? "" })}
        </Button>
        <Button size="small" disabledFocusable={called.length < 2} onClick={() => move(-1)}>
          {pane["vote.previous"]()}
        </Button>
        <Button size="small" disabledFocusable={called.length < 2} onClick={() => move(1)}>
          {pane["vote.next"]()}
        </Button>
      </div>
      {correcting !== null && current !== null && (
        <CorrectionForm
          key={`${current.id} ${correcting}`}
          voter={current}
          held={heldOf(state, current)}
          choice={correcting}
          onDone={() => setCorrecting(null)}
        />
      )}
      <Caption1 data-testid="given">
        {pane["vote.given"]({ given: called.length - waiting.length, called: called.length })}
      </Caption1>
      {waiting.length > 0 && (
        <Caption1 data-testid="waiting">
          {pane["vote.waiting"]({ names: waiting.map(({ name }) => name).join(", ") })}
        </Caption1>
      )}
    </fieldset>
  );
}

/** Hears the keys that are pressed within an element, whatever has the focus there. */
function useKeys(onKeyDown: (event: KeyboardEvent) => void): RefObject<HTMLFieldSetElement> {
  const element = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const listened = element.current;
    listened?.addEventListener("keydown", onKeyDown);
    return () => listened?.removeEventListener("keydown", onKeyDown);
  });
  return element;
}

interface CalledProps {
  readonly voter: Voter;
  readonly said: ReturnType<typeof ballotOf>;
}

/** Who is called: the name, who speaks for it, and what it has said already. */
function Called({ voter: { name, votes, delegate, holder }, said }: CalledProps): ReactNode {
  const { pane, words } = useVoteTexts();
  const count = toNumber(votes);
  return (
    <>
      <Subtitle1 as="h4" data-testid="called">
        {name}
      </Subtitle1>
      {holder !== null ? (
        <Caption1>{pane["vote.byProxy"]({ holder })}</Caption1>
      ) : (
        delegate !== null && <Caption1>{delegate}</Caption1>
      )}
      {count !== 1 && <Caption1>{pane["vote.weight"]({ count })}</Caption1>}
      {said !== "notCast" && (
        <Caption1>
          {said === null ? pane["vote.unreadable"]() : pane["vote.said"]({ vote: words[`ballot.${said}`]() })}
        </Caption1>
      )}
    </>
  );
}

interface CorrectionFormProps {
  readonly voter: Voter;
  readonly held: Cell;
  readonly choice: Choice;
  readonly onDone: () => void;
}

/** A vote that is in the sheet is changed only with a reason, in the log. */
function CorrectionForm({ voter, held, choice, onDone }: CorrectionFormProps): ReactNode {
  const { pane, words } = useVoteTexts();
  const correction = useCorrection();
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const record = async (): Promise<void> => {
    setTried(true);
    if (why.trim() === "") return;
    if (await correction.correct({ voter, before: held, given: choice, why: why.trim() })) onDone();
  };
  return (
    <fieldset className="list card">
      <legend>{pane["vote.correct"]({ member: voter.name, vote: words[`ballot.${choice}`]() })}</legend>
      <Field
        label={pane["vote.correct.why"]()}
        {...(isTried &&
          why.trim() === "" && { validationState: "error", validationMessage: pane["vote.correct.whyMissing"]() })}
      >
        <Input ref={focus} autoComplete="off" value={why} onChange={(_event, { value }) => setWhy(value)} />
      </Field>
      <div className="buttons">
        <Button size="small" disabledFocusable={correction.isWriting} onClick={() => void record()}>
          {pane["vote.correct.record"]()}
        </Button>
        <Button size="small" onClick={onDone}>
          {pane.cancel()}
        </Button>
      </div>
      <CorrectionAnswer correction={correction} />
    </fieldset>
  );
}

function focus(element: HTMLInputElement | null): void {
  element?.focus();
}
