import type { NameLanguage } from "../../src/workbook/layout";

/**
 * What a sample workbook is made from, sheet by sheet, in the partnership's own language. `samples/data` holds one file a
 * partnership, which states its sources.
 */
export interface Sample {
  /** The name of the workbook, such as `digi-vestland.xlsx`. */
  readonly file: string;
  readonly title: string;
  readonly language: NameLanguage;
  readonly members: SampleSheet<SampleMember> & { readonly control: FeeControl | null };
  readonly bylaws: SampleSheet<SampleBylaw>;
  readonly agenda: SampleSheet<SampleItem>;
  readonly votes: SampleSheet<SampleRollCall> & { readonly items: readonly number[] };
  readonly board: SampleSheet<SampleSeat>;
}

export interface SampleSheet<Row> {
  readonly title: string;
  /** What stands under the title. The first says that the sheet is an example. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

export interface SampleMember {
  readonly number: string;
  readonly name: string;
  readonly kind: string;
  readonly population: number | null;
  readonly weight?: number | undefined;
  /** In kroner. */
  readonly agreed?: number | undefined;
}

/** The words of a small sum beside the fees, and the need (in kroner) that they are held against. */
export interface FeeControl {
  readonly heading: string;
  readonly amountHeading: string;
  readonly sum: string;
  readonly byFormula: string;
  readonly need: { readonly label: string; readonly amount: number };
  readonly difference: string;
}

export interface SampleBylaw {
  readonly rule: string;
  readonly scope: string | null;
  readonly value: string | number | null;
  readonly severity: string | null;
  readonly source: string;
  readonly note: string;
}

export interface SampleItem {
  readonly item: number;
  readonly title: string;
  readonly kind: string;
  readonly proposal: string;
  /** Null where the bylaws' rule applies. */
  readonly rule: string | null;
  /** Null where the item has a roll call, which the sheet then counts. */
  readonly counts: SampleCounts | null;
  readonly decision: string | null;
}

export interface SampleCounts {
  readonly for: number;
  readonly against: number;
  readonly blank: number;
  readonly notCast: number;
}

export interface SampleRollCall {
  readonly member: string;
  /** One vote an item, in the order of `items`; null is not cast. */
  readonly votes: readonly (string | null)[];
}

export interface SampleSeat {
  readonly body: string;
  readonly seat: string;
  /** Never a person's: `plass 1`. */
  readonly name: string;
  readonly member: string;
  readonly office: string;
  readonly gender: string;
  /** `2021-03-01`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly deputyFor: string | null;
}
