import { describe, expect, it } from "vitest";
import { type BracketsSource, nativeTiered } from "../../../src/workbook/native/nativeTiered";

const member = { population: "C5", agreed: null };
const fromOnly: BracketsSource = { sheet: "Trinn", firstRow: 1, lastRow: 3, from: 1, to: null, value: 2 };
const both: BracketsSource = { ...fromOnly, to: 2, value: 3 };

describe("nativeTiered", () => {
  it("looks a step up", () => {
    expect(nativeTiered(member, fromOnly, "step", {})).toBe(
      "=IF(LEN(C5)=0,\"\",IF(AND(COUNT(C5)=1,C5>0,COUNT('Trinn'!$B$2:$B$4,'Trinn'!$C$2:$C$4)=6," +
        "MIN('Trinn'!$B$2:$B$4,'Trinn'!$C$2:$C$4)>=0,SUMPRODUCT((INT('Trinn'!$B$2:$B$4)<>'Trinn'!$B$2:$B$4)*1)=0," +
        "SUMPRODUCT(('Trinn'!$B$3:$B$4<='Trinn'!$B$2:$B$3)*1)=0,INT(C5)=C5,C5>='Trinn'!$B$2)," +
        "ROUND(ROUND((LOOKUP(C5,'Trinn'!$B$2:$B$4,'Trinn'!$C$2:$C$4))*1000000,0)/10000,0)/100,NA()))",
    );
  });

  it("adds marginal brackets up from where each begins", () => {
    expect(nativeTiered(member, fromOnly, "marginal", {})).toContain(
      "SUMPRODUCT(('Trinn'!$B$2:$B$4<=C5)*(C5-('Trinn'!$B$2:$B$4>1)*('Trinn'!$B$2:$B$4-1))*'Trinn'!$C$2:$C$4)" +
        "-SUMPRODUCT(('Trinn'!$B$3:$B$4<=C5)*(C5-'Trinn'!$B$3:$B$4+1)*'Trinn'!$C$2:$C$3)",
    );
  });

  it("takes off nothing where there is one bracket", () => {
    expect(nativeTiered(member, { ...fromOnly, lastRow: 1 }, "marginal", {})).not.toContain("-SUMPRODUCT");
  });

  it("checks that brackets with both ends written join, and that the last holds the population", () => {
    const formula = nativeTiered(member, both, "step", {});
    expect(formula).toContain("SUMPRODUCT(('Trinn'!$C$2:$C$3+1<>'Trinn'!$B$3:$B$4)*1)=0");
    expect(formula).toContain("OR('Trinn'!$C$4=0,AND('Trinn'!$C$4>='Trinn'!$B$4,'Trinn'!$C$4>=C5))");
  });

  it("is short enough for Excel with bounds, an agreed amount and a long name", () => {
    const cell = (row: number) =>
      ({ kind: "cell", sheet: "Vedtekter for partnerskapet 2026", row, column: 2 }) as const;
    const source = { ...both, sheet: "Trinn for medlemmene, vedteke 26" };
    const terms = { minimum: cell(1), maximum: cell(2), unit: cell(3) };
    const formula = nativeTiered({ population: "C500", agreed: "D500" }, source, "marginal", terms);
    expect(formula.length).toBeLessThan(8_192);
  });
});
