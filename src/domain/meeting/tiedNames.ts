import type { Candidate, ElectionList } from "../elections/readLists";
import { isEqual } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import type { DecidedElection } from "./decideElection";

/** What a candidate is called when lots are drawn: by name, and where there is none by the row it stands in. */
export function candidateName({ name, member, row }: Candidate): string {
  return name ?? member ?? String(row + 1);
}

/**
 * Between whom a lot is needed, or was: the lists or candidates that stand equal, whether or not it has been drawn. None
 * where votes alone decide; null for a slate, where each seat may have a lot of its own.
 */
export function tiedNames({ result, lists }: Pick<DecidedElection, "result" | "lists">): readonly string[] | null {
  switch (result?.method) {
    case "list": {
      const { apportionment } = result;
      const tied = apportionment.kind === "noVotes" ? [] : (apportionment.lot?.lists ?? []);
      return tied.map((index) => lists[index]?.name ?? "");
    }
    case "majority": {
      const { second } = result;
      if (second?.kind === "lotNeeded") return second.candidates.map((index) => lists[index]?.name ?? "");
      if (second?.kind !== "elected" || !second.usedLots) return [];
      return equalTo(lists, lists[second.candidate]?.secondVote ?? null, ({ secondVote }) => secondVote).map(
        ({ name }) => name,
      );
    }
    case "plurality": {
      if (result.result.kind === "noVotes") return [];
      const { open, elected, usedLots } = result.result;
      const candidates = candidatesOf(lists);
      const last = open?.lists[0] ?? (usedLots ? elected.at(-1) : undefined);
      if (last === undefined) return [];
      return equalTo(candidates, candidates[last]?.votes ?? null, ({ votes }) => votes).map(candidateName);
    }
    case "slate":
      return null;
    default:
      return [];
  }
}

function candidatesOf(lists: readonly ElectionList[]): Candidate[] {
  return lists.flatMap(({ candidates }) => candidates);
}

function equalTo<Counted>(
  all: readonly Counted[],
  votes: Exact | null,
  votesOf: (one: Counted) => Exact | null,
): Counted[] {
  return all.filter((one) => isEqual(votesOf(one) ?? ZERO, votes ?? ZERO));
}
