import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import { recordDifferences } from "../../../src/domain/meeting/recordDifferences";
import { recordText, sealedRecord } from "../../../src/domain/meeting/sealedRecord";
import { decidedItem, type OneItem } from "./meetingOf";

const MAJORITY: Bylaw = {
  rule: "meeting.majority",
  scope: null,
  value: "majority:votes",
  severity: null,
  source: "§ 5",
  row: 0,
};

const textOf = (one: OneItem): string => recordText(sealedRecord(decidedItem(one)));

const ITEM: OneItem = {
  cells: { item: "4", title: "Budsjett", proposal: "Budsjettet blir vedtatt", decision: "Budsjettet er vedtatt" },
  bylaws: [MAJORITY],
  members: [
    { number: "4601", name: "Bergen", weight: 2, ballot: "Mot" },
    { number: "4630", name: "Osterøy", ballot: "For" },
    { number: "4631", name: "Alver", ballot: "For", proxy: "Osterøy" },
    { number: "4602", name: "Kinn", ballot: "For" },
    { number: "4611", name: "Etne", isAbsent: true },
    { number: "4612", name: "Sveio", isDisqualified: true },
  ],
};

describe("sealedRecord", () => {
  it("has the roll, the ballots, the rule and the result, a line for each", () => {
    expect(textOf(ITEM).split("\n")).toEqual([
      '["fellesark","1"]',
      '["item","4","Budsjett",""]',
      '["proposal","Budsjettet blir vedtatt"]',
      '["decision","Budsjettet er vedtatt"]',
      '["rule","majority:votes","§ 5"]',
      '["quorum","","",""]',
      '["tie","",""]',
      '["chair","",""]',
      '["entitled","5","6"]',
      '["present","4","5"]',
      '["member","4601 Bergen","2","present","","against"]',
      '["member","4602 Kinn","1","present","","for"]',
      '["member","4611 Etne","1","absent","","notCast"]',
      '["member","4612 Sveio","1","disqualified","",""]',
      '["member","4630 Osterøy","1","present","","for"]',
      '["member","4631 Alver","1","represented","4630 Osterøy","for"]',
      '["votes","3","2","0"]',
      '["result","adopted","5","3"]',
    ]);
  });

  it("is the same however the members and the votes are sorted", () => {
    const order = fc.shuffledSubarray([...ITEM.members], { minLength: ITEM.members.length });
    fc.assert(
      fc.property(order, (members) => {
        expect(textOf({ ...ITEM, members })).toBe(textOf(ITEM));
      }),
    );
  });

  it("is the same in whatever language a vote is written", () => {
    const inEnglish = ITEM.members.map((member) => ({
      ...member,
      ...(member.ballot !== undefined && { ballot: member.ballot === "Mot" ? "Against" : "yes" }),
    }));
    expect(textOf({ ...ITEM, members: inEnglish })).toBe(textOf(ITEM));
  });

  it("differs after any one change, and the change is told by its line", () => {
    const changed = (index: number, change: Partial<OneItem["members"][number]>): OneItem => ({
      ...ITEM,
      members: ITEM.members.map((member, at) => (at === index ? { ...member, ...change } : member)),
    });
    const changes: [string, OneItem][] = [
      ["member 4601 Bergen", changed(0, { ballot: "For" })],
      ["member 4602 Kinn", changed(3, { ballot: "Blank" })],
      ["member 4630 Osterøy", changed(1, { weight: 3 })],
      ["member 4631 Alver", changed(2, { proxy: "Kinn" })],
      ["member 4611 Etne", changed(4, { isAbsent: false })],
      ["member 4612 Sveio", changed(5, { isDisqualified: false })],
      ["rule ", { ...ITEM, bylaws: [{ ...MAJORITY, value: "2/3:present" }] }],
      ["rule ", { ...ITEM, bylaws: [{ ...MAJORITY, source: "§ 6" }] }],
      ["quorum ", { ...ITEM, bylaws: [MAJORITY, { ...MAJORITY, rule: "meeting.quorum", value: "1/2" }] }],
      ["tie ", { ...ITEM, bylaws: [MAJORITY, { ...MAJORITY, rule: "meeting.tie", value: "faller" }] }],
      ["decision ", { ...ITEM, cells: { ...ITEM.cells, decision: "Noe annet" } }],
      ["proposal ", { ...ITEM, cells: { ...ITEM.cells, proposal: "Noe annet" } }],
      ["item ", { ...ITEM, cells: { ...ITEM.cells, title: "Regnskap" } }],
    ];
    for (const [told, one] of changes) {
      expect(textOf(one)).not.toBe(textOf(ITEM));
      const differences = recordDifferences(textOf(ITEM), sealedRecord(decidedItem(one))) ?? [];
      expect(differences.map(({ kind, subject }) => `${kind} ${subject}`)).toContain(told);
    }
  });

  it("differs after any one other ballot", () => {
    const ballot = fc.constantFrom("For", "Mot", "Blank", "Avholdende", "Ugyldig", null);
    const members = ["A", "B", "C", "D", "E"].map((name) => ({ name }));
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 5, maxLength: 5 }), fc.nat(4), ballot, (ballots, at, other) => {
        const before = textOf({ members: members.map((member, i) => ({ ...member, ballot: ballots[i] ?? null })) });
        const turned = ballots.map((own, index) => (index === at ? other : own));
        const after = textOf({ members: members.map((member, i) => ({ ...member, ballot: turned[i] ?? null })) });
        expect(after === before).toBe(ballots[at] === other);
      }),
    );
  });

  it("cannot be made to say something else by what stands in a cell", () => {
    const inTitle = textOf({ ...ITEM, cells: { ...ITEM.cells, title: 'A","B' } });
    const inKind = textOf({ ...ITEM, cells: { ...ITEM.cells, title: "A", kind: "B" } });
    expect(inTitle).not.toBe(inKind);
    expect(textOf({ ...ITEM, cells: { ...ITEM.cells, title: 'A"]\n["result","rejected"' } }).split("\n")).toHaveLength(
      18,
    );
  });
});

describe("recordDifferences", () => {
  it("finds none in a record as it was sealed", () => {
    expect(recordDifferences(textOf(ITEM), sealedRecord(decidedItem(ITEM)))).toEqual([]);
  });

  it("tells of a member that has gone, and of one that has come", () => {
    const without = { ...ITEM, members: ITEM.members.filter(({ name }) => name !== "Kinn") };
    const gone = recordDifferences(textOf(ITEM), sealedRecord(decidedItem(without))) ?? [];
    expect(gone.find(({ subject }) => subject === "4602 Kinn")).toEqual({
      kind: "member",
      subject: "4602 Kinn",
      before: ["1", "present", "", "for"],
      now: null,
    });
    const come = recordDifferences(textOf(without), sealedRecord(decidedItem(ITEM))) ?? [];
    expect(come.find(({ subject }) => subject === "4602 Kinn")?.before).toBeNull();
  });

  it("takes no other text for a record", () => {
    const now = sealedRecord(decidedItem(ITEM));
    expect(["", "vedtatt", "[1]", '["a"', '["a"]\nb', "[]"].map((text) => recordDifferences(text, now))).toEqual(
      Array(6).fill(null),
    );
  });
});
