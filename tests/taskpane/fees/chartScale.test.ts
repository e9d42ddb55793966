import { describe, expect, it } from "vitest";
import type { ChartPoint } from "../../../src/taskpane/fees/chartPoints";
import { axisTo, layOutChart, nearestPoint } from "../../../src/taskpane/fees/chartScale";

const point = (
  name: string,
  population: number | null,
  amount: number,
  settledBy: ChartPoint["settledBy"] = "formula",
): ChartPoint => ({ name, population, amount, settledBy });

const names = (points: readonly ChartPoint[]): string[] => points.map(({ name }) => name);

describe("layOutChart", () => {
  const osteroy = point("Osterøy", 8_098, 260_000);
  const kvam = point("Kvam", 8_440, 270_000);
  const alver = point("Alver", 29_224, 500_000, "maximum");

  it("draws by population, and leaves an agreed amount out that would press the others together", () => {
    const bergen = point("Bergen", 283_929, 9_100_000, "agreement");
    const chart = layOutChart([bergen, alver, kvam, osteroy]);
    expect(names(chart.drawn)).toEqual(["Osterøy", "Kvam", "Alver"]);
    expect(names(chart.outside)).toEqual(["Bergen"]);
    expect(chart.populations.end).toBe(30_000);
    expect(chart.amounts.end).toBe(600_000);
  });

  it("draws an agreed amount that is near the others, and reaches out to it", () => {
    const chart = layOutChart([osteroy, point("Nær", 9_000, 320_000, "agreement")]);
    expect(names(chart.drawn)).toEqual(["Osterøy", "Nær"]);
    expect(chart.amounts.end).toBeGreaterThanOrEqual(320_000);
  });

  it("leaves one out that is far away by its population alone", () => {
    const chart = layOutChart([osteroy, point("Langt", 80_000, 260_000, "agreement")]);
    expect(names(chart.outside)).toEqual(["Langt"]);
  });

  it("draws a fee by the rule however large it is: it lies on the rule's own line", () => {
    const chart = layOutChart([osteroy, point("Oslo", 700_000, 9_000_000)]);
    expect(names(chart.drawn)).toEqual(["Osterøy", "Oslo"]);
    expect(chart.outside).toEqual([]);
  });

  it("draws them all where all are agreed", () => {
    const chart = layOutChart([point("A", 10, 5, "agreement"), point("B", 1_000, 900, "agreement")]);
    expect(names(chart.drawn)).toEqual(["A", "B"]);
  });

  it("tells of those that have no population, and of nobody else", () => {
    const county = point("Vestland", null, 150_000, "agreement");
    const chart = layOutChart([county, osteroy]);
    expect(names(chart.withoutPopulation)).toEqual(["Vestland"]);
    expect(names(chart.drawn)).toEqual(["Osterøy"]);
  });
});

describe("axisTo", () => {
  it.each([
    [500_000, [0, 200_000, 400_000, 600_000]],
    [38_316, [0, 10_000, 20_000, 30_000, 40_000]],
    [7, [0, 2, 4, 6, 8]],
    [4, [0, 1, 2, 3, 4]],
    [0.4, [0, 0.1, 0.2, 0.30000000000000004, 0.4]],
    [0, [0]],
  ])("to %s marks %j", (most, ticks) => {
    expect(axisTo(most).ticks).toEqual(ticks);
    expect(axisTo(most).end).toBeGreaterThanOrEqual(most);
  });
});

describe("nearestPoint", () => {
  const places = [
    { x: 10, y: 10 },
    { x: 30, y: 10 },
  ];

  it.each([
    [11, 12, 0],
    [22, 10, 1],
    [200, 200, null],
  ])("to %s, %s is %s", (x, y, expected) => {
    expect(nearestPoint(places, x, y, 24)).toBe(expected);
  });

  it("is none where there is nothing", () => {
    expect(nearestPoint([], 0, 0, 24)).toBeNull();
  });
});
