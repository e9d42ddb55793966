import { describe, expect, it } from "vitest";
import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import type { Cell } from "../../../src/domain/cell";
import {
  type AgendaField,
  type AgendaItem,
  decideItem,
  type ItemDecision,
  type Meeting,
} from "../../../src/domain/meeting/decideItem";
import { type AttendanceRow, readAttendance } from "../../../src/domain/meeting/attendance";
import { type ElectoralRoll, electoralRoll } from "../../../src/domain/meeting/electoralRoll";
import { type RollCall, rollCall } from "../../../src/domain/meeting/rollCall";
import { memberIndex } from "../../../src/domain/members/findMember";
import { whole } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import type { Ballot } from "../../../src/domain/votes/ballot";
import type { CastingVote } from "../../../src/domain/votes/decision";
import { majorityRuleText } from "../../../src/domain/votes/majorityRule";
import { membersOf } from "../members/membersOf";
import { exact } from "../numbers/exactNumbers";
import { BLANK_AGENDA_ROW } from "./meetingOf";

function item(cells: Partial<Record<AgendaField, Cell>> = {}, kind: string | null = null): AgendaItem {
  return { row: 2, item: "3", title: "Budsjett", kind, cells: { ...BLANK_AGENDA_ROW, item: "3", ...cells, kind } };
}

function bylaw(rule: string, value: Cell, scope: string | null = null, source: string | null = "§ 6"): Bylaw {
  return { rule, scope, value, severity: null, source, row: 0 };
}

function meeting(members: number | null, ...bylaws: Bylaw[]): Meeting {
  return { bylaws, entitled: members === null ? null : { members, votes: whole(members) }, weightsDiffer: false };
}

/** A roll call in which so many voted each way, each with one vote. */
function roll(counts: Partial<Record<Ballot, number>>): RollCall {
  const votes = Object.entries(counts).flatMap(([ballot, count]) =>
    Array.from({ length: count }, () => ({ ballot: ballot as Ballot, weight: whole(1) })),
  );
  return { votes, ballots: new Map(), problems: [] };
}

function outcomeOf({ decision, problems }: ItemDecision): string {
  return decision?.outcome ?? problems.map(({ field, problem }) => `${field}: ${problem.key}`).join(", ");
}

function stepsOf({ decision }: ItemDecision): string[] {
  return decision === null || decision.outcome === "noVotes" ? [] : decision.steps.map((step) => step.key);
}

describe("decideItem", () => {
  describe("counts", () => {
    it("by the roll call, all six kinds of votes", () => {
      const decided = decideItem(
        item(),
        roll({ for: 20, against: 15, abstained: 2, blank: 3, notCast: 3 }),
        null,
        meeting(43),
      );
      expect(decided.countedBy).toBe("rollCall");
      expect(decided.tally && Object.values(decided.tally).map(toText)).toEqual(["20", "15", "2", "3", "0", "3"]);
      expect(outcomeOf(decided)).toBe("adopted");
    });

    it("by the agenda's own numbers where there is no roll call, and knows no more than them", () => {
      const decided = decideItem(item({ for: 20, against: 15, blank: "3" }), null, null, meeting(43));
      expect(decided.countedBy).toBe("counts");
      expect(decided.tally).toBeNull();
      expect(decided.count && [decided.count.for, decided.count.against, decided.count.blank].map(toText)).toEqual([
        "20",
        "15",
        "3",
      ]);
      expect(outcomeOf(decided)).toBe("adopted");
    });

    it("by the agenda's numbers where the roll is still blank", () => {
      const decided = decideItem(item({ for: 27 }), roll({ notCast: 43 }), null, meeting(43));
      expect(decided.countedBy).toBe("counts");
      expect(outcomeOf(decided)).toBe("adopted");
    });

    it("by nothing where neither says anything", () => {
      for (const votes of [null, roll({ notCast: 43 })]) {
        const decided = decideItem(item(), votes, null, meeting(43));
        expect(decided).toMatchObject({ countedBy: "nothing", count: null, tally: null, decision: null, problems: [] });
      }
    });

    it("twice where both are there, and they must agree", () => {
      const votes = roll({ for: 20, against: 15, blank: 3, notCast: 5 });
      expect(outcomeOf(decideItem(item({ for: 20, against: 15, blank: 3 }), votes, null, meeting(43)))).toBe("adopted");
      for (const cells of [
        { for: 21, against: 15, blank: 3 },
        { for: 20, against: 16, blank: 3 },
        { for: 20, against: 15, blank: 2 },
      ]) {
        const decided = decideItem(item(cells), votes, null, meeting(43));
        expect(decided.decision).toBeNull();
        expect(outcomeOf(decided)).toBe("for: item.countsDiffer");
      }
    });

    it("names the number that cannot be read", () => {
      for (const field of ["for", "against", "blank", "roll"] as const) {
        const decided = decideItem(item({ for: 1, [field]: "mange" }), null, null, meeting(43));
        expect(decided.decision).toBeNull();
        expect(outcomeOf(decided)).toBe(`${field}: number.notANumber`);
      }
    });

    it("decides nothing while the roll call has cells to correct", () => {
      const votes: RollCall = {
        ...roll({ for: 20, against: 1 }),
        problems: [{ row: 4, field: "ballot", problem: { key: "vote.notAWord", params: {} } }],
      };
      expect(decideItem(item(), votes, null, meeting(43)).decision).toBeNull();
    });
  });

  describe("takes the rule", () => {
    const bylaws = [
      bylaw("meeting.majority", "majority:cast", null, "§ 6"),
      bylaw("meeting.majority", "2/3:entitled", "vedtektsendring", "§ 9"),
    ];
    const votes = roll({ for: 10, against: 8, blank: 3, notCast: 22 });

    it("from the item first", () => {
      const decided = decideItem(item({ rule: "majority:votes" }), votes, null, meeting(43, ...bylaws));
      expect([decided.ruleFrom, decided.ruleSource, majorityRuleText(decided.rule)]).toEqual([
        "item",
        null,
        "majority:votes",
      ]);
      expect(outcomeOf(decided)).toBe("adopted"); // 10 of 18
    });

    it("from the bylaws next, with their clause: of the votes cast, 10 of 21 are too few", () => {
      const decided = decideItem(item(), votes, null, meeting(43, ...bylaws));
      expect([decided.ruleFrom, decided.ruleSource, majorityRuleText(decided.rule)]).toEqual([
        "bylaws",
        "§ 6",
        "majority:cast",
      ]);
      expect(outcomeOf(decided)).toBe("rejected");
    });

    it("from the bylaws for the item's kind before the bylaws for all", () => {
      const decided = decideItem(
        item({}, "Vedtektsendring"),
        roll({ for: 29, notCast: 14 }),
        null,
        meeting(43, ...bylaws),
      );
      expect([decided.ruleFrom, decided.ruleSource]).toEqual(["bylaws", "§ 9"]);
      expect(outcomeOf(decided)).toBe("adopted"); // two thirds of 43 is 28.67
      const one = decideItem(item({}, "Vedtektsendring"), roll({ for: 28, notCast: 15 }), null, meeting(43, ...bylaws));
      expect(outcomeOf(one)).toBe("rejected");
    });

    it("from nowhere where nothing is decided, and says so while it shows an ordinary majority", () => {
      for (const open of [[], [bylaw("meeting.majority", null)]]) {
        const decided = decideItem(item(), votes, null, meeting(43, ...open));
        expect([decided.ruleFrom, decided.ruleSource, majorityRuleText(decided.rule)]).toEqual([
          "notDecided",
          null,
          "majority:votes",
        ]);
        expect(outcomeOf(decided)).toBe("adopted");
      }
    });

    it("and decides nothing by one it cannot read", () => {
      const inItem = decideItem(item({ rule: "flertall" }), votes, null, meeting(43, ...bylaws));
      expect([inItem.decision, outcomeOf(inItem)]).toEqual([null, "rule: share.unknown"]);
      const inBylaws = decideItem(item(), votes, null, meeting(43, bylaw("meeting.majority", 46_084)));
      expect([inBylaws.decision, outcomeOf(inBylaws)]).toEqual([null, "meeting.majority: share.looksLikeADate"]);
    });
  });

  describe("finds those present and entitled", () => {
    it("present are those who have voted or abstained on the roll", () => {
      // 10 for of 10 + 8 + 3 + 1 abstained = 22 present: more than half is 12
      const votes = roll({ for: 10, against: 8, blank: 3, abstained: 1, notCast: 21 });
      const decided = decideItem(item({ rule: "majority:present" }), votes, null, meeting(43));
      expect(decided.decision).toMatchObject({ outcome: "rejected", base: exact(22), required: exact(12) });
    });

    it("nobody knows how many were present where only counts are given", () => {
      const decided = decideItem(item({ rule: "majority:present", for: 10, against: 8 }), null, null, meeting(43));
      expect([decided.decision, outcomeOf(decided)]).toEqual([null, "rule: majorityRule.ofMissing"]);
    });

    it("entitled are as many as the agenda says, else as the members' sheet does, else unknown", () => {
      const decide = (cells: Partial<Record<AgendaField, Cell>>, members: number | null): ItemDecision =>
        decideItem(item({ rule: "majority:entitled", for: 20, against: 2, ...cells }), null, null, meeting(members));
      expect(decide({ roll: 39 }, 43).decision).toMatchObject({ outcome: "adopted", base: exact(39) });
      expect(decide({}, 43).decision).toMatchObject({ outcome: "rejected", base: exact(43), required: exact(22) });
      expect(outcomeOf(decide({}, null))).toBe("rule: majorityRule.ofMissing");
      expect(outcomeOf(decide({ roll: 21 }, 43))).toBe("rule: majorityRule.ofBelowVotes");
    });
  });

  describe("on a tie", () => {
    const tied = roll({ for: 10, against: 10, notCast: 23 });
    const decide = (rule: string | null, chairsVote: CastingVote | null): ItemDecision =>
      decideItem(item(), tied, chairsVote, meeting(43, ...(rule === null ? [] : [bylaw("meeting.tie", rule)])));

    it("leaves it tied where the bylaws do not decide it and the chair has not voted", () => {
      expect(decide(null, null)).toMatchObject({ tieRule: null, decision: { outcome: "tied", wasTied: true } });
    });

    it("takes the chair's vote where one is given and the bylaws do not say otherwise", () => {
      for (const rule of [null, "møteleder"]) {
        expect(outcomeOf(decide(rule, "for"))).toBe("adopted");
        expect(outcomeOf(decide(rule, "against"))).toBe("rejected");
      }
      expect(outcomeOf(decide("møteleder", null))).toBe("tied");
    });

    it("lets the proposal fall where the bylaws say so, whatever the chair's vote, and explains it", () => {
      for (const chairsVote of [null, "for"] as const) {
        const decided = decide("faller", chairsVote);
        expect(decided.decision).toMatchObject({ outcome: "rejected", wasTied: true });
        expect(stepsOf(decided).slice(-2)).toEqual(["decision.tied", "decision.tieFalls"]);
      }
    });

    it("leaves it tied where the meeting votes again", () => {
      expect(outcomeOf(decide("ny avstemning", "for"))).toBe("tied");
    });

    it("decides nothing by a tie rule it cannot read", () => {
      expect(decide("loddtrekning", "for").decision).toBeNull();
      expect(outcomeOf(decide("loddtrekning", "for"))).toBe("meeting.tie: tieRule.unknown");
    });

    it("takes the tie rule for the item's kind", () => {
      const rules = [bylaw("meeting.tie", "møteleder"), bylaw("meeting.tie", "ny avstemning", "valg")];
      expect(outcomeOf(decideItem(item({}, "valg"), tied, "for", meeting(43, ...rules)))).toBe("tied");
      expect(outcomeOf(decideItem(item({}, "sak"), tied, "for", meeting(43, ...rules)))).toBe("adopted");
    });

    it("pays no heed to the chair's vote where there is no tie", () => {
      const decided = decideItem(item(), roll({ for: 11, against: 10 }), "against", meeting(43));
      expect(outcomeOf(decided)).toBe("adopted");
      expect(stepsOf(decided)).not.toContain("decision.castingVoteAgainst");
    });
  });

  describe("finds the quorum", () => {
    const votes = roll({ for: 20, against: 5, notCast: 18 });

    it("by the bylaws, with their clause", () => {
      const { quorum } = decideItem(item(), votes, null, meeting(43, bylaw("meeting.quorum", "1/2", null, "§ 7")));
      expect(quorum).toMatchObject({
        voted: exact(25),
        members: exact(43),
        source: "§ 7",
        verdict: { isMet: true, required: exact(22) },
      });
    });

    it("and how many are missing", () => {
      const { quorum } = decideItem(item(), votes, null, meeting(43, bylaw("meeting.quorum", "2/3")));
      expect(quorum.verdict).toMatchObject({ isMet: false, required: exact(29), missing: exact(4) });
    });

    it("open where the bylaws do not decide it, or no sheet says how many members there are", () => {
      expect(decideItem(item(), votes, null, meeting(43)).quorum).toMatchObject({ members: exact(43), verdict: null });
      const unknown = decideItem(item(), votes, null, meeting(null, bylaw("meeting.quorum", "1/2")));
      expect(unknown.quorum).toMatchObject({ voted: exact(25), members: null, verdict: null });
    });

    it("not at all by a share that cannot be read, which is reported", () => {
      const decided = decideItem(item(), votes, null, meeting(43, bylaw("meeting.quorum", 0.667)));
      expect(decided.quorum.verdict).toBeNull();
      expect(decided.problems).toMatchObject([{ field: "meeting.quorum", problem: { key: "share.notAFraction" } }]);
    });

    it("in members where the roll is called, though votes are weighted", () => {
      const weighted: RollCall = {
        votes: [
          { ballot: "for", weight: whole(40) },
          { ballot: "notCast", weight: whole(1) },
          { ballot: "notCast", weight: whole(1) },
        ],
        ballots: new Map(),
        problems: [],
      };
      const three: Meeting = {
        bylaws: [bylaw("meeting.quorum", "1/2")],
        entitled: { members: 3, votes: whole(42) },
        weightsDiffer: true,
      };
      const { quorum } = decideItem(item(), weighted, null, three);
      expect(quorum).toMatchObject({ voted: exact(1), members: exact(3), verdict: { isMet: false } });
    });

    it("never by comparing votes with members where only counts are given and votes are weighted", () => {
      // 3 members with 42 votes between them: 2 votes for are not two members, and 40 are not too many.
      const three: Meeting = {
        bylaws: [bylaw("meeting.quorum", "1/2")],
        entitled: { members: 3, votes: whole(42) },
        weightsDiffer: true,
      };
      const few = decideItem(item({ for: 2, against: 0 }), null, null, three);
      expect(few.quorum).toMatchObject({ voted: null, members: exact(3), verdict: null });
      const many = decideItem(item({ for: 40, against: 0 }), null, null, three);
      expect(many).toMatchObject({ problems: [], decision: { outcome: "adopted" } });
    });

    it("by counts where each member has one vote", () => {
      const decided = decideItem(
        item({ for: 20, against: 5 }),
        null,
        null,
        meeting(43, bylaw("meeting.quorum", "2/3")),
      );
      expect(decided.quorum).toMatchObject({ voted: exact(25), verdict: { isMet: false, missing: exact(4) } });
    });
  });

  describe("a secret ballot", () => {
    // Votes of 1, 1 and 5: five for are one member's.
    const unequal: Meeting = { bylaws: [], entitled: { members: 3, votes: whole(7) }, weightsDiffer: true };
    const counts = { for: 5, against: 1, blank: 1, secondFor: 5, secondAgainst: 1, secondBlank: 1 };

    it("is decided where all have the same number of votes", () => {
      const decided = decideItem(item({ ...counts, ballot: "hemmelig" }), null, null, meeting(7));
      expect(decided).toMatchObject({ secrecy: "kept", problems: [], decision: { outcome: "adopted" } });
    });

    it("gives neither numbers nor a decision where some have more votes than others", () => {
      const decided = decideItem(item({ ...counts, ballot: "skriftlig" }), null, null, unequal);
      expect(decided).toMatchObject({
        secrecy: "atRisk",
        countedBy: "counts",
        count: null,
        tally: null,
        decision: null,
        problems: [],
      });
    });

    it("does not tell how many voted blank where nobody may", () => {
      const blanks: Meeting = { ...unequal, bylaws: [bylaw("meeting.blanks", "ikke tillatt")] };
      const secret = item({ ...counts, ballot: "skriftlig" });
      expect(decideItem(secret, null, null, blanks).blanksNotAllowed).toBeNull();
      expect(decideItem(secret, null, null, blanks, { mayShowSecret: true }).blanksNotAllowed).toEqual(exact(1));
    });

    it("does not tell what its tellers disagree on either", () => {
      const differing = item({ ...counts, secondFor: 4, ballot: "skriftlig" });
      expect(decideItem(differing, null, null, unequal)).toMatchObject({ secrecy: "atRisk", problems: [] });
      expect(outcomeOf(decideItem(differing, null, null, unequal, { mayShowSecret: true }))).toBe(
        "secondFor: item.tellersDiffer",
      );
    });

    it("is decided once it is confirmed that its result may be shown", () => {
      const decided = decideItem(item({ ...counts, ballot: "secret" }), null, null, unequal, { mayShowSecret: true });
      expect(decided).toMatchObject({ secrecy: "confirmed", problems: [], decision: { outcome: "adopted" } });
      expect(decided.count && toText(decided.count.for)).toBe("5");
    });

    it("is at risk before anything is counted, when there is still something to be done about it", () => {
      expect(decideItem(item({ ballot: "hemmeleg" }), null, null, unequal)).toMatchObject({
        secrecy: "atRisk",
        countedBy: "nothing",
      });
    });

    it("is not secret where the votes' sheet says who voted what, and that is a problem of its own", () => {
      for (const [weights, mayShow] of [
        [meeting(3), false],
        [unequal, false],
        [unequal, true],
      ] as const) {
        const decided = decideItem(item({ ballot: "hemmelig" }), roll({ for: 2, against: 1 }), null, weights, {
          mayShowSecret: mayShow,
        });
        expect(decided.decision).toBeNull();
        expect(outcomeOf(decided)).toBe("ballot: ballotForm.byName");
      }
    });

    it("may have a column in the votes' sheet that is blank", () => {
      const decided = decideItem(item({ ...counts, ballot: "hemmelig" }), roll({ notCast: 7 }), null, meeting(7));
      expect(decided).toMatchObject({ countedBy: "counts", problems: [], decision: { outcome: "adopted" } });
    });

    it("may be meant by a word that is not known: nothing is shown until it is corrected", () => {
      const decided = decideItem(item({ ...counts, ballot: "hemmlig" }), null, null, unequal);
      expect(decided).toMatchObject({ count: null, decision: null });
      expect(outcomeOf(decided)).toBe("ballot: ballotForm.unknownWord");
    });
  });

  it("decides an open ballot by name whatever the votes, and needs no confirmation", () => {
    const unequal: Meeting = { bylaws: [], entitled: { members: 3, votes: whole(7) }, weightsDiffer: true };
    for (const ballot of [null, "åpen", "open"]) {
      const decided = decideItem(item({ ballot }), roll({ for: 2, against: 1 }), null, unequal);
      expect(decided).toMatchObject({ secrecy: "open", problems: [], decision: { outcome: "adopted" } });
    }
  });

  describe("two tellers", () => {
    const first = { for: 20, against: 15, blank: 1, ballot: "hemmelig" };

    it("must both have counted a secret ballot", () => {
      expect(outcomeOf(decideItem(item(first), null, null, meeting(43)))).toBe("secondFor: item.secondTellerMissing");
    });

    it("must agree on each number, and what differs is named", () => {
      const differing = item({ ...first, secondFor: 20, secondAgainst: 14, secondBlank: "2" });
      expect(outcomeOf(decideItem(differing, null, null, meeting(43)))).toBe(
        "secondAgainst: item.tellersDiffer, secondBlank: item.tellersDiffer",
      );
      const agreeing = item({ ...first, secondFor: "20", secondAgainst: 15, secondBlank: 1 });
      expect(outcomeOf(decideItem(agreeing, null, null, meeting(43)))).toBe("adopted");
    });

    it("may count an open one too, and then it is not decided where they differ", () => {
      const open = item({ for: 20, against: 15, secondFor: 20, secondAgainst: 16 });
      expect(outcomeOf(decideItem(open, null, null, meeting(43)))).toBe("secondAgainst: item.tellersDiffer");
    });
  });

  describe("a rule that does not say what it is a majority of", () => {
    const votes = roll({ for: 10, against: 9, blank: 2, notCast: 22 });
    const majority = bylaw("meeting.majority", "majority");
    const withBlanks = (value: Cell): ItemDecision =>
      decideItem(item(), votes, null, meeting(43, majority, bylaw("meeting.blanks", value)));

    it("counts blank votes as the bylaws say: 10 of 19, or 10 of 21", () => {
      expect(withBlanks("teller ikke")).toMatchObject({ rule: { base: "votes" }, decision: { outcome: "adopted" } });
      expect(withBlanks("teller med")).toMatchObject({ rule: { base: "cast" }, decision: { outcome: "rejected" } });
    });

    it("is not decided while that is open and someone has voted blank", () => {
      expect(withBlanks(null)).toMatchObject({ decision: null, openRules: ["meeting.blanks"], problems: [] });
      const withoutBlanks = decideItem(
        item(),
        roll({ for: 10, against: 9 }),
        null,
        meeting(43, majority, bylaw("meeting.blanks", null)),
      );
      expect(withoutBlanks).toMatchObject({ decision: { outcome: "adopted" }, openRules: [] });
    });

    it("means votes for and against in a sheet that does not mention blank ones", () => {
      expect(decideItem(item(), votes, null, meeting(43, majority))).toMatchObject({
        rule: { base: "votes" },
        decision: { outcome: "adopted" },
      });
    });

    it("says how many did not vote where all must (kommuneloven § 8-1)", () => {
      expect(withBlanks("ikke tillatt").blanksNotAllowed).toEqual(exact(2));
      const all = decideItem(item(), roll({ for: 3 }), null, meeting(3, bylaw("meeting.blanks", "ikke tillatt")));
      expect(all.blanksNotAllowed).toBeNull();
    });
  });

  describe("by the roll of the item", () => {
    const members = membersOf({ name: "Alver" }, { name: "Bergen" }, { name: "Kinn" }, { name: "Osterøy" });
    const find = memberIndex(members);
    const spell = (member: string, proxy: string | null = null): AttendanceRow => ({
      row: 0,
      cells: { member, delegate: null, from: null, to: null, proxy, how: null },
    });
    const rollOf = (disqualified: readonly string[], ...spells: AttendanceRow[]): ElectoralRoll =>
      electoralRoll({
        members,
        attendance: readAttendance(spells, find, () => null),
        position: 0,
        disqualified: new Set(members.filter(({ name }) => disqualified.includes(name))),
        proxyLimit: null,
      });
    const calledOf = (ofItem: ElectoralRoll, ballots: Readonly<Record<string, string>>): RollCall =>
      rollCall(
        members,
        find,
        Object.entries(ballots).map(([member, ballot], row) => ({ row, member, ballot })),
        ofItem,
      );
    const all = ["Alver", "Bergen", "Kinn", "Osterøy"].map((name) => spell(name));

    it("settles a tie by the vote the chair cast, and by no other (kommuneloven § 11-9)", () => {
      const ofItem = rollOf([], ...all);
      const called = calledOf(ofItem, { Alver: "For", Bergen: "For", Kinn: "Mot", Osterøy: "Mot" });
      const chair = members[2] ?? null;
      const rule = bylaw("meeting.tie", "leder");
      const decided = decideItem(item(), called, "for", meeting(4, rule), { roll: ofItem, chair });
      expect(decided).toMatchObject({
        decision: { outcome: "rejected", wasTied: true },
        chairsVote: { vote: "against", from: "roll" },
      });
      const apart = decideItem(item(), called, "for", meeting(4, bylaw("meeting.tie", "dobbeltstemme")), {
        roll: ofItem,
        chair,
      });
      expect(apart).toMatchObject({ decision: { outcome: "adopted" }, chairsVote: { vote: "for", from: "log" } });
    });

    it("asks for the chair's vote where the chair is no voting member, and for the rule where there is none", () => {
      const ofItem = rollOf([], ...all);
      const called = calledOf(ofItem, { Alver: "For", Kinn: "Mot" });
      const asked = decideItem(item(), called, null, meeting(4, bylaw("meeting.tie", "leder")), { roll: ofItem });
      expect(asked).toMatchObject({ decision: { outcome: "tied" }, chairsVote: null, openRules: ["meeting.majority"] });
      const open = decideItem(item(), called, null, meeting(4, bylaw("meeting.tie", null)), { roll: ofItem });
      expect(open.openRules).toEqual(["meeting.majority", "meeting.tie"]);
    });

    it("takes shares of those there and of those entitled, without the disqualified", () => {
      const ofItem = rollOf(["Osterøy"], ...all.slice(0, 2), spell("Kinn", "Alver"), spell("Osterøy"));
      const called = calledOf(ofItem, { Alver: "For", Bergen: "Mot", Kinn: "For" });
      const rule = item({ rule: "2/3:present" });
      expect(decideItem(rule, called, null, meeting(4), { roll: ofItem })).toMatchObject({
        decision: { outcome: "adopted", base: exact(3), required: exact(2) },
        quorum: { members: exact(3), voted: exact(3) },
        openRules: ["meeting.proxies"],
      });
    });

    it("counts those present for the quorum where the bylaws say so, and asks where it matters and they do not", () => {
      const ofItem = rollOf([], ...all.slice(0, 2));
      const called = calledOf(ofItem, { Alver: "For" });
      const half = bylaw("meeting.quorum", "1/2");
      const quorumOf = (...rules: Bylaw[]): ItemDecision =>
        decideItem(item({ rule: "majority:votes" }), called, null, meeting(4, half, ...rules), { roll: ofItem });
      expect(quorumOf(bylaw("meeting.quorum.base", "til stede")).quorum.verdict?.isMet).toBe(true);
      expect(quorumOf(bylaw("meeting.quorum.base", "avgitt stemme")).quorum.verdict?.isMet).toBe(false);
      expect(quorumOf()).toMatchObject({ quorum: { verdict: { isMet: false } }, openRules: ["meeting.quorum.base"] });
    });
  });

  describe("what the agenda says became of it", () => {
    it.each([
      ["enighet", "consensus"],
      ["teke til orientering", "noted"],
      ["postponed", "postponed"],
      ["trukket", "withdrawn"],
      ["send tilbake", "sentBack"],
    ])("“%s” without a vote is %s", (outcome, expected) => {
      expect(decideItem(item({ outcome }), null, null, meeting(43))).toMatchObject({
        countedBy: "nothing",
        withoutVote: expected,
        problems: [],
      });
    });

    it("is held against the votes, and a word of the secretary's own beside them is not", () => {
      const counts = { for: 20, against: 15 };
      const outcomeBeside = (outcome: Cell): string =>
        outcomeOf(decideItem(item({ ...counts, outcome }), null, null, meeting(43)));
      expect(outcomeBeside("vedtatt")).toBe("adopted");
      expect(outcomeBeside("falt")).toBe("outcome: item.outcomeDiffers");
      expect(outcomeBeside("utsatt")).toBe("outcome: item.outcomeDiffers");
      expect(outcomeBeside("Godkjent mot 15 stemmer")).toBe("adopted");
      expect(outcomeBeside({ error: "#N/A" })).toBe("adopted");
    });

    it("may call a tie what has been settled since: a formula does not know the chair's vote", () => {
      const tied = item({ for: 20, against: 20, outcome: "stemmelikhet" });
      expect(outcomeOf(decideItem(tied, null, null, meeting(43)))).toBe("tied");
      expect(outcomeOf(decideItem(tied, null, "for", meeting(43)))).toBe("adopted");
      expect(
        outcomeOf(decideItem(item({ for: 21, against: 20, outcome: "stemmelikhet" }), null, null, meeting(43))),
      ).toBe("outcome: item.outcomeDiffers");
    });

    it("is reported where there is no vote and the word is not known", () => {
      const decided = decideItem(item({ outcome: "Ferdig" }), null, null, meeting(43));
      expect(decided.problems).toMatchObject([{ field: "outcome", problem: { key: "itemOutcome.unknownWord" } }]);
    });
  });
});
