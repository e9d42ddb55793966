import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/functions/catalogue";
import { BUILT, CellError, declarationOf, DOORS } from "./doors";

const TEXT_IS_SHOWN = ["#VALUE!", "#N/A"];
/** The five that a custom function may give. */
const CODES = [...TEXT_IS_SHOWN, "#DIV/0!", "#NUM!", "#NULL!"];

/** Why Excel could not show a cell, or null where it can. */
function whatIsWrongWith(cell: unknown): string | null {
  if (cell instanceof CellError) {
    if (!CODES.includes(cell.code)) return `the code ${cell.code}`;
    return TEXT_IS_SHOWN.includes(cell.code) && (cell.message ?? "").trim() === "" ? "an error without a text" : null;
  }
  if (typeof cell === "number") return Number.isFinite(cell) ? null : `the number ${cell}`;
  return typeof cell === "string" || typeof cell === "boolean" ? null : `a ${cell === null ? "null" : typeof cell}`;
}

const junkCell: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(null, undefined, "", " ", 0, -0, 1, 2, 7, -1, 0.5, 2 / 3, 0.667, 46_083, true, false),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "For",
      "Mot",
      "Blank",
      "K",
      "M",
      "nb",
      "en",
      "koml",
      "ldl28",
      "majority",
      "2/3:cast",
      "unanimous:present",
      ">1/2:entitled",
      "1.500",
      "kr. 3,-",
      "9,1 millionar",
      "0 kr",
      "sainte-lague",
      "14 dager",
      "3.12.2021",
    ),
  },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 2 ** 53, 1e15) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("9".repeat(400), `0,${"1".repeat(400)}`, "x".repeat(32_767), "=1+1", "<b>x</b>", "{0}"),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!", "#BUSY!")
      .map((code) => new CellError(code)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      {},
      { basicValue: 5 },
      { basicValue: null },
      { type: "Entity", basicValue: "#VALUE!" },
      { code: 5 },
    ),
  },
);

function junkRange(rows: number, columns: number): fc.Arbitrary<unknown[][]> {
  return fc.array(fc.array(junkCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

const shape = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) });

/** Values for a function: ranges of one shape for the most part, so that calls get past the check of shapes. */
function junkFor(id: string): fc.Arbitrary<unknown[]> {
  const { parameters } = declarationOf(id);
  return shape.chain(({ rows, columns }) => {
    const values = parameters.map(({ shape: kind }) =>
      kind === "matrix"
        ? fc.oneof({ weight: 8, arbitrary: junkRange(rows, columns) }, { weight: 1, arbitrary: junkCell })
        : fc.oneof({ weight: 12, arbitrary: junkCell }, { weight: 1, arbitrary: junkRange(1, 1) }, junkRange(2, 2)),
    );
    return fc.tuple(...values);
  });
}

describe.each(DOORS)("whatever is in the cells, through $name,", (door) => {
  it.each(CATALOGUE)(
    "$id gives cells that Excel can show or a CustomFunctions.Error that says why",
    ({ id, result }) => {
      fc.assert(
        fc.property(junkFor(id), (values) => {
          let given: unknown;
          try {
            given = door.call(id, values);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(CellError);
            expect(whatIsWrongWith(thrown)).toBeNull();
            return;
          }
          const isMatrix = Array.isArray(given);
          expect(isMatrix).toBe(result === "matrix");
          const cells: unknown[] = isMatrix ? (given as unknown[][]).flat() : [given];
          expect(cells.map(whatIsWrongWith).filter((problem) => problem !== null)).toEqual([]);
        }),
        { numRuns: door === BUILT ? 300 : 1500 },
      );
    },
  );

  it.each(["PERCAPITA", "BASEPLUS"])("%s gives the shape of the populations", (id) => {
    fc.assert(
      fc.property(junkFor(id), ([population, ...others]) => {
        let given: unknown;
        try {
          given = door.call(id, [population, ...others]);
        } catch {
          return; // a bad parameter; the test above looks at it
        }
        const rows = Array.isArray(population) ? (population as unknown[][]) : [[population]];
        expect((given as unknown[][]).map((row) => row.length)).toEqual(rows.map((row) => row.length));
      }),
      { numRuns: 300 },
    );
  });

  it.each(CATALOGUE)("$id gives the same for the same", ({ id }) => {
    const outcome = (values: unknown[]): unknown => {
      try {
        return door.call(id, values);
      } catch (thrown) {
        return thrown;
      }
    };
    fc.assert(
      fc.property(junkFor(id), (values) => {
        expect(outcome(values)).toEqual(outcome(values));
      }),
      { numRuns: 100 },
    );
  });
});
