import { describe, expect, it } from "vitest";
import { memberIndex } from "../../../src/domain/members/findMember";
import { writtenName } from "../../../src/domain/members/writtenName";
import { membersOf } from "./membersOf";

describe("writtenName", () => {
  it("is the name, with the number where two have the same, so that the member is found again", () => {
    const members = membersOf(
      { number: "1515", name: "Herøy" },
      { number: "1818", name: "Herøy" },
      { number: "1811", name: "Bindal" },
      { name: "KS" },
    );
    const find = memberIndex(members);
    const names = members.map((member) => writtenName(member, find));
    expect(names).toEqual(["1515 Herøy", "1818 Herøy", "Bindal", "KS"]);
    expect(names.map(find)).toEqual(members.map((value) => ({ ok: true, value })));
  });
});
