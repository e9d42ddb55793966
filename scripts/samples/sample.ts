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
  readonly votes: SampleVotes;
  readonly board: SampleSheet<SampleSeat>;
  /** The changes that amounts are regulated by. */
  readonly index?: SampleSheet<SampleIndexYear> | undefined;
  readonly meeting?: SampleSheet<SampleDetail> | undefined;
  readonly attendance?: SampleSheet<SampleSpell> | undefined;
  readonly lists?: SampleSheet<SampleCandidate> | undefined;
  readonly project?: SampleProject | undefined;
  /** What the partnership keeps for itself, and the add-in leaves alone. */
  readonly register?: SampleRegister | undefined;
  readonly log?: SampleSheet<SampleEvent> | undefined;
}

/** What an item is called: a number, or text such as `13/18`, which Excel must not make a date of. */
export type ItemName = number | string;

export interface SampleSheet<Row> {
  readonly title: string;
  /** What stands under the title. The first says that the sheet is an example. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

export interface SampleMember {
  readonly number: string | null;
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
  readonly item: ItemName;
  readonly title: string;
  readonly kind: string;
  readonly proposal: string;
  /** Null where the bylaws' rule applies. */
  readonly rule: string | null;
  /** Null where the item has a roll call, which the sheet then counts, or no votes at all. */
  readonly counts: SampleCounts | null;
  readonly decision: string | null;
  /** How many may vote on the item, where some of those who may vote at the meeting take no part in it; null where nobody has said. */
  readonly roll?: number | null | undefined;
  /** How the item ended where nobody voted; null where it is still to be dealt with. Left out where the votes say it. */
  readonly outcome?: string | null | undefined;
  readonly method?: string | undefined;
  readonly seats?: number | undefined;
}

export interface SampleCounts {
  readonly for: number;
  readonly against: number;
  readonly blank: number;
  /** Null where nobody has said how many there were. */
  readonly notCast: number | null;
}

/** The roll calls, a column an item; none where nobody has voted by name. */
export interface SampleVotes extends SampleSheet<SampleRollCall> {
  readonly items: readonly ItemName[];
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
  /** Null where the seat is no member's. */
  readonly member: string | null;
  /** Null where the documents do not say. */
  readonly office: string | null;
  readonly gender: string | null;
  /** `2021-03-01`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly deputyFor: string | null;
  /** That a deputy is approved: `ja`, a day, or by which bodies. */
  readonly approved?: string | undefined;
  readonly electedBy?: string | undefined;
}

export interface SampleIndexYear {
  readonly year: number;
  /** As a fraction: 0.025. */
  readonly change: number;
  readonly vintage: string;
  readonly source: string;
}

/** A detail of the meeting by its name in the sample's language. */
export interface SampleDetail {
  readonly detail: string;
  /** A day is written `2021-03-01`; null is to be filled in. */
  readonly value: string | null;
  readonly note: string | null;
}

/** Some items in a row that a member was there for. */
export interface SampleSpell {
  readonly member: string;
  /** Never a person's: `plass 1`. */
  readonly delegate: string | null;
  /** Null is from the first item, and to the last. */
  readonly from: ItemName | null;
  readonly to: ItemName | null;
  readonly proxy: string | null;
  readonly how: string | null;
}

export interface SampleCandidate {
  readonly election: ItemName;
  readonly list: string;
  readonly place: number | null;
  /** Never a person's: `plass 1`. Null where the list is a proposal. */
  readonly name: string | null;
  readonly gender: string | null;
  readonly member: string | null;
  readonly office: string | null;
  readonly votes: number | null;
}

/** A project that some of the members pay for, split by their populations. */
export interface SampleProject extends SampleSheet<string> {
  /** The sheet's own name. */
  readonly name: string;
  readonly headings: {
    readonly number: string;
    readonly member: string;
    readonly population: string;
    readonly part: string;
  };
  readonly terms: {
    readonly heading: string;
    readonly amountHeading: string;
    /** In kroner. */
    readonly cost: { readonly label: string; readonly amount: number };
    readonly unit: { readonly label: string; readonly amount: number };
    readonly sum: string;
  };
}

/** A round of hearing among the members, a row each, with a count of the answers beside them. */
export interface SampleRegister extends SampleSheet<SampleAnswer> {
  /** The sheet's own name. */
  readonly name: string;
  readonly headings: Readonly<Record<keyof SampleAnswer, string>>;
  /** The words of the count, a row a round. */
  readonly count: { readonly heading: string; readonly sent: string; readonly answered: string };
}

export interface SampleAnswer {
  readonly round: number;
  readonly version: string;
  readonly member: string;
  readonly sent: string | null;
  readonly deadline: string | null;
  readonly answered: string | null;
  readonly note: string | null;
}

/** A row of the log. */
export interface SampleEvent {
  /** `2021-03-01T10:05`. */
  readonly time: string;
  readonly what: string;
  readonly item: ItemName | null;
  readonly member: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
}
