import { serialOfDate } from "../../src/domain/calendar/excelDate";
import { readDate } from "../../src/domain/calendar/readDate";
import type { StyleName } from "./xlsx/styles";
import type { ItemName } from "./sample";
import type { CellContent } from "./xlsx/workbookContent";

const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;
const DATE_AND_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;

/** A cell of a value, or no cell at all where there is none. */
export function cell(value: string | number | null | undefined, style: StyleName = "plain"): CellContent | null {
  return value === null || value === undefined ? null : { value, style };
}

/** The name of an item. One such as `13/18` is kept as text, so that it stays what it is when someone writes it anew. */
export function itemCell(item: ItemName | null): CellContent | null {
  return cell(item, typeof item === "string" ? "text" : "left");
}

/**
 * A cell of a day, which the data writes `2021-03-01`.
 * @throws where the data has a date that is none
 */
export function dateCell(text: string | null): CellContent | null {
  return text === null ? null : { value: serialOf(text), style: "date" };
}

/**
 * A cell of a day with its time, which the data writes `2021-03-01T10:05`.
 * @throws where the data has a time that is none
 */
export function timeCell(text: string): CellContent {
  const [, date, hours, minutes] = DATE_AND_TIME.exec(text) ?? [];
  const minute = Number(hours) * MINUTES_OF_HOUR + Number(minutes);
  if (date === undefined || !(minute < MINUTES_OF_DAY)) throw new Error(`Not a time: ${text}`);
  return { value: serialOf(date) + minute / MINUTES_OF_DAY, style: "time" };
}

function serialOf(text: string): number {
  const date = readDate(text);
  if (!date.ok || date.value === null) throw new Error(`Not a date: ${text}`);
  return serialOfDate(date.value);
}
