import { message } from "../message";
import { normalWord } from "../words";
import { balanced, type BalanceGroup, membersAndDeputies } from "./balance";
import type { Judgement } from "./finding";
import { isElected, type Seat } from "./seat";
import { found, missing } from "./seatBySeat";
import { textIn } from "./whom";

/**
 * Whether each list of a list election is balanced for itself (kommuneloven § 7-6, third paragraph): 40 per cent of each
 * gender among its members where it has four or more, both where it has two or three; its deputies likewise (fifth
 * paragraph). A seat that does not say which list it was won by may be of any of them, so that nothing is met.
 */
export function listBalance(seats: readonly Seat[]): Judgement {
  const written = (seat: Seat): string | null => textIn(seat.list);
  const keyOf = (seat: Seat): string => normalWord(written(seat) ?? "");
  const lists = new Map(seats.flatMap((seat) => (written(seat) === null ? [] : [[keyOf(seat), written(seat) ?? ""]])));
  const listless = seats.filter((seat) => isElected(seat) && written(seat) === null);
  const groups = [...lists].sort().flatMap(([key, list]): BalanceGroup[] => {
    const [members, deputies] = membersAndDeputies(
      seats.filter((seat) => keyOf(seat) === key || written(seat) === null),
    );
    return [
      ofList(members, key, (numbers) => message("board.gender.list", { ...numbers, list, who: "members" })),
      ofList(deputies, key, (numbers) => message("board.gender.list", { ...numbers, list, who: "deputies" })),
    ];
  });
  const judged = balanced(groups, "koml", () => message("boardMet.gender.lists", { count: lists.size }));
  return judged.verdict !== "broken" && listless.length > 0 ? found(missing("list"), listless) : judged;

  /** Those whose list is not known may be of this one or of another. */
  function ofList({ seats: own, possible }: BalanceGroup, key: string, broken: BalanceGroup["broken"]): BalanceGroup {
    const isOwn = (seat: Seat): boolean => keyOf(seat) === key;
    return { seats: own.filter(isOwn), possible: [...possible, ...own.filter((seat) => !isOwn(seat))], broken };
  }
}
