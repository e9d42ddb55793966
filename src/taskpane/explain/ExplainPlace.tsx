import { Body1, Button, Link, Subtitle2, Text, Title3 } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { rangeAddress } from "../../workbook/address";
import type { FellesCellRead, SelectedCell } from "../../workbook/explain/readSelectedCell";
import type { Partnership } from "../../workbook/partnership";
import { FaultBar } from "../FaultBar";
import { useFunctionDoor } from "../functionDoor";
import { cellName } from "../places";
import { usePlaceTexts } from "../texts";
import { Told } from "../Told";
import { useKeptFocus } from "../useKeptFocus";
import { useSelectCells } from "../useSelectCells";
import { CallCard } from "./CallCard";
import { explainCell, type Explanation } from "./explainCell";
import { memberOf } from "./memberOf";
import { TroubleBar } from "./TroubleBar";
import { useSelectedCell } from "./useSelectedCell";

interface ExplainPlaceProps {
  readonly partnership: Partnership;
  readonly isShown: boolean;
}

/** How the selected cell came about: its formula, what each function is given, the steps, and what is wrong. */
export default function ExplainPlace({ partnership, isShown }: ExplainPlaceProps): ReactNode {
  const texts = usePlaceTexts("explain");
  const { pane } = texts;
  const { cell, fault, watchFault, read } = useSelectedCell(isShown, partnership);
  return (
    <div className="place">
      <Subtitle2 as="h1">{pane["explain.heading"]()}</Subtitle2>
      <Body1>{pane["explain.how"]()}</Body1>
      <Button className="start" onClick={read}>
        {pane["explain.read"]()}
      </Button>
      <FaultBar fault={fault} />
      {fault === null && watchFault !== null && <Told intent="info" text={pane["explain.notFollowed"]()} />}
      {cell !== null && cell.kind !== "felles" && <OtherCell cell={cell} />}
      {cell?.kind === "felles" && <FellesCell cell={cell} partnership={partnership} />}
    </div>
  );
}

function OtherCell({ cell }: { readonly cell: Exclude<SelectedCell, FellesCellRead> }): ReactNode {
  const { pane } = usePlaceTexts("explain");
  const address = cellName(cell.sheet, cell.place);
  return (
    <div className="card card-raised" role="status">
      <Text className="semibold">{pane[`explain.${cell.kind}`]({ address })}</Text>
      {cell.kind === "otherFormula" && <code>{cell.formula}</code>}
      <Text>{pane[`explain.${cell.kind}.next`]()}</Text>
    </div>
  );
}

function FellesCell({
  cell,
  partnership,
}: {
  readonly cell: FellesCellRead;
  readonly partnership: Partnership;
}): ReactNode {
  const { pane, language } = usePlaceTexts("explain");
  const door = useFunctionDoor();
  const explanation = useMemo(() => explainCell(cell, door, language), [cell, door, language]);
  const address = cellName(cell.sheet, cell.place);
  const member = memberOf(explanation, cell, partnership);
  return (
    <>
      <div className="card card-raised" role="status">
        <Text>{pane["explain.cell"]({ address })}</Text>
        <Title3 className="figures" data-testid="explained-value">
          {cell.text === "" ? pane["explain.nothingShown"]() : cell.text}
        </Title3>
        {member !== null && <Text className="semibold">{pane["explain.member"]({ name: member })}</Text>}
        <Position cell={cell} explanation={explanation} />
      </div>
      {explanation.trouble !== null && <TroubleBar trouble={explanation.trouble} cell={cell} />}
      <section className="card" aria-label={pane["explain.formula"]()}>
        <Text as="h2" className="semibold">
          {pane["explain.formula"]()}
        </Text>
        <code>{cell.formula}</code>
        {!cell.isWhole && <Text>{pane["explain.partly"]({ count: explanation.calls.length })}</Text>}
      </section>
      {explanation.calls.map((call, index) => (
        <CallCard key={index} call={call} isTrouble={explanation.trouble?.kind === "problem"} />
      ))}
    </>
  );
}

/** Where the cell lies among those that the formula fills, and the way to the formula. */
function Position({
  cell: { area, place, sheet },
  explanation: { position },
}: {
  readonly cell: FellesCellRead;
  readonly explanation: Explanation;
}): ReactNode {
  const { pane } = usePlaceTexts("explain");
  const { select, fault } = useSelectCells();
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const anchor = { row: area.top, column: area.left };
  const isAnchor = anchor.row === place.row && anchor.column === place.column;
  const kept = useKeptFocus<HTMLDivElement>([isAnchor]);
  if (rows * columns === 1) return null;
  const told = { row: position.row + 1, rows, column: position.column + 1, columns };
  return (
    <div ref={kept} className="card-part" tabIndex={-1}>
      <Text>
        {pane["explain.spilled"]({ anchor: cellName(sheet, anchor), area: rangeAddress(area) })}{" "}
        {columns === 1 ? pane["explain.row"](told) : pane["explain.rowAndColumn"](told)}
      </Text>
      {!isAnchor && (
        <Link as="button" inline onClick={() => select({ sheet, places: [anchor] })}>
          {pane["explain.toFormula"]()}
        </Link>
      )}
      <FaultBar fault={fault} />
    </div>
  );
}
