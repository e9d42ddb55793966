import { describe, expect, it } from "vitest";
import { upForElection } from "../../../src/domain/board/upForElection";
import { styret } from "./bodies";

describe("upForElection", () => {
  it("names the members and deputies whose term ends in the year", () => {
    const seats = styret(
      { to: "1.1.2024" },
      { seat: "vara", to: "31.12.2024" },
      { seat: "observatør", to: "3.12.2024" },
      { to: "3.12.2025" },
      { to: null },
      { to: "snart" },
    );
    expect(upForElection(seats, 2024).map(({ row }) => row)).toEqual([0, 1]);
    expect(upForElection(seats, 2023)).toEqual([]);
  });
});
