import type { Gender } from "../board/gender";
import { requiredOfEachGender } from "../board/genderBalance";

/** A name that came before others of its list, so that both genders are represented. */
export interface MoveUp {
  /** The place on the list, from 0, of the name that moved up, and of the one whose place it took. */
  readonly name: number;
  readonly inPlaceOf: number;
}

/** Whether those chosen are balanced. It cannot be known where the gender of a name is not. */
export type NamesBalance = "notAsked" | "met" | "tooFew" | "unknown";

/** Names of one list, by their places on it, from 0. */
export interface Chosen {
  /** In the order of the list. */
  readonly names: readonly number[];
  readonly moves: readonly MoveUp[];
  readonly balance: NamesBalance;
  /** How many of each gender there must be among them. */
  readonly required: number;
  /** How many there are of the gender with the fewest; null where a gender is not known. */
  readonly fewest: number | null;
  /** Seats for which the list has no names. */
  readonly vacant: number;
}

/** A name of a list: its place, from 0, and its gender, null where that is not filled in. */
export interface ListedName {
  readonly place: number;
  readonly gender: Gender | null;
}

/**
 * Takes names in the order of a list; where a gender is too few among them, its next names move up and take the places of
 * the last of the other gender, as far as is needed and there are any (kommuneloven § 7-6: of two or three both genders,
 * of four and more 40 per cent of each).
 * @param names in the order of the list
 * @param seats 0 or more
 */
export function takeNames(names: readonly ListedName[], seats: number): Chosen {
  const first = names.slice(0, seats);
  const required = requiredOfEachGender(first.length, "koml");
  const shared = { required, vacant: seats - first.length };
  const unmoved = { ...shared, names: first.map(({ place }) => place), moves: [] };
  if (required === 0) return { ...unmoved, balance: "notAsked", fewest: fewestOf(first) };
  if (first.some(({ gender }) => gender === null)) return { ...unmoved, balance: "unknown", fewest: null };

  const few = fewerOf(first);
  const isFew = (name: ListedName): boolean => name.gender === few;
  const lacking = required - first.filter(isFew).length;
  if (lacking <= 0) return { ...unmoved, balance: "met", fewest: fewestOf(first) };
  const others = names.slice(seats);
  // A name whose gender is not known may be the one to move up.
  const nextKnown = others.findIndex(({ gender }) => gender === null);
  const known = nextKnown === -1 ? others : others.slice(0, nextKnown);
  const up = known.filter(isFew).slice(0, lacking);
  if (up.length < lacking && nextKnown !== -1) return { ...unmoved, balance: "unknown", fewest: null };
  const down = first.filter((name) => !isFew(name)).slice(first.length - (required - lacking) - up.length);
  const chosen = [...first.filter((name) => !down.includes(name)), ...up];
  return {
    ...shared,
    names: chosen.map(({ place }) => place),
    moves: up.map((name, index) => ({ name: name.place, inPlaceOf: down[index]?.place ?? name.place })),
    balance: up.length === lacking ? "met" : "tooFew",
    fewest: fewestOf(chosen),
  };
}

function fewerOf(names: readonly ListedName[]): Gender {
  const women = names.filter(({ gender }) => gender === "woman").length;
  return 2 * women < names.length ? "woman" : "man";
}

function fewestOf(names: readonly ListedName[]): number | null {
  if (names.some(({ gender }) => gender === null)) return null;
  const women = names.filter(({ gender }) => gender === "woman").length;
  return Math.min(women, names.length - women);
}
