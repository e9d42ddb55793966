import { describe, expect, it } from "vitest";
import { nativeIndexed } from "../../../src/workbook/native/nativeIndexed";

const changes = { sheet: "Indeks", top: 1, bottom: 9, left: 1, right: 1 };
const RANGE = "'Indeks'!$B$2:$B$10";

describe("nativeIndexed", () => {
  it("follows the changes where they stand, and checks what they hold", () => {
    expect(nativeIndexed("D4", changes, undefined)).toBe(
      `=IF(LEN(D4)=0,"",IF(AND(COUNT(D4)=1,COUNT(${RANGE})=COUNTA(${RANGE}),MIN(${RANGE})>-1,MAX(${RANGE})<1),` +
        `ROUND(ROUND((FVSCHEDULE(D4,${RANGE}))*1000000,0)/10000,0)/100,NA()))`,
    );
  });

  it("rounds to a unit, a number or a cell", () => {
    expect(nativeIndexed("D4", changes, { kind: "number", text: "100" })).toContain("/100000000,0)*100,NA()");
    const unit = { kind: "cell", sheet: "Vedtekter", row: 3, column: 2 } as const;
    const formula = nativeIndexed("D4", changes, unit);
    expect(formula).toContain("COUNT('Vedtekter'!$C$4)=COUNTA('Vedtekter'!$C$4),MIN('Vedtekter'!$C$4)>=0");
    expect(formula).toContain("IF('Vedtekter'!$C$4=0,0.01,'Vedtekter'!$C$4)");
  });
});
