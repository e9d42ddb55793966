import path from "node:path";
import type { Locator } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { type ByKeyboard, byKeyboard } from "./byKeyboard";
import { axeSource, expectAccessible, THEMES } from "./expectAccessible";
import { openPane, type OpenedPane, type OfficeLanguage } from "./openSample";

// A slate is tried before the vote, by keyboard alone: DigiViken's nine of eight, the smallest changes, and one of them
// tried and written; and how it looks in every language and theme at 320 px.

const SAMPLE = path.join(projectPaths().folder, "samples", "digiviken.xlsx");
const WORDS = {
  "nb-NO": { section: "Prøv en liste før valget", find: "Finn de minste endringene", smallest: "De minste endringene" },
  "nn-NO": {
    section: "Prøv ei liste før valet",
    find: "Finn dei minste endringane",
    smallest: "Dei minste endringane",
  },
  "en-US": {
    section: "Try a slate before the vote",
    find: "Find the smallest changes",
    smallest: "The smallest changes",
  },
} as const;

let pane: OpenedPane;

afterEach(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

async function openSlate(language: OfficeLanguage, viewport = { width: 1200, height: 1400 }): Promise<ByKeyboard> {
  pane = await openPane({ file: SAMPLE, language, paneWidth: 320, viewport });
  const keys = byKeyboard(pane);
  await pane.open("board");
  await keys.tabTo(WORDS[language].section);
  await keys.press("Enter");
  await pane.visible("[data-candidate]").first().waitFor();
  return keys;
}

const verdictOf = (rule: string): Locator => pane.visible(`[data-testid="slate-findings"] [data-rule="${rule}"]`);
const counts = (): Promise<string> => pane.visible('[data-testid="slate-findings"] [role="status"]').innerText();

test("nine of at most eight are seen, the smallest changes found, and one of them tried and written", async () => {
  const keys = await openSlate("nb-NO");
  expect(await verdictOf("board.size.max").getAttribute("data-verdict")).toBe("broken");
  expect(await counts()).toContain("På listen: 9. Brutt: 1.");

  // One more goes out by hand, and comes back.
  await keys.tabOnTo(/^plass 49/);
  await keys.press("Space");
  await expect.poll(counts).toContain("På listen: 8. Brutt: 0.");
  await keys.press("Space");
  await expect.poll(counts).toContain("På listen: 9. Brutt: 1.");

  await keys.tabOnTo("Finn de minste endringene");
  await keys.press("Enter");
  const swaps = pane.visible('[data-testid="slate-swaps"]');
  await swaps.waitFor();
  expect(await swaps.getByRole("status").innerText()).toBe(
    "Færrest mulige bytter: 1. Plasser på listen da: 8. Måter å gjøre det på: 9.",
  );
  expect(await swaps.locator("li").count()).toBe(9);
  await keys.tabOnTo("Prøv endring 2");
  await keys.press("Enter");
  await expect.poll(counts).toContain("På listen: 8. Brutt: 0.");
  expect(await swaps.getByRole("button", { name: "Prøv endring 2", exact: true }).getAttribute("aria-pressed")).toBe(
    "true",
  );

  // Nothing stands in the sheet before it is asked for.
  const before = await pane.workbench.readText("Lister", "A1:G60");
  await keys.tabOnTo("Skriv listen i arbeidsboken");
  await keys.press("Enter");
  await keys.tabOnTo("Skriv 8 rader");
  await keys.press("Enter");
  await pane.frame.getByText("Gi listen et navn.").waitFor();
  expect(await pane.workbench.readText("Lister", "A1:G60")).toEqual(before);
  await keys.tabTo("Navn på den nye listen");
  await keys.type("Åtte av ni");
  await keys.press("Enter");
  await pane.frame.getByText("Listen står i arket med lister.").waitFor();
  await pane.workbench.idle();
  const after = await pane.workbench.readText("Lister", "A1:G60");
  const written = after.filter(([, list]) => list === "Åtte av ni");
  expect(written).toHaveLength(8);
  expect(written.map(([election, , place]) => [election, place])).toEqual(
    Array.from({ length: 8 }, (_, index) => ["9", String(index + 1)]),
  );
});

describe.each(Object.keys(WORDS) as (keyof typeof WORDS)[])("in %s", (language) => {
  test("axe finds nothing and nothing overflows, in three themes", async () => {
    const keys = await openSlate(language, { width: 1200, height: 4000 });
    await keys.tabOnTo(WORDS[language].find);
    await keys.press("Enter");
    await pane.frame.getByRole("region", { name: WORDS[language].smallest }).waitFor();
    await pane.openEverySection();
    await pane.frame.evaluate(axeSource);
    for (const theme of THEMES) {
      // What the places' buttons hide is no target while it is behind them.
      await pane.visible("h1").hover();
      await expectAccessible(pane, theme, `slate-${language}`, pane.visible('[data-testid="slate-findings"]'));
    }
  });
});
