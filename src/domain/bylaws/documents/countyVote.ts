import { votingRights } from "../../meeting/votingRights";
import type { Member } from "../../members/member";
import { message } from "../../message";
import { add } from "../../numbers/add";
import { type Exact, ONE } from "../../numbers/exact";
import { readNonNegative } from "../../numbers/readNonNegative";
import { isZero } from "../../numbers/sign";
import { sum } from "../../numbers/sum";
import { documented, isDocumented } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";
import { aboutGaps, gapOf } from "./gap";

/** A county is a member, and the documents say who of the others vote, but not whether the county does. */
export function countyVote(facts: DocumentFacts): DocumentFinding | null {
  const { members } = votingRights(facts.members, facts.bylaws, facts.meeting);
  const counties = members.filter(isCounty);
  const municipalities = documented(facts, "meeting.votes", "municipality");
  const gaps = gapOf("meeting.votes", documented(facts, "meeting.votes", "county"));
  if (counties.length === 0 || !isDocumented(municipalities) || gaps.length === 0) return null;
  const without = sum(members.filter((member) => !isCounty(member)).map(votesOf));
  const county = counties.map(({ name }) => name).join(", ");
  const wrong = message("documents.countyVote", {
    county,
    without,
    with: add(without, sum(counties.map(votesIfAny))),
  });
  return documentFinding({
    check: "documents.countyVote",
    wrong: [wrong],
    gaps,
    ...aboutGaps(gaps, message("documents.countyVote.decide", { county })),
    bylaws: municipalities.bylaw === null ? [] : [municipalities.bylaw],
    cells: counties.map(({ row }) => ({ sheet: "members", row, field: "weight" })),
  });
}

function isCounty({ kind }: Member): boolean {
  return kind.ok && kind.value === "county";
}

function votesOf({ votes }: Member): Exact {
  return votes.ok ? votes.value : ONE;
}

/** How many votes a county has if it has any: what the members' sheet gives it, else one. */
function votesIfAny({ weight }: Member): Exact {
  const votes = readNonNegative(weight);
  return votes.ok && votes.value !== null && !isZero(votes.value) ? votes.value : ONE;
}
