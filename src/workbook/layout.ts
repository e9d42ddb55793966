import { BOARD_COLUMNS, BOARD_REQUIRED } from "../domain/board/boardColumns";
import { BYLAW_COLUMNS, BYLAW_REQUIRED } from "../domain/bylaws/bylawColumns";
import { allNames, type Names, names, same } from "../domain/names";
import { normalWord } from "../domain/words";

export { allNames, type Names } from "../domain/names";

/**
 * The sheets and columns of the workbook: a file format, as much as the functions' ids. Names are written in the
 * language of the workbook and read in all three, in any order. They only grow.
 */
export interface SheetLayout<Column extends string> {
  readonly names: Names;
  readonly columns: Readonly<Record<Column, Names>>;
  /** The columns without which a row of headings is not this sheet's. */
  readonly required: readonly Column[];
}

function sheet<Column extends string>(
  sheetNames: Names,
  columns: Readonly<Record<Column, Names>>,
  required: readonly NoInfer<Column>[],
): SheetLayout<Column> {
  return { names: sheetNames, columns, required };
}

export const MEMBERS = sheet(
  names("Medlemmer", "Medlemmer", "Members"),
  {
    number: names("Nr", "Nr", "No"),
    name: names("Navn", "Namn", "Name"),
    kind: same("Type"),
    population: names("Folketall", "Folketal", "Population"),
    weight: names("Stemmer", "Røyster", "Votes"),
    agreed: names("Avtalt beløp", "Avtalt beløp", "Agreed amount"),
    from: names("Medlem fra", "Medlem frå", "Member from"),
    to: names("Medlem til", "Medlem til", "Member to"),
    region: same("Region"),
    organisation: names("Org.nr", "Org.nr", "Organisation no"),
    reference: names("Fakturareferanse", "Fakturareferanse", "Invoice reference"),
    lastFee: names("Avgift i fjor", "Avgift i fjor", "Fee last year"),
  },
  ["name"],
);

export const BYLAWS = sheet(names("Vedtekter", "Vedtekter", "Bylaws"), BYLAW_COLUMNS, BYLAW_REQUIRED);

/** What a fee by brackets is made of, which does not fit in one cell of the bylaws. */
export const BRACKETS = sheet(
  names("Trinn", "Trinn", "Brackets"),
  {
    scope: names("Gjelder", "Gjeld", "Applies to"),
    from: names("Fra", "Frå", "From"),
    to: names("Til", "Til", "To"),
    value: names("Verdi", "Verdi", "Value"),
  },
  ["from", "value"],
);

/** How much an index changed from the year before, so that a formula can refer to it. */
export const INDEX = sheet(
  names("Indeks", "Indeks", "Index"),
  {
    year: names("År", "År", "Year"),
    change: names("Endring", "Endring", "Change"),
    vintage: names("Utgave", "Utgåve", "Vintage"),
    source: names("Kilde", "Kjelde", "Source"),
  },
  ["year", "change"],
);

export const AGENDA = sheet(
  names("Saker", "Saker", "Agenda"),
  {
    item: names("Sak", "Sak", "Item"),
    title: names("Tittel", "Tittel", "Title"),
    kind: names("Slag", "Slag", "Kind"),
    proposal: names("Forslag", "Framlegg", "Proposal"),
    rule: names("Regel", "Regel", "Rule"),
    roll: names("Stemmeberettigede", "Røysteføre", "Entitled"),
    for: names("For", "For", "For"),
    against: names("Mot", "Mot", "Against"),
    blank: names("Blank", "Blank", "Blank"),
    notCast: names("Ikke avgitt", "Ikkje gitt", "Not cast"),
    outcome: names("Resultat", "Resultat", "Outcome"),
    decision: names("Vedtak", "Vedtak", "Decision"),
    closed: names("Lukket", "Lukka", "Closed"),
    seal: names("Segl", "Segl", "Seal"),
    ballot: names("Avstemning", "Avrøysting", "Ballot"),
    method: names("Valgmåte", "Valmåte", "Election method"),
    seats: names("Antall plasser", "Tal på plassar", "Seats"),
    secondFor: names("For, 2. teller", "For, 2. teljar", "For, 2nd teller"),
    secondAgainst: names("Mot, 2. teller", "Mot, 2. teljar", "Against, 2nd teller"),
    secondBlank: names("Blank, 2. teller", "Blank, 2. teljar", "Blank, 2nd teller"),
  },
  ["item", "title"],
);

/** Several rows where a member leaves and comes back. */
export const ATTENDANCE = sheet(
  names("Oppmøte", "Frammøte", "Attendance"),
  {
    member: names("Medlem", "Medlem", "Member"),
    delegate: names("Representant", "Representant", "Delegate"),
    from: names("Til stede fra sak", "Til stades frå sak", "Present from item"),
    to: names("Til stede til sak", "Til stades til sak", "Present to item"),
    proxy: names("Fullmakt til", "Fullmakt til", "Proxy to"),
    how: names("Møteform", "Møteform", "How"),
  },
  ["member"],
);

/** Beside the member, one column an item, headed by the item as the agenda writes it. */
export const VOTES = sheet(names("Stemmer", "Røyster", "Votes"), { member: names("Medlem", "Medlem", "Member") }, [
  "member",
]);

/** The votes of a list stand on its first row. The proposals that an item is decided between are lists without names. */
export const LISTS = sheet(
  names("Lister", "Lister", "Lists"),
  {
    election: names("Valg", "Val", "Election"),
    list: names("Liste", "Liste", "List"),
    place: names("Nr", "Nr", "No"),
    name: names("Navn", "Namn", "Name"),
    gender: names("Kjønn", "Kjønn", "Gender"),
    member: names("Medlem", "Medlem", "Member"),
    office: names("Stilling", "Stilling", "Office"),
    votes: names("Stemmer", "Røyster", "Votes"),
    secondCount: names("Stemmer, 2. teller", "Røyster, 2. teljar", "Votes, 2nd teller"),
    secondVote: names("Stemmer, 2. omgang", "Røyster, 2. omgang", "Votes, 2nd vote"),
  },
  ["list"],
);

/** What is true of the meeting as a whole: one detail a row, each known by its name. */
export const MEETING = sheet(
  names("Møte", "Møte", "Meeting"),
  {
    detail: names("Opplysning", "Opplysning", "Detail"),
    value: names("Verdi", "Verdi", "Value"),
    note: names("Merknad", "Merknad", "Note"),
  },
  ["detail", "value"],
);

/** The details of a meeting, in the order they are asked for. */
export const MEETING_DETAILS = {
  body: names("Organ", "Organ", "Body"),
  date: names("Dato", "Dato", "Date"),
  place: names("Sted", "Stad", "Place"),
  notified: names("Innkalling sendt", "Innkalling send", "Notice sent"),
  opened: names("Møtet åpnet", "Møtet opna", "Meeting opened"),
  ended: names("Møtet hevet", "Møtet heva", "Meeting ended"),
  chair: names("Møteleder", "Møteleiar", "Chair"),
  chairMember: names("Møteleders medlem", "Medlemmen til møteleiaren", "Chair’s member"),
  minuteTaker: names("Protokollfører", "Protokollførar", "Minute-taker"),
  firstSigner: names("Underskriver 1", "Underskrivar 1", "Signatory 1"),
  secondSigner: names("Underskriver 2", "Underskrivar 2", "Signatory 2"),
  minutes: names("Protokollens status", "Status for protokollen", "Status of the minutes"),
} as const;
export type MeetingDetail = keyof typeof MEETING_DETAILS;

export const BOARD = sheet(names("Styre", "Styre", "Board"), BOARD_COLUMNS, BOARD_REQUIRED);

export const LOG = sheet(
  names("Logg", "Logg", "Log"),
  {
    time: names("Tid", "Tid", "Time"),
    what: names("Hva", "Kva", "What"),
    item: names("Sak", "Sak", "Item"),
    member: names("Medlem", "Medlem", "Member"),
    before: names("Før", "Før", "Before"),
    after: names("Etter", "Etter", "After"),
    why: names("Hvorfor", "Kvifor", "Why"),
  },
  ["what", "item"],
);

/** What members are to be invoiced. A new one is a sheet of its own, with a number after the name. */
export const INVOICES = sheet(
  names("Fakturagrunnlag", "Fakturagrunnlag", "Invoice basis"),
  {
    number: names("Nr", "Nr", "No"),
    name: names("Navn", "Namn", "Name"),
    organisation: names("Org.nr", "Org.nr", "Organisation no"),
    reference: names("Deres ref", "Dykkar ref", "Your ref"),
    kind: same("Type"),
    from: names("Periode fra", "Periode frå", "Period from"),
    to: names("Periode til", "Periode til", "Period to"),
    instalment: names("Termin", "Termin", "Instalment"),
    of: names("Antall terminer", "Tal på terminar", "Number of instalments"),
    amount: names("Beløp", "Beløp", "Amount"),
    treatment: names("Mva-behandling", "Mva-handsaming", "VAT treatment"),
    vat: names("Mva", "Mva", "VAT"),
    total: names("Beløp med mva", "Beløp med mva", "Amount with VAT"),
    due: names("Forfall", "Forfall", "Due date"),
    account: names("Konto", "Konto", "Account"),
    corrects: names("Retter", "Rettar", "Corrects"),
  },
  ["name", "from", "to", "instalment", "of", "amount", "treatment"],
);

/** What the sheet is called that minutes are written to; others have a number after the name. */
export const MINUTES = names("Protokoll", "Protokoll", "Minutes");

/** Where the workbook keeps its own tables, when they are not in sheets of ours: one row for each column that was mapped. */
export const SETUP = sheet(
  names("Oppsett", "Oppsett", "Set-up"),
  {
    part: names("Del", "Del", "Part"),
    field: names("Felt", "Felt", "Field"),
    heading: names("Overskrift", "Overskrift", "Heading"),
  },
  ["part", "field", "heading"],
);

/** What a workbook says about a partnership, part by part; each part is a sheet of ours or a table of the user's own. */
export const PARTS = {
  members: MEMBERS,
  bylaws: BYLAWS,
  agenda: AGENDA,
  votes: VOTES,
  board: BOARD,
  log: LOG,
  brackets: BRACKETS,
  index: INDEX,
  attendance: ATTENDANCE,
  lists: LISTS,
  meeting: MEETING,
};
export type Part = keyof typeof PARTS;

/** The columns of a sheet. */
export type ColumnOf<Layout> = Layout extends SheetLayout<infer Column> ? Column : never;

export const PART_NAMES = Object.keys(PARTS) as Part[];

/** What stands over the fees that are written beside the members. */
export const FEE_HEADING = names("Avgift", "Avgift", "Fee");

/** What stands over that which the fees came about under. */
export const ABOUT_FEES_HEADING = names("Om avgiftene", "Om avgiftene", "About the fees");

/** What the log calls the chair's vote on a tie. */
export const CHAIRS_VOTE = names("Møteleders stemme", "Røysta til møteleiaren", "Chair’s vote");

/** What the log calls it that the result of a secret ballot may be shown though members have different numbers of votes. */
export const SECRET_BALLOT_SHOWN = names(
  "Hemmelig avstemning vises",
  "Hemmeleg avrøysting blir vist",
  "Secret ballot shown",
);

/** What the log calls a vote that was changed after it was given. */
export const VOTE_CORRECTED = names("Stemme rettet", "Røyst retta", "Vote corrected");

/** What the log calls it that a member takes no part in an item, or does so after all. */
export const DISQUALIFIED = names("Habilitet", "Habilitet", "Disqualification");

/** What the log calls it that an item was dealt with behind closed doors, or that the doors were opened again. */
export const CLOSED_DOORS = names("Lukkede dører", "Lukka dører", "Closed doors");

/** What the log calls the order in which lots were drawn. */
export const LOTS_DRAWN = names("Loddtrekning", "Loddtrekning", "Lots drawn");

/** What the log calls that which a member wants the minutes to say. */
export const DISSENT = names("Protokolltilførsel", "Protokolltilførsel", "Dissent");

/** What the log calls the record that a seal is of. */
export const SEALED = names("Forseglet", "Forsegla", "Sealed");

/** What the log calls it that an item that was closed is dealt with again. */
export const REOPENED = names("Gjenåpnet", "Opna att", "Reopened");

/** What the log calls it that the meeting has decided unanimously to elect by agreement (kommuneloven § 7-7). */
export const AGREED_ELECTION = names("Avtalevalg besluttet", "Avtaleval vedteke", "Agreed election decided");

/** What the log calls the votes of a council as its minutes give them, party by party. */
export const PARTY_VOTES = names("Stemmer etter parti", "Røyster etter parti", "Votes by party");

/** What the log calls a member that came, left, or gave a proxy after the meeting had begun. */
export const ATTENDANCE_CHANGED = names("Oppmøte endret", "Frammøte endra", "Attendance changed");

/** What the log calls it that a finding on a body is set aside, or that it counts again. */
export const FINDING_SET_ASIDE = names("Funn satt til side", "Funn sett til side", "Finding set aside");

/** What the log calls the answer to a rule that the bylaws leave open. */
export const ANSWERED = names("Åpent spørsmål avgjort", "Ope spørsmål avgjort", "Open question decided");

export type NameLanguage = keyof Names;

/** The detail of a meeting that a name is, in any of the languages; null where it is none. */
export function meetingDetailOf(name: string): MeetingDetail | null {
  const wanted = normalWord(name);
  const details = Object.keys(MEETING_DETAILS) as MeetingDetail[];
  return (
    details.find((detail) => allNames(MEETING_DETAILS[detail]).some((known) => normalWord(known) === wanted)) ?? null
  );
}
