import type { MinutesRecord } from "../../../src/documents/minutes/minutesRecord";
import { minutesRecord } from "../../../src/taskpane/minutes/minutesRecord";
import { decideMeeting } from "../../../src/taskpane/meeting/decideMeeting";
import { readPartnership } from "../../../src/workbook/partnership";
import type { Sheets } from "../../../src/workbook/readSheets";
import { sheetCells, sheets } from "../../workbook/sheets";

// A small meeting. The municipalities are real; their votes and attendance are invented, and people are seats.
const MEMBERS = sheetCells("Medlemmer", [
  ["Nr", "Navn", "Type"],
  ["4601", "Bergen", "kommune"],
  ["4630", "Osterøy", "kommune"],
  ["4631", "Alver", "kommune"],
  ["4602", "Kinn", "kommune"],
  ["4614", "Stord", "kommune"],
  [null, "KS", "observatør"],
]);
const BYLAWS = sheetCells("Vedtekter", [
  ["Regel", "Gjelder", "Verdi", "Kilde"],
  ["meeting.majority", null, "majority", "Vedtektene § 5"],
  ["meeting.blanks", null, "teller ikke", "Vedtektene § 5"],
  ["meeting.quorum", null, "1/2", "Vedtektene § 6"],
  ["meeting.quorum.base", null, "til stede", "Vedtektene § 6"],
  ["meeting.tie", null, "leder", "Vedtektene § 5"],
  ["meeting.proxies", null, 1, "Vedtektene § 4"],
  ["meeting.alternatives", null, "flest stemmer", "Vedtektene § 5"],
]);
const MEETING = sheetCells("Møte", [
  ["Opplysning", "Verdi"],
  ["Organ", "Årsmøtet"],
  ["Dato", "3.12.2021"],
  ["Sted", "Bergen"],
  ["Innkalling sendt", "1.11.2021"],
  ["Møtet åpnet", 0.4375],
  ["Møteleder", "Plass 1"],
  ["Møteleders medlem", "Bergen"],
  ["Protokollfører", "Plass 2"],
  ["Underskriver 1", "Plass 3"],
  ["Underskriver 2", "Plass 4"],
]);
const ATTENDANCE = sheetCells("Oppmøte", [
  ["Medlem", "Representant", "Til stede fra sak", "Til stede til sak", "Fullmakt til", "Møteform"],
  ["Bergen", "Plass 1", null, null, null, "fysisk"],
  ["Osterøy", "Plass 3", null, null, null, "digitalt"],
  ["Alver", "Plass 4", null, "2", null, "fysisk"],
  ["Alver", null, "3", null, "Osterøy", null],
  ["Kinn", "Plass 5", "2", null, null, null],
  ["KS", "Plass 6", null, null, null, null],
]);
const AGENDA = sheetCells("Saker", [
  [
    "Sak",
    "Tittel",
    "Slag",
    "Forslag",
    "For",
    "Mot",
    "Blank",
    "Resultat",
    "Vedtak",
    "Avstemning",
    "Segl",
    "For, 2. teller",
    "Mot, 2. teller",
    "Valgmåte",
    "Antall plasser",
    "Lukket",
  ],
  [
    "1",
    "Budsjett",
    "budsjett",
    "Budsjettet vedtas.",
    null,
    null,
    null,
    null,
    "Budsjettet ble vedtatt.",
    null,
    "1f2e",
    null,
    null,
    null,
    null,
    0.5,
  ],
  ["2", "Ny modell", null, "Ny modell.\nFra 2023.", null, null, null, null, null, null, null],
  ["3", "Nye kontorer", null, "Bergen", null, null, null, null, "Kontorene legges til Bergen.", null, null],
  ["4", "Melding", "orientering", null, null, null, null, "tatt til orientering", null, null, null],
  ["5", "Retningslinjer", "sak", null, 3, 1, null, null, null, "hemmelig", null, 3, 1],
  ["6", "Strategi", null, null, null, null, null, null, null, null, null],
  ["7", "Styre", "valg", null, null, null, null, null, null, "hemmelig", null, null, null, "forholdsvalg", 5],
  ["8", "Leder", "valg", null, null, null, 1, null, null, null, null, null, null, "flertallsvalg", 1],
  ["9", "Revisor", "valg", null, null, null, null, null, null, null, null, null, null, "flest stemmer", 1],
  ["10", "Kontingent", "sak", null, null, null, null, null, null, null, null],
]);
const VOTES = sheetCells("Stemmer", [
  ["Medlem", "1", "2", "3"],
  ["Bergen", "For", "For", "For"],
  ["Osterøy", "For", "Mot", "Mot"],
  ["Alver", "For", "Mot", "Mot"],
  ["Kinn", null, "Avholdende", "For"],
  ["Stord", null, null, null],
]);
const LISTS = sheetCells("Lister", [
  ["Valg", "Liste", "Nr", "Navn", "Kjønn", "Medlem", "Stemmer", "Stemmer, 2. omgang", "Stemmer, 2. teller"],
  ["7", "A", 1, "Plass 1", "M", "Bergen", 3, null, 3],
  ["7", "A", 2, "Plass 5", "M", "Kinn", null, null],
  ["7", "A", 3, "Plass 7", "M", null, null, null],
  ["7", "A", 4, "Plass 8", "K", null, null, null],
  ["7", "A", 5, "Plass 9", "K", null, null, null],
  ["7", "B", 1, "Plass 4", "K", "Alver", 2, null, 2],
  ["7", "B", 2, "Plass 10", "M", null, null, null],
  ["8", "Plass 1", null, null, null, null, 2, 3],
  ["8", "Plass 4", null, null, null, null, 1, 1],
  ["8", "Plass 5", null, null, null, null, 1, null],
  ["9", "R", 1, "Plass 11", null, null, 2, null],
  ["9", "R", 2, "Plass 12", null, null, 2, null],
  ["10", "100 kr", null, null, null, null, 3, null],
  ["10", "200 kr", null, null, null, null, 1, null],
]);
const LOG = sheetCells("Logg", [
  ["Hva", "Sak", "Medlem", "Før", "Etter", "Hvorfor"],
  ["Protokolltilførsel", "2", "Bergen", null, "Modellen burde vært utredet bedre.", null],
  ["Stemme rettet", "2", "Alver", "For", "Mot", "Feil tast"],
  ["Stemme rettet", "5", "Kinn", "For", "Mot", "Feil tast"],
  ["Habilitet", "4", "Kinn", null, "inhabil", "Forvaltningsloven § 6"],
  ["Lukkede dører", "4", null, null, "Lukket", "Kommuneloven § 11-5"],
  ["Lukkede dører", "4", null, "Lukket", "Åpnet", null],
  ["Loddtrekning", "9", null, "Plass 11, Plass 12", "Plass 12, Plass 11", "plass 3"],
  ["Åpent spørsmål avgjort", null, null, null, "meeting.proxies: 1", "Årsmøtet"],
]);

/** The sheets of the meeting, with others in place of some of them. */
export function meetingSheets(given: Partial<Sheets> = {}): Sheets {
  return sheets({
    members: MEMBERS,
    bylaws: BYLAWS,
    meeting: MEETING,
    attendance: ATTENDANCE,
    agenda: AGENDA,
    votes: VOTES,
    lists: LISTS,
    log: LOG,
    ...given,
  });
}

/** What the minutes of the meeting are made of. */
export function recordOf(given: Partial<Sheets> = {}): MinutesRecord {
  const partnership = readPartnership(meetingSheets(given));
  return minutesRecord(partnership, decideMeeting(partnership));
}
