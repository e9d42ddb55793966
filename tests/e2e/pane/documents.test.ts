import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { byKeyboard } from "./byKeyboard";
import { axeSource, expectAccessible, THEMES } from "./expectAccessible";
import { openPane, type OpenedPane, type OfficeLanguage, plain } from "./openSample";

// The partnership's own documents in the Board place: what is found of each sample, by keyboard, in three languages and themes, at 320 px.

const samples = path.join(projectPaths().folder, "samples");

const SECTION = {
  "nb-NO": "Partnerskapets egne dokumenter",
  "nn-NO": "Dei eigne dokumenta til partnarskapen",
  "en-US": "The partnership’s own documents",
} as const;

async function opened(sample: string, language: OfficeLanguage): Promise<OpenedPane> {
  const viewport = { width: 1200, height: 3400 };
  const pane = await openPane({ file: path.join(samples, sample), language, paneWidth: 320, viewport });
  await pane.open("board");
  return pane;
}

async function closed(pane: OpenedPane): Promise<void> {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
}

const checksIn = (pane: OpenedPane): Promise<string[]> =>
  pane.visible('[data-rule^="documents."]').evaluateAll((cards) => cards.map((card) => card.dataset["rule"] ?? ""));

describe.each(Object.keys(SECTION) as OfficeLanguage[])("in %s", (language) => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await opened("digiviken.xlsx", language);
    await pane.openSection(SECTION[language]);
    await pane.frame.evaluate(axeSource);
  });

  afterAll(() => closed(pane));

  test.each(THEMES)("axe finds nothing and nothing overflows, $theme", async (theme) => {
    await pane.visible("h1").hover();
    const section = pane.frame.getByRole("region", { name: SECTION[language] });
    await expectAccessible(pane, theme, `documents-${language}`, section);
  });

  test("every finding says what is wrong, what to decide and how much it matters, with its page", async () => {
    const cards = pane.visible('[data-rule^="documents."]');
    expect(await cards.count()).toBe(7);
    for (const card of await cards.all()) {
      const said = await Promise.all(
        [card.locator("h3"), card.getByTestId("reason"), card.getByTestId("decide"), card.locator(".verdict")].map(
          (one) => one.innerText(),
        ),
      );
      expect(said.every((text) => text.trim() !== "")).toBe(true);
      const rule = (await card.getAttribute("data-rule")) ?? "";
      const page = `help/${language.slice(0, 2)}/rules/${rule.toLowerCase()}.html`;
      expect(await card.getByRole("link").getAttribute("href")).toBe(page);
    }
  });
});

describe("by keyboard", () => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await opened("digiviken.xlsx", "nb-NO");
  });

  afterAll(() => closed(pane));

  test("the section is opened, and the rows that the county’s vote rests on are selected", async () => {
    const keys = byKeyboard(pane);
    await keys.tabTo(SECTION["nb-NO"]);
    await keys.press("Enter");
    const card = pane.visible('[data-rule="documents.countyVote"]');
    await card.waitFor();
    expect(plain(await card.innerText())).toMatch(
      /51 stemmer uten, 52 med.*Stemmer \(fylkeskommune\): 1, avgjort av Årsmøtet/su,
    );
    await keys.tabOnTo("Velg cellene: Fylkeskommunens stemme");
    await keys.press("Enter");
    await expect.poll(() => pane.workbench.selectedAddress()).toMatch(/^Vedtekter!C\d+:C\d+$/u);
    const [, rows = ""] = (await pane.workbench.selectedAddress()).split("!");
    const rules = await pane.workbench.readText("Vedtekter", rows.replaceAll("C", "A"));
    expect(rules.flat()).toEqual(["meeting.votes", "meeting.votes"]);
    await keys.tabOnTo("Velg cellene i Medlemmer: Fylkeskommunens stemme");
    await keys.press("Enter");
    await expect.poll(() => pane.workbench.selectedAddress()).toMatch(/^Medlemmer!/u);
  });

  test("what is decided in the sheet is found as it then is", async () => {
    const card = pane.visible('[data-rule="documents.deputyApproval"]');
    await card.waitFor();
    const rows = await pane.workbench.readText("Vedtekter", "A1:C80");
    for (const [index, [rule]] of rows.entries()) {
      if (rule === "board.deputies.approved") {
        const row = String(index + 1);
        await pane.workbench.setCells("Vedtekter", `C${row}:C${row}`, [["Programstyret"]]);
      }
    }
    await card.waitFor({ state: "detached" });
  });
});

test.each([
  ["digi-vestland.xlsx", ["documents.feeParameters", "documents.agreedAboveMaximum", "documents.councilSize"]],
  [
    "digitale-helgeland.xlsx",
    [
      "documents.expired",
      "documents.memberCount",
      "documents.observers",
      "documents.consensusFallback",
      "documents.meetingGaps",
    ],
  ],
  ["digi-agder.xlsx", []],
])("of %s it finds the same as the rules do", async (sample, expected) => {
  const pane = await opened(sample, "nb-NO");
  await pane.openSection(SECTION["nb-NO"]);
  expect(await checksIn(pane)).toEqual(expected);
  if (expected.length === 0) expect(await pane.frame.getByText("Fant ingenting som ikke stemmer").count()).toBe(1);
  await closed(pane);
});
