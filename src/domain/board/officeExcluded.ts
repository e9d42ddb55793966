import { message } from "../message";
import type { Judgement } from "./finding";
import { officeKey } from "./office";
import { isElected, type Seat } from "./seat";
import { type Fault, missing, seatBySeat } from "./seatBySeat";
import { textIn } from "./whom";

/**
 * Whether nobody holds an office that keeps them out of the body. A deputy takes a member's seat, so an excluded deputy is
 * a fault too: kommuneloven § 7-3 excludes from the election itself, as a member or as a deputy, among others the
 * kommunedirektør and those at the level below; § 19-3 keeps the daglig leder of an oppgavefellesskap out of its
 * representantskap. Who has left the office when the body takes up its work can be elected (§ 7-3, last paragraph): the
 * sheet is to say the office held then.
 * @param offices as the bylaws write them
 */
export function officeExcluded(seats: readonly Seat[], offices: readonly string[]): Judgement {
  const keys = offices.map(officeKey);
  const excluded: Fault = {
    verdict: "broken",
    field: "office",
    say: (names) => message("board.office.excluded", { names, levels: offices.join(", ") }),
  };
  const unknown = missing("office");
  return seatBySeat(seats, "office", {
    isFor: isElected,
    faults: [excluded, unknown],
    faultOf: ({ office }) => {
      const title = textIn(office);
      if (title === null) return unknown;
      return keys.includes(officeKey(title)) ? excluded : null;
    },
    met: message("boardMet.office.excluded", { levels: offices.join(", ") }),
  });
}
