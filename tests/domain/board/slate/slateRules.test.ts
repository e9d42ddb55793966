import { describe, expect, it } from "vitest";
import { BOARD_RULES } from "../../../../src/domain/board/boardRules";
import { SLATE_RULES } from "../../../../src/domain/board/slate/slateRules";

describe("slateRules", () => {
  it("say of every rule of composition how it is asked of a slate", () => {
    expect(BOARD_RULES.map(({ id }) => id).filter((id) => SLATE_RULES[id] === undefined)).toEqual([]);
  });
});
