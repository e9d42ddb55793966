import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Rectangle } from "../../workbook/address";
import type { Change } from "../../workbook/change/change";
import { FaultBar } from "../FaultBar";
import { SlowNotice } from "../SlowNotice";
import { useTexts } from "../texts";
import { Told } from "../Told";
import { useKeptFocus } from "../useKeptFocus";
import { hindranceText, occupiedText, placesText } from "./changeTexts";
import type { ChangeInPane } from "./useChange";

interface ChangeBarProps {
  readonly change: ChangeInPane;
  /** What to say when it was written, or stood there already. */
  readonly writtenText: (change: Change) => string;
  readonly unchangedText: (change: Change) => string;
  /** Whether the button that makes the change is there. */
  readonly hasButton?: boolean;
}

/**
 * How a change went: asks before anything is replaced, and offers to take back what was written. The focus goes back to
 * where it came from when the button that had it is gone, or stays with what is said.
 */
export function ChangeBar(props: ChangeBarProps): ReactNode {
  const cameFrom = useRef<HTMLElement | null>(null);
  const bar = useKeptFocus<HTMLDivElement>([props.change.report, props.hasButton], cameFrom);
  useEffect(() => {
    const element = bar.current;
    const onFocusIn = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof HTMLElement && element?.contains(relatedTarget) === false) {
        cameFrom.current = relatedTarget;
      }
    };
    element?.addEventListener("focusin", onFocusIn);
    return () => element?.removeEventListener("focusin", onFocusIn);
  }, [bar]);
  return (
    <div ref={bar} className="told" tabIndex={-1}>
      <Report {...props} />
    </div>
  );
}

function Report({ change, writtenText, unchangedText }: ChangeBarProps): ReactNode {
  const texts = useTexts();
  const { pane } = texts;
  const { report } = change;
  if (report === null) return <SlowNotice isBusy={change.isWriting} />;
  if (report.kind === "fault") return <FaultBar fault={report.fault} />;
  const { outcome } = report;
  switch (outcome.kind) {
    case "occupied":
      return (
        <Question
          text={occupiedText(outcome.occupied, texts)}
          onYes={() => change.apply(report.change, outcome.occupied)}
          onNo={change.dismiss}
        />
      );
    case "written":
      return (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{writtenText(report.change)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => change.takeBack(outcome.written)}>{pane["change.takeBack"]()}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "unchanged":
      return <Told intent="success" text={unchangedText(report.change)} />;
    case "takenBack":
      return (
        <Told intent="success" text={pane["change.takenBack"]({ places: placesText(areasOf(report.change), texts) })} />
      );
    default:
      return <Told intent="error" text={hindranceText(outcome, texts)} />;
  }
}

interface QuestionProps {
  readonly text: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is replaced. Focus goes to the answer that loses nothing. */
export function Question({ text, onYes, onNo }: QuestionProps): ReactNode {
  const { pane } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline" role="alertdialog" aria-label={text}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onYes}>{pane["change.replace"]()}</Button>
        <Button ref={focus} onClick={onNo}>
          {pane.cancel()}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

function areasOf({ contents }: Change): Rectangle[] {
  return contents.map(({ area }) => area);
}
