import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { readPartyVotes } from "../../../src/domain/votes/partyVotes";

function read(text: string): { readonly parties: string; readonly sum: number } {
  const votes = readPartyVotes(text);
  if (!votes.ok || votes.value === null) throw new Error(`${text} is not read`);
  const parties = votes.value.parties.map((one) => `${toNumber(one.votes)} ${one.party}`).join(", ");
  return { parties, sum: toNumber(votes.value.sum) };
}

const COUNCIL = "5 SP, 1 MDG, 1 V, 3 KRF, 2 SV, 4 AP, 4 H, 7 FRP";

describe("readPartyVotes", () => {
  it.each([
    "5SP,1MDG,1V,3KRF,2SV,4AP,4H,7FRP",
    "samråystes vedteken(5SP,1MDG,1V,3KRF,2SV,4AP,4H,7FRP)",
    "Samrøystes vedteke (5 SP, 1 MDG, 1 V, 3 KRF, 2 SV, 4 AP, 4 H og 7 FRP).",
    "Vedteke i sak 33/21 (5SP; 1MDG; 1V; 3KRF; 2SV; 4AP; 4H; 7FRP)",
    "27 røyster (5SP 1MDG 1V 3KRF 2SV 4AP 4H 7FRP)",
    "Røysting: 5SP,\n1MDG, 1V, 3KRF, 2SV, 4AP, 4H and 7FRP",
  ])("reads the council's votes that Digi Vestland has: %s", (text) => {
    expect(read(text)).toEqual({ parties: COUNCIL, sum: 27 });
  });

  it("takes parties as they are called", () => {
    expect(read("10 Ap, 3 Felleslista for bygdene, 1 R")).toEqual({
      parties: "10 Ap, 3 Felleslista for bygdene, 1 R",
      sum: 14,
    });
    expect(read("0 SP, 1 V")).toEqual({ parties: "0 SP, 1 V", sum: 1 });
  });

  it("does not mind parentheses that were cut off", () => {
    expect(read("vedteke (5SP, 1V")).toEqual({ parties: "5 SP, 1 V", sum: 6 });
  });

  it("reads nothing from a blank", () => {
    for (const cell of [null, "", " "]) expect(readPartyVotes(cell)).toEqual({ ok: true, value: null });
  });

  it("does not add a party that stands twice", () => {
    expect(readPartyVotes("5SP, 1V, 2Sp")).toEqual({
      ok: false,
      problem: { key: "partyVotes.twice", params: { text: "Sp" } },
    });
  });

  it.each([
    ["Samrøystes vedteke", "Samrøystes vedteke"],
    ["5SP, H", "H"],
    ["5SP, 4", "4"],
    ["5SP,,4H", "5SP,,4H"],
    ["5SP, 2.5H", "2.5H"],
    ["5SP, 4H/V?", "4H/V?"],
    ["12345SP", "12345SP"],
  ])("says what it cannot read of %s", (text, part) => {
    expect(readPartyVotes(text)).toEqual({
      ok: false,
      problem: { key: "partyVotes.unreadable", params: { text: part } },
    });
  });

  it("has no use for errors and truth values", () => {
    expect(readPartyVotes({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
    expect(readPartyVotes(true)).toMatchObject({ ok: false, problem: { key: "text.isTrueOrFalse" } });
  });

  it("reads back what it is written from, and gives the sum", () => {
    const counts = fc.uniqueArray(
      fc.record({
        votes: fc.nat(99),
        party: fc.constantFrom("SP", "AP", "H", "FrP", "KrF", "MDG", "SV", "V", "R", "INP"),
      }),
      { minLength: 1, selector: ({ party }) => party },
    );
    fc.assert(
      fc.property(counts, fc.constantFrom(",", ", ", "; ", " "), fc.constantFrom("", " "), (all, between, inside) => {
        const text = all.map(({ votes, party }) => `${votes}${inside}${party}`).join(between);
        expect(read(text)).toEqual({
          parties: all.map(({ votes, party }) => `${votes} ${party}`).join(", "),
          sum: all.reduce((sum, { votes }) => sum + votes, 0),
        });
      }),
    );
  });
});
