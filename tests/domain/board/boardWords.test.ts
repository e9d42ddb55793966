import { describe, expect, it } from "vitest";
import { readApprovers, readBoardGender, readExclusive, readObservers } from "../../../src/domain/board/boardValues";
import { readDeputyCount } from "../../../src/domain/board/deputyCount";
import { readDeputyForm } from "../../../src/domain/board/deputyForm";
import { readPermission } from "../../../src/domain/board/permission";
import { readEligibleKinds } from "../../../src/domain/board/readEligibleKinds";
import type { Cell } from "../../../src/domain/cell";

const read = {
  approvers: readApprovers,
  deputies: readDeputyForm,
  count: readDeputyCount,
  eligible: readEligibleKinds,
  exclusive: readExclusive,
  gender: readBoardGender,
  observers: readObservers,
  permission: readPermission,
} as const;

describe("what a rule of composition can be set to", () => {
  it.each([
    ["deputies", "Personleg", "personal"],
    ["deputies", "felles", "common"],
    ["count", "som medlemmene", "asMembers"],
    ["count", "As many as members", "asMembers"],
    ["count", 3, 3],
    ["permission", "Ikkje tillate", "notAllowed"],
    ["permission", "tillatt", "allowed"],
    ["gender", "per liste", "perList"],
    ["eligible", "medlem", ["municipality", "county", "other"]],
    ["eligible", "kommune, fylkeskommune, kommune", ["municipality", "county"]],
    ["approvers", "Programstyret, Programkontoret", ["Programstyret", "Programkontoret"]],
    ["observers", "KS;Statsforvalteren", ["KS", "Statsforvalteren"]],
    ["exclusive", "Styret", ["Styret"]],
  ] as const)("reads %s = %j", (rule, cell, value) => {
    expect(read[rule](cell)).toEqual({ ok: true, value });
  });

  it("leaves a rule open that is blank, and does not guess at a word it does not know", () => {
    const unknown: Readonly<Record<keyof typeof read, Cell>> = {
      approvers: 1,
      deputies: "begge",
      count: "nok",
      eligible: "bedrift",
      exclusive: true,
      gender: "likt",
      observers: 2,
      permission: "ja",
    };
    for (const rule of Object.keys(read) as (keyof typeof read)[]) {
      expect([rule, read[rule](" ")]).toEqual([rule, { ok: true, value: null }]);
      expect([rule, read[rule](unknown[rule]).ok]).toEqual([rule, false]);
    }
  });
});
