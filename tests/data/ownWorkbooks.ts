import type { Cell } from "../../src/domain/cell";

// Workbooks of people who have never seen the add-in. Municipalities and populations of 1.1.2020 are real (Statistics
// Norway, table 07459, CC BY 4.0); agreed amounts, items, votes and seats are invented.

export interface OwnSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  /** Rows from A1. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merged?: readonly string[];
}

export interface OwnWorkbook {
  readonly title: string;
  readonly language: "nb-NO" | "nn-NO" | "en-US";
  readonly sheets: readonly OwnSheet[];
}

/** English headings over a block like a pivot table's, with a group heading once and a total under each group. */
export const PIVOT: OwnWorkbook = {
  title: "English headings and a pivot-like block",
  language: "en-US",
  sheets: [
    {
      name: "O'Brien's data 2020",
      rows: [
        ["Regional network, contributions"],
        [],
        ["County", "Municipality No.", "Municipality", "Sum of Inhabitants 1.1.2020", "Fixed amount (NOK)"],
        ["Vestland", 4601, "Bergen", 283_929, 500_000],
        [null, 4630, "Osterøy", 8_098, null],
        [null, 4631, "Alver", 29_224, null],
        ["Vestland Total", null, null, 321_251, null],
        ["Nordland", 1804, "Bodø", 52_357, null],
        [null, 1806, "Narvik", 21_845, null],
        [null, 1818, "Herøy", 1_777, null],
        ["Nordland Total", null, null, 75_979, null],
        ["Møre og Romsdal", 1515, "Herøy", 8_900, null],
        [null, 1506, "Molde", 31_967, null],
        ["Møre og Romsdal Total", null, null, 40_867, null],
        ["Grand Total", null, null, 438_097, null],
      ],
    },
    {
      name: "Roll call",
      rows: [
        ["Municipality", "Item 1", "Item 2"],
        ["Bergen", "Yes", "No"],
        ["Osterøy", "Yes", "Yes"],
        ["Alver", "Yes", "No"],
        ["Bodø", "Yes", "Yes"],
        ["Narvik", "Yes", "No"],
        [1818, "Yes", "No"],
        [1515, "Yes", "Yes"],
        ["Molde", "Yes", null],
      ],
    },
    {
      name: "Agenda 2020",
      rows: [
        ["Item no.", "Subject", "Recommendation"],
        [1, "Approval of the accounts", "Approved"],
        [2, "Change of the bylaws", "Adopted"],
      ],
    },
    {
      name: "Old list",
      isHidden: true,
      rows: [
        ["Municipality", "Inhabitants"],
        ["Bergen", 1],
      ],
    },
  ],
};

/** Nynorsk, with merged title rows, and two tables side by side. */
export const NYNORSK: OwnWorkbook = {
  title: "Nynorsk with merged title rows",
  language: "nn-NO",
  sheets: [
    {
      name: "Samarbeidet",
      merged: ["A1:K1", "A2:D2", "A3:D3", "G3:K3"],
      rows: [
        ["Samarbeidet om digitalisering"],
        ["Folketal: SSB, tabell 07459"],
        ["Deltakarkommunar", null, null, null, null, null, "Styringsgruppa"],
        [
          "Kommunenr.",
          "Deltakar-\nkommune",
          "Innbyggjartal\n1.1.2020",
          "Fast sum (kr)",
          null,
          null,
          "Verv:",
          "Kommune:",
          "Kjønn:",
          "Vald frå:",
          "Vald til:",
        ],
        ["4640", "Sogndal", 11_847, null, null, null, "leiar", "Sogndal", "K", "1.1.2020", "31.12.2021"],
        ["4641", "Aurland", 1_781, null, null, null, "medlem", "Aurland", "M", "1.1.2020", "31.12.2021"],
        ["4642", "Lærdal", 2_126, null, null, null, "medlem", "Luster", "K", "1.1.2020", "31.12.2021"],
        ["4643", "Årdal", 5_193, null],
        ["4644", "Luster", 5_174, null],
        ["4647", "Sunnfjord", 22_030, null],
        ["46", "Vestland fylkeskommune", null, 150_000],
      ],
    },
    {
      name: "Årsmøte",
      merged: ["A1:F1"],
      rows: [
        ["Saker til årsmøtet"],
        ["Saksnr.", "Emne", "Framlegg til vedtak", "Røyster for", "Røyster mot", "Blanke"],
        ["1/20", "Rekneskap", "Rekneskapen vert godkjend", 7, 0, 0],
        ["2/20", "Budsjett", "Budsjettet vert vedteke", 4, 3, 0],
      ],
    },
  ],
};

/** Columns in another order around an empty one, every number as text, kroner among them; not from the corner of the sheet. */
export const KRONER: OwnWorkbook = {
  title: "columns in another order with kroner as text",
  language: "nb-NO",
  sheets: [
    {
      name: "Ark1",
      rows: [
        [],
        [null, "Utkast, ikke til fordeling"],
        [],
        [],
        [null, "Fast beløp", "Antall innbyggere pr. 1.1.2020", null, "Deltaker", "Knr"],
        [null, "500 000kr", "205 163", null, "Trondheim", "5001"],
        [null, null, "24 357", null, "Steinkjer", "5006"],
        [null, null, "10\u00a0084", null, "Indre Fosen", "5054"],
        [null, null, "9623", null, "Nærøysund", "5060"],
        [null, "kr. 150.000,-", null, null, "Trøndelag fylkeskommune", "50"],
      ],
    },
    {
      name: "Programstyret",
      rows: [
        ["Navn", "Kommer fra", "Rolle", "Stillingstittel", "K/M"],
        ["A", "Trondheim", "Leder", "kommunedirektør", "K"],
        ["B", "Steinkjer", "Medlem", "digitaliseringssjef", "M"],
        ["C", "Nærøysund", "Varamedlem", "kommunedirektør", "K"],
      ],
    },
    {
      name: "Regler",
      rows: [
        ["Regel", "Verdi", "Hjemmel"],
        ["board.size.max", 8, "§ 5"],
      ],
    },
  ],
};

export const OWN_WORKBOOKS: readonly OwnWorkbook[] = [PIVOT, NYNORSK, KRONER];

/** A sheet's cells, every row as long as the longest. */
export function cellsOf({ rows }: OwnSheet): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
