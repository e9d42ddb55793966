import { message } from "../message";
import { readText } from "../readText";
import { balance } from "./balance";
import { type BoardRule, boardRule } from "./boardRule";
import {
  readApprovers,
  readBoardGender,
  readBoardLeader,
  readBoardNumber,
  readBoardOffices,
  readExclusive,
  readObservers,
} from "./boardValues";
import { deputies } from "./deputies";
import { deputyApproval } from "./deputyApproval";
import { readDeputyCount } from "./deputyCount";
import { readDeputyForm } from "./deputyForm";
import { deputyNumber } from "./deputyNumber";
import { exclusive, seatedElsewhere } from "./exclusive";
import { judgement } from "./finding";
import { leaderElected } from "./leaderElected";
import { listBalance } from "./listBalance";
import { observers } from "./observers";
import { officeExcluded } from "./officeExcluded";
import { officeLevel } from "./officeLevel";
import { oneLeader } from "./oneLeader";
import { readPermission } from "./permission";
import { reelection } from "./reelection";
import { representation } from "./representation";
import { readRequiredSeats } from "./requiredSeats";
import { size } from "./size";
import { severalSeats, spreadMax } from "./spreadMax";
import { term } from "./term";
import { termConsecutive } from "./termConsecutive";
import { termContinuing } from "./termContinuing";
import { termOverlap } from "./termOverlap";

/** The rules that look at the members' sheet, and cannot be decided without it. */
export interface MemberRules {
  readonly eligible: BoardRule;
  readonly region: BoardRule;
  readonly population: BoardRule;
}

/** Every rule of composition, in the order they are shown. */
export function allRules({ eligible, region, population }: MemberRules): readonly BoardRule[] {
  return [
    boardRule("board.size.exact", readBoardNumber, ({ seats }, limit) => size(seats, "exact", limit)),
    boardRule("board.size.min", readBoardNumber, ({ seats }, limit) => size(seats, "min", limit)),
    boardRule("board.size.max", readBoardNumber, ({ seats }, limit) => size(seats, "max", limit)),
    boardRule("board.office", readBoardOffices, ({ seats }, levels) => officeLevel(seats, levels)),
    boardRule("board.office.excluded", readBoardOffices, ({ seats }, offices) => officeExcluded(seats, offices)),
    eligible,
    boardRule("board.gender", readBoardGender, ({ seats }, rule) => {
      if (rule === "none") return judgement("met", message("boardMet.gender.none", {}));
      return rule === "perList" ? listBalance(seats) : balance(seats, rule);
    }),
    boardRule("board.seats", readRequiredSeats, representation),
    boardRule("board.spread.max", readBoardNumber, spreadMax, severalSeats),
    region,
    population,
    boardRule("board.term", readBoardNumber, ({ seats }, years) => term(seats, years)),
    boardRule("board.term.overlap", readPermission, ({ seats }, permission) => termOverlap(seats, permission)),
    boardRule("board.term.continuing", readBoardNumber, ({ seats }, limit) => termContinuing(seats, limit)),
    boardRule("board.term.consecutive", readBoardNumber, termConsecutive),
    boardRule("board.reelection", readPermission, reelection),
    boardRule("board.leader", readBoardLeader, ({ seats }) => oneLeader(seats)),
    boardRule("board.leader.elected", readText, ({ seats }, elector) => leaderElected(seats, elector)),
    boardRule("board.deputies", readDeputyForm, deputies),
    boardRule("board.deputies.exact", readDeputyCount, ({ seats }, wanted) => deputyNumber(seats, "exact", wanted)),
    boardRule("board.deputies.min", readDeputyCount, ({ seats }, wanted) => deputyNumber(seats, "min", wanted)),
    boardRule("board.deputies.approved", readApprovers, ({ seats }, approvers) => deputyApproval(seats, approvers)),
    boardRule("board.observers", readObservers, observers),
    boardRule("board.exclusive", readExclusive, exclusive, seatedElsewhere),
  ];
}
