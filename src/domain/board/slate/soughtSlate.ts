import type { BoardRuleId } from "../../bylaws/bylawId";
import { bylawValue } from "../../bylaws/bylawValue";
import { compareDates } from "../../calendar/plainDate";
import { BOARD_RULES } from "../boardRules";
import { hasUnknownRole, isMember, type Seat } from "../seat";
import { bodyOfSlate, continuingSeats, type SlateSetting } from "./bodyOfSlate";
import type { Demand } from "./demand";
import { impossible, noneOf } from "./demand";
import { pairDemands } from "./pairDemands";
import { askedOfSlate } from "./slateRules";
import { isDemanded, trySlate } from "./trySlate";

/** A slate that is to be repaired, with all that its swaps must meet. */
export interface Sought {
  readonly slate: readonly Seat[];
  /** In the order of their rows. */
  readonly candidates: readonly Seat[];
  readonly continuing: readonly Seat[];
  readonly setting: SlateSetting;
  readonly demanded: readonly BoardRuleId[];
  readonly demandsOf: (rule: BoardRuleId) => readonly Demand[];
  /** The rules that every slate must be held against, since how they count is not known. */
  readonly everySlate: ReadonlySet<BoardRuleId>;
  /** How many the slate must have; null where the rules of size leave no number. */
  readonly seats: number | null;
}

/**
 * @param mistrusted rules that have said otherwise than their demands
 */
export function soughtSlate(
  slate: readonly Seat[],
  unsorted: readonly Seat[],
  setting: SlateSetting,
  mistrusted: ReadonlySet<BoardRuleId>,
): Sought {
  const candidates = [...unsorted].sort((a, b) => a.row - b.row);
  const continuing = continuingSeats(setting);
  const { body, bylaws } = setting;
  const demanded = trySlate(slate, candidates, setting)
    .findings.filter((finding) => isDemanded(finding, bylaws, body))
    .map(({ rule }) => rule);
  const isMistrusted = (rule: BoardRuleId): boolean =>
    mistrusted.has(rule) || continuing.some(hasUnknownRole) || (DATED.includes(rule) && !areOfOneTerm(candidates));
  const seats = demanded.length === 0 ? slate.length : seatsNearest(slate.length, continuing, demanded, setting);
  const everySlate = new Set(demanded.filter(isMistrusted));
  const asking = { body: bodyOfSlate([], setting), bylaws, seats: [...continuing, ...candidates] };
  const meets = (rule: BoardRuleId, own: readonly Seat[]): boolean => isMet(rule, own, candidates, setting);
  const demandsOf = (rule: BoardRuleId): readonly Demand[] => {
    const asked = askedOfSlate(rule);
    if (everySlate.has(rule)) return [];
    switch (asked.kind) {
      case "counts":
        return asked.demands(asking);
      case "everySeat": {
        if (continuing.some((seat) => !meets(rule, [seat]))) return [impossible(rule)];
        const banned = new Set(candidates.filter((seat) => !meets(rule, [seat])));
        return [noneOf(rule, (seat) => banned.has(seat))];
      }
      case "everyPair":
        return pairDemands(rule, continuing, candidates, (own) => meets(rule, own));
      case "term":
        return meets(rule, [...continuing, ...candidates.slice(0, seats ?? 0)]) ? [] : [impossible(rule)];
      case "size":
      case "notOfSlates":
        return [];
    }
  };
  const made = new Map(demanded.map((rule) => [rule, demandsOf(rule)] as const));
  return {
    slate: candidates.filter((seat) => slate.includes(seat)),
    candidates,
    continuing,
    setting,
    demanded,
    demandsOf: (rule) => made.get(rule) ?? [],
    everySlate,
    seats,
  };
}

/** The rules whose way of counting is known where everyone is elected for one term, with both its days. */
const DATED: readonly BoardRuleId[] = ["board.term.continuing", "board.term.consecutive", "board.reelection"];

function areOfOneTerm(candidates: readonly Seat[]): boolean {
  const [first] = candidates;
  const isSame = (a: Seat["from"], b: Seat["from"] | undefined): boolean =>
    a.ok && a.value !== null && b?.ok === true && b.value !== null && compareDates(a.value, b.value) === 0;
  return candidates.every(({ from, to }) => isSame(from, first?.from) && isSame(to, first?.to));
}

/** Whether some of those who can be in the body would meet a rule as all of it, with the rest of the sheet as it is. */
function isMet(rule: BoardRuleId, seats: readonly Seat[], candidates: readonly Seat[], setting: SlateSetting): boolean {
  const body = bodyOfSlate(
    seats.filter((seat) => candidates.includes(seat)),
    setting,
  );
  const found = BOARD_RULES.find(({ id }) => id === rule)?.find({ ...body, seats }, setting.bylaws);
  return found?.verdict === "met";
}

/** How many seats a slate can have, the nearest to its own number; null where the rules of size leave none. */
function seatsNearest(
  own: number,
  continuing: readonly Seat[],
  demanded: readonly BoardRuleId[],
  { body, bylaws }: SlateSetting,
): number | null {
  const sitting = continuing.filter(isMember).length;
  let [least, most] = [continuing.length === 0 ? 1 : 0, Infinity];
  for (const id of ["board.size.exact", "board.size.min", "board.size.max"] as const) {
    if (!demanded.includes(id)) continue;
    const limit = bylawValue(bylaws, id, body);
    if (!limit.ok || limit.value === null) return null;
    if (id !== "board.size.max") least = Math.max(least, limit.value - sitting);
    // One whose role is not known may be a member too.
    if (id !== "board.size.min") most = Math.min(most, limit.value - continuing.length);
  }
  return least > most ? null : Math.min(Math.max(own, least), most);
}
