import type { ReactNode } from "react";
import { LOG } from "../../workbook/layout";
import type { LogWritten } from "../../workbook/writeLog";
import { hindranceText } from "../change/changeTexts";
import { FaultBar } from "../FaultBar";
import { SlowNotice } from "../SlowNotice";
import { type Texts, useTexts } from "../texts";
import { Told } from "../Told";
import type { LogInPane } from "./useLog";

/** Why a row is not in the log, or not for certain; nothing where it is. */
export function LogAnswer({ log: { isWriting, answer } }: { readonly log: LogInPane }): ReactNode {
  const texts = useTexts();
  const outcome = answer?.ok === true ? answer.value : null;
  return (
    <>
      {outcome !== null && outcome.kind !== "written" && <Told intent="error" text={refusalText(outcome, texts)} />}
      <SlowNotice isBusy={isWriting} />
      <FaultBar fault={answer?.ok === false ? answer.fault : null} />
    </>
  );
}

/** Why a row is not in the log, in words. */
export function refusalText(outcome: Exclude<LogWritten, { kind: "written" }>, texts: Texts): string {
  const { pane, language } = texts;
  switch (outcome.kind) {
    case "protected":
    case "busy":
      return pane[`log.${outcome.kind}`]();
    case "noHeadings": {
      const headings = Object.values(LOG.columns).map((names) => names[language]);
      return pane["log.noHeadings"]({ headings: headings.join(", ") });
    }
    case "occupied":
      return hindranceText({ kind: "changedMeanwhile", areas: outcome.occupied.map(({ area }) => area) }, texts);
    default:
      return hindranceText(outcome, texts);
  }
}
