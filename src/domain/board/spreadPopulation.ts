import type { Member } from "../members/member";
import { message } from "../message";
import { compare } from "../numbers/compare";
import { whole } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import type { Body } from "./body";
import type { Judgement } from "./finding";
import type { PopulationClass } from "./populationClass";
import { membersMissing } from "./sender";
import { type SpreadGroup, spreadLeast } from "./spreadLeast";

/**
 * Whether members of each size have as many seats as the bylaws ask, by the inhabitants in the members' sheet. A county
 * authority without a number there is of no size.
 */
export function spreadPopulation(body: Body, classes: readonly PopulationClass[]): Judgement {
  const { members } = body;
  if (members === null) return membersMissing(body);
  const met = message("boardMet.spread.population", {});
  return spreadLeast({ ...body, members }, sizeGroups(classes), "population", met);
}

/** The members of each size, and how many seats they must have. */
export function sizeGroups(classes: readonly PopulationClass[]): SpreadGroup[] {
  return classes.map(({ from, to, seats }) => ({
    name: `${from}–${to ?? ""}`,
    required: seats,
    has: ({ population, kind }: Member): boolean | null => {
      const number = readNonNegative(population);
      if (!number.ok) return null;
      if (number.value === null) return kind.ok && kind.value === "county" ? false : null;
      return compare(number.value, whole(from)) >= 0 && (to === null || compare(number.value, whole(to)) <= 0);
    },
  }));
}
