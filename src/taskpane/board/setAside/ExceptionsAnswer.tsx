import type { ReactNode } from "react";
import { BOARD, type NameLanguage } from "../../../workbook/layout";
import { hindranceText } from "../../change/changeTexts";
import { LogAnswer } from "../../log/LogAnswer";
import { Told } from "../../Told";
import { useAsideTexts } from "./useAsideTexts";
import type { ExceptionsInPane } from "./useExceptions";

interface ExceptionsAnswerProps {
  readonly exceptions: ExceptionsInPane;
  /** The workbook's. */
  readonly language: NameLanguage;
}

/** Why exceptions were not written; nothing where they were. */
export function ExceptionsAnswer({ exceptions: { isWriting, answer }, language }: ExceptionsAnswerProps): ReactNode {
  const texts = useAsideTexts();
  const { pane } = texts;
  if (answer?.ok !== true) return <LogAnswer log={{ isWriting, answer, add: () => undefined }} />;
  const { value } = answer;
  switch (value.kind) {
    case "conflict":
    case "formula":
      return <Told intent="error" text={pane[`aside.${value.kind}`]()} />;
    case "noRoom":
      return (
        <Told
          intent="error"
          text={pane["aside.noRoom"]({ sheet: value.sheet, column: BOARD.columns.setAside[language] })}
        />
      );
    case "protected":
      return <Told intent="error" text={hindranceText(value, texts)} />;
    default:
      return <LogAnswer log={{ isWriting, answer: { ok: true, value }, add: () => undefined }} />;
  }
}
