import { describe, expect, it } from "vitest";
import { committeeTerm } from "../../../../src/domain/bylaws/documents/committeeTerm";
import { factsFrom, type Row, SILENT, told } from "./facts";

const BOARD: Row[] = [
  ["board.size.max", "Styret", 8],
  ["board.term", "Styret", 2],
];
const COMMITTEE: Row[] = [
  ["board.size.exact", "Valgkomité", 3],
  ["board.term", "Valgkomité", null, SILENT],
  ["board.exclusive", "Valgkomité", null, SILENT],
];
const seat = (body: string, name: string, to: string | null = null): Record<string, string | null> => {
  return { body, seat: "medlem", name, to };
};

describe("committeeTerm", () => {
  it("finds the committee whose term and other seats are not said, and who sits in two bodies (DigiViken, V13)", () => {
    const seats = [
      seat("Styret", "plass 1"),
      seat("Valgkomité", "plass 2"),
      seat("Valgkomité", "Plass 3"),
      seat("Programkontoret", "plass 3 "),
      seat("Styret", "plass 2"),
      seat("Styret", "plass 4"),
      seat("Programkontoret", "plass 4"),
    ];
    const finding = committeeTerm(factsFrom({ bylaws: [...BOARD, ...COMMITTEE], seats }));
    expect(told(finding)).toEqual({
      severity: "warning",
      wrong: ["documents.committeeTerm", "documents.committeeTerm.overlap"],
      gaps: ["board.term", "board.exclusive"],
      decide: "documents.committeeTerm.decide",
      bylawRows: [3, 4],
    });
    expect(finding?.wrong[1]?.params).toMatchObject({ count: 2 });
    expect(finding?.cells.filter(({ sheet }) => sheet === "board").map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });

  it("leaves out seats that are over by the day of the meeting", () => {
    const seats = [seat("Valgkomité", "plass 2"), seat("Styret", "plass 2", "1.1.2020")];
    const facts = factsFrom({ bylaws: [...BOARD, ...COMMITTEE], seats, meeting: { year: 2021, month: 12, day: 3 } });
    expect(told(committeeTerm(facts))).toMatchObject({ wrong: ["documents.committeeTerm"] });
  });

  it("asks for the term alone where nothing is said of other seats", () => {
    expect(told(committeeTerm(factsFrom({ bylaws: [...BOARD, ...COMMITTEE.slice(0, 1)] })))).toMatchObject({
      gaps: ["board.term"],
    });
  });

  it("is advice once both are answered", () => {
    const bylaws: Row[] = [
      ...BOARD,
      ["board.size.exact", "Valgkomité", 3],
      ["board.term", "Valgkomité", 2, SILENT],
      ["board.exclusive", "Valgkomité", "Styret", SILENT],
    ];
    expect(told(committeeTerm(factsFrom({ bylaws })))).toMatchObject({ severity: "advice" });
  });

  it.each<[string, Row[]]>([
    ["all of it is said", [...BOARD, ["board.size.exact", "Valgkomité", 3], ["board.term", "Valgkomité", 1]]],
    [
      "a term for all is said",
      [
        ["board.term", null, 2],
        ["board.size.exact", "Valgkomité", 3],
      ],
    ],
    [
      "no body has a term: they may sit by office",
      [
        ["board.size.exact", "Styringsgruppe", 18],
        ["board.term", "Styringsgruppe", null, SILENT],
      ],
    ],
    ["the body itself is left open", [...BOARD, ["board.size.max", "Kontoret", null, SILENT]]],
  ])("finds nothing where %s", (_, bylaws) => {
    expect(committeeTerm(factsFrom({ bylaws }))).toBeNull();
  });
});
