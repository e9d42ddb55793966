import { describe, expect, it } from "vitest";
import { reelection } from "../../../src/domain/board/reelection";
import { termConsecutive } from "../../../src/domain/board/termConsecutive";
import { bodyOf, told } from "./bodies";

const STYRET = { body: "Styret", seat: "medlem" };
const held = (from: string | null, to: string | null, name: string | null = "plass 1") => ({
  ...STYRET,
  name,
  from,
  to,
});

/** What is found of one who sits to 2025 and has sat before. */
const find = (limit: number, ...before: Parameters<typeof bodyOf>[0]) =>
  told(termConsecutive(bodyOf([held("3.12.2023", "3.12.2025")], { others: before }), limit));

describe("termConsecutive", () => {
  it("counts the terms that follow on each other", () => {
    const before = [held("3.12.2019", "3.12.2021"), held("3.12.2021", "3.12.2023")];
    expect(find(2, ...before)).toEqual(["broken", "board.term.consecutive", { names: "plass 1", limit: 2 }, [0]]);
    expect(find(3, ...before)).toEqual(["met", "boardMet.term.consecutive", { limit: 3 }, [0]]);
    expect(find(1)[0]).toBe("met");
  });

  it.each([
    ["on the day", "3.12.2023", "broken"],
    ["before it has ended", "31.12.2023", "broken"],
    ["within 31 days", "2.11.2023", "broken"],
    ["later in the same year", "1.2.2023", "broken"],
    ["after a year and more", "3.11.2022", "met"],
    ["long before it ends", "3.3.2024", "met"],
  ])("follows on a term that ends %s (%s): %s", (_, to, verdict) => {
    expect(find(1, held("3.12.2021", to))[0]).toBe(verdict);
  });

  it("follows on across a new year where the meeting is put off for at most 31 days", () => {
    const next = (from: string) =>
      termConsecutive(bodyOf([held(from, null)], { others: [held("1.1.2022", "31.12.2023")] }), 1).verdict;
    expect([next("1.1.2024"), next("31.1.2024"), next("1.2.2024")]).toEqual(["broken", "broken", "met"]);
  });

  it("does not count another body, another person, a deputy or an observer, nor two seats in the same term", () => {
    const earlier = held("3.12.2021", "3.12.2023");
    for (const other of [{ body: "Valgkomité" }, { name: "plass 2" }, { seat: "vara" }, { seat: "observatør" }]) {
      expect(find(1, { ...earlier, ...other })[0]).toBe("met");
    }
    expect(find(2, earlier, { ...earlier, seat: "leder" })[0]).toBe("met");
  });

  it("cannot be decided where a name, a term or a seat is missing and could change it", () => {
    const earlier = held("3.12.2021", "3.12.2023");
    expect(find(1, { ...earlier, name: null }).slice(0, 3)).toEqual([
      "undecidable",
      "board.missing",
      { field: "name", names: "#2" },
    ]);
    expect(find(1, { ...earlier, to: null }).slice(0, 2)).toEqual(["undecidable", "board.term.missing"]);
    expect(find(1, { ...earlier, seat: "kasserer" }).slice(0, 2)).toEqual(["undecidable", "board.roleMissing"]);
    expect(find(2, { ...earlier, to: null })[0]).toBe("met");
    const nameless = bodyOf([held("3.12.2023", null, null), held("3.12.2023", null, null)]);
    expect(termConsecutive(nameless, 1).verdict).toBe("met");
  });
});

describe("reelection", () => {
  const again = bodyOf([held("3.12.2023", "3.12.2025"), held("3.12.2023", "3.12.2025", "plass 2")], {
    others: [held("3.12.2021", "3.12.2023")],
  });

  it("is broken by one who sat in the term before, where it is not allowed", () => {
    expect(told(reelection(again, "notAllowed"))).toEqual(["broken", "board.reelection", { names: "plass 1" }, [0]]);
    expect(told(reelection(again, "allowed"))).toEqual(["met", "boardMet.allowed", {}, []]);
  });

  it("is met where nobody did, and cannot be decided where a name is missing", () => {
    const fresh = bodyOf([held("3.12.2023", "3.12.2025", "plass 2")], { others: [held("3.12.2021", "3.12.2023")] });
    expect(told(reelection(fresh, "notAllowed")).slice(0, 2)).toEqual(["met", "boardMet.reelection"]);
    const nameless = bodyOf([held("3.12.2023", null, null)], { others: [held("3.12.2021", "3.12.2023")] });
    expect(reelection(nameless, "notAllowed").verdict).toBe("undecidable");
  });
});
