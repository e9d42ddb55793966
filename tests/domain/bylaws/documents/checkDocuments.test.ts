import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BYLAW_IDS } from "../../../../src/domain/bylaws/bylawId";
import { checkDocuments } from "../../../../src/domain/bylaws/documents/checkDocuments";
import type { DocumentFacts } from "../../../../src/domain/bylaws/documents/documentFacts";
import { DOCUMENT_CHECK_IDS } from "../../../../src/domain/bylaws/documents/documentFinding";
import { factsOf } from "../../../../src/taskpane/board/documents/factsOf";
import { madeFrom } from "../../../workbook/madeFromProfile";
import { PROFILES } from "../profiles/profiles";
import { factsFrom, type Row, SILENT, tellingsOf } from "./facts";

const TODAY = { year: 2026, month: 11, day: 22 };
const MADE: readonly DocumentFacts[] = await Promise.all(
  PROFILES.map(async (profile) => factsOf(await madeFrom(profile, "nb"), TODAY)),
);

/** The same rows in another order, each with its own number still. */
function shuffled<Value>(rows: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}

describe("checkDocuments", () => {
  it("finds nothing in an empty workbook", () => {
    expect(checkDocuments(factsFrom({}))).toEqual([]);
  });

  it.each(MADE.map((facts, index) => ({ facts, name: PROFILES[index]?.name })))(
    "finds the same of $name in whatever order the rows stand",
    ({ facts }) => {
      fc.assert(
        fc.property(shuffled(facts.bylaws), shuffled(facts.members), (bylaws, members) => {
          const renumbered = bylaws.map((bylaw, row) => ({ ...bylaw, row }));
          expect(tellingsOf({ ...facts, bylaws: renumbered, members })).toEqual(tellingsOf(facts));
        }),
        { numRuns: 20 },
      );
    },
  );

  it("finds each thing once and in the order of the checks, of whatever rows there are", () => {
    const value = fc.constantFrom(
      null,
      1,
      2,
      "majority",
      "leder",
      "1 måned",
      "14 dager",
      "1.1.2021",
      "kommunal deflator",
    );
    const scope = fc.constantFrom(null, "kommune", "fylkeskommune", "vedtektsendring", "Styret", "Valgkomité");
    const source = fc.constantFrom(null, "§ 4", SILENT, "Utledet: § 4");
    const row: fc.Arbitrary<Row> = fc.tuple(fc.constantFrom(...BYLAW_IDS), scope, value, source);
    const member = fc.record({
      name: fc.constantFrom("Bærum", "Viken", "KS"),
      kind: fc.constantFrom("kommune", "fylkeskommune", "observatør", "gjest", null),
      weight: fc.constantFrom(null, 0, 1, "?"),
      agreed: fc.constantFrom(null, 1, 900_000, "?"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.array(member, { maxLength: 4 }), (bylaws, members) => {
        const found = checkDocuments(factsFrom({ bylaws, members, today: TODAY })).map(({ check }) => check);
        expect(found).toEqual(DOCUMENT_CHECK_IDS.filter((id) => found.includes(id)));
      }),
    );
  });
});
