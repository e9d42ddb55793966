import type { Cell } from "../../../../src/domain/cell";
import { decideMeeting } from "../../../../src/taskpane/meeting/decideMeeting";
import { type ElectionItem, electionItemOf } from "../../../../src/taskpane/meeting/election/electionVerdict";
import type { FoundTable } from "../../../../src/workbook/findTable";
import {
  type AgendaColumn,
  type ListsColumn,
  type Partnership,
  readPartnership,
} from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

type Row = readonly Cell[];

export interface GivenElection {
  readonly bylaws?: readonly Row[];
  readonly agenda?: readonly Row[];
  /** From the second column on: list, place, name, gender, member, office, votes, second count, second vote. */
  readonly lists?: readonly Row[];
  readonly log?: readonly Row[];
  readonly members?: readonly Row[];
}

export interface ReadElection {
  readonly partnership: Partnership;
  readonly election: ElectionItem;
  readonly lists: FoundTable<ListsColumn>;
  readonly agenda: FoundTable<AgendaColumn>;
}

const AGENDA_HEADINGS = [
  "Sak",
  "Tittel",
  "Slag",
  "Blank",
  "Avstemning",
  "Valgmåte",
  "Antall plasser",
  "Blank, 2. teller",
];
const LIST_HEADINGS = [
  "Valg",
  "Liste",
  "Nr",
  "Navn",
  "Kjønn",
  "Medlem",
  "Stilling",
  "Stemmer",
  "Stemmer, 2. teller",
  "Stemmer, 2. omgang",
];

/** The first item of a workbook, an election with the lists that are given. The votes are invented. */
export function electionOf(given: GivenElection): ReadElection {
  const partnership = readPartnership(
    sheets({
      members: sheetCells("Medlemmer", [["Navn", "Stemmer"], ...(given.members ?? [["Bergen", 1]])]),
      bylaws: sheetCells("Vedtekter", [["Regel", "Gjelder", "Verdi"], ...(given.bylaws ?? [])]),
      agenda: sheetCells("Saker", [AGENDA_HEADINGS, ...(given.agenda ?? [["5", "Valg", "valg"]])]),
      lists: sheetCells("Lister", [LIST_HEADINGS, ...(given.lists ?? []).map((row) => ["5", ...row])]),
      log: sheetCells("Logg", [["Hva", "Sak", "Før", "Etter", "Hvorfor"], ...(given.log ?? [])]),
    }),
  );
  const [item] = decideMeeting(partnership).items;
  const election = item === undefined ? null : electionItemOf(item);
  const { lists, agenda } = partnership;
  if (election === null || lists.kind !== "found" || agenda.kind !== "found") throw new Error("No election");
  return { partnership, election, lists: lists.table, agenda: agenda.table };
}
