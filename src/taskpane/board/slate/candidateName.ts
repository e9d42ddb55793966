import type { Seat } from "../../../domain/board/seat";
import { textIn } from "../../../domain/board/whom";
import { normalWord } from "../../../domain/words";

/** Who a candidate is: by name and member, or by either where there is no other. */
export function candidateName({ name, member }: Seat): string {
  const [person, sender] = [textIn(name), textIn(member)];
  if (person === null || sender === null) return person ?? sender ?? "";
  return normalWord(person) === normalWord(sender) ? person : `${person} (${sender})`;
}

/** Several candidates, with commas between. */
export function candidateNames(seats: readonly Seat[]): string {
  return seats.map(candidateName).join(", ");
}
