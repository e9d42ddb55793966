import { describe, expect, it } from "vitest";
import { recipientIndex, recipientKey } from "../../../src/domain/invoice/recipient";
import { recipient } from "./invoicing";

const indexOf = recipientIndex([
  recipient("1515", "Herøy"),
  recipient("1818", "Herøy"),
  recipient(null, "Vestland"),
  recipient("4630", "Osterøy"),
]);

describe("recipientIndex", () => {
  it("goes by the number, whatever the name has become", () => {
    expect(indexOf(recipient("1818", "Herøy kommune"))).toEqual([1]);
    expect(indexOf(recipient("4630", "Herøy"))).toEqual([3]);
  });

  it("goes by the name where one of the two has no number", () => {
    expect(indexOf(recipient(null, " osterøy "))).toEqual([3]);
    expect(indexOf(recipient("46", "Vestland"))).toEqual([2]);
  });

  it("never takes two numbers for the same, and does not choose between two of a name", () => {
    expect(indexOf(recipient("9999", "Osterøy"))).toEqual([]);
    expect(indexOf(recipient(null, "Herøy"))).toEqual([0, 1]);
    expect(indexOf(recipient(null, "Voss"))).toEqual([]);
  });
});

describe("recipientKey", () => {
  it("keeps a name that looks like a number apart from the number", () => {
    expect(recipientKey({ number: null, name: "4630" })).not.toBe(recipientKey({ number: "4630", name: "x" }));
    expect(recipientKey({ number: null, name: "Vestland " })).toBe(recipientKey({ number: null, name: "VESTLAND" }));
  });
});
