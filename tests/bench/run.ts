/**
 * `npm run bench`: how fast the product is, as ratios between ways of doing the same work in one run, and how often it asks
 * Excel. Never a test.
 */
import { benchFees } from "./fees";
import { benchMeeting } from "./meeting";
import { benchShare } from "./share";
import { benchSlate } from "./slate";
import { benchSpill } from "./spill";
import { benchSyncs } from "./syncs";
import { benchVotes } from "./votes";

benchFees();
benchShare();
benchVotes();
benchSlate();
await benchSpill();
await benchSyncs();
await benchMeeting();
