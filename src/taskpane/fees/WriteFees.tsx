import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Answer } from "../../workbook/excel";
import type { FeePlan } from "../../workbook/feeFormula";
import { type Contents, type FeesWritten, writeFees } from "../../workbook/writeFees";
import { FaultBar } from "../FaultBar";
import { type Texts, useTexts } from "../texts";

/** The first cells of what would be replaced are shown by content; the rest are counted. */
const CONTENTS_SHOWN = 3;

/** Writes the fees beside the members, and asks before anything that is there is replaced. */
export function WriteFees({ plan }: { readonly plan: FeePlan | null }): ReactNode {
  const texts = useTexts();
  const { pane } = texts;
  const [isWriting, setWriting] = useState(false);
  const [answer, setAnswer] = useState<Answer<FeesWritten> | null>(null);
  if (plan === null) return null;

  const write = async (mayReplace: Contents | null): Promise<void> => {
    setWriting(true);
    const written = await writeFees(plan, mayReplace);
    setAnswer(written);
    setWriting(false);
  };
  const outcome = answer?.ok === true ? answer.value : null;

  return (
    <>
      <Button appearance="primary" disabledFocusable={isWriting} onClick={() => void write(null)}>
        {isWriting ? pane["fees.writing"]() : pane["fees.write"]()}
      </Button>
      {outcome?.kind === "occupied" && (
        <Question
          text={pane["fees.occupied"]({ ...outcome, contents: contentsText(outcome.contents, texts) })}
          onYes={() => void write(outcome.contents)}
          onNo={() => setAnswer(null)}
        />
      )}
      {(outcome?.kind === "written" || outcome?.kind === "unchanged") && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{pane[`fees.${outcome.kind}`](outcome)}</MessageBarBody>
        </MessageBar>
      )}
      {outcome?.kind === "protected" && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{pane["fees.protected"](outcome)}</MessageBarBody>
        </MessageBar>
      )}
      <FaultBar fault={answer?.ok === false ? answer.fault : null} />
    </>
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
        <Button onClick={onYes}>{pane["fees.replace"]()}</Button>
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

function contentsText(contents: Contents, { pane }: Texts): string {
  const filled = contents.flat().filter((cell) => cell !== "");
  const shown = filled.slice(0, CONTENTS_SHOWN).map((cell) => `«${String(cell)}»`);
  const rest = filled.length - shown.length;
  return rest === 0 ? shown.join(", ") : pane["fees.contentsMore"]({ shown: shown.join(", "), count: rest });
}
