import { describe, expect, it } from "vitest";
import { observers } from "../../../src/domain/board/observers";
import { bodyOf, sendersOf, SENDERS, sentBy, told } from "./bodies";

const NAMED = ["Statsforvalteren", "KS"];
const find = (rows: Parameters<typeof bodyOf>[0], members: typeof SENDERS | null = SENDERS) =>
  told(observers(bodyOf(rows, { members }), NAMED));

describe("observers", () => {
  it("is met where they observe, or are not there at all", () => {
    const rows = [
      ...sentBy("Bærum"),
      { seat: "observatør", member: "KS" },
      { seat: "Observer", name: "Statsforvalteren" },
    ];
    expect(find(rows)).toEqual(["met", "boardMet.observers", {}, [0]]);
    expect(find(sentBy("Bærum"), null)[0]).toBe("met");
  });

  it("is broken by one that the bylaws name, or the members' sheet has for one, in any other seat", () => {
    expect(find([{ name: "plass 1", member: "Statsforvalteren i Oslo og Viken" }], null)).toEqual([
      "broken",
      "board.observers.seat",
      { names: "plass 1 (Statsforvalteren i Oslo og Viken)" },
      [0],
    ]);
    expect(find([{ name: "Statsforvalteren", seat: "vara", member: "Bærum" }])[0]).toBe("broken");
    const members = sendersOf({ name: "Sikt", kind: "observatør" });
    expect(told(observers(bodyOf(sentBy("Sikt"), { members }), NAMED))[1]).toBe("board.observers.seat");
  });

  it("is broken by an observer of the members' sheet with votes", () => {
    const members = sendersOf({ name: "Bærum", kind: "kommune" }, { name: "KS", kind: "observatør", weight: 1 });
    expect(find(sentBy("Bærum"), members)).toEqual(["broken", "boardSender.observerVotes", { names: "KS" }, []]);
    const none = sendersOf({ name: "Bærum", kind: "kommune" }, { name: "KS", kind: "observatør", weight: 0 });
    expect(find(sentBy("Bærum"), none)[0]).toBe("met");
  });

  it("cannot be decided where it is not known who sends a seat, or what seat or votes they have", () => {
    expect(find(sentBy(null)).slice(0, 2)).toEqual(["undecidable", "board.missing"]);
    expect(find(sentBy("Asker")).slice(0, 2)).toEqual(["undecidable", "boardSender.unknown"]);
    expect(find(sentBy("Moss"), sendersOf({ name: "Moss" })).slice(0, 2)).toEqual([
      "undecidable",
      "boardSender.missing",
    ]);
    expect(find([{ seat: null, member: "KS" }]).slice(0, 2)).toEqual(["undecidable", "board.roleMissing"]);
    const unclear = sendersOf({ name: "Bærum", kind: "kommune" }, { name: "KS", kind: "observatør", weight: "noen" });
    expect(find(sentBy("Bærum"), unclear).slice(1, 3)).toEqual([
      "boardSender.missing",
      { column: "votes", names: "KS" },
    ]);
  });
});
