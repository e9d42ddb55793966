import { useState } from "react";
import {
  applyChange,
  type ChangeOutcome,
  type MayReplace,
  type WrittenChange,
} from "../../workbook/change/applyChange";
import type { Change } from "../../workbook/change/change";
import { takeBack, type TakenBack } from "../../workbook/change/takeBack";
import type { Fault } from "../../workbook/excel";

/** How the last change went, or the taking back of it. */
export type ChangeReport =
  | { readonly kind: "applied"; readonly change: Change; readonly outcome: ChangeOutcome }
  | { readonly kind: "takenBack"; readonly change: Change; readonly outcome: TakenBack }
  | { readonly kind: "fault"; readonly fault: Fault };

export interface ChangeInPane {
  readonly isWriting: boolean;
  readonly report: ChangeReport | null;
  readonly apply: (change: Change, mayReplace: MayReplace) => void;
  /** Writes where nothing stood; where something stands now, someone else was first, and theirs is not asked about. */
  readonly add: (change: Change) => void;
  readonly takeBack: (written: WrittenChange) => void;
  readonly dismiss: () => void;
}

/** Makes changes in the workbook one at a time, and keeps how the last one went. */
export function useChange(): ChangeInPane {
  const [isWriting, setWriting] = useState(false);
  const [report, setReport] = useState<ChangeReport | null>(null);
  const during = async (work: () => Promise<ChangeReport>): Promise<void> => {
    setWriting(true);
    setReport(null);
    setReport(await work());
    setWriting(false);
  };
  const apply = async (change: Change, mayReplace: MayReplace, seen = (outcome: ChangeOutcome) => outcome) => {
    const answer = await applyChange(change, mayReplace);
    return answer.ok
      ? ({ kind: "applied", change, outcome: seen(answer.value) } as const)
      : ({ kind: "fault", fault: answer.fault } as const);
  };
  return {
    isWriting,
    report,
    apply: (change, mayReplace) => void during(() => apply(change, mayReplace)),
    add: (change) => void during(() => apply(change, null, asOthersEdit)),
    takeBack: (written) =>
      void during(async () => {
        const { change } = written;
        const answer = await takeBack(written);
        return answer.ok
          ? { kind: "takenBack", change, outcome: answer.value }
          : { kind: "fault", fault: answer.fault };
      }),
    dismiss: () => setReport(null),
  };
}

/** What stands where rows are to be added was put there after the sheet was read. */
function asOthersEdit(outcome: ChangeOutcome): ChangeOutcome {
  return outcome.kind === "occupied"
    ? { kind: "changedMeanwhile", areas: outcome.occupied.map(({ area }) => area) }
    : outcome;
}
