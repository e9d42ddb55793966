import { readRequiredSeats } from "../../board/requiredSeats";
import { contentOf } from "../../cell";
import { votingRights } from "../../meeting/votingRights";
import { memberIndex } from "../../members/findMember";
import type { Member } from "../../members/member";
import { type DocumentMessage, message } from "../../message";
import { readNonNegative } from "../../numbers/readNonNegative";
import { isZero } from "../../numbers/sign";
import type { Bylaw } from "../bylaw";
import { bylawIdOf } from "../bylawId";
import { documentedFor, isFor } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";

/**
 * Observers stand among the members of the body that decides, and the documents do not say that they have no vote; or one of
 * them has been given a vote, or has voted. They never count: neither among the votes nor towards a quorum.
 */
export function observers(facts: DocumentFacts): DocumentFinding | null {
  const { members } = votingRights(facts.members, facts.bylaws, facts.meeting);
  const watching = members.filter(isObserver);
  const voting = watching.filter((member) => hasWeight(member) || hasVoted(facts, member));
  const listing = listingRules(facts);
  const isListed = watching.length > 0 && watching.length < members.length && listing.length > 0;
  if (!isListed && voting.length === 0) return null;
  const wrong: DocumentMessage[] = [];
  if (isListed) {
    wrong.push(
      message("documents.observers", {
        names: namesOf(watching),
        all: members.length,
        members: members.length - watching.length,
      }),
    );
  }
  if (voting.length > 0) wrong.push(message("documents.observers.voting", { names: namesOf(voting) }));
  return documentFinding({
    check: "documents.observers",
    severity: voting.length > 0 ? "breach" : "warning",
    wrong,
    decide: message("documents.observers.decide", {}),
    bylaws: listing,
    cells: (voting.length > 0 ? voting : watching)
      .map(({ row }) => row)
      .sort((a, b) => a - b)
      .map((row) => ({ sheet: "members", row, field: voting.length > 0 ? "weight" : "kind" })),
  });
}

function isObserver({ kind }: Member): boolean {
  return kind.ok && kind.value === "observer";
}

function hasWeight({ weight }: Member): boolean {
  const votes = readNonNegative(weight);
  return votes.ok && votes.value !== null && !isZero(votes.value);
}

function hasVoted({ voters, members }: DocumentFacts, member: Member): boolean {
  const find = memberIndex(members);
  return voters.some((voter) => {
    const found = find(voter);
    return found.ok && found.value.row === member.row;
  });
}

/** In an order that does not depend on the sheet's. */
function namesOf(members: readonly Member[]): string {
  return members
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(", ");
}

/**
 * The rules that put observers among those who decide: the body that every member sits in has observers too, and that
 * observers have no vote is not stated.
 */
function listingRules(facts: DocumentFacts): Bylaw[] {
  const { bylaws } = facts;
  const votes = documentedFor(facts, "meeting.votes", "observer");
  if (votes.state === "stated") return [];
  const deciding = bylaws.flatMap(({ rule, scope, value }) => {
    const seats = bylawIdOf(rule) === "board.seats" ? readRequiredSeats(value) : null;
    return seats?.ok === true && seats.value?.eachMember === true && scope !== null ? [scope] : [];
  });
  const ofDeciding = bylaws.filter(
    ({ rule, scope, value }) =>
      bylawIdOf(rule) === "board.observers" && contentOf(value) !== null && deciding.some((body) => isFor(scope, body)),
  );
  return ofDeciding.length === 0 || votes.bylaw === null ? ofDeciding : [...ofDeciding, votes.bylaw];
}
