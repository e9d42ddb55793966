import type { DocumentFacts, DocumentItem } from "../../../domain/bylaws/documents/documentFacts";
import { readRuleAnswer } from "../../../domain/bylaws/documents/ruleAnswer";
import type { PlainDate } from "../../../domain/calendar/plainDate";
import { textOf } from "../../../domain/cell";
import { isLogged } from "../../../workbook/isLogged";
import { itemKey } from "../../../workbook/itemKey";
import { ANSWERED, PARTY_VOTES } from "../../../workbook/layout";
import type { Partnership, Reading } from "../../../workbook/partnership";
import { readLogged } from "../../../workbook/readLogged";
import { isVote } from "../../../workbook/tableProblems";
import { meetingDay } from "../boardChecks";

/** What the documents are held against, gathered from the sheets that there are. */
export function factsOf(partnership: Partnership, today: PlainDate | null): DocumentFacts {
  const { bylaws, members, board, agenda, votes, log } = partnership;
  const logged = rowsOf(log);
  const partyVotes = readLogged(logged, PARTY_VOTES);
  const votesOf = votes.kind === "found" ? votes.content : null;
  return {
    bylaws: rowsOf(bylaws),
    members: rowsOf(members),
    seats: rowsOf(board),
    items: rowsOf(agenda).map((item): DocumentItem => {
      const key = itemKey(item.item);
      return {
        item,
        partyVotes: partyVotes.get(key)?.at(-1)?.after ?? null,
        isRollCall: votesOf?.get(key)?.rows.some(({ ballot }) => isVote(ballot)) ?? false,
      };
    }),
    voters: votersIn(votes),
    meeting: meetingDay(partnership),
    today,
    answers: logged.flatMap((row) =>
      isLogged(row, ANSWERED) ? (readRuleAnswer(textOf(row.cells.after), textOf(row.cells.why)) ?? []) : [],
    ),
  };
}

function rowsOf<Row>(reading: Reading<string, readonly Row[]>): readonly Row[] {
  return reading.kind === "found" ? reading.content : [];
}

function votersIn(votes: Partnership["votes"]): string[] {
  if (votes.kind !== "found") return [];
  const cast = [...votes.content.values()].flatMap(({ rows }) => rows.filter(({ ballot }) => isVote(ballot)));
  return [...new Set(cast.flatMap(({ member }) => textOf(member) ?? []))];
}
