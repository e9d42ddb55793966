import { describe, expect, it } from "vitest";
import { BYLAW_IDS } from "../../../src/domain/bylaws/bylawId";
import { BYLAWS_FORMAT } from "../../../src/domain/bylaws/format";
import { BYLAW_RULES, BYLAW_WORDS, type BylawRule } from "../../../src/domain/bylaws/schema";
import type { Cell } from "../../../src/domain/cell";
import { readMemberKind } from "../../../src/domain/members/member";
import type { Exact } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { LANGUAGES } from "../../../src/locales/language";
import { loadSheetTexts } from "../../../src/taskpane/setup/sheetTexts";

const RULES: Readonly<Record<string, BylawRule<unknown>>> = BYLAW_RULES;

/** What a cell is read as, an exact number as its text, or the key of what is wrong. */
function shown(id: string, cell: Cell): unknown {
  const read = RULES[id]?.read(cell);
  if (read?.ok !== true) return read?.problem.key;
  const { value } = read;
  return isExact(value) ? toText(value) : value;
}

function isExact(value: unknown): value is Exact {
  return typeof value === "object" && value !== null && "units" in value;
}

describe("every rule of the schema", () => {
  it("has an id of the format, and every id a rule", () => {
    expect(Object.keys(BYLAW_RULES)).toEqual([...BYLAW_IDS]);
  });

  it("is of a version this one knows, takes a blank as open, and hands on an error by name", () => {
    for (const id of BYLAW_IDS) {
      expect([id, RULES[id]?.since]).toEqual([id, BYLAWS_FORMAT]);
      expect([id, shown(id, null), shown(id, "  ")]).toEqual([id, null, null]);
      const error = RULES[id]?.read({ error: "#REF!" });
      expect([id, JSON.stringify(error).includes("#REF!"), error?.ok]).toEqual([id, true, false]);
    }
  });

  it.each([
    ["bylaws.format", 1, 1],
    ["bylaws.profile", "digiviken", "digiviken"],
    ["fees.model", "Fast beløp", "flat"],
    ["fees.amount", "kr. 150.000,-", "150000"],
    ["fees.rate", -3, "number.negative"],
    ["fees.tiers", "marginal", "marginal"],
    ["fees.tiers", "begge", "tierMode.unknown"],
    ["fees.need", "19,47 millionar", "19470000"],
    ["fees.populationDate", "1.1.2020", { year: 2020, month: 1, day: 1 }],
    ["fees.populationDate", 2020, "date.unreadable"],
    ["fees.year", "2024", 2024],
    ["fees.year", 24, "year.unreadable"],
    ["fees.year", 2024.5, "year.unreadable"],
    ["fees.year", "i fjor", "number.notANumber"],
    ["fees.index", "KPI", "bylaw.valueUnreadable"],
    ["fees.index.vintage", "Budsjett", "budget"],
    ["fees.partYear", "kvartal", "bylaw.valueUnreadable"],
    ["fees.agreed", "ja", "bylaw.valueUnreadable"],
    [
      "meeting.majority",
      "2/3:entitled",
      { share: { kind: "atLeast", numerator: 2, denominator: 3 }, base: "entitled" },
    ],
    ["meeting.quorum", "halvparten", "share.unknown"],
    ["meeting.tie", "lodd", "tieRule.unknown"],
    ["meeting.tie", "dobbeltrøyst", "castingVote"],
    ["meeting.votes", 1, "1"],
    ["meeting.votes", -1, "number.negative"],
    ["meeting.proxies", "ikkje tillate", 0],
    ["meeting.proxies", 2.5, "bylaw.valueUnreadable"],
    ["meeting.quorum.base", "til stede", "present"],
    ["meeting.blanks", "ja", "bylaw.valueUnreadable"],
    ["meeting.alternatives", "Endelig avstemning", "finalVote"],
    ["meeting.election", "forholdsval", "list"],
    ["meeting.election", "trekning", "bylaw.valueUnreadable"],
    ["meeting.election.tie", "Lodd", "lot"],
    ["meeting.notice", "1 måned", { count: 1, unit: "months" }],
    ["meeting.proposals", "i god tid", "period.unknown"],
    ["meeting.lastDate", "31.12", { month: 12, day: 31 }],
    ["meeting.lastDate", "ved årsskiftet", "dayOfYear.unreadable"],
    ["board.size.max", "8", 8],
    ["board.size.max", -1, "bylaw.valueUnreadable"],
    ["board.size.max", "8,5", "bylaw.valueUnreadable"],
    ["board.office", "kommunedirektør; ordfører", ["kommunedirektør", "ordfører"]],
    ["board.office", 8, "bylaw.valueUnreadable"],
    ["board.gender", "ldl28", "ldl28"],
    ["board.gender", "ingen", "none"],
    ["board.gender", "halvparten", "bylaw.valueUnreadable"],
    ["board.leader", 1, 1],
    ["board.leader", 2, "bylaw.valueUnreadable"],
    ["bylaws.until", "1/10 2021", { year: 2021, month: 10, day: 1 }],
    ["members.count", 18, 18],
    ["board.gender", "Per liste", "perList"],
    ["board.seats", "hvert medlem, fylkeskommunen", { eachMember: true, county: true, named: [] }],
    [
      "board.seats",
      "Brønnøy; 1820 Alstahaug",
      { eachMember: false, county: false, named: ["Brønnøy", "1820 Alstahaug"] },
    ],
    ["board.seats", 4, "bylaw.valueUnreadable"],
    [
      "board.spread.population",
      "20 000–: 1; 0-19999: 2",
      [
        { from: 0, to: 19_999, seats: 2 },
        { from: 20_000, to: null, seats: 1 },
      ],
    ],
    ["board.spread.population", "0-5000: 1; 5000-: 1", "bylaw.valueUnreadable"],
    ["board.spread.population", "0-: 1; 5000-: 1", "bylaw.valueUnreadable"],
    ["board.spread.population", "store: 1", "bylaw.valueUnreadable"],
    ["board.term.overlap", "ikkje tillate", "notAllowed"],
    ["board.reelection", "ja", "bylaw.valueUnreadable"],
    ["board.leader.elected", "årsmøtet", "årsmøtet"],
    ["board.deputies", "personlige", "personal"],
    ["board.deputies", "noen", "bylaw.valueUnreadable"],
    ["board.deputies.min", "som medlemmene", "asMembers"],
    ["board.deputies.exact", "mange", "bylaw.valueUnreadable"],
    ["board.deputies.approved", "Programstyret og Programkontoret", ["Programstyret og Programkontoret"]],
    ["board.eligible", "medlem", ["municipality", "county", "other"]],
    ["board.eligible", "kommune, alle", "bylaw.valueUnreadable"],
    ["board.exclusive", "Programstyret, Programkontoret", ["Programstyret", "Programkontoret"]],
  ])("%s reads %j as %j", (id, cell, expected) => {
    expect(shown(id, cell)).toEqual(expected);
  });
});

describe("the words of the sheet", () => {
  it("are read as the same in every language, and no two of a rule's as one", async () => {
    const texts = await Promise.all(LANGUAGES.map(loadSheetTexts));
    for (const [id, { words }] of Object.entries(RULES)) {
      const meanings = words.map((word) => texts.map((text) => JSON.stringify(shown(id, text.word[word]))));
      for (const [index, read] of meanings.entries()) {
        if (!id.startsWith("board.office"))
          expect([id, words[index], new Set(read).size]).toEqual([id, words[index], 1]);
        expect([id, read[0]]).not.toEqual([id, '"bylaw.valueUnreadable"']);
      }
      expect(new Set(meanings.map(([first]) => first)).size).toBe(words.length);
    }
  });

  it("are kinds of member in every language where rules can be for them", async () => {
    for (const language of LANGUAGES) {
      const { word } = await loadSheetTexts(language);
      for (const kind of ["municipality", "county", "observer", "other"] as const) {
        expect(readMemberKind(word[kind])).toEqual({ ok: true, value: kind });
      }
    }
  });

  it("are each said of some rule or scope", () => {
    const used = new Set(Object.values(RULES).flatMap(({ words }) => words));
    expect(BYLAW_WORDS.filter((word) => !used.has(word))).toEqual([
      "observer",
      "amendment",
      "dissolution",
      "election",
      "employment",
    ]);
  });
});
