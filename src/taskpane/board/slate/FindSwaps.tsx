import { Button, Caption1, Text } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Seat } from "../../../domain/board/seat";
import type { SlateSetting } from "../../../domain/board/slate/bodyOfSlate";
import type { Swap } from "../../../domain/board/slate/listSwaps";
import { type Repair, repairSlate } from "../../../domain/board/slate/repairSlate";
import { MOST_SHOWN, type RepairProgress } from "../../../domain/board/slate/searchSwaps";
import { slateAfter } from "../../../domain/board/slate/slateAfter";
import { whole, wide } from "../../../domain/numbers/exact";
import { Told } from "../../Told";
import { useKeptFocus } from "../../useKeptFocus";
import { candidateNames } from "./candidateName";
import { runRepair } from "./runRepair";
import { type SlateTexts, useSlateTexts } from "./useSlateTexts";

interface FindSwapsProps {
  readonly slate: readonly Seat[];
  readonly candidates: readonly Seat[];
  readonly setting: SlateSetting;
  readonly onTry: (slate: readonly Seat[]) => void;
}

/** What a search found, and from which slate it set out. */
interface Answer {
  readonly from: readonly Seat[];
  readonly candidates: readonly Seat[];
  readonly setting: SlateSetting;
  /** Null where it was stopped. */
  readonly repair: Repair | null;
}

const NOTHING_FOUND = { repair: null, from: [] };

/** Looks for the smallest changes on demand, shows how far that has come, and lets each of them be tried. */
export function FindSwaps({ slate, candidates, setting, onTry }: FindSwapsProps): ReactNode {
  const texts = useSlateTexts();
  const { pane } = texts;
  const [progress, setProgress] = useState<RepairProgress | "starting" | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isStopped = useRef(false);
  const buttons = useKeptFocus<HTMLDivElement>([progress === null]);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
  const find = async (): Promise<void> => {
    isStopped.current = false;
    setAnswer(null);
    setProgress("starting");
    const repair = await runRepair(repairSlate(slate, candidates, setting), setProgress, () => isStopped.current);
    setAnswer({ from: slate, candidates, setting, repair });
    setProgress(null);
  };
  // What was found for other candidates or other rules is no answer any more.
  const current = answer?.setting === setting && answer.candidates === candidates ? answer : null;
  const { repair, from } = current ?? NOTHING_FOUND;
  return (
    <>
      <div ref={buttons} className="buttons" tabIndex={-1}>
        <Button appearance="primary" disabledFocusable={progress !== null} onClick={() => void find()}>
          {progress === null ? pane["slate.find"]() : progressText(progress, texts)}
        </Button>
        {progress !== null && (
          <Button
            onClick={() => {
              isStopped.current = true;
            }}
          >
            {pane["slate.stop"]()}
          </Button>
        )}
      </div>
      {current?.repair === null && <Told intent="info" text={pane["slate.stopped"]()} />}
      {repair !== null && <Found from={from} repair={repair} slate={slate} candidates={candidates} onTry={onTry} />}
    </>
  );
}

function progressText(progress: RepairProgress | "starting", { pane, number }: SlateTexts): string {
  if (progress === "starting") return pane["slate.searching"]();
  return progress.stage === "explaining"
    ? pane["slate.explaining"]()
    : pane["slate.progress"]({ swaps: progress.swaps, looked: number(whole(progress.looked)) });
}

interface FoundProps {
  readonly from: readonly Seat[];
  readonly repair: Repair;
  readonly slate: readonly Seat[];
  readonly candidates: readonly Seat[];
  readonly onTry: (slate: readonly Seat[]) => void;
}

function Found({ from, repair, slate, candidates, onTry }: FoundProps): ReactNode {
  const texts = useSlateTexts();
  const { pane } = texts;
  const heading = useId();
  if (repair.kind === "none") return <Told intent="info" text={noneText(repair, candidates.length, texts)} />;
  if (repair.swaps === 0) return <Told intent="success" text={pane["slate.right"]()} />;
  const { swaps, seats, count, shown } = repair;
  const isTried = (other: readonly Seat[]): boolean => keyOf(other) === keyOf(slate);
  return (
    <section className="list" aria-labelledby={heading} data-testid="slate-swaps">
      <Text as="h3" id={heading} className="semibold">
        {pane["slate.smallest"]()}
      </Text>
      <Text role="status">{pane["slate.found"]({ swaps, seats, count: texts.number(wide(count, 0)) })}</Text>
      {count > BigInt(MOST_SHOWN) && <Caption1>{pane["slate.firstShown"]({ count: MOST_SHOWN })}</Caption1>}
      {!isTried(from) && (
        <Button className="start" size="small" onClick={() => onTry(from)}>
          {pane["slate.back"]()}
        </Button>
      )}
      <ol className="list">
        {shown.map((swap, index) => {
          const after = slateAfter(from, swap);
          return (
            <li key={keyOf(after)} className="card">
              <SwapFacts swap={swap} />
              <Button
                className="start"
                size="small"
                appearance={isTried(after) ? "primary" : "secondary"}
                aria-pressed={isTried(after)}
                onClick={() => onTry(after)}
              >
                {pane["slate.try"]({ number: index + 1 })}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function SwapFacts({ swap }: { readonly swap: Swap }): ReactNode {
  const { pane } = useSlateTexts();
  return (
    <dl className="facts">
      {swap.out.length > 0 && (
        <>
          <dt>{pane["slate.out"]()}</dt>
          <dd>{candidateNames(swap.out)}</dd>
        </>
      )}
      {swap.in.length > 0 && (
        <>
          <dt>{pane["slate.in"]()}</dt>
          <dd>{candidateNames(swap.in)}</dd>
        </>
      )}
    </dl>
  );
}

/** That no slate among the candidates will do, and by which rules. */
function noneText(
  { seats, alone, together }: Extract<Repair, { readonly kind: "none" }>,
  candidates: number,
  { pane }: SlateTexts,
): string {
  const named = (rules: typeof alone): string => rules.map((rule) => `«${pane.ruleNames[rule]()}»`).join(", ");
  if (seats === null) return pane["slate.none.size"]({ rules: named(alone) });
  if (seats > candidates) return pane["slate.none.tooFew"]({ seats, candidates });
  if (alone.length > 0) return pane["slate.none.alone"]({ seats, rules: named(alone) });
  if (together.length > 0) return pane["slate.none.together"]({ seats, rules: named(together) });
  return pane["slate.none"]({ seats });
}

function keyOf(slate: readonly Seat[]): string {
  return slate.map(({ row }) => row).join();
}
