import { Button, Field, Textarea } from "@fluentui/react-components";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { minutesText } from "../../documents/minutes/minutesText";
import type { MinutesDocument } from "../../domain/meeting/minutesDocument";
import type { Language } from "../../locales/language";
import { usePlaceTexts } from "../texts";
import { Told } from "../Told";

interface MinutesTextProps {
  readonly document: MinutesDocument;
  readonly language: Language;
}

/** The minutes as plain text to be copied. A browser may keep a page in a frame from the clipboard; then the user copies it. */
export function MinutesText({ document, language }: MinutesTextProps): ReactNode {
  const { pane } = usePlaceTexts("minutes");
  const text = useMemo(() => minutesText(document), [document]);
  const frame = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<"copied" | "notCopied" | null>(null);

  const selectAll = (): void => {
    const area = frame.current?.querySelector("textarea");
    area?.focus();
    area?.select();
  };
  const copy = async (): Promise<void> => {
    setCopied(null);
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      // Refused, or not there at all: what is selected can be copied by hand.
      selectAll();
      setCopied("notCopied");
    }
  };
  return (
    <>
      <div ref={frame}>
        <Field label={pane["minutes.textLabel"]()}>
          <Textarea readOnly lang={language} rows={12} value={text} />
        </Field>
      </div>
      <div className="buttons">
        <Button onClick={() => void copy()}>{pane["minutes.copy"]()}</Button>
        <Button onClick={selectAll}>{pane["minutes.selectAll"]()}</Button>
      </div>
      {copied !== null && <Told intent={copied === "copied" ? "success" : "info"} text={pane[`minutes.${copied}`]()} />}
    </>
  );
}
