import { beforeAll, describe, expect, it } from "vitest";
import type { BoardCheck } from "../../src/domain/board/checkBodies";
import { ZERO } from "../../src/domain/numbers/exact";
import { toText } from "../../src/domain/numbers/toText";
import { boardChecks } from "../../src/taskpane/board/boardChecks";
import { feesIn, type FeesInScenario } from "../../src/taskpane/fees/computeFees";
import { feesProblems } from "../../src/taskpane/fees/feesProblems";
import { kindFormulas } from "../../src/taskpane/fees/write/kindFormulas";
import { AS_IN_THE_BYLAWS } from "../../src/taskpane/fees/scenario";
import { type DecidedItem, type DecidedMeeting, decideMeeting } from "../../src/taskpane/meeting/decideMeeting";
import { planFinancing } from "../../src/workbook/financingFormula";
import type { Partnership } from "../../src/workbook/partnership";
import { found, readSample } from "./readSample";

let partnership: Partnership;
beforeAll(async () => {
  partnership = await readSample("digi-vestland.xlsx");
});

describe("the sheets", () => {
  it("are all found by their headings", () => {
    const { members, bylaws, agenda, votes, board, log } = partnership;
    expect([members, bylaws, agenda, votes, board, log].map(({ kind }) => kind)).toEqual(
      Array<string>(6).fill("found"),
    );
    expect(found(members).content).toHaveLength(43);
    expect(found(members).content.map(({ number }) => number)).toContain("4630");
    expect([...found(votes).content.keys()]).toEqual(["1", "3", "4"]);
  });

  it("have no kind of member, vote, seat, gender or date that cannot be read", () => {
    expect(found(partnership.members).content.every(({ kind, votes }) => kind.ok && votes.ok)).toBe(true);
    expect(
      found(partnership.board).content.every(({ role, gender, from, to }) => role.ok && gender.ok && from.ok && to.ok),
    ).toBe(true);
  });
});

describe("the fees", () => {
  const view = (): FeesInScenario => feesIn(AS_IN_THE_BYLAWS, partnership, found(partnership.members).content);

  it("sum to the need, 42 by the formula and one by agreement, five of them at the maximum", () => {
    const { total, byFormula, byAgreement, atMaximum, withoutFee } = view().fees;
    expect(toText(total)).toBe("19470000");
    expect([byFormula.count, toText(byFormula.amount)]).toEqual([42, "10370000"]);
    expect([byAgreement.count, toText(byAgreement.amount)]).toEqual([1, "9100000"]);
    expect([atMaximum, withoutFee, feesProblems(partnership, view())]).toEqual([5, 0, []]);
  });

  it("would be written by the pane as the very formula that the file has, in its very place", () => {
    const formulas = kindFormulas(view(), partnership) ?? [];
    const planned = planFinancing(found(partnership.members), formulas, view().isWholeKroner, "nn");
    expect(planned).toMatchObject({
      kind: "plan",
      plan: {
        sheet: "Medlemmer",
        heading: "Avgift",
        headingRow: 6,
        column: 7,
        formula:
          "=FELLES.BASEPLUS(D8:D50,'Vedtekter'!$C$8,'Vedtekter'!$C$9,,'Vedtekter'!$C$11,'Vedtekter'!$C$12,F8:F50)",
      },
    });
  });
});

describe("the meeting", () => {
  const meeting = (): DecidedMeeting => decideMeeting(partnership);
  const item = (name: string): DecidedItem => {
    const decided = meeting().items.find((one) => one.item.item === name);
    if (decided === undefined) throw new Error(`No item ${name}`);
    return decided;
  };

  it("has 43 members with a vote each, and nothing to mend", () => {
    expect(meeting().entitled?.members).toBe(43);
    expect(meeting().items.flatMap(({ problems, decision }) => [...problems, ...decision.problems])).toEqual([]);
  });

  it("adopts, adopts unanimously, rejects and ties; of the council's two items the one has no figures", () => {
    expect(meeting().items.map(({ decision }) => decision.decision?.outcome)).toEqual([
      "adopted",
      "adopted",
      "rejected",
      "tied",
      undefined,
      "adopted",
    ]);
    expect(meeting().items.map(({ decision }) => decision.countedBy)).toEqual([
      "rollCall",
      "counts",
      "rollCall",
      "rollCall",
      "nothing",
      "counts",
    ]);
  });

  it("takes the majority from the bylaws, but two thirds of all entitled in item 3: 29, of which 2 are missing", () => {
    expect(item("1").decision).toMatchObject({ ruleFrom: "bylaws", ruleSource: "Døme; saka seier ikkje noko" });
    const { decision, ruleFrom } = item("3").decision;
    expect(ruleFrom).toBe("item");
    expect(decision).toMatchObject({ base: { units: 43 }, required: { units: 29 } });
  });

  it("is quorate for every item of its own, and leaves the tie open", () => {
    const own = meeting().items.slice(0, 4);
    expect(own.map(({ decision }) => decision.quorum.verdict?.isMet)).toEqual([true, true, true, true]);
    expect(own.map(({ decision }) => toText(decision.quorum.voted ?? ZERO))).toEqual(["41", "41", "41", "41"]);
    expect(item("4").decision.tieRule).toBeNull();
  });

  it("does not hold a council's votes against the members of the partnership: its size is not known", () => {
    const { decision } = item("033/21");
    expect(decision.count).toMatchObject({ for: { units: 27 }, against: { units: 0 } });
    expect([decision.quorum.verdict, decision.openRules]).toEqual([null, ["meeting.quorum"]]);
  });
});

describe("the board", () => {
  const check = (): BoardCheck => {
    const [only, ...others] = boardChecks(partnership, null);
    if (only === undefined || others.length > 0) throw new Error("Not exactly one body");
    return only;
  };

  it("breaks the rule of office by its leader, has one leader, and leaves the rest open", () => {
    expect(check().body).toBe("Styringsgruppa");
    expect(Object.fromEntries(check().findings.map(({ rule, verdict }) => [rule, verdict]))).toEqual({
      "board.size.max": "undecidable",
      "board.office": "broken",
      "board.eligible": "met",
      "board.gender": "undecidable",
      "board.term": "undecidable",
      "board.leader": "met",
    });
  });

  it("points at the leader's office and cites the paper", () => {
    const office = check().findings.find(({ rule }) => rule === "board.office");
    expect(office?.concerns).toEqual([{ row: 0, field: "office" }]);
    expect(office?.source).toBe("Osterøy kommune, sak 033/21, Bakgrunn");
    const open = check().findings.filter(({ verdict }) => verdict === "undecidable");
    expect(open.map(({ reason }) => reason.key)).toEqual(Array<string>(3).fill("board.open"));
  });
});
