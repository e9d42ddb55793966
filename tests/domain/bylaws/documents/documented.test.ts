import { describe, expect, it } from "vitest";
import { documented, documentedFor, documentOf } from "../../../../src/domain/bylaws/documents/documented";
import { factsFrom, SILENT, SOURCE } from "./facts";

const ANSWER = ["meeting.tie: leder", "Årsmøtet"] as const;

describe("documented", () => {
  it.each([
    ["stated", ["meeting.tie", null, "leder", SOURCE], []],
    ["stated, by a newer source than the answer", ["meeting.tie", null, "leder", SOURCE], [ANSWER]],
    ["inferred", ["meeting.tie", null, "leder", "Utledet: Vedtektene"], []],
    ["open", ["meeting.tie", null, null, SILENT], []],
    ["answered, by its source", ["meeting.tie", null, "leder", `${SILENT}. Avgjort av årsmøtet, se Logg`], []],
    ["answered, in Nynorsk", ["meeting.tie", null, "leiar", "Døme; saka seier ikkje noko"], []],
    ["answered, in English", ["meeting.tie", null, "chair", "Bylaws: silent"], []],
    ["answered, by the log", ["meeting.tie", null, "leder", null], [ANSWER]],
    ["answered, by who decided it", ["meeting.tie", null, "leder", "årsmøtet"], [ANSWER]],
  ] as const)("%s", (state, row, answers) => {
    const rule = documented(factsFrom({ bylaws: [row], answers }), "meeting.tie", null);
    expect(rule.state).toBe(state.replace(/,.*/, ""));
  });

  it("is open where the bylaws do not mention the rule", () => {
    expect(documented(factsFrom({}), "meeting.tie", null)).toEqual({ state: "open", bylaw: null });
  });

  it("takes the last answer of the log, for the same kind of member by any of its words", () => {
    const facts = factsFrom({
      bylaws: [["meeting.votes", "fylkeskommune", 1, SILENT]],
      answers: [
        ["meeting.votes (county): 0", "Styret"],
        ["meeting.votes (fylkeskommune): 1", "Årsmøtet"],
        ["meeting.votes (kommune): 1", "Noen andre"],
        ["meeting.votes: 1", "Noen andre"],
      ],
    });
    expect(documented(facts, "meeting.votes", "county")).toMatchObject({ state: "answered", by: "Årsmøtet" });
  });

  it("takes a rule for one thing alone where that is asked for", () => {
    const facts = factsFrom({ bylaws: [["meeting.majority", null, "majority"]] });
    expect(documented(facts, "meeting.majority", "amendment").state).toBe("stated");
    expect(documentedFor(facts, "meeting.majority", "amendment")).toEqual({ state: "open", bylaw: null });
  });
});

describe("documentOf", () => {
  it.each([
    ["Om DigiViken, Årsmøtet", "Om DigiViken, Årsmøtet"],
    ["Om DigiViken, Årsmøtet: sier ingenting", "Om DigiViken, Årsmøtet"],
    ["Om DigiViken, Årsmøtet: sier ingenting. Avgjort av årsmøtet, se Logg", "Om DigiViken, Årsmøtet"],
    ["Utledet: Avtalen, 4.1", "Avtalen, 4.1"],
    ["Bylaws, § 4: silent", "Bylaws, § 4"],
    ["Saka seier ikkje noko", "Saka"],
    ["", ""],
  ])("%s is %s", (source, document) => {
    expect(documentOf(source)).toBe(document);
  });
});
