import {
  Button,
  Caption1,
  Field,
  Link,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { cellAddress, columnLetters } from "../../workbook/address";
import { type Part, PARTS, type SheetLayout } from "../../workbook/layout";
import type { Candidate, Question } from "../../workbook/recognise";
import type { Cells } from "../places";
import { type TextsOf, usePlaceTexts } from "../texts";
import { isReadable, isSameTable, missingFields, type PartDraft, sharingFields, withField } from "./draft";

interface PartCardProps {
  readonly part: Part;
  /** The sheet of ours that the part has, and its headings. */
  readonly own: Candidate | null;
  readonly tables: readonly Candidate[];
  readonly draft: PartDraft;
  /** Whether the cells that were selected last held nothing. */
  readonly selectionWasBlank: boolean;
  readonly onChange: (draft: PartDraft) => void;
  readonly onUseSelection: () => void;
  readonly onSelect: (cells: Cells) => void;
}

/** One part of the workbook: where it was found, what each column is, what is missing, and all of it to be corrected. */
export function PartCard(props: PartCardProps): ReactNode {
  const { part, own, draft, selectionWasBlank, onChange, onUseSelection } = props;
  const { pane, language } = usePlaceTexts("setup");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = PARTS[part].names[language];
  const table = draft.kind === "table" ? draft.table : draft.kind === "own" ? own : null;
  const correctable = draft.kind === "table" ? draft.table : null;
  const isCorrecting = correctable !== null && (isOpen || !isReadable(correctable));
  return (
    <section className="card" aria-label={name} data-part={part} data-kind={draft.kind}>
      <Subtitle2 as="h2">{name}</Subtitle2>
      {table === null && <Text>{pane["setup.notFound"]()}</Text>}
      <ChooseTable {...props} />
      {table !== null && <Found {...props} table={table} />}
      <div className="buttons">
        {correctable !== null && (
          <Button
            size="small"
            aria-expanded={isCorrecting}
            aria-controls={isCorrecting ? id : undefined}
            aria-label={pane["setup.correctFor"]({ part: name })}
            onClick={() => setOpen(!isOpen)}
          >
            {pane["setup.correct"]()}
          </Button>
        )}
        <Button size="small" aria-label={pane["setup.useSelectionFor"]({ part: name })} onClick={onUseSelection}>
          {pane["setup.useSelection"]()}
        </Button>
      </div>
      {correctable !== null && isCorrecting && (
        <fieldset id={id} className="terms" aria-label={pane["setup.correctFor"]({ part: name })}>
          <ChooseHeadings table={correctable} onChange={(changed) => onChange({ kind: "table", table: changed })} />
        </fieldset>
      )}
      {selectionWasBlank && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>{pane["setup.selectionBlank"]()}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

interface FoundProps extends PartCardProps {
  readonly table: Candidate;
}

function Found({ table, draft, onSelect }: FoundProps): ReactNode {
  const texts = usePlaceTexts("setup");
  const { pane } = texts;
  const missing = missingFields(table);
  const sharing = sharingFields(table);
  const places = [...table.columns.values()].map((column) => ({ row: table.headingRow, column }));
  const where = pane["setup.where"]({ sheet: table.sheet, row: table.headingRow + 1 });
  return (
    <>
      <Text>
        <Link
          as="button"
          inline
          aria-label={pane["cell.select"]({ address: where })}
          onClick={() => onSelect({ sheet: table.sheet, places })}
        >
          {where}
        </Link>
      </Text>
      {draft.kind === "table" && <Questions table={table} />}
      {table.columns.size > 0 && (
        <dl className="facts">
          {[...table.columns].map(([field, column]) => (
            <FieldFact key={field} table={table} field={field} column={column} />
          ))}
        </dl>
      )}
      {missing.required.length > 0 && (
        <Text className="problem">
          {pane["setup.required"]({ fields: fieldNames(table, missing.required, texts) })}
        </Text>
      )}
      {sharing.length > 0 && (
        <Text className="problem">{pane["setup.sharing"]({ fields: fieldNames(table, sharing, texts) })}</Text>
      )}
      {missing.other.length > 0 && (
        <Caption1 className="quiet">
          {pane["setup.missing"]({ fields: fieldNames(table, missing.other, texts) })}
        </Caption1>
      )}
    </>
  );
}

interface FieldFactProps {
  readonly table: Candidate;
  readonly field: string;
  readonly column: number;
}

function FieldFact({ table, field, column }: FieldFactProps): ReactNode {
  const texts = usePlaceTexts("setup");
  const heading = table.headings.find((one) => one.column === column)?.text ?? "";
  return (
    <>
      <dt>{fieldNames(table, [field], texts)}</dt>
      <dd data-field={field}>
        {texts.pane["setup.headingAt"]({ heading, address: cellAddress(table.headingRow, column) })}
      </dd>
    </>
  );
}

/** What only the user knows, said where it can be answered. */
function Questions({ table }: { readonly table: Candidate }): ReactNode {
  const texts = usePlaceTexts("setup");
  if (table.questions.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {table.questions.map((question) => (
          <p key={JSON.stringify(question)}>{questionText(question, table, texts)}</p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function questionText(question: Question, table: Candidate, texts: TextsOf<"setup">): string {
  const { pane } = texts;
  switch (question.kind) {
    case "whichHeading":
      return pane["setup.question.whichHeading"]({
        field: fieldNames(table, [question.field], texts),
        headings: table.headings
          .filter(({ column }) => question.columns.includes(column))
          .map(({ text, column }) =>
            pane["setup.headingAt"]({ heading: text, address: cellAddress(table.headingRow, column) }),
          )
          .join(", "),
      });
    case "gap":
      return pane["setup.question.gap"]({ column: columnLetters(question.column) });
    case "another":
      return pane["setup.question.another"]({ row: question.row + 1 });
  }
}

function ChooseTable({ part, own, tables, draft, onChange }: PartCardProps): ReactNode {
  const { pane, language } = usePlaceTexts("setup");
  const chosen = draft.kind === "table" ? draft.table : null;
  const listed = chosen === null || tables.some((table) => isSameTable(table, chosen)) ? tables : [chosen, ...tables];
  if (listed.length === 0 && own === null) return null;
  const value = chosen === null ? draft.kind : String(listed.findIndex((table) => isSameTable(table, chosen)));
  return (
    <Field label={pane["setup.table"]({ part: PARTS[part].names[language] })}>
      <Select
        value={value}
        onChange={(_, { value: picked }) => {
          const table = listed[Number(picked)];
          if (picked === "own" || picked === "none") onChange({ kind: picked });
          else if (table !== undefined) onChange({ kind: "table", table });
        }}
      >
        {own !== null && <option value="own">{pane["setup.ownSheet"]({ sheet: own.sheet })}</option>}
        {listed.map((table, index) => (
          <option key={index} value={index}>
            {pane["setup.tableAt"]({
              sheet: table.sheet,
              row: table.headingRow + 1,
              headings: headingsShown(table),
            })}
          </option>
        ))}
        <option value="none">{pane["setup.none"]()}</option>
      </Select>
    </Field>
  );
}

interface ChooseHeadingsProps {
  readonly table: Candidate;
  readonly onChange: (table: Candidate) => void;
}

function ChooseHeadings({ table, onChange }: ChooseHeadingsProps): ReactNode {
  const { pane, language } = usePlaceTexts("setup");
  const layout: SheetLayout<string> = PARTS[table.part];
  return (
    <>
      {Object.entries(layout.columns).map(([field, names]) => (
        <Field key={field} label={names[language]} required={layout.required.includes(field)}>
          <Select
            value={table.columns.get(field) ?? ""}
            onChange={(_, { value }) => onChange(withField(table, field, value === "" ? null : Number(value)))}
          >
            <option value="">{pane["setup.notThere"]()}</option>
            {table.headings.map(({ text, column }) => (
              <option key={column} value={column}>
                {pane["setup.headingAt"]({
                  heading: text.replace(/\s+/g, " "),
                  address: cellAddress(table.headingRow, column),
                })}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

/** A few headings are enough to tell one table from another. */
const HEADINGS_SHOWN = 3;

function headingsShown({ headings }: Candidate): string {
  const shown = headings.slice(0, HEADINGS_SHOWN).map(({ text }) => text.replace(/\s+/g, " "));
  return [...shown, ...(headings.length > HEADINGS_SHOWN ? ["…"] : [])].join(", ");
}

function fieldNames({ part }: Candidate, fields: readonly string[], { language }: TextsOf<"setup">): string {
  const { columns }: SheetLayout<string> = PARTS[part];
  return fields.map((field) => columns[field]?.[language] ?? field).join(", ");
}
