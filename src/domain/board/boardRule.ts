import type { Bylaw } from "../bylaws/bylaw";
import { findBylawFor, readBylawFor } from "../bylaws/bylawFor";
import type { BoardRuleId } from "../bylaws/bylawId";
import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import type { Result } from "../result";
import { normalWord } from "../words";
import type { Body } from "./body";
import { type Finding, type Judgement, judgement } from "./finding";

/** One rule of composition: how its value is read, and what it says of a body. */
export interface BoardRule {
  readonly id: BoardRuleId;
  /** What the bylaws' rule says of a body; an open rule and one that cannot be read are undecidable. */
  readonly find: (body: Body, bylaws: readonly Bylaw[]) => Finding;
}

/**
 * @param read reads the value; null for a blank, which leaves the rule open
 * @param judge holds the body against the value
 * @param whenOpen what there is to know where the bylaws do not decide it
 */
export function boardRule<Value>(
  id: BoardRuleId,
  read: (cell: Cell) => Result<Value | null, SheetProblem>,
  judge: (body: Body, value: Value) => Judgement,
  whenOpen: (body: Body) => Judgement = notDecided,
): BoardRule {
  const judged = (body: Body, bylaws: readonly Bylaw[]): Judgement => {
    const value = readBylawFor(bylaws, id, body.name, normalWord, read);
    if (!value.ok) return notRead(value.problem);
    return value.value === null ? whenOpen(body) : judge(body, value.value);
  };
  return {
    id,
    find: (body, bylaws) => {
      const bylaw = findBylawFor(bylaws, id, body.name, normalWord);
      return {
        rule: id,
        severity: bylaw?.severity ?? "breach",
        source: bylaw?.source ?? null,
        bylawRow: bylaw?.row ?? null,
        exception: null,
        ...judged(body, bylaws),
      };
    },
  };
}

function notDecided(): Judgement {
  return judgement("undecidable", message("board.open", {}));
}

function notRead(problem: SheetProblem): Judgement {
  const reason =
    problem.key === "bylaw.valueUnreadable" ? message("board.valueUnreadable", { text: problem.params.text }) : problem;
  return judgement("undecidable", reason);
}
