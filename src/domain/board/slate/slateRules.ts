import type { Bylaw, BoardRuleId } from "../../bylaws/bylaw";
import { bylawValue } from "../../bylaws/bylawValue";
import type { SendingMembers } from "../body";
import { type Gender } from "../gender";
import { genderBalance } from "../genderBalance";
import { hasRole, isMember, type Seat } from "../seat";
import { type Demand, impossible, noneOf } from "./demand";

/** What a rule's demands are made from. */
export interface Asking {
  readonly body: string | null;
  readonly bylaws: readonly Bylaw[];
  readonly members: SendingMembers | null;
  /** Everyone who can be in the body: those who sit on, and the candidates. */
  readonly seats: readonly Seat[];
}

/** How a rule of composition is asked of a slate. */
export type AskedOfSlate =
  /** A body meets it where each of its seats would by itself. */
  | { readonly kind: "everySeat" }
  /** A body meets it by how many of its seats are in some groups. */
  | { readonly kind: "counts"; readonly demands: (asking: Asking) => readonly Demand[] }
  /** It says how many the body has, which is settled before anyone is swapped. */
  | { readonly kind: "size" }
  /** It looks at deputies, observers, or how someone was elected: no choice of members meets it or breaks it. */
  | { readonly kind: "notOfSlates" }
  /** Nothing is known of it but its verdict, so that every slate there is must be held against it. */
  | { readonly kind: "everySlate" };

const EVERY_SEAT: AskedOfSlate = { kind: "everySeat" };
const SIZE: AskedOfSlate = { kind: "size" };
const EVERY_SLATE: AskedOfSlate = { kind: "everySlate" };
const NOT_OF_SLATES: AskedOfSlate = { kind: "notOfSlates" };

/** How each rule is asked of a slate. */
export const SLATE_RULES: Readonly<Record<BoardRuleId, AskedOfSlate>> = {
  "board.size.exact": SIZE,
  "board.size.min": SIZE,
  "board.size.max": SIZE,
  "board.office": EVERY_SEAT,
  "board.gender": { kind: "counts", demands: gender },
  "board.term": EVERY_SEAT,
  "board.leader": { kind: "counts", demands: leader },
  "board.leader.elected": NOT_OF_SLATES,
  "board.deputies": NOT_OF_SLATES,
  "board.deputies.exact": NOT_OF_SLATES,
  "board.deputies.min": NOT_OF_SLATES,
  "board.deputies.approved": NOT_OF_SLATES,
  "board.observers": NOT_OF_SLATES,
  "board.office.excluded": EVERY_SLATE,
  "board.eligible": EVERY_SLATE,
  "board.seats": EVERY_SLATE,
  "board.spread.max": EVERY_SLATE,
  "board.spread.region": EVERY_SLATE,
  "board.spread.population": EVERY_SLATE,
  "board.term.overlap": EVERY_SLATE,
  "board.term.continuing": EVERY_SLATE,
  "board.term.consecutive": EVERY_SLATE,
  "board.reelection": EVERY_SLATE,
  "board.exclusive": EVERY_SLATE,
};

export function askedOfSlate(rule: BoardRuleId): AskedOfSlate {
  return SLATE_RULES[rule];
}

function gender({ body, bylaws }: Asking): Demand[] {
  const rule = bylawValue(bylaws, "board.gender", body);
  if (!rule.ok) return [impossible("board.gender")];
  const asked = rule.value;
  if (asked === null || asked === "none" || asked === "perList") return [];
  return [
    noneOf("board.gender", (seat) => isMember(seat) && genderOf(seat) === null),
    {
      rule: "board.gender",
      groups: [
        (seat) => isMember(seat) && genderOf(seat) === "woman",
        (seat) => isMember(seat) && genderOf(seat) === "man",
      ],
      holds: (women, men) => genderBalance(gendersOf(women, men), asked).isMet,
    },
  ];
}

function leader(): Demand[] {
  return [{ rule: "board.leader", groups: [(seat) => hasRole(seat, "leader")], holds: (leaders) => leaders === 1 }];
}

function genderOf({ gender: read }: Seat): Gender | null {
  return read.ok ? read.value : null;
}

function gendersOf(women: number, men: number): Gender[] {
  return [
    ...Array.from({ length: women }, () => "woman" as const),
    ...Array.from({ length: men }, () => "man" as const),
  ];
}
