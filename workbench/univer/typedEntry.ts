import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";

const NUMBER = /^([-+−]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const TEXT_LITERAL = /("(?:[^"]|"")*")/;
// Before Univer's own reading of numbers, which knows English (US) alone.
const FIRST = 1000;

/** A number or a date as Norwegians type it, in the form of English (US); undefined when it is neither. */
export function fromNorwegian(text: string): string | undefined {
  const number = NUMBER.exec(text.trim());
  if (number) {
    const [, sign = "", whole = "", decimals, percent] = number;
    const plain = `${sign === "" || sign === "+" ? "" : "-"}${whole.replace(/\D/g, "")}`;
    return plain + (decimals === undefined ? "" : `.${decimals}`) + (percent === undefined ? "" : "%");
  }
  const date = DATE.exec(text.trim());
  if (!date) return undefined;
  const [, day = "", month = "", year = ""] = date;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A formula with `;` between its arguments, as Norwegians type it, with `,`. */
export function withCommas(formula: string): string {
  return formula
    .split(TEXT_LITERAL)
    .map((part) => (part.startsWith('"') || part.includes("{") ? part : part.replaceAll(";", ",")))
    .join("");
}

/** What a person typed, as Univer is to read it. */
export function readTyped(data: ICellData): ICellData {
  if (typeof data.f === "string") return { ...data, f: withCommas(data.f) };
  if (typeof data.v !== "string" || data.p || data.t === CellValueType.FORCE_STRING) return data;
  const english = fromNorwegian(data.v);
  return english === undefined ? data : { ...data, v: english };
}

/** Has what is typed into cells read as Office in Norwegian reads it. Formulas are shown, and written by calls, in English (US). */
export function readNorwegianEntries(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (data: Nullable<ICellData>, _place, next) => next(data ? readTyped(data) : data),
  });
}
