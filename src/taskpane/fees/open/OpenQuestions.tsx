import { Body1, Button, Caption1, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { BYLAW_RULES, type BylawRule } from "../../../domain/bylaws/schema";
import type { FoundTable } from "../../../workbook/findTable";
import { ANSWERED, type NameLanguage } from "../../../workbook/layout";
import type { SheetTexts } from "../../../workbook/sheetTexts";
import type { BylawsColumn, Partnership } from "../../../workbook/partnership";
import { excelTime } from "../../excelTime";
import { LogAnswer } from "../../log/LogAnswer";
import { type LogInPane, useLog } from "../../log/useLog";
import { loadSheetTexts } from "../../setup/sheetTexts";
import { useOpenTexts } from "./useOpenTexts";
import { Told } from "../../Told";
import { useLoaded } from "../../useLoaded";
import { answerContents, answerProblem, openRules, type OpenRule } from "./openRules";

const LOAD: Readonly<Record<NameLanguage, () => Promise<SheetTexts>>> = {
  nb: () => loadSheetTexts("nb"),
  nn: () => loadSheetTexts("nn"),
  en: () => loadSheetTexts("en"),
};

/** What the documents leave open about the fees: each is asked for, and the answer stands in the bylaws' sheet and in the log. */
export default function OpenQuestions({ bylaws }: { readonly bylaws: Partnership["bylaws"] }): ReactNode {
  const { pane, language } = useOpenTexts();
  const sheetTexts = useLoaded(LOAD[language]);
  const log = useLog();
  if (sheetTexts === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (sheetTexts === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  const rules = openRules(bylaws, "fees.");
  if (bylaws.kind !== "found" || rules.length === 0) return <Body1>{pane["open.none"]()}</Body1>;
  return (
    <>
      <Caption1>{pane["open.explain"]()}</Caption1>
      <LogAnswer log={log} />
      <ul className="list">
        {rules.map((rule) => (
          <li key={`${rule.bylaw.row}`} className="card">
            <Question rule={rule} table={bylaws.table} sheetTexts={sheetTexts} log={log} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface QuestionProps {
  readonly rule: OpenRule;
  readonly table: FoundTable<BylawsColumn>;
  readonly sheetTexts: SheetTexts;
  readonly log: LogInPane;
}

function Question({ rule, table, sheetTexts, log }: QuestionProps): ReactNode {
  const { pane, language, say } = useOpenTexts();
  const [answer, setAnswer] = useState("");
  const [decidedBy, setDecidedBy] = useState("");
  const [isTried, setTried] = useState(false);
  const { id, bylaw } = rule;
  const { words }: BylawRule<unknown> = BYLAW_RULES[id];
  const isSaidWithWords = words.length > 0 && id !== "fees.projects";
  const problem = answer.trim() === "" ? null : answerProblem(rule, answer);
  const isAnswered = answer.trim() !== "" && problem === null;
  const isDecided = decidedBy.trim() !== "";
  const record = (): void => {
    setTried(true);
    const contents = answerContents(table, rule, answer);
    if (!isAnswered || !isDecided || contents === null) return;
    const entry = {
      time: excelTime(new Date()),
      what: ANSWERED[language],
      item: null,
      before: null,
      after: `${bylaw.rule}${bylaw.scope === null ? "" : ` (${bylaw.scope})`}: ${answer.trim()}`,
      why: decidedBy.trim(),
    };
    log.add(entry, language, [contents]);
  };
  return (
    <>
      <Body1 className="semibold">
        {bylaw.scope === null
          ? sheetTexts.rule[id]
          : pane["open.scoped"]({ scope: bylaw.scope, rule: sheetTexts.rule[id] })}
      </Body1>
      {bylaw.source !== null && <Caption1 className="quiet">{pane.source({ source: bylaw.source })}</Caption1>}
      <Field
        label={pane["open.answer"]()}
        {...(problem !== null && { validationState: "error", validationMessage: say(problem) })}
        {...(isTried &&
          answer.trim() === "" && { validationState: "error", validationMessage: pane["open.answerMissing"]() })}
      >
        {isSaidWithWords ? (
          <Select value={answer} onChange={(_event, { value }) => setAnswer(value)}>
            <option value="">{pane["open.undecided"]()}</option>
            {words.map((word) => (
              <option key={word} value={sheetTexts.word[word]}>
                {sheetTexts.word[word]}
              </option>
            ))}
          </Select>
        ) : (
          <Input autoComplete="off" value={answer} onChange={(_event, { value }) => setAnswer(value)} />
        )}
      </Field>
      <Field
        label={pane["open.decidedBy"]()}
        hint={pane["open.decidedByHint"]()}
        {...(isTried && !isDecided && { validationState: "error", validationMessage: pane["open.decidedByMissing"]() })}
      >
        <Input autoComplete="off" value={decidedBy} onChange={(_event, { value }) => setDecidedBy(value)} />
      </Field>
      <Button className="start" disabledFocusable={log.isWriting} onClick={record}>
        {log.isWriting ? pane["change.writing"]() : pane["open.record"]()}
      </Button>
    </>
  );
}
