import { BASEPLUS } from "./basePlus";
import { DECISION } from "./decision";
import type { FunctionDeclaration } from "./declaration";
import { GENDERBALANCE } from "./genderBalance";
import { PERCAPITA } from "./perCapita";
import { QUORUM } from "./quorum";
import { TALLY } from "./tally";

/** Every custom function of the namespace FELLES. */
export const CATALOGUE: readonly FunctionDeclaration[] = [PERCAPITA, BASEPLUS, TALLY, DECISION, QUORUM, GENDERBALANCE];
