import { readBylaw } from "../../../domain/bylaws/bylaw";
import { readYear } from "../../../domain/calendar/readYear";
import { dateOfSerial, plainDateText, serialOfDate } from "../../../domain/calendar/excelDate";
import { addMonths, type PlainDate } from "../../../domain/calendar/plainDate";
import { readDate } from "../../../domain/calendar/readDate";
import type { Cell } from "../../../domain/cell";
import type { DueDates } from "../../../domain/invoice/dueDates";
import type { InvoiceSettings } from "../../../domain/invoice/invoiceLine";
import { settingsProblems, type SettingProblem } from "../../../domain/invoice/settingsProblems";
import { readVatTreatment } from "../../../domain/invoice/vatTreatment";
import { type InvoiceProblem, message } from "../../../domain/message";
import { readWhole } from "../../../domain/numbers/readWhole";
import { toNumber } from "../../../domain/numbers/toNumber";
import { fail, ok, type Result } from "../../../domain/result";
import type { Partnership } from "../../../workbook/partnership";

/** How due dates are given: a first one with months between, or each by itself. */
export type DueKind = DueDates["kind"];

/** What is to be invoiced and when, as it stands in the pane's fields. */
export interface InvoiceFields {
  readonly from: string;
  readonly to: string;
  readonly instalments: string;
  readonly due: DueKind;
  readonly first: string;
  readonly months: string;
  /** With commas or semicolons between. */
  readonly dates: string;
  /** One of {@link TREATMENTS}; empty until one is chosen. */
  readonly treatment: string;
  readonly account: string;
}

/** A field that something can be wrong with. */
export type InvoiceField = Exclude<keyof InvoiceFields, "due" | "account">;

/** The treatments that can be chosen, as the rules read them: the rates are those of the VAT Act (Stortingets vedtak om mva.). */
export const TREATMENTS = ["outside", "zero-rated", "25", "15", "12"] as const;

export type SettingsRead =
  | { readonly kind: "settings"; readonly settings: InvoiceSettings }
  /** What is wrong with each field that must be filled in or corrected first. */
  | { readonly kind: "faulty"; readonly faults: ReadonlyMap<InvoiceField, FieldFault> };

export type FieldFault = "missing" | InvoiceProblem;

const NOTHING_FILLED_IN: InvoiceFields = {
  from: "",
  to: "",
  instalments: "",
  due: "interval",
  first: "",
  months: "",
  dates: "",
  treatment: "",
  account: "",
};

/** The fields before anyone has typed in them: the year that the bylaws say the fees are for, where they do, and no more. */
export function fieldsFrom(bylaws: Partnership["bylaws"]): InvoiceFields {
  if (bylaws.kind !== "found") return NOTHING_FILLED_IN;
  const year = readBylaw(bylaws.content, "fees.year", null, readYear);
  if (!year.ok || year.value === null) return NOTHING_FILLED_IN;
  return {
    ...NOTHING_FILLED_IN,
    from: plainDateText({ year: year.value, month: 1, day: 1 }),
    to: plainDateText({ year: year.value, month: 12, day: 31 }),
  };
}

/** Reads the fields as the rules read cells; what is wrong is told field by field. */
export function readSettings(fields: InvoiceFields): SettingsRead {
  const faults = new Map<InvoiceField, FieldFault>();
  const needed = <Value>(
    field: InvoiceField,
    read: (text: string) => Result<Value | null, InvoiceProblem>,
  ): Value | null => {
    const result = read(fields[field]);
    if (result.ok && result.value !== null) return result.value;
    faults.set(field, result.ok ? "missing" : result.problem);
    return null;
  };
  const from = needed("from", readDay);
  const to = needed("to", readDay);
  const instalments = needed("instalments", readCount);
  const due = fields.due === "dates" ? givenDates(needed("dates", readDays)) : interval(needed, instalments);
  const treatment = needed("treatment", readVatTreatment);
  if (from === null || to === null || instalments === null || due === null || treatment === null) {
    return { kind: "faulty", faults };
  }
  const account = fields.account.trim();
  const settings: InvoiceSettings = { period: { from, to }, instalments, due, treatment, account };
  for (const problem of [...settingsProblems(settings), ...dueDatesLeft(settings)]) {
    faults.set(fieldOf(problem, fields.due), problem.problem);
  }
  return faults.size > 0 ? { kind: "faulty", faults } : { kind: "settings", settings };
}

type Needed = <Value>(
  field: InvoiceField,
  read: (text: string) => Result<Value | null, InvoiceProblem>,
) => Value | null;

function givenDates(dates: readonly PlainDate[] | null): DueDates | null {
  return dates === null ? null : { kind: "dates", dates };
}

/** A single instalment has no months between. */
function interval(needed: Needed, instalments: number | null): DueDates | null {
  const first = needed("first", readDay);
  if (instalments === 1) return first === null ? null : { kind: "interval", first, months: 1 };
  const months = needed("months", (text) => {
    const count = readCount(text);
    if (!count.ok || count.value === null || first === null || instalments === null) return count;
    const last = addMonths(first, count.value * instalments);
    return isInCalendar(last) ? count : fail(message("number.tooLarge", {}));
  });
  return first === null || months === null ? null : { kind: "interval", first, months };
}

/** A date more than there are instalments is a mistake in one of the two. */
function dueDatesLeft({ due, instalments }: InvoiceSettings): SettingProblem[] {
  if (due.kind !== "dates" || due.dates.length <= instalments) return [];
  return [{ setting: "due", problem: message("invoice.dueDatesMissing", { dates: due.dates.length, instalments }) }];
}

function fieldOf({ setting }: SettingProblem, due: DueKind): InvoiceField {
  switch (setting) {
    case "period":
      return "to";
    case "instalments":
      return "instalments";
    case "due":
      return due === "dates" ? "dates" : "months";
  }
}

function readCount(cell: Cell): Result<number | null, InvoiceProblem> {
  const count = readWhole(cell);
  return count.ok ? ok(count.value === null ? null : toNumber(count.value)) : count;
}

/** A day that a cell can hold: it is to stand on the sheet as a date. */
function readDay(text: string): Result<PlainDate | null, InvoiceProblem> {
  const date = readDate(text);
  if (!date.ok || date.value === null || isInCalendar(date.value)) return date;
  return fail(message("date.unreadable", { text: text.trim() }));
}

/** Looked at by its year first: how many days there are to a year that no calendar has takes too long to count. */
function isInCalendar(date: PlainDate): boolean {
  return date.year <= LAST_YEAR && dateOfSerial(serialOfDate(date)) !== null;
}

const LAST_YEAR = 9999;

function readDays(text: string): Result<readonly PlainDate[] | null, InvoiceProblem> {
  const days: PlainDate[] = [];
  for (const written of text.split(/[,;]/)) {
    const day = readDay(written);
    if (!day.ok) return day;
    if (day.value !== null) days.push(day.value);
  }
  return ok(days.length === 0 ? null : days);
}
