import { allRules } from "./allRules";
import { type BoardRule, boardRule } from "./boardRule";
import { readBoardNumber } from "./boardValues";
import { eligible } from "./eligible";
import { readPopulationClasses } from "./populationClass";
import { readEligibleKinds } from "./readEligibleKinds";
import { spreadPopulation } from "./spreadPopulation";
import { spreadRegion } from "./spreadRegion";

/** Every rule of composition, in the order they are shown. */
export const BOARD_RULES: readonly BoardRule[] = allRules({
  eligible: boardRule("board.eligible", readEligibleKinds, eligible),
  region: boardRule("board.spread.region", readBoardNumber, spreadRegion),
  population: boardRule("board.spread.population", readPopulationClasses, spreadPopulation),
});
