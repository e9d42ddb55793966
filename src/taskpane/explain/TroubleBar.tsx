import { type ReactNode, useEffect, useState } from "react";
import { rangeAddress, type Rectangle } from "../../workbook/address";
import type { Answer } from "../../workbook/excel";
import { type FellesCellRead, readInTheWay } from "../../workbook/explain/readSelectedCell";
import type { Place } from "../../workbook/selectCells";
import { CellList } from "../CellList";
import { FaultBar } from "../FaultBar";
import { type TextsOf, usePlaceTexts } from "../texts";
import { Told } from "../Told";
import { cellText } from "./cellText";
import type { Trouble } from "./explainCell";

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly cell: FellesCellRead;
}

/** What is wrong with what the cell shows, and what to do about it. */
export function TroubleBar({ trouble, cell }: TroubleBarProps): ReactNode {
  const texts = usePlaceTexts("explain");
  if (trouble.kind === "spill" && trouble.needed !== null) return <InTheWay needed={trouble.needed} />;
  if (trouble.kind === "problem" && trouble.at !== null) {
    return <CellList role="status" title={trouble.text} cells={[{ ...trouble.at, text: "" }]} />;
  }
  return <Told intent={trouble.kind === "busy" ? "info" : "error"} text={troubleText(trouble, cell, texts)} />;
}

function troubleText(trouble: Trouble, { text }: FellesCellRead, texts: TextsOf<"explain">): string {
  const { pane } = texts;
  switch (trouble.kind) {
    case "stale":
      return pane["explain.error.stale"]({ shown: text, fresh: cellText(trouble.fresh, texts) });
    case "problem":
      return trouble.text;
    case "unknownFunctions":
      return pane["explain.error.unknownFunctions"]({ names: trouble.names.join(", ") });
    case "other":
      return pane["explain.error.other"]({ error: trouble.error });
    case "spill":
    case "name":
    case "busy":
    case "reference":
    case "calc":
    case "value":
    case "notAvailable":
      return pane[`explain.error.${trouble.kind}`]();
  }
}

/** The cells that keep a formula from filling those it needs. */
function InTheWay({ needed }: { readonly needed: Rectangle }): ReactNode {
  const { pane } = usePlaceTexts("explain");
  const [answer, setAnswer] = useState<Answer<Place[]> | null>(null);
  const area = rangeAddress(needed);
  useEffect(() => {
    let isCurrent = true;
    void readInTheWay(needed).then((found) => {
      if (isCurrent) setAnswer(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [needed]);
  if (answer === null) return <Told intent="error" text={pane["explain.error.spill"]()} />;
  if (!answer.ok) return <FaultBar fault={answer.fault} />;
  if (answer.value.length === 0) return <Told intent="error" text={pane["explain.error.spill.unseen"]({ area })} />;
  return (
    <CellList
      role="status"
      title={pane["explain.error.spill.cells"]({ area, count: answer.value.length })}
      cells={answer.value.map((place) => ({ sheet: needed.sheet, place, text: "" }))}
    />
  );
}
