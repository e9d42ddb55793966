import { expect, it } from "vitest";
import { bylawValue } from "../../../src/domain/bylaws/bylawValue";
import { bylawsOf } from "../fees/bylawRows";

const BYLAWS = bylawsOf(
  ["fees.year@kommune", 2024],
  ["fees.year", "2025"],
  ["fees.tiers", "begge"],
  ["fees.agreed@herad", "erstatter"],
  ["fees.agreed@kommune", "ingen"],
);

it("is read as the schema has it: the kind's own first, by any of its words, else the one for all", () => {
  expect(bylawValue(BYLAWS, "fees.year", "municipality")).toEqual({ ok: true, value: 2024 });
  expect(bylawValue(BYLAWS, "fees.year", "county")).toEqual({ ok: true, value: 2025 });
  expect(bylawValue(BYLAWS, "fees.rate", "county")).toEqual({ ok: true, value: null });
});

it("is none where it cannot be read, or is said twice for one kind", () => {
  expect(bylawValue(BYLAWS, "fees.tiers", null)).toMatchObject({ ok: false, problem: { key: "tierMode.unknown" } });
  expect(bylawValue(BYLAWS, "fees.agreed", "kommune")).toMatchObject({ ok: false, problem: { key: "bylaw.twice" } });
});
