import { message } from "../message";
import { balance } from "./balance";
import { type BoardRule, boardRule } from "./boardRule";
import { readBoardGender, readBoardLeader, readBoardNumber, readBoardOffices } from "./boardValues";
import { judgement } from "./finding";
import { officeLevel } from "./officeLevel";
import { oneLeader } from "./oneLeader";
import { size } from "./size";
import { term } from "./term";

/** Every rule of composition, in the order they are shown. */
export const BOARD_RULES: readonly BoardRule[] = [
  boardRule("board.size.exact", readBoardNumber, ({ seats }, limit) => size(seats, "exact", limit)),
  boardRule("board.size.min", readBoardNumber, ({ seats }, limit) => size(seats, "min", limit)),
  boardRule("board.size.max", readBoardNumber, ({ seats }, limit) => size(seats, "max", limit)),
  boardRule("board.office", readBoardOffices, ({ seats }, levels) => officeLevel(seats, levels)),
  boardRule("board.gender", readBoardGender, ({ seats }, rule) =>
    rule === "none" || rule === "perList"
      ? judgement("met", message("boardMet.gender.none", {}))
      : balance(seats, rule),
  ),
  boardRule("board.term", readBoardNumber, ({ seats }, years) => term(seats, years)),
  boardRule("board.leader", readBoardLeader, ({ seats }) => oneLeader(seats)),
];
