/** A label, and what is said of it, a paragraph each. */
export interface Fact {
  readonly label: string;
  readonly paragraphs: readonly string[];
}

/** A kind of vote: its number, and a bar of characters that reads without colour. */
export interface VoteLine {
  readonly label: string;
  readonly number: string;
  readonly bar: string;
}

/** Where someone signs. */
export interface SignatureLine {
  readonly role: string;
  /** Null where the workbook does not say who it is. */
  readonly name: string | null;
}

/** A piece of a document, in the order they are read. */
export type Block =
  /** What the document is, and of what; the latter is empty where that is not known. */
  | { readonly kind: "title"; readonly lead: string; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  /** The number of an item, and its title. */
  | { readonly kind: "item"; readonly lead: string; readonly text: string }
  /** Remarks are about the minutes themselves: what the workbook lacks, and what the program says. */
  | {
      readonly kind: "paragraph";
      readonly label: string | null;
      readonly text: string;
      readonly tone: "plain" | "strong" | "remark";
    }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "votes"; readonly caption: string; readonly lines: readonly VoteLine[] }
  /** The decision in the meeting's own words. */
  | { readonly kind: "quote"; readonly label: string; readonly paragraphs: readonly string[] }
  | { readonly kind: "signatures"; readonly text: string; readonly lines: readonly SignatureLine[] };

/** Minutes in a language, to be shown, written to a sheet, or copied as text. */
export interface MinutesDocument {
  readonly blocks: readonly Block[];
  /** What stands over every page: whose minutes these are, and whether they are a draft. */
  readonly header: string;
  /** The words around the numbers of the pages: "Page 1 of 3". */
  readonly page: string;
  readonly ofPages: string;
}
