import type { Gender } from "../board/gender";
import { type Message, message } from "../message";
import { type Chosen, type ListedName, takeNames } from "./listNames";

/** Who is elected from a list. */
export interface ListResult {
  readonly elected: Chosen;
  readonly deputies: Chosen;
  readonly steps: readonly Message[];
}

/** As many deputies as members and two more, as far as possible (kommuneloven § 7-6). */
const DEPUTIES_MORE = 2;

/**
 * From seats to names, for one list (kommuneloven § 7-6): the members in the order of the list with a gender that is too
 * few moved up, and after them the deputies by the same rules, from the names that are left. A list without seats has no
 * deputies either.
 * @param genders of the names, in the order of the list; null where one is not filled in
 * @param seats what the list has won, 0 or more
 */
export function listElection(genders: readonly (Gender | null)[], seats: number): ListResult {
  const names: ListedName[] = genders.map((gender, place) => ({ place, gender }));
  const elected = takeNames(names, seats);
  const left = names.filter(({ place }) => !elected.names.includes(place));
  const deputies = takeNames(left, seats === 0 ? 0 : seats + DEPUTIES_MORE);
  const steps = [...stepsOf(elected, "election.vacant"), ...stepsOf(deputies, "election.fewerDeputies")];
  return { elected, deputies, steps };
}

function stepsOf(chosen: Chosen, lacking: "election.vacant" | "election.fewerDeputies"): Message[] {
  const { moves, balance, required, fewest, vacant, names } = chosen;
  const steps: Message[] = moves.map(({ name, inPlaceOf }) =>
    message("election.movedUp", { name: name + 1, inPlaceOf: inPlaceOf + 1 }),
  );
  const size = names.length;
  if (balance === "unknown") steps.push(message("election.genderUnknown", { size, required }));
  if (balance === "tooFew") steps.push(message("election.genderTooFew", { size, required, fewest: fewest ?? 0 }));
  if (vacant > 0) steps.push(message(lacking, { seats: vacant }));
  return steps;
}
