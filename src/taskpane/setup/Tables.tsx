import { Body1, Button } from "@fluentui/react-components";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { Fault } from "../../workbook/excel";
import type { FoundTable } from "../../workbook/findTable";
import { type Part, PART_NAMES, SETUP } from "../../workbook/layout";
import type { Setup } from "../../workbook/mapping";
import type { Partnership } from "../../workbook/partnership";
import { readSelection } from "../../workbook/readSelection";
import { type Candidate, candidateInSelection, recognise } from "../../workbook/recognise";
import { setupChange } from "../../workbook/setupChange";
import type { SheetCells } from "../../workbook/sheetCells";
import { ChangeBar } from "../change/ChangeBar";
import { useChange } from "../change/useChange";
import { FaultBar } from "../FaultBar";
import { usePlaceTexts } from "../texts";
import { useSelectCells } from "../useSelectCells";
import {
  type DraftChanges,
  type Drafts,
  isReadable,
  isRemembered,
  type PartDraft,
  proposedDrafts,
  tableWithColumns,
  tablesToChoose,
  tablesToRemember,
} from "./draft";
import { PartCard } from "./PartCard";

interface TablesProps {
  readonly partnership: Partnership;
  readonly setup: Setup;
  readonly sheets: readonly SheetCells[];
}

/** What was recognised, to be corrected and remembered. Nothing is in use until it has been remembered. */
export default function Tables({ partnership, setup, sheets }: TablesProps): ReactNode {
  const { pane } = usePlaceTexts("setup");
  const [changes, setChanges] = useState<DraftChanges>({});
  const [blankFor, setBlankFor] = useState<Part | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const { select, fault: selectFault } = useSelectCells();
  const own = useMemo(() => ownTables(partnership, setup, sheets), [partnership, setup, sheets]);
  const candidates = useMemo(() => recognise(sheets), [sheets]);
  const tables = useMemo(() => tablesToChoose(setup, sheets, candidates), [setup, sheets, candidates]);
  const proposed = useMemo(
    () =>
      proposedDrafts(
        setup,
        PART_NAMES.filter((part) => own[part] !== null),
        tables,
      ),
    [setup, own, tables],
  );
  const drafts: Drafts = { ...proposed, ...changes };

  const forgetChanges = useCallback(() => setChanges({}), []);
  const change = (part: Part, draft: PartDraft): void => {
    setChanges((before) => ({ ...before, [part]: draft }));
    setBlankFor(null);
  };
  const takeSelection = async (part: Part): Promise<void> => {
    const selection = await readSelection();
    setFault(selection.ok ? null : selection.fault);
    if (!selection.ok) return;
    const cells = sheets.find(({ name }) => name === selection.value.sheet);
    const table = cells === undefined ? null : candidateInSelection(part, cells, selection.value);
    if (table === null) setBlankFor(part);
    else change(part, { kind: "table", table });
  };

  return (
    <>
      <Body1>{pane["setup.explain"]()}</Body1>
      {PART_NAMES.map((part) => (
        <PartCard
          key={part}
          part={part}
          own={own[part]}
          tables={tables[part]}
          draft={drafts[part]}
          selectionWasBlank={blankFor === part}
          onChange={(draft) => change(part, draft)}
          onUseSelection={() => void takeSelection(part)}
          onSelect={select}
        />
      ))}
      <FaultBar fault={fault ?? selectFault} />
      <Remember drafts={drafts} setup={setup} onRemembered={forgetChanges} />
    </>
  );
}

interface RememberProps {
  readonly drafts: Drafts;
  readonly setup: Setup;
  readonly onRemembered: () => void;
}

/** Writes what the pane shows into the set-up sheet, from which everything else reads it. */
function Remember({ drafts, setup, onRemembered }: RememberProps): ReactNode {
  const { pane, language } = usePlaceTexts("setup");
  const change = useChange();
  const sheet = setup.sheet ?? SETUP.names[language];
  const tables = tablesToRemember(drafts);
  const isIncomplete = PART_NAMES.some((part) => {
    const draft = drafts[part];
    return draft.kind === "table" && !isReadable(draft.table);
  });
  const isSaid = isRemembered(tables, setup);
  // From here on the sheet says it; what is changed there by hand must show.
  useEffect(() => {
    if (isSaid) onRemembered();
  }, [isSaid, onRemembered]);
  return (
    <>
      {isSaid && tables.length > 0 && change.report === null && <Body1>{pane["setup.asRemembered"]({ sheet })}</Body1>}
      {isIncomplete && <Body1 className="problem">{pane["setup.incomplete"]()}</Body1>}
      {!isSaid && (
        <Button
          appearance="primary"
          disabledFocusable={isIncomplete || change.isWriting}
          onClick={() => change.apply(setupChange(tables, setup, pane["setup.purpose"](), language), null)}
        >
          {change.isWriting ? pane["change.writing"]() : pane["setup.remember"]({ sheet })}
        </Button>
      )}
      <ChangeBar
        change={change}
        writtenText={() => pane["setup.remembered"]({ sheet })}
        unchangedText={() => pane["setup.asRemembered"]({ sheet })}
        hasButton={!isSaid}
      />
    </>
  );
}

/** The parts that stand in sheets of ours, with the headings they have. */
function ownTables(
  partnership: Partnership,
  setup: Setup,
  sheets: readonly SheetCells[],
): Readonly<Record<Part, Candidate | null>> {
  const ofPart = (part: Part): Candidate | null => {
    const reading = partnership[part === "log" ? "chairsVotes" : part];
    return reading.kind === "found" && !setup.parts.includes(part) ? ownTable(part, reading.table, sheets) : null;
  };
  return Object.fromEntries(PART_NAMES.map((part) => [part, ofPart(part)])) as Record<Part, Candidate | null>;
}

function ownTable(part: Part, table: FoundTable<string>, sheets: readonly SheetCells[]): Candidate {
  return tableWithColumns(part, { sheet: table.sheet, headingRow: table.headingRow, columns: table.columns }, sheets);
}
