import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctInvoices } from "../../../src/domain/invoice/correctInvoices";
import type {
  EarlierInvoice,
  InvoiceLine,
  InvoiceSettings,
  OwingMember,
} from "../../../src/domain/invoice/invoiceLine";
import { invoiceMembers } from "../../../src/domain/invoice/invoiceMembers";
import { OUTSIDE_VAT_ACT, vatKey, ZERO_RATED } from "../../../src/domain/invoice/vatTreatment";
import { type Exact, scaled } from "../../../src/domain/numbers/exact";
import { isZero } from "../../../src/domain/numbers/sign";
import { sum } from "../../../src/domain/numbers/sum";
import { toText } from "../../../src/domain/numbers/toText";
import { asEarlier, owing, recipient, SETTINGS, shown, VAT_25, YEAR_2026 } from "./invoicing";

const OSTEROY = owing("4630", "Osterøy", 1000);
const VOSS = owing("4621", "Voss herad", 2000);
const FIRST = asEarlier(invoiceMembers([OSTEROY, VOSS], SETTINGS), "Fakturagrunnlag");

const corrected = (
  members: readonly OwingMember[],
  earlier: readonly EarlierInvoice[] = FIRST,
  settings: InvoiceSettings = SETTINGS,
): InvoiceLine[] => correctInvoices(members, [], settings, earlier);

describe("correctInvoices", () => {
  it("gives a member whose amount is as it was no line", () => {
    expect(corrected([OSTEROY, VOSS])).toEqual([]);
    expect(corrected([VOSS, OSTEROY])).toEqual([]);
  });

  it("asks for more of one that owes more, and credits one that owes less, on the first due date", () => {
    // 1000 was invoiced: 1200 - 1000; 2000 was invoiced: 1500.50 - 2000
    const lines = corrected([owing("4630", "Osterøy", 1200), owing("4621", "Voss herad", "1500.50")]);
    expect(lines.map(shown)).toEqual(["4630 1/1 200 outside", "4621 1/1 -499.5 outside"]);
    expect(lines[0]).toMatchObject({ due: { year: 2026, month: 3, day: 2 }, period: YEAR_2026 });
  });

  it("says what it corrects, sheet and instalment", () => {
    const [line] = corrected([owing("4630", "Osterøy", 1200), VOSS]);
    expect(line?.corrects).toEqual([
      { sheet: "Fakturagrunnlag", instalment: { number: 1, of: 2 } },
      { sheet: "Fakturagrunnlag", instalment: { number: 2, of: 2 } },
    ]);
  });

  it("credits a member that is gone all of it, and one that left in the year what is beyond its part", () => {
    // Voss leaves on 1 July: 181 of 365 days of 2000 are 991.78, so 1008.22 is credited.
    expect(corrected([VOSS]).map(shown)).toEqual(["4630 1/1 -1000 outside"]);
    expect(corrected([OSTEROY, owing("4621", "Voss herad", "991.78")]).map(shown)).toEqual([
      "4621 1/1 -1008.22 outside",
    ]);
  });

  it("invoices a member that is new, in one, and corrects nothing by it", () => {
    const [line, ...others] = corrected([OSTEROY, VOSS, owing("4601", "Bergen", 300)]);
    expect(line && shown(line)).toBe("4601 1/1 300 outside");
    expect([line?.corrects, others]).toEqual([[], []]);
  });

  it("leaves alone a member whose amount is not known", () => {
    expect(correctInvoices([VOSS], [OSTEROY.recipient], SETTINGS, FIRST)).toEqual([]);
  });

  it("counts only what is for the same period", () => {
    const half = { from: YEAR_2026.from, to: { year: 2026, month: 6, day: 30 } };
    const lastYear = FIRST.map((one) => ({ ...one, period: half }));
    expect(corrected([OSTEROY], [...FIRST, ...lastYear]).map(shown)).toEqual(["4621 1/1 -2000 outside"]);
    expect(corrected([], lastYear)).toEqual([]);
  });

  it("credits with the VAT it was invoiced with, where that was changed", () => {
    const lines = corrected([OSTEROY, VOSS], FIRST, { ...SETTINGS, treatment: VAT_25 });
    expect(lines.map(shown)).toEqual([
      "4630 1/1 -1000 outside",
      "4630 1/1 1000 25",
      "4621 1/1 -2000 outside",
      "4621 1/1 2000 25",
    ]);
  });

  it("knows an earlier recipient without a number by the name", () => {
    const nameless = FIRST.map((one) => ({ ...one, recipient: recipient(null, one.recipient.name) }));
    expect(corrected([OSTEROY, VOSS], nameless)).toEqual([]);
  });

  const NUMBERS = ["0001", "0002", "0003", "0004", "0005"];
  const amount = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 100_000_000 }));
  const membersOfSomeYear = fc
    .subarray(NUMBERS)
    .chain((numbers) => fc.tuple(...numbers.map((number) => amount.map((ore) => ({ number, amount: scaled(ore, 2) })))))
    .map((rows) =>
      rows.map((row): OwingMember => ({ recipient: recipient(row.number, `Navn ${row.number}`), amount: row.amount })),
    );
  const settings = fc
    .record({
      instalments: fc.integer({ min: 1, max: 12 }),
      treatment: fc.constantFrom(OUTSIDE_VAT_ACT, ZERO_RATED, VAT_25),
    })
    .map((chosen): InvoiceSettings => ({ ...SETTINGS, ...chosen }));

  /** What has been asked for, by recipient and VAT treatment; nothing where it adds up to nothing. */
  function invoiced(earlier: readonly EarlierInvoice[]): Map<string, string> {
    const amounts = new Map<string, Exact[]>();
    for (const one of earlier) {
      const key = `${one.recipient.number ?? ""} ${vatKey(one.treatment)}`;
      amounts.set(key, [...(amounts.get(key) ?? []), one.amount]);
    }
    return new Map([...amounts].flatMap(([key, all]) => (isZero(sum(all)) ? [] : [[key, toText(sum(all))] as const])));
  }

  it("makes what was invoiced and all corrections add up to what is owed now, and then has nothing to add", () => {
    const steps = fc.array(fc.tuple(membersOfSomeYear, settings), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(membersOfSomeYear, settings, steps, (members, chosen, later) => {
        let earlier = asEarlier(invoiceMembers(members, chosen), "Fakturagrunnlag");
        for (const [index, [now, with_]] of later.entries()) {
          const lines = corrected(now, earlier, with_);
          expect(lines.some((line) => isZero(line.amount))).toBe(false);
          earlier = [...earlier, ...asEarlier(lines, `Fakturagrunnlag ${index + 2}`)];
          const owed = now.flatMap(({ recipient: { number }, amount: one }) =>
            isZero(one) ? [] : [[`${number ?? ""} ${vatKey(with_.treatment)}`, toText(one)] as const],
          );
          expect(invoiced(earlier)).toEqual(new Map(owed));
          expect(corrected(now, earlier, with_)).toEqual([]);
        }
      }),
    );
  });
});
