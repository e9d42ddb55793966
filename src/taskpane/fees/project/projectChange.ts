import { isEqual } from "../../../domain/numbers/compare";
import { type Exact, ONE } from "../../../domain/numbers/exact";
import { isWhole } from "../../../domain/numbers/sign";
import { toNumber } from "../../../domain/numbers/toNumber";
import { cellAddress, rangeAddress } from "../../../workbook/address";
import {
  BLANK,
  type CellContent,
  type Change,
  constant,
  contentsFrom,
  formula,
  text,
} from "../../../workbook/change/change";
import type { ProjectSplitted } from "./splitProject";

/** What stands on the project's sheet beside its figures. */
export interface ProjectLabels {
  readonly title: string;
  /** How it is split, and what is rounded. */
  readonly about: string;
  readonly cost: string;
  readonly equally: string;
  readonly unit: string;
  readonly number: string;
  readonly member: string;
  readonly population: string;
  readonly weight: string;
  readonly amount: string;
  readonly sum: string;
}

const COST_ROW = 3;
const EQUALLY_ROW = 4;
const UNIT_ROW = 5;
const HEADING_ROW = 7;
const FIRST_ROW = 8;
const [NUMBER, MEMBER, POPULATION, WEIGHT, AMOUNT] = [0, 1, 2, 3, 4];
const WIDTH = 5;

/** What Excel does not take in a sheet's name, and how long it may be. */
const NOT_IN_A_NAME = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;

/** The name of a sheet for something that a person has named. */
export function sheetNameFor(name: string): string {
  return name
    .replace(NOT_IN_A_NAME, " ")
    .replace(/\s+/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
}

/**
 * The project on a sheet of its own: the terms in cells, and one formula that splits the cost by the weights beside it, so
 * that the sheet follows when a figure in it is changed.
 */
export function projectChange(
  sheet: string,
  { cost, equally, unit, parts }: Extract<ProjectSplitted, { kind: "split" }>,
  texts: ProjectLabels,
): Change {
  const last = FIRST_ROW + parts.length - 1;
  const column = (position: number): string =>
    rangeAddress({ top: FIRST_ROW, bottom: last, left: position, right: position });
  const fixed = (row: number): string => `$B$${row + 1}`;
  const populations = absolute(column(POPULATION));
  const isEqually = isEqual(equally, ONE);
  const weightAt = (row: number): CellContent =>
    isEqually
      ? constant(1)
      : formula(
          `=${fixed(EQUALLY_ROW)}*SUM(${populations})+(1-${fixed(EQUALLY_ROW)})*COUNT(${populations})*${cellAddress(row, POPULATION)}`,
        );
  const number = (exact: Exact): CellContent => constant(toNumber(exact));
  const row = (...cells: CellContent[]): CellContent[] =>
    Array.from({ length: WIDTH }, (_, index) => cells[index] ?? BLANK);
  const rows = [
    row(text(texts.title)),
    row(text(texts.about)),
    row(),
    row(text(texts.cost), number(cost)),
    row(text(texts.equally), number(equally)),
    row(text(texts.unit), number(unit)),
    row(),
    row(text(texts.number), text(texts.member), text(texts.population), text(texts.weight), text(texts.amount)),
    ...parts.map(({ member, population }, index) =>
      row(
        text(member.number ?? ""),
        text(member.name),
        isEqually ? BLANK : number(population),
        weightAt(FIRST_ROW + index),
        index === 0 ? formula(`=FELLES.ALLOCATE(${fixed(COST_ROW)},${column(WEIGHT)},${fixed(UNIT_ROW)})`) : BLANK,
      ),
    ),
    row(BLANK, text(texts.sum), BLANK, BLANK, formula(`=SUM(${column(AMOUNT)})`)),
  ];
  const contents = contentsFrom(sheet, 0, 0, rows);
  const area = (top: number, bottom: number, left: number, right: number): typeof contents.area => ({
    sheet,
    top,
    bottom,
    left,
    right,
  });
  const kroner = isWhole(unit) ? "#,##0" : "#,##0.00";
  return {
    newSheets: [sheet],
    looks: [
      { area: area(0, 0, 0, AMOUNT), isBold: true },
      { area: area(HEADING_ROW, HEADING_ROW, 0, AMOUNT), isBold: true },
      { area: area(FIRST_ROW, last, NUMBER, MEMBER), numberFormat: "@" },
      { area: area(FIRST_ROW, last, POPULATION, POPULATION), numberFormat: "#,##0" },
      { area: area(FIRST_ROW, last + 1, AMOUNT, AMOUNT), numberFormat: kroner },
      { area: area(COST_ROW, COST_ROW, 1, 1), numberFormat: "#,##0.00" },
      { area: area(EQUALLY_ROW, EQUALLY_ROW, 1, 1), numberFormat: "0.##%" },
      { area: area(HEADING_ROW, last + 1, 0, 0), columnWidth: 12 },
      { area: area(HEADING_ROW, last + 1, MEMBER, MEMBER), columnWidth: 28 },
      { area: area(HEADING_ROW, last + 1, POPULATION, AMOUNT), columnWidth: 16 },
    ],
    contents: [contents],
    deletedSheets: [],
  };
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
