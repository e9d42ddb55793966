import { describe, expect, it } from "vitest";
import { readRequiredSeats } from "../../../src/domain/board/requiredSeats";

describe("readRequiredSeats", () => {
  it.each([
    ["Bergen; 4601", { eachMember: false, county: false, named: ["Bergen", "4601"] }],
    ["Hvert medlem", { eachMember: true, county: false, named: [] }],
    ["kvar medlem, fylkeskommunen", { eachMember: true, county: true, named: [] }],
    ["the county, Bergen", { eachMember: false, county: true, named: ["Bergen"] }],
  ])("reads %j", (text, value) => {
    expect(readRequiredSeats(text)).toEqual({ ok: true, value });
  });

  it("finds none in a blank, and takes no number for a name", () => {
    expect(readRequiredSeats(null)).toEqual({ ok: true, value: null });
    expect(readRequiredSeats(4601)).toMatchObject({ ok: false, problem: { key: "bylaw.valueUnreadable" } });
    expect(readRequiredSeats(" ; ")).toMatchObject({ ok: false });
  });
});
