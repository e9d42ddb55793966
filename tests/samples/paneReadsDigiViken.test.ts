import { beforeAll, describe, expect, it } from "vitest";
import { checkBoard } from "../../src/domain/board/checkBoard";
import { textOf } from "../../src/domain/cell";
import { ZERO } from "../../src/domain/numbers/exact";
import { toText } from "../../src/domain/numbers/toText";
import { feesIn } from "../../src/taskpane/fees/computeFees";
import { feesProblems } from "../../src/taskpane/fees/feesProblems";
import { AS_IN_THE_BYLAWS } from "../../src/taskpane/fees/scenario";
import { kindFormulas } from "../../src/taskpane/fees/write/kindFormulas";
import { type DecidedItem, type DecidedMeeting, decideMeeting } from "../../src/taskpane/meeting/decideMeeting";
import { planFinancing } from "../../src/workbook/financingFormula";
import type { Partnership } from "../../src/workbook/partnership";
import { storedWorkbook } from "./storedWorkbook";
import { found, readSample } from "./readSample";

let partnership: Partnership;
let meeting: DecidedMeeting;
beforeAll(async () => {
  partnership = await readSample("digiviken.xlsx");
  meeting = decideMeeting(partnership);
});

const item = (name: string): DecidedItem => {
  const decided = meeting.items.find((one) => one.item.item === name);
  if (decided === undefined) throw new Error(`No item ${name}`);
  return decided;
};

describe("the fees", () => {
  it("are 3 kr for each inhabitant, and the county's amount of 2021 in 2022, regulated once", () => {
    const view = feesIn(AS_IN_THE_BYLAWS, partnership, found(partnership.members).content);
    expect(feesProblems(partnership, view)).toEqual([]);
    expect([view.fees.withoutFee, toText(view.fees.total)]).toEqual([0, "3910902"]);
  });

  it("would be written by the pane as the very formula that the file has", () => {
    const view = feesIn(AS_IN_THE_BYLAWS, partnership, found(partnership.members).content);
    const formulas = kindFormulas(view, partnership) ?? [];
    const planned = planFinancing(found(partnership.members), formulas, view.isWholeKroner, "nb");
    if (planned.kind !== "plan") throw new Error(planned.kind);
    const stored = storedWorkbook("digiviken.xlsx").sheet("Medlemmer").get("H8")?.formula ?? "";
    expect(`=${stored.replaceAll("_xldudf_FELLES_", "FELLES.")}`).toBe(planned.plan.formula);
  });
});

describe("the meeting", () => {
  it("has nothing to mend, and 52 votes, the county's among them", () => {
    expect(meeting.problems).toEqual([]);
    expect(meeting.items.flatMap(({ problems, decision }) => [...problems, ...decision.problems])).toEqual([]);
    expect([meeting.entitled?.members, toText(meeting.entitled?.votes ?? ZERO)]).toEqual([52, "52"]);
    expect([meeting.openVotes, meeting.chair?.name]).toEqual([[], "Lillestrøm"]);
  });

  it("has 38 there when it opens; someone leaves and returns, someone leaves a proxy, someone is disqualified", () => {
    expect(meeting.items.map(({ roll }) => roll.present?.members)).toEqual([
      38,
      38,
      38,
      37,
      37,
      36,
      ...TO_COME.map(() => 37),
    ]);
    expect(meeting.items.map(({ roll }) => roll.entitled.members)).toEqual([
      52,
      52,
      52,
      52,
      52,
      51,
      ...TO_COME.map(() => 52),
    ]);
    const presenceOf = (name: string): (string | undefined)[] =>
      meeting.items.slice(0, 6).map(({ roll }) => roll.entries.find(({ member }) => member.name === name)?.presence);
    expect(presenceOf("Ringerike")).toEqual(["present", "present", "present", "absent", "absent", "present"]);
    expect(presenceOf("Aremark")).toEqual([...Array<string>(4).fill("present"), "represented", "represented"]);
    expect(presenceOf("Hvaler").at(-1)).toBe("absent");
    expect(
      item("6")
        .roll.entries.filter(({ isDisqualified }) => isDisqualified)
        .map(({ member }) => member.name),
    ).toEqual(["Modum"]);
  });

  it("has come half way: six items are dealt with, and five are to come", () => {
    const outcomes = meeting.items.map(({ decision }) => decision.decision?.outcome ?? decision.withoutVote);
    const dealtWith = ["adopted", "adopted", "noted", "adopted", "adopted", "adopted"];
    expect(outcomes).toEqual([...dealtWith, ...TO_COME.map(() => null)]);
    expect(meeting.items.map(({ decision }) => decision.countedBy)).toEqual([
      "counts",
      "counts",
      "nothing",
      "counts",
      "rollCall",
      "rollCall",
      ...TO_COME.map(() => "nothing"),
    ]);
  });

  it("leaves no rule open that an item has needed, and takes the majority of the votes for and against", () => {
    expect(meeting.items.flatMap(({ decision }) => decision.openRules)).toEqual([]);
    expect(item("4").decision).toMatchObject({ ruleFrom: "bylaws", rule: { base: "votes" } });
    expect(item("8").decision.rule).toEqual({
      share: { kind: "atLeast", numerator: 2, denominator: 3 },
      base: "votes",
    });
  });

  it("has nobody vote on an item that is not there for it, itself or by proxy", () => {
    for (const { called, roll } of meeting.items) {
      const given = [...(called?.ballots ?? [])].filter(([, ballot]) => ballot !== "notCast").map(([row]) => row);
      const mayVote = roll.entries.filter(({ presence, isDisqualified }) => presence !== "absent" && !isDisqualified);
      if (given.length > 0) expect(new Set(given)).toEqual(new Set(mayVote.map(({ member }) => member.row)));
    }
  });
});

/** The items that are to come. */
const TO_COME = ["7", "8", "9", "10", "11"];

describe("the lists", () => {
  it("have two proposals for the budget, nine on the slate, three for leader and two lists for the committee", () => {
    const rows = found(partnership.lists).content.map(({ cells }) => [cells.election, cells.list]);
    const listsOf = (election: number): number =>
      new Set(rows.filter(([of]) => of === election).map(([, list]) => list)).size;
    const candidatesOf = (election: number): number => rows.filter(([of]) => of === election).length;
    expect([7, 9, 10, 11].map(listsOf)).toEqual([2, 1, 3, 2]);
    expect([7, 9, 10, 11].map(candidatesOf)).toEqual([2, 9, 3, 7]);
  });

  it("have the slate beside other candidates, to be tried before the vote: those are of no item, and nobody's rivals", () => {
    const rows = found(partnership.lists).content.filter(({ cells }) => cells.election === "9 (prøve)");
    const namesOn = (list: string): unknown[] => rows.flatMap(({ cells }) => (cells.list === list ? [cells.name] : []));
    const nominated = found(partnership.lists).content.filter(({ cells }) => cells.election === 9);
    expect(namesOn("Valgkomiteens innstilling")).toEqual(nominated.map(({ cells }) => cells.name));
    expect(namesOn("Andre kandidater")).toHaveLength(6);
    expect(meeting.items.map(({ item: { item: name } }) => name)).not.toContain("9 (prøve)");
    expect(item("9").election?.lists).toHaveLength(1);
  });

  it("have candidates of members only", () => {
    const members = new Set(found(partnership.members).content.map(({ name }) => name));
    const named = found(partnership.lists).content.filter(({ cells }) => cells.name !== null);
    expect(named.filter(({ cells }) => !members.has(textOf(cells.member) ?? ""))).toEqual([]);
  });

  it("have both sexes on each list for the committee of three (kommuneloven § 7-5)", () => {
    for (const list of ["Liste A", "Liste B"]) {
      const names = found(partnership.lists).content.filter(({ cells }) => cells.list === list);
      expect([list, new Set(names.map(({ cells }) => cells.gender))]).toEqual([list, new Set(["K", "M"])]);
    }
  });
});

describe("the board", () => {
  it("has nine seats where the bylaws allow eight, two of them Bærum's, and the one whom the committee would have as leader", () => {
    const seats = found(partnership.board).content;
    const [check] = checkBoard(seats, found(partnership.bylaws).content);
    const verdicts = Object.fromEntries(check?.findings.map(({ rule, verdict }) => [rule, verdict]) ?? []);
    expect(verdicts).toMatchObject({
      "board.size.max": "broken",
      "board.leader": "met",
      "board.office": "met",
      "board.term": "met",
      "board.gender": "undecidable",
    });
    const programmeBoard = seats.filter(
      ({ body, role }) => body.ok && body.value === "Programstyret" && role.ok && role.value !== "deputy",
    );
    expect(programmeBoard).toHaveLength(9);
    expect(programmeBoard.filter(({ member }) => member.ok && member.value === "Bærum")).toHaveLength(2);
  });
});

it("the log has an answer, and who gave it, for every rule that the documents leave open and that has a value", () => {
  const answers = found(partnership.log).content.filter(({ cells }) => cells.what === "Åpent spørsmål avgjort");
  const said = answers.map(({ cells }) => textOf(cells.after) ?? "").sort();
  const answered = found(partnership.bylaws)
    .content.filter(({ source }) => source?.includes("Avgjort av") === true)
    .map(({ rule, scope, value }) => `${rule}${scope === null ? "" : ` (${scope})`}: ${textOf(value) ?? ""}`);
  expect(said).toEqual(answered.sort());
  expect(answers.every(({ cells }) => cells.why !== null)).toBe(true);
});
