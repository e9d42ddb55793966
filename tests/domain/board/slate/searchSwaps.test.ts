import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Found, searchSwaps } from "../../../../src/domain/board/slate/searchSwaps";
import { slateAfter } from "../../../../src/domain/board/slate/slateAfter";
import { type Sought, soughtSlate } from "../../../../src/domain/board/slate/soughtSlate";
import { anyCandidate, anyRules, candidate, keyOf, settingOf } from "./slates";

function found(sought: Sought): Found | null {
  const search = searchSwaps(sought, sought.demanded, "searching");
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

describe("searchSwaps", () => {
  it("finds the same where each slate is held against the rules, as where rules are counted", () => {
    fc.assert(
      fc.property(
        fc.array(anyCandidate, { minLength: 2, maxLength: 8 }),
        anyRules,
        fc.nat(),
        (standing, bylaws, bits) => {
          const candidates = standing.map((fields, row) => candidate(row, fields));
          const slate = candidates.slice(0, Math.ceil(candidates.length / 2));
          const setting = settingOf(bylaws);
          const counted = soughtSlate(slate, candidates, setting, new Set());
          const some = counted.demanded.filter((_rule, index) => ((bits >> index) & 1) === 1);
          const held = soughtSlate(slate, candidates, setting, new Set(some));
          const [one, other] = [found(counted), found(held)].map(
            (search) =>
              search && {
                swaps: search.swaps,
                count: search.count,
                first: search.count <= 50n ? search.shown.map((swap) => keyOf(slateAfter(slate, swap))).sort() : null,
              },
          );
          expect(other).toEqual(one);
        },
      ),
    );
  });
});
