import type { SeatCells } from "../../../../src/domain/board/seat";
import { checkDocuments } from "../../../../src/domain/bylaws/documents/checkDocuments";
import type { DocumentFacts } from "../../../../src/domain/bylaws/documents/documentFacts";
import type { DocumentFinding } from "../../../../src/domain/bylaws/documents/documentFinding";
import { readRuleAnswer } from "../../../../src/domain/bylaws/documents/ruleAnswer";
import { type BylawCells, readBylaws } from "../../../../src/domain/bylaws/readBylaws";
import type { PlainDate } from "../../../../src/domain/calendar/plainDate";
import type { Cell } from "../../../../src/domain/cell";
import type { AgendaField } from "../../../../src/domain/meeting/decideItem";
import type { MemberCells } from "../../../../src/domain/members/member";
import { seatsOf } from "../../board/seats";
import { agendaItem } from "../../meeting/meetingOf";
import { membersOf } from "../../members/membersOf";

/** A row of the bylaws: rule, whom it is for, value, source. */
export type Row = readonly [rule: string, scope: string | null, value: Cell, source?: string | null];

interface Sheets {
  readonly bylaws?: readonly Row[];
  readonly members?: readonly Partial<MemberCells>[];
  readonly seats?: readonly Partial<SeatCells>[];
  readonly items?: readonly (Partial<Record<AgendaField, Cell>> & {
    readonly partyVotes?: string;
    readonly isRollCall?: boolean;
  })[];
  readonly voters?: readonly string[];
  readonly meeting?: PlainDate | null;
  readonly today?: PlainDate | null;
  /** What the log has: the rule with its answer, and who decided it. */
  readonly answers?: readonly (readonly [after: string, by: string | null])[];
}

export const SOURCE = "Vedtektene, § 4";
export const SILENT = "Vedtektene, § 4: sier ingenting";

/** What the documents are held against, from rows as they are written. */
export function factsFrom({ bylaws = [], members = [], seats = [], items = [], ...rest }: Sheets): DocumentFacts {
  const rows = bylaws.map(([rule, scope, value, source = SOURCE]): BylawCells => {
    return { rule, scope, value, severity: null, source };
  });
  return {
    bylaws: readBylaws(rows).rows,
    members: membersOf(...members),
    seats: seatsOf(...seats),
    items: items.map(({ partyVotes = null, isRollCall = false, ...cells }, row) => {
      return { item: { ...agendaItem(cells), row }, partyVotes, isRollCall };
    }),
    voters: rest.voters ?? [],
    meeting: rest.meeting ?? null,
    today: rest.today ?? null,
    answers: (rest.answers ?? []).flatMap(([after, by]) => readRuleAnswer(after, by) ?? []),
  };
}

/** A finding as it is compared: how much it matters, the rows it rests on, what is said, and what is left open. */
export function told(finding: DocumentFinding | null): object | null {
  if (finding === null) return null;
  const { severity, wrong, gaps, decide, bylawRows } = finding;
  return {
    severity,
    wrong: wrong.map(({ key }) => key),
    gaps: gaps.map(({ name, answer }) => (answer === null ? name : `${name} = ${answer.value} (${answer.by ?? "?"})`)),
    decide: decide.key,
    bylawRows,
  };
}

/** Every finding in its fixed order, but for the rows, which are numbered anew when they are shuffled. */
export function tellingsOf(facts: DocumentFacts): object[] {
  return checkDocuments(facts).map((finding) => ({
    check: finding.check,
    ...told(finding),
    wrong: finding.wrong,
    sources: [...finding.sources].sort(),
    gaps: finding.gaps
      .map(({ name, bylaw, answer }) => [name, bylaw?.scope ?? "", answer?.value ?? ""].join(" "))
      .sort(),
    bylawRows: finding.bylawRows.length,
  }));
}
