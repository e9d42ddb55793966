import { describe, expect, it } from "vitest";
import type { ProfileRow } from "../../src/domain/bylaws/profiles/profile";
import { profileMembers } from "../../src/domain/bylaws/profiles/profileMembers";
import { BYLAW_RULES, type BylawRule } from "../../src/domain/bylaws/schema";
import { bylawStatus } from "../../src/domain/bylaws/status";
import type { Cell } from "../../src/domain/cell";
import { LANGUAGES } from "../../src/locales/language";
import { municipalitiesIn } from "../../src/registers/municipalities";
import { loadSheetTexts } from "../../src/taskpane/setup/sheetTexts";
import { makeSheets, sheetsToMake } from "../../src/workbook/makeSheets";
import { type Partnership, readPartnership } from "../../src/workbook/partnership";
import { bylawsPlace, profileChange } from "../../src/workbook/profileChange";
import type { SheetTexts } from "../../src/workbook/sheetTexts";
import { PROFILES, profileOf } from "../domain/bylaws/profiles/profiles";
import { POPULATIONS } from "../registers/registers";
import { madeFrom, written } from "./madeFromProfile";
import { sheetCells, sheets } from "./sheets";

/** A row of the profile as it is to be read back, with words in the sheet's language. */
function asRead({ rule, scope, value, status, severity, source }: ProfileRow, texts: SheetTexts): object {
  const said = (one: ProfileRow["value"]): string | number | null =>
    typeof one === "object" && one !== null ? one.words.map((word) => texts.word[word]).join(", ") : one;
  const where = source.section === null ? source.document : `${source.document}, ${source.section}`;
  return {
    rule,
    scope: said(scope),
    value: said(value),
    severity,
    source: status === "stated" ? where : texts.source[status](where),
    status,
  };
}

function rowsOf({ bylaws }: Partnership): object[] {
  if (bylaws.kind !== "found") throw new Error(`No bylaws: ${bylaws.kind}`);
  expect(bylaws.problems).toEqual([]);
  return bylaws.content.map(({ rule, scope, value, severity, source }) => {
    return { rule, scope, value, severity, source, status: bylawStatus({ value, source }) };
  });
}

const ROUND_TRIPS = PROFILES.flatMap((profile) => LANGUAGES.map((language) => ({ profile, language, id: profile.id })));

describe.each(ROUND_TRIPS)("the profile $id in $language", ({ profile, language }) => {
  it("is read from the sheet as it was written: rules, scopes, values, severities, sources and what they rest on", async () => {
    const texts = await loadSheetTexts(language);
    const [format, name, ...rows] = rowsOf(await madeFrom(profile, language));
    expect([format, name]).toMatchObject([
      { rule: "bylaws.format", value: "1" },
      { rule: "bylaws.profile", value: profile.id },
    ]);
    expect(rows).toEqual(profile.rows.map((row) => asRead(row, texts)));
    for (const { source, status } of rows as { source: string; status: string }[]) {
      expect([source, status !== "stated"]).toEqual([source, /^(Utle|Inferred)|(ingenting|silent)$/.test(source)]);
    }
  });

  it("gives its members, none of them in doubt", async () => {
    const { members } = await madeFrom(profile, language);
    const year = profile.members.municipalities?.year ?? 2020;
    const expected = profileMembers(profile, municipalitiesIn(POPULATIONS, year));
    const read = members.kind === "found" ? members.content : [];
    expect(
      read.map(({ number, name, kind, population, agreed }) => ({
        number,
        name,
        kind: kind.ok ? kind.value : null,
        population,
        agreed,
      })),
    ).toEqual(expected);
    expect(members.kind === "found" && members.problems).toEqual([]);
  });
});

it.each(PROFILES)("the values of $id mean the same in every language", async (profile) => {
  const meanings = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { bylaws } = await madeFrom(profile, language);
      const rows = bylaws.kind === "found" ? bylaws.content.slice(2) : [];
      return rows.map(({ value }, index) => {
        const id = profile.rows[index]?.rule ?? "bylaws.format";
        const rule: BylawRule<unknown> = BYLAW_RULES[id];
        // Titles of offices are what they are in the sheet's language; the rule that reads them knows them as one.
        return id === "board.office" ? id : rule.read(value);
      });
    }),
  );
  expect(meanings[1]).toEqual(meanings[0]);
  expect(meanings[2]).toEqual(meanings[0]);
});

describe("a note in the sheet", () => {
  it.each(LANGUAGES)("says in %s what is inferred and what is open", async (language) => {
    const texts = await loadSheetTexts(language);
    const change = makeSheets(sheetsToMake([], {}, language), texts, language, {
      profile: profileOf("digivestland"),
      members: [],
    });
    const bylaws = written(change, change.newSheets[1] ?? "");
    const noteOf = (rule: string): Cell => bylaws.rows.find(([id]) => id === rule)?.[5] ?? null;
    expect(noteOf("fees.unit")).toBe(
      `${texts.status.inferred} ${texts.remark.unitLeastSure} ${texts.rule["fees.unit"]}`,
    );
    expect(noteOf("meeting.tie")).toBe(`${texts.status.open} ${texts.rule["meeting.tie"]}`);
    expect(noteOf("fees.maximum")).toBe(texts.rule["fees.maximum"]);
  });
});

describe("profileChange", () => {
  // A sheet of someone's own: other order, a column of theirs, no column for notes, and more rows than it needs.
  const before: Cell[][] = [
    ["Våre regler"],
    ["Kilde", "Verdi", "Regel", "Gjelder", "Vår merknad"],
    ...Array.from({ length: 60 }, (_, index): Cell[] => ["§ 1", index, "fees.rate", "kommune", `nr. ${index}`]),
  ];
  const place = bylawsPlace(readPartnership(sheets({ bylaws: sheetCells("Reglar", before) })).bylaws);
  if (place === null) throw new Error("The test itself is wrong: the sheet has no bylaws");

  it("takes the place of the rules that are there, under their own headings, and leaves the user's column alone", async () => {
    const texts = await loadSheetTexts("nb");
    const profile = profileOf("digiviken");
    const change = profileChange(profile, place, texts, "nb");
    expect([change.newSheets, change.deletedSheets]).toEqual([[], []]);
    const after = written(change, "Reglar", before);
    expect(after.rows[1]).toEqual(["Kilde", "Verdi", "Regel", "Gjelder", "Vår merknad", "Alvor", "Merknad"]);
    expect(after.rows.map((row) => row[4] ?? null)).toEqual(before.map((row) => row[4] ?? null));
    const read = readPartnership(
      sheets({ bylaws: { ...after, rows: after.rows.map((row) => row.filter((_, i) => i !== 4)) } }),
    );
    expect(rowsOf(read).slice(2)).toEqual(profile.rows.map((row) => asRead(row, texts)));
  });

  it("writes amounts as numbers that formulas can refer to, and all else as text", async () => {
    const change = profileChange(profileOf("digiviken"), place, await loadSheetTexts("nb"), "nb");
    const formats = change.looks.filter(({ area }) => area.left === 1).map(({ numberFormat }) => numberFormat);
    expect(new Set(formats)).toEqual(new Set(["@", "General", "#,##0"]));
    expect(formats.filter((format) => format === "#,##0")).toHaveLength(1);
  });

  it("has no place where there is no such table", () => {
    expect(bylawsPlace({ kind: "missing" })).toBeNull();
  });
});
