/** `npm run bench`: how fast the product is, as ratios between ways of doing the same work in one run. Never a test. */
import { benchFees } from "./fees";
import { benchShare } from "./share";
import { benchSpill } from "./spill";

benchFees();
benchShare();
await benchSpill();
