import { add } from "../numbers/add";
import { isEqual } from "../numbers/compare";
import { type Exact, ONE, whole } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";

/**
 * The weights by which a project is paid by those who take part: a part of it equally, the rest by population, as eKommune
 * Sunnmøre splits its costs (Kostnadsfordeling 2016: 30 per cent equally, 70 by population 1 January). Each weight is
 * equally x all inhabitants + (1 - equally) x number who take part x own inhabitants, which needs no division.
 * @param populations of those who take part, each more than 0; not looked at where all is shared equally
 * @param equally from 0 to 1
 */
export function projectWeights(populations: readonly Exact[], equally: Exact): Exact[] {
  if (isEqual(equally, ONE)) return populations.map(() => ONE);
  const inhabitants = sum(populations);
  const equalPart = multiply(equally, inhabitants);
  const perInhabitant = multiply(subtract(ONE, equally), whole(populations.length));
  return populations.map((population) => add(equalPart, multiply(perInhabitant, population)));
}
