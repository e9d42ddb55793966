import { bylawValue } from "../../bylaws/bylawValue";
import { normalWord } from "../../words";
import type { Gender } from "../gender";
import { type GenderRule, requiredOfEachGender } from "../genderBalance";
import { isMember, type Seat } from "../seat";
import { textIn } from "../whom";
import type { Asking } from "./asking";
import { type Demand, impossible, noneOf, type SeatGroup } from "./demand";

/** That everyone's gender is known, and that there are enough of each: in the body, or on each list in it. */
export function genderDemands({ body, bylaws, seats }: Asking): Demand[] {
  const rule = bylawValue(bylaws, "board.gender", body.name);
  if (!rule.ok) return [impossible("board.gender")];
  const asked = rule.value;
  if (asked === null || asked === "none") return [];
  const unknown = noneOf("board.gender", (seat) => isMember(seat) && genderOf(seat) === null);
  if (asked !== "perList") return [unknown, ...balanced(isMember, asked)];
  const lists = new Set(seats.flatMap((seat) => listOf(seat) ?? []));
  return [
    unknown,
    noneOf("board.gender", (seat) => isMember(seat) && listOf(seat) === null),
    ...[...lists].flatMap((list) => balanced((seat) => isMember(seat) && listOf(seat) === list, "koml")),
  ];
}

function balanced(isOf: SeatGroup, rule: GenderRule): Demand[] {
  return (["woman", "man"] as const).map((gender) => ({
    rule: "board.gender",
    groups: [(seat) => isOf(seat) && genderOf(seat) === gender, (seat) => isOf(seat) && genderOf(seat) !== gender],
    holds: (own, others) => own >= requiredOfEachGender(own + others, rule),
  }));
}

function genderOf({ gender }: Seat): Gender | null {
  return gender.ok ? gender.value : null;
}

function listOf({ list }: Seat): string | null {
  const text = textIn(list);
  return text === null ? null : normalWord(text);
}
