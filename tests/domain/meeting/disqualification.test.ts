import { expect, it } from "vitest";
import { readDisqualification } from "../../../src/domain/meeting/disqualification";

it("readDisqualification reads the words of all three languages, and names those it does not know", () => {
  expect(["Inhabil", "ugild", "disqualified"].map(readDisqualification)).toEqual(
    Array(3).fill({ ok: true, value: "disqualified" }),
  );
  expect(["habil", "gild", "qualified"].map(readDisqualification)).toEqual(
    Array(3).fill({ ok: true, value: "qualified" }),
  );
  expect(readDisqualification(null)).toEqual({ ok: true, value: null });
  expect(readDisqualification("ute")).toMatchObject({
    ok: false,
    problem: { key: "disqualification.unknownWord", params: { text: "ute" } },
  });
});
