import { describe, expect, it } from "vitest";
import type { Bylaw } from "../../../../src/domain/bylaws/bylaw";
import { toText } from "../../../../src/domain/numbers/toText";
import {
  type FieldFault,
  fieldsFrom,
  type InvoiceField,
  type InvoiceFields,
  readSettings,
  TREATMENTS,
} from "../../../../src/taskpane/fees/invoice/invoiceFields";
import type { Partnership } from "../../../../src/workbook/partnership";

const FILLED_IN: InvoiceFields = {
  from: "1.1.2026",
  to: "31.12.2026",
  instalments: "2",
  due: "interval",
  first: "2.3.2026",
  months: "6",
  dates: "",
  treatment: "outside",
  account: " 3900 ",
};

const day = (year: number, month: number, date: number): object => ({ year, month, day: date });

function faultsOf(fields: Partial<InvoiceFields>): [InvoiceField, FieldFault][] {
  const read = readSettings({ ...FILLED_IN, ...fields });
  return read.kind === "faulty" ? [...read.faults] : [];
}

/** The field and what is wrong with it, by its key. */
function faultKeys(fields: Partial<InvoiceFields>): string[] {
  return faultsOf(fields).map(([field, fault]) => `${field}: ${fault === "missing" ? fault : fault.key}`);
}

describe("readSettings", () => {
  it("reads fields as people in Norway write them", () => {
    expect(readSettings(FILLED_IN)).toEqual({
      kind: "settings",
      settings: {
        period: { from: day(2026, 1, 1), to: day(2026, 12, 31) },
        instalments: 2,
        due: { kind: "interval", first: day(2026, 3, 2), months: 6 },
        treatment: { kind: "outside" },
        account: "3900",
      },
    });
  });

  it("reads dates given one by one, with commas or semicolons between and one left over", () => {
    const read = readSettings({
      ...FILLED_IN,
      due: "dates",
      first: "",
      months: "",
      dates: "2.3.2026; 1. september 2026,",
    });
    expect(read).toMatchObject({
      kind: "settings",
      settings: { due: { kind: "dates", dates: [day(2026, 3, 2), day(2026, 9, 1)] } },
    });
  });

  it("needs no months between where there is one instalment", () => {
    expect(faultKeys({ instalments: "1", months: "" })).toEqual([]);
    expect(faultKeys({ instalments: "2", months: "" })).toEqual(["months: missing"]);
  });

  it("asks for all that is not filled in, the VAT treatment too, but not for an account", () => {
    const blank = { from: "", to: " ", instalments: "", first: "", months: "", treatment: "", account: "" };
    expect(faultKeys(blank)).toEqual([
      "from: missing",
      "to: missing",
      "instalments: missing",
      "first: missing",
      "months: missing",
      "treatment: missing",
    ]);
    expect(faultKeys({ due: "dates", dates: " , " })).toEqual(["dates: missing"]);
  });

  it.each<[Partial<InvoiceFields>, string]>([
    [{ from: "31.2.2026" }, "from: date.unreadable"],
    [{ from: "1.1.1850" }, "from: date.unreadable"],
    [{ to: "31.12.2025" }, "to: invoice.periodBackwards"],
    [{ instalments: "to" }, "instalments: number.notANumber"],
    [{ instalments: "1,5" }, "instalments: number.notWhole"],
    [{ instalments: "0" }, "instalments: invoice.instalmentsNotWhole"],
    [{ instalments: "367", months: "1" }, "instalments: invoice.instalmentsNotWhole"],
    [{ months: "0" }, "months: invoice.intervalNotWhole"],
    [{ months: "-1" }, "months: number.negative"],
    // No calendar goes so far: it must not be counted there.
    [{ months: "999999999999" }, "months: number.tooLarge"],
    [{ due: "dates", dates: "2.3.2026, 32.3.2026" }, "dates: date.unreadable"],
    [{ due: "dates", dates: "2.3.2026" }, "dates: invoice.dueDatesMissing"],
    [{ due: "dates", dates: "2.3.2026, 3.3.2026, 4.3.2026" }, "dates: invoice.dueDatesMissing"],
  ])("answers for what is wrong at its field: %o", (fields, fault) => {
    expect(faultKeys(fields)).toEqual([fault]);
  });

  it("reads every treatment that can be chosen", () => {
    const read = TREATMENTS.map((treatment) => readSettings({ ...FILLED_IN, treatment }));
    const shown = read.map((one) => {
      if (one.kind === "faulty") return "faulty";
      const { treatment } = one.settings;
      return treatment.kind === "rate" ? toText(treatment.percent) : treatment.kind;
    });
    expect(shown).toEqual(["outside", "zeroRated", "25", "15", "12"]);
  });
});

describe("fieldsFrom", () => {
  const bylaws = (...years: (string | number | null)[]): Partnership["bylaws"] => ({
    kind: "found",
    table: {
      sheet: "Vedtekter",
      headingRow: 0,
      left: 0,
      right: 2,
      columns: new Map(),
      otherHeadings: [],
      apartHeadings: [],
      rows: [],
      rowsBelow: [],
      hiddenRows: [],
    },
    content: years.map((value, row): Bylaw => ({
      rule: "fees.year",
      scope: null,
      value,
      severity: null,
      source: null,
      row,
    })),
    problems: [],
  });

  it("begins with the year that the bylaws say the fees are for", () => {
    expect(fieldsFrom(bylaws(2026))).toMatchObject({
      from: "1.1.2026",
      to: "31.12.2026",
      treatment: "",
      instalments: "",
    });
  });

  it.each([[bylaws(null)], [bylaws("i år")], [bylaws(2026, 2027)], [{ kind: "missing" as const }]])(
    "begins with nothing where they do not say one year",
    (without) => {
      expect(fieldsFrom(without)).toMatchObject({ from: "", to: "" });
    },
  );
});
