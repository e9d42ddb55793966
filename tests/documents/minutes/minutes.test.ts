import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutes } from "../../../src/documents/minutes/minutes";
import { minutesText } from "../../../src/documents/minutes/minutesText";
import { loadMinutesTexts } from "../../../src/documents/minutes/minutesTexts";
import type { MinutesRecord } from "../../../src/documents/minutes/minutesRecord";
import { toText } from "../../../src/domain/numbers/toText";
import type { Cell } from "../../../src/domain/cell";
import { LANGUAGES } from "../../../src/locales/language";
import { sheetCells } from "../../workbook/sheets";
import { recordOf } from "./smallMeeting";

const TEXTS = {
  nb: await loadMinutesTexts("nb"),
  nn: await loadMinutesTexts("nn"),
  en: await loadMinutesTexts("en"),
};

/** Intl writes hard spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");
const textOf = (record: MinutesRecord, language: keyof typeof TEXTS = "nb"): string =>
  plain(minutesText(minutes(record, TEXTS[language])));

/** The part of the text that is about one item. */
function item(text: string, number: string): string {
  return text.split(/\n(?=Sak )/u).find((part) => part.startsWith(`Sak ${number} `)) ?? "";
}

function agendaOf(...rows: readonly (readonly Cell[])[]): ReturnType<typeof sheetCells> {
  const headings = [
    "Sak",
    "Tittel",
    "For",
    "Mot",
    "Blank",
    "Avstemning",
    "For, 2. teller",
    "Mot, 2. teller",
    "Resultat",
  ];
  return sheetCells("Saker", [headings, ...rows]);
}

const NO_VOTES = sheetCells("Stemmer", [["Medlem"], ["Bergen"]]);

describe("minutes", () => {
  it.each(LANGUAGES)("say all that the workbook has of a meeting, in %s", (language) => {
    const expected = readFileSync(path.join(import.meta.dirname, "expected", `${language}.txt`), "utf8");
    expect(textOf(recordOf(), language)).toBe(expected);
  });

  it("name nobody who voted in secret, not even where the log corrects a vote", () => {
    const text = item(textOf(recordOf()), "5");
    expect(text).toContain("Avstemning: hemmelig");
    expect(text).toContain("For: 3");
    expect(text).not.toMatch(/Kinn|Rettede stemmer/u);
  });

  it("give no number of a secret ballot that could give voters away", () => {
    const members = sheetCells("Medlemmer", [
      ["Navn", "Type", "Stemmer"],
      ["Bergen", "kommune", 77],
      ["Osterøy", "kommune", 1],
    ]);
    const agenda = agendaOf(["5", "Retningslinjer", 77, 1, 0, "hemmelig", 77, 1]);
    const text = item(
      textOf(recordOf({ members, agenda, votes: NO_VOTES, attendance: sheetCells("Oppmøte", [["Medlem"]]) })),
      "5",
    );
    expect(text).toContain("er ikke ført: medlemmene har ulikt antall stemmer");
    expect(text).not.toContain("77");
    expect(text).not.toMatch(/Vedtatt|Falt|Stemmer:/u);
  });

  it("say what the workbook lacks, and are a draft until they are called approved", () => {
    const meeting = sheetCells("Møte", [
      ["Opplysning", "Verdi"],
      ["Dato", null],
    ]);
    const text = textOf(recordOf({ meeting, attendance: sheetCells("Oppmøte", [["Medlem"]]) }));
    expect(text).toContain("Møtedato: ikke oppgitt i arbeidsboken");
    expect(text).toContain("Frammøtet er ikke ført i arbeidsboken.");
    expect(text).toContain("Utkast. Protokollen er ikke godkjent.");
    const approved = sheetCells("Møte", [
      ["Opplysning", "Verdi"],
      ["Protokollens status", " Godkjend "],
    ]);
    expect(textOf(recordOf({ meeting: approved }))).toContain("Godkjent protokoll.");
    expect(minutes(recordOf({ meeting: approved }), TEXTS.nb).header).toBe("Protokoll – Godkjent");
  });

  it("say how far an election has come, and who was elected without a rival", () => {
    const agenda = sheetCells("Saker", [
      ["Sak", "Tittel", "Slag", "Valgmåte", "Antall plasser", "Resultat"],
      ["1", "Leder", "valg", "flertallsvalg", 1, null],
      ["2", "Revisor", "valg", "flest stemmer", 1, null],
      ["3", "Valgkomité", "valg", "avtalevalg", 2, null],
      ["4", "Styre", "valg", "innstilling", null, null],
      ["5", "Utvalg", "valg", "forholdsvalg", 1, null],
      ["6", "Nestleder", "valg", "flertallsvalg", 1, "utsatt"],
    ]);
    const lists = sheetCells("Lister", [
      ["Valg", "Liste", "Nr", "Navn", "Kjønn", "Medlem", "Stemmer"],
      ["1", "Plass 1", null, null, null, null, 2],
      ["1", "Plass 2", null, null, null, null, 2],
      ["2", "R", 1, "Plass 3", null, null, 2],
      ["2", "R", 2, "Plass 4", null, null, 2],
      ["3", "V", 1, "Plass 5", "K", null, null],
      ["4", "S", 1, "Plass 6", "K", "Bergen", null],
    ]);
    const text = textOf(recordOf({ agenda, lists, votes: NO_VOTES, log: sheetCells("Logg", [["Hva", "Sak"]]) }));
    const outcomes = [...text.matchAll(/^(?:Resultat|Valgt): .*$/gmu)].map(([line]) => line);
    expect(outcomes).toEqual([
      "Resultat: Ingen fikk mer enn halvparten. Det må stemmes på nytt.",
      "Resultat: Like mange stemmer. Det må trekkes lodd.",
      "Resultat: Ingen er valgt: vilkårene for avtalevalg er ikke oppfylt.",
      "Valgt: Plass 6 (Bergen)",
      "Resultat: Arbeidsboken har ingen lister eller kandidater.",
      "Resultat: Saken ble utsatt",
    ]);
    expect(item(text, "2")).toContain("Loddtrekning gjenstår: mellom Plass 3, Plass 4, om én plass");
    expect(item(text, "3")).toContain("Det er ikke enstemmig vedtatt å bruke avtalevalg");
    expect(item(text, "4")).toContain("Plass 1: Plass 6 (Bergen), uten motkandidat");
  });

  it("give no votes of a secret election that could give voters away", () => {
    const members = sheetCells("Medlemmer", [
      ["Navn", "Type", "Stemmer"],
      ["Bergen", "kommune", 77],
      ["Osterøy", "kommune", 1],
    ]);
    const agenda = sheetCells("Saker", [
      ["Sak", "Tittel", "Slag", "Valgmåte", "Antall plasser", "Avstemning"],
      ["1", "Leder", "valg", "flertallsvalg", 1, "hemmelig"],
    ]);
    const lists = sheetCells("Lister", [
      ["Valg", "Liste", "Stemmer", "Stemmer, 2. teller"],
      ["1", "Plass 21", 77, 77],
      ["1", "Plass 22", 1, 1],
    ]);
    const text = item(
      textOf(recordOf({ members, agenda, lists, votes: NO_VOTES, attendance: sheetCells("Oppmøte", [["Medlem"]]) })),
      "1",
    );
    expect(text).toContain("er ikke ført: medlemmene har ulikt antall stemmer");
    expect(text).not.toMatch(/77|Plass 2[12]|Valgt/u);
  });

  describe("on what is set aside", () => {
    const bylaws = sheetCells("Vedtekter", [
      ["Regel", "Gjelder", "Verdi", "Alvor", "Kilde"],
      ["board.size.max", "Styret", 1, "brudd", "Vedtektene § 7"],
      ["board.leader", "Styret", 1, "brudd", "Vedtektene § 7"],
    ]);
    const boardWith = (first: Cell, second: Cell): ReturnType<typeof sheetCells> =>
      sheetCells("Styre", [
        ["Organ", "Verv", "Navn", "Medlem", "Unntak"],
        ["Styret", "leder", "plass 1", "Bergen", first],
        ["Styret", "medlem", "plass 2", "Osterøy", second],
      ]);
    const LINE = "board.size.max: Til lederen går av (3.12.2021, sak 9)";

    it.each([
      [
        "nb",
        "Unntak fra reglene om sammensetning",
        [
          "Antall medlemmer: 2. Høyst 1 er tillatt (kilde: Vedtektene § 7)",
          "Gjelder plass 1 (Bergen), plass 2 (Osterøy)",
          "Begrunnelse: Til lederen går av",
          "Vedtatt 3. desember 2021: sak 9",
        ],
      ],
      [
        "nn",
        "Unntak frå reglane om samansetjing",
        [
          "Tal på medlemmer: 2. Høgst 1 er tillate (kjelde: Vedtektene § 7)",
          "Gjeld plass 1 (Bergen), plass 2 (Osterøy)",
          "Grunngiving: Til lederen går av",
          "Vedteke 3. desember 2021: sak 9",
        ],
      ],
      [
        "en",
        "Exceptions from the rules of composition",
        [
          "Number of members: 2. At most 1 allowed (source: Vedtektene § 7)",
          "Concerns plass 1 (Bergen), plass 2 (Osterøy)",
          "Reason: Til lederen går av",
          "Decided on 3 December 2021: sak 9",
        ],
      ],
    ] as const)("say what it was, of whom, why, and who decided it, in %s", (language, heading, paragraphs) => {
      const { blocks } = minutes(recordOf({ bylaws, board: boardWith(LINE, LINE) }), TEXTS[language]);
      const at = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
      const facts = blocks[at + 1];
      expect(facts).toEqual({
        kind: "facts",
        facts: [{ label: `Styret: ${TEXTS[language].ruleNames["board.size.max"]()}`, paragraphs }],
      });
    });

    it("say nothing where nothing is, or where a seat has come that is not excepted", () => {
      for (const second of [null, "board.leader: Annet (3.12.2021, sak 9)"]) {
        expect(textOf(recordOf({ bylaws, board: boardWith(LINE, second) }))).not.toContain("Unntak");
      }
    });

    it("have every decision, where seats were excepted at different times", () => {
      const later = "board.size.max: Fram til valget (1.2.2022, styret)";
      const text = textOf(recordOf({ bylaws, board: boardWith(LINE, later) }));
      expect(text).toContain("Vedtatt 3. desember 2021: sak 9");
      expect(text).toContain("Vedtatt 1. februar 2022: styret");
    });
  });

  it("enter no result that rests on cells which must be corrected", () => {
    const agenda = agendaOf(["5", "Retningslinjer", 3, "noen", 0, null, null, null, null]);
    expect(item(textOf(recordOf({ agenda, votes: NO_VOTES })), "5")).toContain(
      "Resultat: Resultatet kan ikke føres før én celle er rettet i arbeidsboken.",
    );
  });

  it("say of an item without a vote how it ended", () => {
    const outcomes = ["enighet", "tatt til orientering", "utsatt", "trukket", "sendt tilbake"];
    const agenda = agendaOf(
      ...outcomes.map((outcome, index): Cell[] => [
        String(index + 1),
        "Sak",
        null,
        null,
        null,
        null,
        null,
        null,
        outcome,
      ]),
    );
    const text = textOf(recordOf({ agenda, votes: NO_VOTES }));
    expect([...text.matchAll(/^Resultat: (.*)$/gmu)].map(([, said]) => said)).toEqual([
      "Vedtatt ved enighet, uten avstemning",
      "Tatt til orientering",
      "Saken ble utsatt",
      "Saken ble trukket",
      "Saken ble sendt tilbake",
    ]);
  });

  it("have the numbers of the decision, whatever the votes", () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), fc.nat(1), (votesFor, against, blank) => {
        const agenda = agendaOf(["5", "Retningslinjer", votesFor, against, blank, null, null, null, null]);
        const record = recordOf({ agenda, votes: NO_VOTES });
        const text = item(textOf(record), "5");
        const { decision, quorum } = record.items[0]?.decision ?? {};
        expect(text).toMatch(new RegExp(`^For: ${votesFor}\\b`, "mu"));
        expect(text).toMatch(new RegExp(`^Mot: ${against}\\b`, "mu"));
        if (blank > 0) expect(text).toMatch(new RegExp(`^Blank: ${blank}\\b`, "mu"));
        if (quorum !== undefined && quorum.voted !== null)
          expect(text).toContain(`; ${toText(quorum.voted)} har deltatt`);
        if (decision === undefined || decision === null || decision.outcome === "noVotes") {
          expect(text).not.toContain("Beregning");
          return;
        }
        const { base, required, wasTied, outcome } = decision;
        expect(text).toContain(`Krever mer enn halvparten av ${toText(base)}: ${toText(required)}`);
        const isUnanimous = against === 0 && blank === 0;
        expect(text).toContain(
          wasTied
            ? `Stemmelikhet, ${votesFor} mot ${against}`
            : outcome === "adopted"
              ? isUnanimous
                ? "Enstemmig vedtatt"
                : `Vedtatt med ${votesFor} mot ${against} stemme`
              : `Forslaget falt med ${votesFor} mot ${against} stemme`,
        );
      }),
    );
  });
});
