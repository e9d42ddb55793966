import { describe, expect, it } from "vitest";
import { findBylaw } from "../../../../src/domain/bylaws/bylaw";
import { BYLAW_IDS } from "../../../../src/domain/bylaws/bylawId";
import { type InWords, PROFILE_REMARKS, type ProfileRow } from "../../../../src/domain/bylaws/profiles/profile";
import { PROFILE_IDS, PROFILE_NAMES } from "../../../../src/domain/bylaws/profiles/profileIds";
import { profileMembers } from "../../../../src/domain/bylaws/profiles/profileMembers";
import { BYLAW_RULES, type BylawRule } from "../../../../src/domain/bylaws/schema";
import type { Language } from "../../../../src/locales/language";
import { municipalitiesIn } from "../../../../src/registers/municipalities";
import { loadSheetTexts } from "../../../../src/taskpane/setup/sheetTexts";
import { POPULATIONS } from "../../../registers/registers";
import { PROFILES, profileOf } from "./profiles";

async function said(value: string | number | InWords | null, language: Language): Promise<string | number | null> {
  if (value === null || typeof value !== "object") return value;
  const { word } = await loadSheetTexts(language);
  return value.words.map((one) => word[one]).join(", ");
}

describe.each(PROFILES)("the profile of $name", (profile) => {
  it("is known by its id and its name", () => {
    expect(PROFILE_IDS).toContain(profile.id);
    expect(profile.name).toBe(PROFILE_NAMES[profile.id]);
  });

  it("has only values and scopes that their rules can take", async () => {
    for (const { rule, scope, value } of profile.rows) {
      const known: BylawRule<unknown> = BYLAW_RULES[rule];
      expect([rule, known.read(await said(value, profile.language)).ok]).toEqual([rule, true]);
      if (typeof scope === "object" && scope !== null) {
        const kinds = ["municipality", "county", "observer", "other"];
        expect(known.scope).toBe(kinds.includes(scope.words[0]) ? "memberKind" : "matterKind");
      } else if (scope !== null)
        expect([rule, known.scope]).toEqual([rule, rule === "members.count" ? "section" : "body"]);
    }
  });

  it("says each rule once for the same, and where it stands or would have stood", () => {
    const keys = profile.rows.map(({ rule, scope }) => JSON.stringify([rule, scope]));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { rule, source } of profile.rows) expect([rule, source.document.trim()]).not.toEqual([rule, ""]);
  });

  it("has a value where it is stated or inferred, and none where it is open", () => {
    for (const { rule, value, status } of profile.rows) {
      expect([rule, status === "open"]).toEqual([rule, value === null]);
    }
  });
});

/** A row as one line: its rule, whom it is for, its value, and what it rests on. */
function lineOf({ rule, scope, value, status }: ProfileRow): string {
  const plain = (one: ProfileRow["value"]): string =>
    one === null ? "-" : typeof one === "object" ? one.words.join("+") : String(one);
  return `${rule} | ${plain(scope)} | ${plain(value)} | ${status}`;
}

/**
 * What the partnerships' documents say of themselves, read off them once more: Om DigiViken (digiviken.no, December 2021);
 * Osterøy kommune, sak 033/21; Avtale om Digitale Helgeland; agderfk.no, Organisering av Digi Agder; digirogaland.no,
 * Organisering. Digi Vestland's base, rate, unit and population date are worked out from the amounts in the case.
 * Kommuneloven is LOV-2018-06-22-83.
 */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  digiviken: [
    "fees.model | municipality | perCapita | stated",
    "fees.rate | municipality | 3 | stated",
    "fees.model | county | flat | stated",
    "fees.amount | county | 150000 | stated",
    "fees.index | county | municipalDeflator | stated",
    "fees.index.vintage | county | - | open",
    "fees.index.baseYear | county | - | open",
    "fees.unit | county | - | open",
    "fees.unit | municipality | - | open",
    "fees.index | municipality | - | open",
    "fees.populationDate | municipality | - | open",
    "meeting.votes | municipality | 1 | stated",
    "meeting.votes | county | - | open",
    "meeting.proxies | - | - | open",
    "meeting.majority | - | majority | stated",
    "meeting.majority | amendment | - | open",
    "meeting.blanks | - | - | open",
    "meeting.quorum | - | - | open",
    "meeting.quorum.base | - | - | open",
    "meeting.tie | - | - | open",
    "meeting.election | - | - | open",
    "meeting.election.tie | - | - | open",
    "meeting.notice | - | 1 måned | stated",
    "meeting.proposals | - | 14 dager | stated",
    "meeting.lastDate | - | 31.12 | stated",
    "board.size.max | Programstyret | 8 | stated",
    "board.office | Programstyret | chiefExecutive+digitalLead | stated",
    "board.gender | Programstyret | - | open",
    "board.term | Programstyret | 2 | stated",
    "board.leader | Programstyret | 1 | stated",
    "board.leader.elected | Programstyret | Årsmøtet | stated",
    "board.eligible | Programstyret | anyMember | stated",
    "board.spread.max | Programstyret | - | open",
    "board.reelection | Programstyret | allowed | stated",
    "board.deputies | Programstyret | personal | stated",
    "board.deputies.approved | Programstyret | Programstyret, Programkontoret | stated",
    "board.observers | Programstyret | Statsforvalteren, KS | stated",
    "board.term | Programkontoret | 2 | stated",
    "board.reelection | Programkontoret | allowed | stated",
    "board.deputies | Programkontoret | personal | stated",
    "board.deputies.approved | Programkontoret | Programstyret, Programkontoret | stated",
    "board.size.exact | Valgkomité | 3 | stated",
    "board.term | Valgkomité | - | open",
    "board.exclusive | Valgkomité | - | open",
    "members.count | Bakgrunn | 52 | inferred",
  ],
  digivestland: [
    "fees.model | - | basePlus | stated",
    "fees.base | - | 100000 | inferred",
    "fees.rate | - | 20 | inferred",
    "fees.unit | - | 10000 | inferred",
    "fees.populationDate | - | 1.1.2020 | inferred",
    "fees.maximum | - | 500000 | stated",
    "fees.need | - | 19470000 | stated",
    "fees.index | - | - | open",
    "meeting.majority | - | - | open",
    "meeting.quorum | - | - | open",
    "meeting.tie | - | - | open",
    "board.office | Styringsgruppa | chiefExecutive | stated",
    "board.eligible | Styringsgruppa | municipality | stated",
    "board.gender | Styringsgruppa | - | open",
    "members.count | Saksopplysningar | 43 | stated",
  ],
  digitalehelgeland: [
    "fees.model | - | noFee | stated",
    "fees.projects | - | separately | stated",
    "meeting.votes | municipality | 1 | inferred",
    "meeting.votes | observer | 0 | inferred",
    "meeting.proxies | - | - | open",
    "meeting.majority | - | - | open",
    "meeting.majority | amendment | unanimous:entitled | stated",
    "meeting.blanks | - | - | open",
    "meeting.notice | - | - | open",
    "meeting.lastDate | - | - | open",
    "meeting.tie | - | chair | stated",
    "meeting.quorum | - | - | open",
    "bylaws.until | - | 1.10.2021 | stated",
    "members.count | 4.1 Styringsgruppe | 18 | stated",
    "members.count | Partene | 17 | stated",
    "members.count | Underskriftene | 18 | stated",
    "board.size.exact | Styringsgruppe | 18 | stated",
    "board.seats | Styringsgruppe | eachMember | stated",
    "board.leader.elected | Styringsgruppe | Styringsgruppen | stated",
    "board.observers | Styringsgruppe | Fylkesmannen i Nordland, Nordland fylkeskommune, KS | stated",
    "board.gender | Styringsgruppe | - | open",
    "board.size.min | Prosjektgruppe | 5 | stated",
    "board.seats | Prosjektgruppe | Brønnøy, Alstahaug, Vefsn, Rana | stated",
  ],
  digiagder: [
    "fees.model | - | noFee | stated",
    "meeting.majority | - | - | open",
    "meeting.tie | - | - | open",
    "board.size.max | - | - | open",
    "board.seats | KommIT-rådet | - | open",
    "board.seats | Digitaliseringsutvalget | - | open",
    "board.seats | Fagråd for arkitektur | - | open",
    "board.seats | Fagråd for informasjonssikkerhet | - | open",
    "members.count | - | - | open",
  ],
  digirogaland: [
    "fees.model | - | - | open",
    "meeting.tie | - | chair | inferred",
    "meeting.majority | - | - | open",
    "meeting.proposals | - | - | open",
    "board.size.max | Styringsgruppen | - | open",
    "board.leader | Styringsgruppen | 1 | stated",
    "board.observers | Styringsgruppen | Fylkesmannen i Rogaland, Rogaland fylkeskommune | stated",
    "board.seats | Prosjektgruppen | Hå, Randaberg, Gjesdal, Eigersund, Stavanger, Time, Hjelmeland | inferred",
    "board.leader | Prosjektgruppen | - | open",
  ],
  kommuneloven: [
    "meeting.proxies | - | notAllowed | inferred",
    "meeting.majority | - | majority:cast | stated",
    "meeting.majority | amendment | 2/3:cast | stated",
    "meeting.quorum | - | 1/2 | stated",
    "meeting.quorum.base | - | voted | stated",
    "meeting.blanks | - | notAllowed | stated",
    "meeting.blanks | election | counted | inferred",
    "meeting.blanks | employment | counted | inferred",
    "meeting.tie | - | chair | stated",
    "meeting.alternatives | budget | finalVote | stated",
    "meeting.alternatives | - | - | open",
    "meeting.election | - | agreedElection | stated",
    "meeting.election.tie | - | lot | stated",
    "meeting.notice | - | - | open",
    "board.gender | - | koml | stated",
    "board.office.excluded | - | statsforvalter, assisterende statsforvalter, kommunedirektør, kommunalsjef, etatssjef | stated",
    "board.office.excluded | Representantskapet | statsforvalter, assisterende statsforvalter, kommunedirektør, kommunalsjef, etatssjef, daglig leder | stated",
    "board.seats | Representantskapet | eachMember | stated",
    "board.term | Representantskapet | 4 | stated",
    "board.leader | Representantskapet | 1 | stated",
    "board.leader.elected | Representantskapet | Representantskapet | stated",
    "board.deputies.min | Representantskapet | asMembers | stated",
  ],
};

describe("the facts", () => {
  it.each(Object.entries(FACTS))("of %s are in its profile", (id, facts) => {
    expect(profileOf(id).rows.map(lineOf)).toEqual(expect.arrayContaining([...facts]));
  });

  it("leave nothing inferred but what has been worked out", () => {
    const inferred = PROFILES.flatMap(({ id, rows }) =>
      rows.filter(({ status }) => status === "inferred").map(({ rule }) => `${id} ${rule}`),
    );
    expect(inferred).toEqual([
      "digiviken members.count",
      "digivestland fees.base",
      "digivestland fees.rate",
      "digivestland fees.unit",
      "digivestland fees.populationDate",
      "digivestland fees.agreed",
      "digitalehelgeland meeting.votes",
      "digitalehelgeland meeting.votes",
      "digirogaland meeting.tie",
      "digirogaland board.seats",
      "kommuneloven meeting.votes",
      "kommuneloven meeting.proxies",
      "kommuneloven meeting.blanks",
      "kommuneloven meeting.blanks",
    ]);
  });

  it("are breaches where broken, but for what is only to be aimed at", () => {
    const others = PROFILES.flatMap(({ id, rows }) =>
      rows.filter(({ severity }) => severity !== null).map(({ rule, severity }) => `${id} ${rule} ${severity ?? ""}`),
    );
    expect(others).toEqual(["digiviken board.spread.max advice"]);
  });

  it("have the whole meeting in every profile, the questions that a document leaves open among them", () => {
    const ofMeetings = BYLAW_IDS.filter((rule) => rule.startsWith("meeting."));
    for (const { id, rows } of PROFILES) {
      const has = new Set(rows.map(({ rule }) => rule));
      expect([id, ofMeetings.filter((rule) => !has.has(rule))]).toEqual([id, []]);
    }
  });

  it("name the section of kommuneloven that each of its rules stands in", () => {
    for (const { rule, source } of profileOf("kommuneloven").rows) {
      expect([rule, source.document]).toEqual([rule, "Kommuneloven"]);
      expect([rule, source.section]).toEqual([rule, expect.stringMatching(/^§§? \d+-\d+/)]);
    }
  });

  it("name the page that says Digi Agder has no fee, which is not its own", () => {
    const model = profileOf("digiagder").rows.find(({ rule }) => rule === "fees.model");
    expect(model?.source.document).toBe("Organisering av Digi Agder (agderfk.no)");
  });

  it("have no remark that no rule has", () => {
    const used = new Set(PROFILES.flatMap(({ rows }) => rows.flatMap(({ remarks }) => remarks)));
    expect(PROFILE_REMARKS.filter((remark) => !used.has(remark))).toEqual([]);
  });
});

describe("the members of a profile", () => {
  const namesOf = (id: string): string[] => {
    const profile = profileOf(id);
    const year = profile.members.municipalities?.year ?? 2020;
    return profileMembers(profile, municipalitiesIn(POPULATIONS, year)).map(({ name }) => name);
  };

  it("are as many as the documents say", () => {
    expect(namesOf("digiviken")).toHaveLength(52);
    expect(namesOf("digiviken").at(-1)).toBe("Viken fylkeskommune");
    expect(namesOf("digivestland")).toHaveLength(43);
    expect(namesOf("digiagder")).toEqual([]);
    expect(namesOf("kommuneloven")).toEqual([]);
    expect(namesOf("digirogaland")).toEqual(["Fylkesmannen i Rogaland", "Rogaland fylkeskommune"]);
  });

  it("are those that signed the agreement of Digitale Helgeland, Lurøy among them, and three observers", () => {
    expect(namesOf("digitalehelgeland").sort((a, b) => a.localeCompare(b, "nb"))).toEqual(
      [
        ..."Alstahaug Bindal Brønnøy Dønna Fylkesmannen Grane Hattfjelldal Hemnes Herøy KS Leirfjord Lurøy".split(" "),
        ..."Nesna Nordland Rana Rødøy Sømna Træna Vefsn Vega Vevelstad".split(" "),
      ].map((name) => ({ Fylkesmannen: "Fylkesmannen i Nordland", Nordland: "Nordland fylkeskommune" })[name] ?? name),
    );
  });

  it("carry the agreed amount of one of them", () => {
    const agreed = profileMembers(profileOf("digivestland"), municipalitiesIn(POPULATIONS, 2020)).filter(
      (member) => member.agreed !== null,
    );
    expect(agreed).toEqual([
      { number: "4601", name: "Bergen", kind: "municipality", population: 283_929, agreed: 9_100_000 },
    ]);
  });
});

it("a rule of a profile goes to the kind of member it is for", () => {
  const rows = profileOf("digiviken").rows.map((row, index) => ({
    rule: row.rule,
    scope: typeof row.scope === "object" && row.scope !== null ? row.scope.words[0] : row.scope,
    value: typeof row.value === "object" ? null : row.value,
    severity: null,
    source: null,
    row: index,
  }));
  expect(findBylaw(rows, "fees.rate", "kommune")?.value).toBe(3);
  expect(findBylaw(rows, "fees.amount", "fylkeskommune")?.value).toBe(150_000);
  expect(findBylaw(rows, "fees.rate", "fylkeskommune")).toBeNull();
});
