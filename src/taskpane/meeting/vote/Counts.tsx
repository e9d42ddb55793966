import { Body1, Button, Caption1, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { AgendaItem } from "../../../domain/meeting/decideItem";
import type { FoundTable } from "../../../workbook/findTable";
import { AGENDA } from "../../../workbook/layout";
import type { AgendaColumn } from "../../../workbook/partnership";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { Told } from "../../Told";
import {
  agendaCounts,
  COUNT_FIELDS,
  type CountField,
  countProblem,
  countsChange,
  type Teller,
  tellersDiffer,
  type TypedCounts,
} from "./agendaCounts";
import { useVoteTexts } from "./useVoteTexts";

interface CountsProps {
  readonly item: AgendaItem;
  readonly table: FoundTable<AgendaColumn>;
  readonly isSecret: boolean;
}

const TELLERS: readonly Teller[] = ["first", "second"];
const BALLOT_OF = ["for", "against", "blank"] as const;

/** Counts in place of votes by name: of a secret ballot by two tellers, whose numbers must agree. */
export function Counts({ item, table, isSecret }: CountsProps): ReactNode {
  const texts = useVoteTexts();
  const { pane, words, number, say, language } = texts;
  const [typed, setTyped] = useState<TypedCounts>({});
  const change = useChange();
  const tellers = isSecret ? TELLERS : TELLERS.slice(0, 1);
  const fields = tellers.flatMap((teller): readonly CountField[] => COUNT_FIELDS[teller]);
  const { contents, lacking } = agendaCounts(table, item, typed);
  const isReadable = fields.every((field) => countProblem(typed[field]) === null);
  const isReady = isReadable && contents.length > 0 && lacking.length === 0;
  return (
    <div className="list" data-testid="counts">
      <Caption1>{isSecret ? pane["vote.counts.explain.secret"]() : pane["vote.counts.explain"]()}</Caption1>
      {tellers.map((teller) => (
        <fieldset key={teller} className="terms">
          <legend>{isSecret ? pane[`vote.counts.${teller}`]() : pane["vote.counts"]()}</legend>
          {COUNT_FIELDS[teller].map((field, index) => {
            const problem = countProblem(typed[field]);
            return (
              <Field
                key={field}
                label={words[`ballot.${BALLOT_OF[index] ?? "blank"}`]()}
                {...(problem !== null && { validationState: "error", validationMessage: say(problem) })}
              >
                <Input
                  autoComplete="off"
                  inputMode="numeric"
                  value={typed[field] ?? ""}
                  onChange={(_event, { value }) => setTyped({ ...typed, [field]: value })}
                />
              </Field>
            );
          })}
        </fieldset>
      ))}
      <ul className="list list-tight" aria-live="polite" data-testid="differences">
        {isReadable &&
          tellersDiffer(typed).map(({ index, first, second }) => (
            <li key={index}>
              <Body1 className="problem">
                {pane["vote.counts.differ"]({
                  label: words[`ballot.${BALLOT_OF[index]}`](),
                  first: number(first),
                  second: number(second),
                })}
              </Body1>
            </li>
          ))}
      </ul>
      {lacking.length > 0 && (
        <Told
          intent="error"
          text={pane["vote.counts.noColumns"]({
            headings: lacking.map((field) => AGENDA.columns[field][language]).join(", "),
          })}
        />
      )}
      <Button
        className="start"
        disabledFocusable={!isReady || change.isWriting}
        onClick={() => change.apply(countsChange(contents), null)}
      >
        {change.isWriting ? pane["change.writing"]() : pane["vote.counts.store"]()}
      </Button>
      <ChangeBar
        change={change}
        writtenText={() => pane["vote.counts.stored"]()}
        unchangedText={() => pane["vote.counts.stored"]()}
      />
    </div>
  );
}
