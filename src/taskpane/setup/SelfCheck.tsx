import { Button, Caption1, Text } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { Answer } from "../../workbook/excel";
import { whichExcel } from "../../workbook/whichExcel";
import { CellList } from "../CellList";
import { FaultBar } from "../FaultBar";
import { useFunctionDoor } from "../functionDoor";
import { cellName } from "../places";
import { type TextsOf, usePlaceTexts } from "../texts";
import { Told } from "../Told";
import { useKeptFocus } from "../useKeptFocus";
import { checkFigures, type FigureFault, type FiguresChecked } from "./checkFigures";

/** What this Excel is and lacks, which functions it has, and whether the figures are what a fresh calculation gives. */
export default function SelfCheck(): ReactNode {
  const { pane } = usePlaceTexts("setup");
  const excel = whichExcel();
  const door = useFunctionDoor();
  return (
    <div className="card">
      <Text as="h3" className="semibold">
        {pane["check.excel"]()}
      </Text>
      <Text>{pane["check.excel.version"]({ platform: excel.platform, version: excel.version })}</Text>
      <Text>
        {excel.lacking.length === 0
          ? pane["check.excel.enough"]()
          : pane["check.excel.lacks"]({ sets: excel.lacking.join(", ") })}
      </Text>
      {!excel.selectsAreas && <Caption1 className="quiet">{pane["check.excel.noAreas"]()}</Caption1>}
      <Text as="h3" className="semibold">
        {pane["check.functions"]()}
      </Text>
      <Text>{pane["check.functions.registered"]({ count: door.ids.length, names: door.ids.join(", ") })}</Text>
      <Figures />
    </div>
  );
}

type Progress = { readonly done: number; readonly total: number } | null;

/** How far the comparison has come; before the workbook has been read, how much there is to compare is not known. */
function workingText(progress: NonNullable<Progress>, pane: TextsOf<"setup">["pane"]): string {
  return progress.total === 0 ? pane.reading() : pane["check.figures.working"](progress);
}

function Figures(): ReactNode {
  const { pane, language } = usePlaceTexts("setup");
  const door = useFunctionDoor();
  const [progress, setProgress] = useState<Progress>(null);
  const [answer, setAnswer] = useState<Answer<FiguresChecked> | null>(null);
  const isStopped = useRef(false);
  const buttons = useKeptFocus<HTMLDivElement>([progress === null]);

  const check = async (): Promise<void> => {
    isStopped.current = false;
    setAnswer(null);
    setProgress({ done: 0, total: 0 });
    setAnswer(
      await checkFigures(
        door,
        language,
        (done, total) => setProgress({ done, total }),
        () => isStopped.current,
      ),
    );
    setProgress(null);
  };

  return (
    <>
      <Text as="h3" className="semibold">
        {pane["check.figures"]()}
      </Text>
      <Caption1>{pane["check.figures.explain"]()}</Caption1>
      <div ref={buttons} className="buttons" tabIndex={-1}>
        <Button disabledFocusable={progress !== null} onClick={() => void check()}>
          {progress === null ? pane["check.figures.button"]() : workingText(progress, pane)}
        </Button>
        {progress !== null && (
          <Button
            onClick={() => {
              isStopped.current = true;
            }}
          >
            {pane["check.figures.stop"]()}
          </Button>
        )}
      </div>
      {answer?.ok === true && <Checked checked={answer.value} />}
      <FaultBar fault={answer?.ok === false ? answer.fault : null} />
    </>
  );
}

function Checked({ checked }: { readonly checked: FiguresChecked }): ReactNode {
  const texts = usePlaceTexts("setup");
  const { pane } = texts;
  const { formulas, done, cells, faults, notCompared } = checked;
  if (formulas === 0) return <Told intent="info" text={pane["check.figures.none"]()} />;
  const formulasAtFault = new Set(faults.map(({ cell }) => cellName(cell.sheet, cell))).size;
  return (
    <>
      {done < formulas && <Told intent="info" text={pane["check.figures.stopped"]({ done, total: formulas })} />}
      {faults.length === 0 && cells > 0 && (
        <Told intent="success" text={pane["check.figures.same"]({ formulas: done - notCompared.length, cells })} />
      )}
      <CellList
        role="status"
        title={pane["check.figures.title"]({ count: formulasAtFault })}
        cells={faults.map((found) => ({
          sheet: found.cell.sheet,
          place: found.place,
          text: figureFaultText(found, texts),
        }))}
      >
        {faults.some(({ kind }) => kind === "differs") && <p>{pane["check.figures.calculate"]()}</p>}
      </CellList>
      {notCompared.length > 0 && (
        <Caption1 className="quiet">
          {pane["check.figures.unreadable"]({
            cells: notCompared.map((cell) => cellName(cell.sheet, cell)).join(", "),
          })}
        </Caption1>
      )}
    </>
  );
}

function figureFaultText(found: FigureFault, { pane }: TextsOf<"setup">): string {
  switch (found.kind) {
    case "differs":
      return pane["check.figures.differs"](found);
    case "unknown":
      return pane["check.figures.unknown"](found);
  }
}
