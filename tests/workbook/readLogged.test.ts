import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loggedNames, textOfNames } from "../../src/workbook/readLogged";

describe("loggedNames", () => {
  it.each<[string | null, string[]]>([
    [null, []],
    ["Ap", ["Ap"]],
    ["Ap, H", ["Ap", "H"]],
    ["Ap; Sp, V", ["Ap", "Sp, V"]],
    ["Sp, V;", ["Sp, V"]],
    [" Ap \n H ", ["Ap", "H"]],
  ])("reads %j", (text, names) => {
    expect(loggedNames(text)).toEqual(names);
  });

  it("reads back whatever names have been written, with commas in them or not", () => {
    const name = fc.stringMatching(/^[a-zæøå](?:[a-zæøå, ]{0,8}[a-zæøå])?$/u);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        expect(loggedNames(textOfNames(names))).toEqual(names);
      }),
    );
  });
});
