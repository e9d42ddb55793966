import { describe, expect, it } from "vitest";
import { observers } from "../../../../src/domain/bylaws/documents/observers";
import { factsFrom, type Row, told } from "./facts";

const MEMBERS = Array.from({ length: 18 }, (_, index) => ({ name: `Kommune ${String(index)}`, kind: "kommune" }));
const OBSERVERS = ["KS", "Fylket", "Fylkesmannen"].map((name) => ({ name, kind: "observatør" }));
const LISTED: Row[] = [
  ["board.seats", "Styringsgruppe", "hvert medlem"],
  ["board.observers", "Styringsgruppe", "Fylkesmannen, Fylket, KS"],
];

describe("observers", () => {
  it("finds three among those who decide: 18 vote, and not 21 (Digitale Helgeland, H6)", () => {
    const finding = observers(factsFrom({ bylaws: LISTED, members: [...OBSERVERS, ...MEMBERS] }));
    expect(finding).toMatchObject({ severity: "warning", bylawRows: [1] });
    expect(finding?.wrong).toEqual([
      { key: "documents.observers", params: { names: "Fylkesmannen, Fylket, KS", all: 21, members: 18 } },
    ]);
    expect(finding?.cells.filter(({ sheet }) => sheet === "members")).toEqual(
      [0, 1, 2].map((row) => ({ sheet: "members", row, field: "kind" })),
    );
  });

  it("rests on that they have no vote, too, where that is inferred only", () => {
    const bylaws: Row[] = [...LISTED, ["meeting.votes", "observatør", 0, "Utledet: 4.1"]];
    expect(observers(factsFrom({ bylaws, members: [...MEMBERS, ...OBSERVERS] }))?.bylawRows).toEqual([1, 2]);
  });

  it("is a breach where one has been given votes, or has voted", () => {
    const [first, ...others] = OBSERVERS;
    const given = factsFrom({ members: [...MEMBERS, { ...first, name: "KS", weight: 1 }, ...others] });
    expect(told(observers(given))).toMatchObject({ severity: "breach", wrong: ["documents.observers.voting"] });
    const voted = factsFrom({ bylaws: LISTED, members: [...MEMBERS, ...OBSERVERS], voters: ["Kommune 1", "Fylket"] });
    expect(observers(voted)).toMatchObject({
      severity: "breach",
      wrong: [{ key: "documents.observers" }, { key: "documents.observers.voting", params: { names: "Fylket" } }],
    });
  });

  it.each<[string, Row[], object[]]>([
    [
      "the documents say that they have no vote",
      [...LISTED, ["meeting.votes", "observatør", 0]],
      [...MEMBERS, ...OBSERVERS],
    ],
    ["the body with observers is another", [["board.observers", "Styret", "KS"]], [...MEMBERS, ...OBSERVERS]],
    ["there is none", LISTED, MEMBERS],
    ["there are no members beside them", LISTED, OBSERVERS],
    ["they have no votes but a 0", [], [...MEMBERS, { name: "KS", kind: "observatør", weight: 0 }]],
  ])("finds nothing where %s", (_, bylaws, members) => {
    expect(observers(factsFrom({ bylaws, members, voters: ["Kommune 1"] }))).toBeNull();
  });
});
