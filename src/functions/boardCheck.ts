import { BOARD_COLUMNS, BOARD_REQUIRED } from "../domain/board/boardColumns";
import { checkBodies, isOneOf } from "../domain/board/checkBodies";
import { RULES_WITHOUT_MEMBERS } from "../domain/board/rulesWithoutMembers";
import { readSeat, type Seat } from "../domain/board/seat";
import type { Bylaw } from "../domain/bylaws/bylaw";
import { readBylawFor } from "../domain/bylaws/bylawFor";
import { BYLAW_COLUMNS, BYLAW_REQUIRED } from "../domain/bylaws/bylawColumns";
import { bylawOf } from "../domain/bylaws/bylawOf";
import { readFormat } from "../domain/bylaws/format";
import { readDate } from "../domain/calendar/readDate";
import { contentOf, textOf } from "../domain/cell";
import { headedRows } from "../domain/headedRows";
import { message } from "../domain/message";
import { fail, ok, type Result } from "../domain/result";
import { normalWord } from "../domain/words";
import { type Arguments, cell, failure, type FunctionDeclaration, optional, type Outcome, range } from "./declaration";
import { findingRows, type UnreadRule } from "./findingRows";
import { resultLanguage } from "./resultLanguage";

/** Example: three members where the bylaws have room for two; what they do not say is undecided. */
export const BOARDCHECK: FunctionDeclaration = {
  id: "BOARDCHECK",
  parameters: [range("board"), range("rules"), optional(cell("on")), optional(cell("language"))],
  result: "matrix",
  example: {
    arguments: [
      [
        ["Verv", "Navn", "Kjønn"],
        ["leder", "plass 1", "K"],
        ["medlem", "plass 2", "M"],
        ["medlem", "plass 3", "M"],
      ],
      [
        ["Regel", "Verdi", "Kilde"],
        ["board.size.max", 2, "vedtektene § 4"],
        ["board.gender", "ldl28", "ldl. § 28"],
        ["board.leader", 1, "vedtektene § 4"],
      ],
    ],
    result: [
      [
        "brudd",
        "Høyeste antall medlemmer",
        "Antall medlemmer: 3. Høyst 2 er tillatt",
        "plass 1, plass 2, plass 3",
        "vedtektene § 4",
      ],
      ["uavklart", "Stillingsnivå", "Ikke avgjort i vedtektene", "", ""],
      ["uavklart", "Valgperiode", "Ikke avgjort i vedtektene", "", ""],
    ],
  },
  run: runBoardCheck,
};

function runBoardCheck(given: Arguments): Outcome {
  const language = resultLanguage(given.cell("language"));
  if (!language.ok) return failure(language.problem, "language");
  const day = given.cell("on");
  const on = readDate(day === 0 ? null : day);
  if (!on.ok) return failure(on.problem, "on");
  const seats = readBoard(given);
  if (!seats.ok) return failure(seats.problem, "board");
  const rules = readRules(given);
  if (!rules.ok) return failure(rules.problem, "rules");
  const { bylaws, unread } = rules.value;
  const checks = checkBodies(seats.value, bylaws, { on: on.value, members: null }, RULES_WITHOUT_MEMBERS);
  const rows = findingRows(checks, seats.value, unread, language.value);
  return { kind: "cells", rows: rows.map(({ cells }) => cells), explain: (row) => rows[row]?.steps ?? [] };
}

/** 0 is what an older version of Excel hands over for a blank; a board has no 0 of its own. */
function readBoard(given: Arguments): Result<Seat[]> {
  const rows = given.rows("board")?.map((cells) => cells.map((one) => (one === 0 ? null : one)));
  if (rows === undefined) return fail(message("parameter.missing", {}));
  const read = headedRows(rows, BOARD_COLUMNS, BOARD_REQUIRED);
  return read.ok ? ok(read.value.map(({ cells, row }) => readSeat(cells, row))) : read;
}

interface Rules {
  readonly bylaws: readonly Bylaw[];
  readonly unread: readonly UnreadRule[];
}

/** In the bylaws only a value can be 0. Of a sheet from a newer version no rule is taken. */
function readRules(given: Arguments): Result<Rules> {
  const rows = given.rows("rules");
  if (rows === null) return fail(message("parameter.missing", {}));
  const read = headedRows(rows, BYLAW_COLUMNS, BYLAW_REQUIRED);
  if (!read.ok) return read;
  const bylaws: Bylaw[] = [];
  const unread: UnreadRule[] = [];
  for (const { cells, row } of read.value) {
    const scope = cells.scope === 0 ? null : cells.scope;
    const source = cells.source === 0 ? null : cells.source;
    const severity = cells.severity === 0 ? null : cells.severity;
    const bylaw = bylawOf({ rule: cells.rule, value: cells.value, scope, source, severity }, row);
    if (!bylaw.ok) unread.push({ rule: null, problem: bylaw.problem, source: textOf(source) });
    else if (bylaw.value !== null) {
      bylaws.push(bylaw.value);
      const { rule } = bylaw.value;
      const problem = message("board.unknownRule", { text: rule });
      if (isMisspelt(bylaw.value)) unread.push({ rule, problem, source: textOf(source) });
    }
  }
  const format = readBylawFor(bylaws, "bylaws.format", null, normalWord, readFormat);
  return !format.ok && format.problem.key === "bylaw.newerFormat" ? fail(format.problem) : ok({ bylaws, unread });
}

/** Whether a rule of composition has a value but no meaning: the body would be checked as if it were not there. */
function isMisspelt({ rule, value }: Bylaw): boolean {
  return normalWord(rule).startsWith("board") && !isOneOf(RULES_WITHOUT_MEMBERS, rule) && contentOf(value) !== null;
}
