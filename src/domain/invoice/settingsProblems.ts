import { dayOff } from "../calendar/dayOff";
import { plainDateText } from "../calendar/excelDate";
import { compareDates } from "../calendar/plainDate";
import { type InvoiceProblem, message } from "../message";
import { dueDates } from "./dueDates";
import type { InvoiceSettings } from "./invoiceLine";

/** What is wrong with the settings, by the setting it is about. */
export interface SettingProblem {
  readonly setting: "period" | "instalments" | "due";
  readonly problem: InvoiceProblem;
}

/** More would be an invoice a day. */
const MOST_INSTALMENTS = 366;

/** What keeps anything from being invoiced by the settings. */
export function settingsProblems({ period, instalments, due }: InvoiceSettings): SettingProblem[] {
  const problems: SettingProblem[] = [];
  if (compareDates(period.from, period.to) > 0) {
    const params = { from: plainDateText(period.from), to: plainDateText(period.to) };
    problems.push({ setting: "period", problem: message("invoice.periodBackwards", params) });
  }
  if (!isCount(instalments) || instalments > MOST_INSTALMENTS) {
    problems.push({ setting: "instalments", problem: message("invoice.instalmentsNotWhole", {}) });
  } else if (due.kind === "dates" && due.dates.length < instalments) {
    const params = { dates: due.dates.length, instalments };
    problems.push({ setting: "due", problem: message("invoice.dueDatesMissing", params) });
  }
  if (due.kind === "interval" && !isCount(due.months)) {
    problems.push({ setting: "due", problem: message("invoice.intervalNotWhole", {}) });
  }
  return problems;
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 1;
}

/**
 * The due dates that are no working days, to be pointed out. They are not moved: an agreement may ask for the date.
 * @param count how many of the dates are used
 */
export function daysOffAmongDueDates({ due }: InvoiceSettings, count: number): SettingProblem[] {
  return dueDates(due, count).flatMap((date): SettingProblem[] => {
    const day = dayOff(date);
    if (day === null) return [];
    return [{ setting: "due", problem: message("invoice.dueOnDayOff", { date: plainDateText(date), day }) }];
  });
}
