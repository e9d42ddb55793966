import { describe, expect, it } from "vitest";
import { countyVote } from "../../../../src/domain/bylaws/documents/countyVote";
import { factsFrom, type Row, SILENT, told } from "./facts";
import { exact } from "../../numbers/exactNumbers";

const MEMBERS = [
  ...Array.from({ length: 51 }, (_, index) => ({ name: `Kommune ${String(index)}`, kind: "kommune" })),
  { name: "Viken fylkeskommune", kind: "fylkeskommune" },
];
const MUNICIPALITIES: Row = ["meeting.votes", "kommune", 1];

describe("countyVote", () => {
  it("finds that the votes are 51 or 52 (DigiViken, V1)", () => {
    const finding = countyVote(
      factsFrom({ members: MEMBERS, bylaws: [MUNICIPALITIES, ["meeting.votes", "fylkeskommune", null, SILENT]] }),
    );
    expect(told(finding)).toEqual({
      severity: "warning",
      wrong: ["documents.countyVote"],
      gaps: ["meeting.votes"],
      decide: "documents.countyVote.decide",
      bylawRows: [0, 1],
    });
    expect(finding?.wrong[0]?.params).toEqual({ county: "Viken fylkeskommune", without: exact(51), with: exact(52) });
    expect(finding?.cells).toEqual([
      { sheet: "bylaws", row: 0, field: "value" },
      { sheet: "bylaws", row: 1, field: "value" },
      { sheet: "members", row: 51, field: "weight" },
    ]);
  });

  it("is the same where the county is not mentioned, and counts the votes that the members’ sheet gives it", () => {
    const members = [...MEMBERS.slice(0, 51), { ...MEMBERS[51], name: "Fylket", weight: 3 }];
    expect(countyVote(factsFrom({ members, bylaws: [MUNICIPALITIES] }))?.wrong[0]?.params).toMatchObject({
      without: exact(51),
      with: exact(54),
    });
  });

  it.each([0, 1])("is advice when somebody else has decided it: %i", (value) => {
    const bylaws: Row[] = [MUNICIPALITIES, ["meeting.votes", "fylkeskommune", value, SILENT]];
    const answers = [[`meeting.votes (fylkeskommune): ${String(value)}`, "Årsmøtet"]] as const;
    const finding = countyVote(factsFrom({ members: MEMBERS, bylaws, answers }));
    expect(told(finding)).toMatchObject({
      severity: "advice",
      gaps: [`meeting.votes = ${String(value)} (Årsmøtet)`],
      decide: "documents.writeDown",
    });
    expect(finding?.wrong[0]?.params).toMatchObject({ without: exact(51), with: exact(52) });
  });

  it.each<[string, Row[], typeof MEMBERS]>([
    ["the documents say", [MUNICIPALITIES, ["meeting.votes", "fylkeskommune", 1]], MEMBERS],
    ["a rule is for all", [["meeting.votes", null, 1]], MEMBERS],
    ["no county is a member", [MUNICIPALITIES], MEMBERS.slice(0, 51)],
    ["nothing is said of anybody’s votes", [], MEMBERS],
    ["an observer is the county", [MUNICIPALITIES], [...MEMBERS.slice(0, 51), { name: "Fylket", kind: "observatør" }]],
  ])("finds nothing where %s", (_, bylaws, members) => {
    expect(countyVote(factsFrom({ members, bylaws }))).toBeNull();
  });
});
