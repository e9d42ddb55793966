import { describe, expect, it } from "vitest";
import { deputies } from "../../../src/domain/board/deputies";
import { bodyOf, SENDERS, sentBy, told } from "./bodies";

const vara = (deputyFor: string | null, name = "plass 9") => ({ name, seat: "vara", deputyFor });
const find = (form: "personal" | "common", ...rows: Parameters<typeof bodyOf>[0]) =>
  told(deputies(bodyOf([...sentBy("Bærum", "Halden"), ...rows], { members: SENDERS }), form)).slice(0, 3);

describe("deputies, where they are personal", () => {
  it("is met where each stands in for one member, by name or by who sends them", () => {
    expect(find("personal", vara("plass 1"), vara("3001 Halden"), vara("Plass 1"))).toEqual([
      "met",
      "boardMet.deputies",
      { form: "personal" },
    ]);
    expect(find("personal")[0]).toBe("met");
  });

  it("is broken by one for nobody in the body, and by one for several", () => {
    expect(find("personal", vara("Hvaler"))).toEqual(["broken", "board.deputies.notForOne", { names: "plass 9" }]);
    expect(find("personal", vara("plass 1, plass 2"))[0]).toBe("broken");
    expect(find("personal", vara("KS"), { seat: "observatør", name: "plass 8", member: "KS" })[0]).toBe("broken");
  });

  it("cannot be decided where it is not said, or where the one that is meant may be there", () => {
    expect(find("personal", vara(null))).toEqual([
      "undecidable",
      "board.missing",
      { field: "deputyFor", names: "plass 9" },
    ]);
    expect(find("personal", vara("plass 3"), { member: "Hvaler" })[0]).toBe("undecidable");
    expect(find("personal", vara("plass 3"), { name: "plass 3", member: "Hvaler", seat: null })[0]).toBe("undecidable");
    expect(find("personal", { ...vara(null), seat: null }).slice(0, 2)).toEqual(["undecidable", "board.roleMissing"]);
  });
});

describe("deputies, where they are common", () => {
  it("is met where none says whom for, and broken by one that does", () => {
    expect(find("common", vara(null), vara(null, "plass 8"))).toEqual(["met", "boardMet.deputies", { form: "common" }]);
    expect(find("common", vara(null), vara("plass 1", "plass 8"))).toEqual([
      "broken",
      "board.deputies.forOne",
      { names: "plass 8" },
    ]);
  });

  it("cannot be decided where what is written cannot be read, or may be of no deputy", () => {
    expect(find("common", { seat: "vara", deputyFor: { error: "#REF!" } })[0]).toBe("undecidable");
    expect(find("common", { ...vara("plass 1"), seat: null })[1]).toBe("board.roleMissing");
  });
});
