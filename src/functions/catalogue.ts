import { ALLOCATE } from "./allocate";
import { BASEPLUS } from "./basePlus";
import { BOARDCHECK } from "./boardCheck";
import { DEADLINE } from "./deadline";
import { DECISION } from "./decision";
import type { FunctionDeclaration } from "./declaration";
import { GENDERBALANCE } from "./genderBalance";
import { INDEXED } from "./indexed";
import { PERCAPITA } from "./perCapita";
import { PRORATE } from "./prorate";
import { QUORUM } from "./quorum";
import { SEATS } from "./seats";
import { SHARE } from "./share";
import { SOLVERATE } from "./solveRate";
import { TALLY } from "./tally";
import { TIERED } from "./tiered";

/** Every custom function of the namespace FELLES. */
export const CATALOGUE: readonly FunctionDeclaration[] = [
  PERCAPITA,
  BASEPLUS,
  TIERED,
  INDEXED,
  PRORATE,
  ALLOCATE,
  SHARE,
  SOLVERATE,
  TALLY,
  DECISION,
  QUORUM,
  GENDERBALANCE,
  SEATS,
  DEADLINE,
  BOARDCHECK,
];
