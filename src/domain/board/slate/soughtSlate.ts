import type { BoardRuleId } from "../../bylaws/bylaw";
import { bylawValue } from "../../bylaws/bylawValue";
import { BOARD_RULES } from "../boardRules";
import { isMember, type Seat } from "../seat";
import { bodyOfSlate, continuingSeats, type SlateSetting } from "./bodyOfSlate";
import { type Demand, impossible, noneOf } from "./demand";
import { askedOfSlate } from "./slateRules";
import { isDemanded, trySlate } from "./trySlate";

/** A slate that is to be repaired, with all that its swaps must meet. */
export interface Sought {
  readonly slate: readonly Seat[];
  readonly candidates: readonly Seat[];
  readonly continuing: readonly Seat[];
  readonly setting: SlateSetting;
  readonly demanded: readonly BoardRuleId[];
  readonly demandsOf: (rule: BoardRuleId) => readonly Demand[];
  /** The rules that every slate must be held against. */
  readonly everySlate: ReadonlySet<BoardRuleId>;
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
  const { body, bylaws, members } = setting;
  const demanded = trySlate(slate, candidates, setting)
    .findings.filter((finding) => isDemanded(finding, bylaws, body))
    .map(({ rule }) => rule);
  const asking = { body, bylaws, members, seats: [...continuing, ...candidates] };
  const everySlate = new Set(
    demanded.filter((rule) => mistrusted.has(rule) || askedOfSlate(rule).kind === "everySlate"),
  );
  const demandsOf = (rule: BoardRuleId): readonly Demand[] => {
    const asked = askedOfSlate(rule);
    if (everySlate.has(rule)) return [];
    if (asked.kind === "counts") return asked.demands(asking);
    return asked.kind === "everySeat" ? onEverySeat(rule, candidates, continuing, setting) : [];
  };
  const made = new Map(demanded.map((rule) => [rule, demandsOf(rule)] as const));
  const seats = demanded.length === 0 ? slate.length : seatsNearest(slate.length, continuing, demanded, setting);
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

/** A rule that looks at each seat by itself: those who break it by themselves cannot be in the body. */
function onEverySeat(
  rule: BoardRuleId,
  candidates: readonly Seat[],
  continuing: readonly Seat[],
  setting: SlateSetting,
): Demand[] {
  if (continuing.length > 0 && !isMet(rule, [], setting)) return [impossible(rule)];
  const alone = { ...setting, seats: setting.seats.filter((seat) => !continuing.includes(seat)) };
  const banned = new Set(candidates.filter((seat) => !isMet(rule, [seat], alone)));
  return [noneOf(rule, (seat) => banned.has(seat))];
}

function isMet(rule: BoardRuleId, slate: readonly Seat[], setting: SlateSetting): boolean {
  const body = bodyOfSlate(slate, setting);
  const found = BOARD_RULES.find(({ id }) => id === rule)?.find(body, setting.bylaws);
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
  const bounds = sizesOf(demanded, bylaws, body);
  if (bounds === null) return null;
  const least = Math.max(bounds.least - sitting, continuing.length === 0 ? 1 : 0);
  const most = bounds.most - sitting;
  return least > most ? null : Math.min(Math.max(own, least), most);
}

function sizesOf(
  demanded: readonly BoardRuleId[],
  bylaws: SlateSetting["bylaws"],
  body: string | null,
): { readonly least: number; readonly most: number } | null {
  let [least, most] = [0, Infinity];
  for (const id of ["board.size.exact", "board.size.min", "board.size.max"] as const) {
    if (!demanded.includes(id)) continue;
    const limit = bylawValue(bylaws, id, body);
    if (!limit.ok || limit.value === null) return null;
    if (id !== "board.size.max") least = Math.max(least, limit.value);
    if (id !== "board.size.min") most = Math.min(most, limit.value);
  }
  return { least, most };
}
