import { Caption1 } from "@fluentui/react-components";
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { fromCellNumber } from "../../domain/numbers/fromCellNumber";
import type { ChartPoint } from "./chartPoints";
import { type Chart, type DrawnPoint, layOutChart, nearestPoint } from "./chartScale";
import { type ChartTexts, useChartTexts } from "./useChartTexts";

type Way = ChartPoint["settledBy"];

const WAYS: readonly Way[] = ["formula", "maximum", "minimum", "agreement"];

/** One shape for each way, so that they are told apart without colours too. */
const SHAPES: Readonly<Record<Way, string>> = {
  formula: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z",
  maximum: "M0 -5.5L5.5 4.5L-5.5 4.5Z",
  minimum: "M0 5.5L5.5 -4.5L-5.5 -4.5Z",
  agreement: "M0 -6L6 0L0 6L-6 0Z",
};

const HEIGHT = 220;
/** Room for half a number at the end of an axis, and for the numbers below it. */
const MARGIN = { top: 10, right: 24, bottom: 22 };
/** About the width of a digit, for the numbers to the left of the axis. */
const DIGIT = 6.5;
/** How far a finger or a pointer may be from a mark it means. */
const REACH = 24;

/**
 * Every member's fee against its population. Fluent's own scatter chart was tried (9.3.25): 140 kB gzipped for it and what
 * it brings, marks that only a colour tells apart and that keep it in forced colours, and English sentences for screen
 * readers that cannot be translated.
 */
export default function FeeChart({ points }: { readonly points: readonly ChartPoint[] }): ReactNode {
  const { pane } = useChartTexts();
  const chart = useMemo(() => layOutChart(points), [points]);
  return (
    <div className="chart">
      <Legend points={chart.drawn} />
      {chart.drawn.length === 0 ? <Caption1>{pane["chart.empty"]()}</Caption1> : <Drawing chart={chart} />}
      <NotDrawn title={pane["chart.outside"]()} points={chart.outside} />
      <NotDrawn title={pane["chart.withoutPopulation"]()} points={chart.withoutPopulation} />
    </div>
  );
}

function Legend({ points }: { readonly points: readonly DrawnPoint[] }): ReactNode {
  const { pane } = useChartTexts();
  const count = (way: Way): number => points.filter(({ settledBy }) => settledBy === way).length;
  return (
    <ul className="list list-inline chart-legend">
      {WAYS.filter((way) => count(way) > 0).map((way) => (
        <li key={way}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden>
            <path className={`chart-mark chart-${way}`} d={SHAPES[way]} />
          </svg>
          <Caption1>{pane["chart.legend"]({ way: pane[`chart.way.${way}`](), count: count(way) })}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** The marks are the options of a list: one stop for Tab, and the arrow keys go from member to member by population. */
function Drawing({ chart }: { readonly chart: Chart }): ReactNode {
  const texts = useChartTexts();
  const { pane } = texts;
  const { drawn, populations, amounts } = chart;
  const [chosen, setChosen] = useState<number | null>(null);
  const [frame, width] = useWidth();
  const marks = useRef<(SVGGElement | null)[]>([]);

  const left = Math.max(...amounts.ticks.map((tick) => numberOf(tick, texts).length)) * DIGIT + 8;
  const plot = { width: Math.max(width - left - MARGIN.right, 1), height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const xOf = (population: number): number => left + (population / populations.end) * plot.width;
  const yOf = (amount: number): number => MARGIN.top + plot.height - (amount / amounts.end) * plot.height;
  const places = drawn.map(({ population, amount }) => ({ x: xOf(population), y: yOf(amount) }));
  const current = chosen !== null && chosen < drawn.length ? chosen : null;
  const point = current === null ? undefined : drawn[current];

  const onPointer = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    const nearest = nearestPoint(places, clientX - box.left, clientY - box.top, REACH);
    if (nearest !== null) setChosen(nearest);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = afterKey(event.key, current ?? 0, drawn.length);
    if (next === null) return;
    event.preventDefault();
    marks.current[next]?.focus();
  };

  return (
    <div ref={frame}>
      <Caption1 className="quiet" aria-hidden>
        {pane["fees.fee"]()}
      </Caption1>
      <svg
        className="chart-drawing"
        width={width}
        height={HEIGHT}
        role="listbox"
        aria-label={pane["chart.list"]({ count: drawn.length })}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden>
          {amounts.ticks.map((tick) => (
            <g key={tick}>
              <line className="chart-line" x1={left} x2={left + plot.width} y1={yOf(tick)} y2={yOf(tick)} />
              <text className="chart-number" x={left - 6} y={yOf(tick) + 4} textAnchor="end">
                {numberOf(tick, texts)}
              </text>
            </g>
          ))}
          {populations.ticks.map((tick) => (
            <text key={tick} className="chart-number" x={xOf(tick)} y={HEIGHT - 4} textAnchor="middle">
              {numberOf(tick, texts)}
            </text>
          ))}
          {boundsOf(drawn).map((bound) => (
            <line
              key={bound}
              className="chart-bound"
              x1={left}
              x2={left + plot.width}
              y1={yOf(bound)}
              y2={yOf(bound)}
            />
          ))}
        </g>
        {drawn.map((drawnPoint, index) => (
          <g
            key={index}
            ref={(mark) => {
              marks.current[index] = mark;
            }}
            role="option"
            aria-selected={index === current}
            aria-label={pointText(drawnPoint, texts)}
            tabIndex={index === (current ?? 0) ? 0 : -1}
            className="chart-point"
            transform={`translate(${places[index]?.x ?? 0} ${places[index]?.y ?? 0})`}
            onFocus={() => setChosen(index)}
          >
            <path className={`chart-mark chart-${drawnPoint.settledBy}`} d={SHAPES[drawnPoint.settledBy]} />
          </g>
        ))}
        {current !== null && (
          <circle aria-hidden className="chart-ring" cx={places[current]?.x} cy={places[current]?.y} r="10" />
        )}
      </svg>
      <Caption1 className="quiet chart-axis" aria-hidden>
        {pane["chart.population"]()}
      </Caption1>
      <p className="chart-told">{point === undefined ? pane["chart.choose"]() : pointText(point, texts)}</p>
    </div>
  );
}

/** The width there is to draw on; it changes with the pane's. */
function useWidth(): [frame: RefObject<HTMLDivElement>, width: number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}

/** Where a key takes one to in a list, if anywhere. */
function afterKey(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(from + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The maximum and the minimum, where somebody pays them. */
function boundsOf(points: readonly DrawnPoint[]): number[] {
  const bound = points.filter(({ settledBy }) => settledBy === "maximum" || settledBy === "minimum");
  return [...new Set(bound.map(({ amount }) => amount))];
}

function NotDrawn({ title, points }: { readonly title: string; readonly points: readonly ChartPoint[] }): ReactNode {
  const texts = useChartTexts();
  if (points.length === 0) return null;
  return (
    <div>
      <Caption1>{title}</Caption1>
      <ul className="bullets">
        {points.map((point, index) => (
          <li key={index}>
            <Caption1>{pointText(point, texts)}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

function pointText({ name, population, amount, settledBy }: ChartPoint, texts: ChartTexts): string {
  const { pane } = texts;
  const told = { name, amount: texts.amount(fromCellNumber(amount)), way: pane[`chart.way.${settledBy}`]() };
  return population === null
    ? pane["chart.pointAlone"](told)
    : pane["chart.point"]({ ...told, population: numberOf(population, texts) });
}

function numberOf(number: number, texts: ChartTexts): string {
  return texts.number(fromCellNumber(number));
}
