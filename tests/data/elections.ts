import type { OwnWorkbook } from "./ownWorkbooks";

// A meeting that elects in every way there is, in items that do not touch each other. The votes, the lists and the genders are invented.
export const ELECTIONS: OwnWorkbook = {
  title: "Elections",
  language: "nb-NO",
  sheets: [
    {
      name: "Medlemmer",
      rows: [
        ["Nr", "Navn", "Type"],
        ...["Bergen", "Osterøy", "Alver", "Kinn", "Voss", "Askøy"].map((name, index) => [
          String(4601 + index),
          name,
          "kommune",
        ]),
      ],
    },
    {
      name: "Vedtekter",
      rows: [
        ["Regel", "Gjelder", "Verdi", "Kilde"],
        ["meeting.election", null, "forholdsvalg", "kommuneloven § 7-4"],
        ["meeting.election.tie", null, "lodd", "kommuneloven § 7-6"],
        ["meeting.blanks", "valg", "teller med", null],
        ["meeting.quorum", null, "1/2", "kommuneloven § 11-9"],
        ["meeting.alternatives", null, "endelig avstemning", "kommuneloven § 11-9"],
        ["board.term", null, 2, "§ 4"],
      ],
    },
    {
      name: "Saker",
      rows: [
        ["Sak", "Tittel", "Slag", "For", "Mot", "Blank", "Valgmåte", "Antall plasser"],
        ["1", "Valg av styre", "valg", null, null, null, null, 3],
        ["2", "Valg av leder", "valg", null, null, null, "flertallsvalg", 1],
        ["3", "Valg av valgkomité", "valg", null, null, null, "avtalevalg", 2],
        ["4", "Valg av arbeidsgruppe", "valg", null, null, null, "valgkomiteens innstilling", 2],
        ["5", "Valg av utsendinger", "valg", null, null, null, "flest stemmer", 2],
        ["6", "Budsjett", "budsjett", null, null, 1, null, null],
      ],
    },
    {
      name: "Lister",
      rows: [
        ["Valg", "Liste", "Nr", "Navn", "Kjønn", "Medlem", "Stilling", "Stemmer", "Stemmer, 2. omgang"],
        ["1", "Kyst", 1, "plass 1", "M", "Bergen", "kommunedirektør", null, null],
        ["1", "Kyst", 2, "plass 2", "M", "Alver", null, null, null],
        ["1", "Kyst", 3, "plass 3", "K", "Kinn", null, null, null],
        ["1", "Innland", 1, "plass 4", "K", "Voss", null, null, null],
        ["1", "Innland", 2, "plass 5", "M", "Osterøy", null, null, null],
        ["2", "Kandidat 1", 1, "plass 1", "M", "Bergen", null, null, null],
        ["2", "Kandidat 2", 1, "plass 4", "K", "Voss", null, null, null],
        ["3", "Forslag", 1, "plass 1", "K", "Alver", null, null, null],
        ["3", "Forslag", 2, "plass 2", "M", "Kinn", null, null, null],
        ["4", "Valgkomiteen", 1, "plass 1", "K", "Alver", null, 4, null],
        ["4", "Valgkomiteen", 2, "plass 2", "M", "Kinn", null, null, null],
        ["4", "Benkeforslag", 1, "plass 3", "K", "Bergen", null, 2, null],
        ["5", "Kandidater", 1, "plass 1", "K", "Alver", null, 4, null],
        ["5", "Kandidater", 2, "plass 2", "M", "Kinn", null, 3, null],
        ["5", "Kandidater", 3, "plass 3", "M", "Askøy", null, 3, null],
        ["6", "Styrets forslag", null, null, null, null, null, 2, 3],
        ["6", "Forslag fra Voss", null, null, null, null, null, 1, null],
        ["6", "Forslag fra Kinn", null, null, null, null, null, 2, 3],
      ],
    },
    {
      name: "Møte",
      rows: [
        ["Opplysning", "Verdi"],
        ["Dato", "5.3.2026"],
      ],
    },
    {
      name: "Styre",
      rows: [
        ["Organ", "Verv", "Navn", "Medlem", "Stilling", "Kjønn", "Valgt fra", "Valgt til"],
        ["Styret", "medlem", "plass 9", "Askøy", null, "K", "1.3.2025", "1.3.2027"],
      ],
    },
  ],
};
