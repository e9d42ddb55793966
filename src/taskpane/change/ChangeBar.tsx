import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rangeAddress, type Rectangle } from "../../workbook/address";
import type { ChangeOutcome } from "../../workbook/change/applyChange";
import type { CellContent, Change, Contents } from "../../workbook/change/change";
import type { TakenBack } from "../../workbook/change/takeBack";
import { FaultBar } from "../FaultBar";
import { SlowNotice } from "../SlowNotice";
import { type Texts, useTexts } from "../texts";
import type { ChangeInPane } from "./useChange";

interface ChangeBarProps {
  readonly change: ChangeInPane;
  /** What to say when it was written, or stood there already. */
  readonly writtenText: (change: Change) => string;
  readonly unchangedText: (change: Change) => string;
}

/** How a change went: asks before anything is replaced, and offers to take back what was written. */
export function ChangeBar({ change, writtenText, unchangedText }: ChangeBarProps): ReactNode {
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
      return <Told intent="success" text={pane["change.takenBack"]({ places: placesOf(report.change, texts) })} />;
    default:
      return <Told intent="error" text={hindranceText(outcome, texts)} />;
  }
}

function Told({ intent, text }: { readonly intent: "success" | "error"; readonly text: string }): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === "error" ? "alert" : "status"}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is replaced. Focus goes to the answer that loses nothing. */
function Question({ text, onYes, onNo }: QuestionProps): ReactNode {
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

type Refusal = Exclude<ChangeOutcome | TakenBack, { kind: "occupied" | "written" | "unchanged" | "takenBack" }>;

/** Why a change, or the taking back of one, was not made. */
export function hindranceText(outcome: Refusal, texts: Texts): string {
  const { pane } = texts;
  switch (outcome.kind) {
    case "protected":
    case "noSheet":
    case "sheetExists":
      return pane[`change.${outcome.kind}`](outcome);
    case "changedMeanwhile":
    case "changedSince":
      return pane[`change.${outcome.kind}`]({ places: placesText(outcome.areas, texts) });
    case "partly":
    case "unknown":
      return pane[`change.${outcome.kind}`]({ places: placesText(outcome.areas, texts), code: outcome.fault.code });
  }
}

/** The first cells of what would be replaced are shown by content; the rest are counted. */
const CONTENTS_SHOWN = 3;

function occupiedText(occupied: readonly Contents[], texts: Texts): string {
  const { pane } = texts;
  const filled = occupied.flatMap(({ rows }) => rows.flat()).flatMap(contentText);
  const shown = filled.slice(0, CONTENTS_SHOWN).map((content) => `«${content}»`);
  const rest = filled.length - shown.length;
  return pane["change.occupied"]({
    places: placesText(
      occupied.map(({ area }) => area),
      texts,
    ),
    contents: rest === 0 ? shown.join(", ") : pane["change.contentsMore"]({ shown: shown.join(", "), count: rest }),
  });
}

function contentText(content: CellContent): string[] {
  switch (content.kind) {
    case "text":
      return [content.text];
    case "constant":
      return [String(content.value)];
    case "formula":
      return [content.formula];
    default:
      return [];
  }
}

function placesOf({ contents }: Change, texts: Texts): string {
  return placesText(
    contents.map(({ area }) => area),
    texts,
  );
}

/** More places than this are counted by their sheets alone. */
const PLACES_SHOWN = 3;

function placesText(areas: readonly Rectangle[], { pane }: Texts): string {
  const places =
    areas.length <= PLACES_SHOWN
      ? areas.map((area) => `${area.sheet}!${rangeAddress(area)}`)
      : areas.map(({ sheet }) => sheet);
  const distinct = [...new Set(places)];
  const last = distinct.at(-1) ?? "";
  return distinct.length < 2 ? last : `${distinct.slice(0, -1).join(", ")} ${pane.and()} ${last}`;
}
