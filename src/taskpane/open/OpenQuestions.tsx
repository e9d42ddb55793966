import { Body1, Button, Caption1, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { BylawId } from "../../domain/bylaws/bylawId";
import { BYLAW_RULES, type BylawRule } from "../../domain/bylaws/schema";
import type { FoundTable } from "../../workbook/findTable";
import { ANSWERED, type NameLanguage } from "../../workbook/layout";
import type { BylawsColumn } from "../../workbook/partnership";
import type { SheetTexts } from "../../workbook/sheetTexts";
import { excelTime } from "../excelTime";
import { LogAnswer } from "../log/LogAnswer";
import { type LogInPane, useLog } from "../log/useLog";
import { loadSheetTexts } from "../setup/sheetTexts";
import { Told } from "../Told";
import { useKeptFocus } from "../useKeptFocus";
import { useLoaded } from "../useLoaded";
import { answerContents, answerProblem, type OpenRule } from "./openRules";
import { useOpenTexts } from "./useOpenTexts";

const LOAD: Readonly<Record<NameLanguage, () => Promise<SheetTexts>>> = {
  nb: () => loadSheetTexts("nb"),
  nn: () => loadSheetTexts("nn"),
  en: () => loadSheetTexts("en"),
};

interface OpenQuestionsProps {
  readonly rules: readonly OpenRule[];
  readonly table: FoundTable<BylawsColumn>;
}

/** What the documents leave open: each is asked for, and the answer stands in the bylaws' sheet and in the log. */
export default function OpenQuestions({ rules, table }: OpenQuestionsProps): ReactNode {
  const { pane, language } = useOpenTexts();
  const sheetTexts = useLoaded(LOAD[language]);
  const log = useLog();
  const list = useKeptFocus<HTMLDivElement>([rules.length]);
  if (sheetTexts === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (sheetTexts === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  return (
    <div ref={list} className="list" tabIndex={-1}>
      {rules.length === 0 ? <Body1>{pane["open.none"]()}</Body1> : <Caption1>{pane["open.explain"]()}</Caption1>}
      <LogAnswer log={log} />
      {rules.length > 0 && (
        <ul className="list">
          {rules.map((rule) => (
            <li key={rule.bylaw?.row ?? rule.id} className="card" data-open={rule.id}>
              <Question rule={rule} table={table} sheetTexts={sheetTexts} log={log} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What can be answered with words, but with other things too. */
const NOT_ONLY_WORDS: readonly BylawId[] = ["fees.projects", "meeting.proxies"];

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
  const scope = bylaw?.scope ?? null;
  const source = bylaw?.source ?? null;
  const { words }: BylawRule<unknown> = BYLAW_RULES[id];
  const isSaidWithWords = words.length > 0 && !NOT_ONLY_WORDS.includes(id);
  const problem = answer.trim() === "" ? null : answerProblem(rule, answer);
  const isAnswered = answer.trim() !== "" && problem === null;
  const isDecided = decidedBy.trim() !== "";
  const record = (): void => {
    setTried(true);
    const contents = answerContents(table, rule, answer, decidedBy.trim());
    if (!isAnswered || !isDecided || contents === null) return;
    const entry = {
      time: excelTime(new Date()),
      what: ANSWERED[language],
      item: rule.item,
      before: null,
      after: `${bylaw?.rule ?? id}${scope === null ? "" : ` (${scope})`}: ${answer.trim()}`,
      why: decidedBy.trim(),
    };
    log.add(entry, language, contents);
  };
  return (
    <>
      <Body1 className="semibold">
        {scope === null ? sheetTexts.rule[id] : pane["open.scoped"]({ scope, rule: sheetTexts.rule[id] })}
      </Body1>
      {source !== null && <Caption1 className="quiet">{pane.source({ source })}</Caption1>}
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
