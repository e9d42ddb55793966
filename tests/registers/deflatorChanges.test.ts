import { describe, expect, it } from "vitest";
import { add } from "../../src/domain/numbers/add";
import { type Exact, ONE, whole } from "../../src/domain/numbers/exact";
import { multiply } from "../../src/domain/numbers/multiply";
import { toText } from "../../src/domain/numbers/toText";
import type { DeflatorVintage } from "../../src/registers/deflator";
import { deflatorChanges } from "../../src/registers/deflatorChanges";
import { loadDeflator } from "../../src/registers/loadDeflator";

const DEFLATOR = await loadDeflator();

function changes(baseYear: number, year: number, vintage: DeflatorVintage): [number, string][] {
  const found = deflatorChanges(DEFLATOR, baseYear, year, vintage);
  if (found.kind !== "changes") throw new Error(JSON.stringify(found));
  return found.changes.map((one) => [one.year, toText(one.change)]);
}

describe("deflatorChanges", () => {
  it("are those of the years after the base year, as exact parts of one", () => {
    expect(changes(2022, 2025, "realised")).toEqual([
      [2023, "0.043"],
      [2024, "0.05"],
      [2025, "0.047"],
    ]);
    expect(changes(2025, 2025, "realised")).toEqual([]);
  });

  it("take DigiViken's 150 000 kr of 2022 to 164 272.50 kr in 2024", () => {
    // 150 000 x 1.043 x 1.05
    const found = deflatorChanges(DEFLATOR, 2022, 2024, "realised");
    const factors = found.kind === "changes" ? found.changes.map(({ change }) => add(ONE, change)) : [];
    expect(toText(factors.reduce<Exact>(multiply, whole(150_000)))).toBe("164272.5");
  });

  it("name the years a vintage has no figure for, and take none from another", () => {
    expect(deflatorChanges(DEFLATOR, 2024, 2027, "budgetTime")).toEqual({ kind: "missing", years: [2026, 2027] });
    expect(deflatorChanges(DEFLATOR, 2018, 2021, "revised")).toEqual({ kind: "missing", years: [2019, 2020] });
    expect(deflatorChanges(DEFLATOR, 2012, 2015, "realised")).toEqual({ kind: "missing", years: [2013] });
  });

  it("go forwards only", () => {
    expect(deflatorChanges(DEFLATOR, 2024, 2023, "realised")).toEqual({ kind: "backwards" });
  });

  it("say of each whether it is an estimate", () => {
    const found = deflatorChanges(DEFLATOR, 2024, 2026, "realised");
    expect(found.kind === "changes" && found.changes.map(({ isEstimate }) => isEstimate)).toEqual([false, true]);
  });
});
