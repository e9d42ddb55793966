import path from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { ELECTIONS } from "../../data/elections";
import { OWN_WORKBOOKS } from "../../data/ownWorkbooks";
import { axeSource, expectAccessible, THEMES } from "./expectAccessible";
import { openOwn } from "./openOwn";
import { openPane, type OpenedPane, type OfficeLanguage, WORDS } from "./openSample";

// Every place with all its sections open, in every language and theme, at 320 px: axe finds nothing, nothing overflows, and a screenshot is kept to
// be looked at (build/screenshots).

const PLACES = ["fees", "meeting", "board", "minutes", "explain", "setup"] as const;
const NARROW = 320;

describe.each(Object.keys(WORDS) as OfficeLanguage[])("in %s", (language) => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openPane({ language, paneWidth: NARROW, viewport: { width: 1200, height: 1400 } });
    await pane.frame.evaluate(axeSource);
    // One explanation open, so that it is looked at too.
    await pane.frame.getByRole("button", { name: "Osterøy" }).click();
    // Every section too, and in the chart a mark chosen.
    await pane.openEverySection();
    await pane.frame.getByRole("option", { name: "Sunnfjord" }).focus();
    // A cell to be explained.
    await pane.workbench.select("Medlemmer", "H15");
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  describe.each(THEMES)("$theme", (theme) => {
    test.each(PLACES)("%s", async (place) => {
      await pane.open(place);
      await pane.openEverySection();
      await pane.visible("h1").hover();
      await expectAccessible(pane, theme, `${place}-${language}`);
    });
  });
});

/** What the invoice section is called, and what it says when it has written. */
const INVOICE_WORDS = {
  "nb-NO": { section: "Fakturagrunnlag", written: "Fakturagrunnlaget står på arket" },
  "nn-NO": { section: "Fakturagrunnlag", written: "Fakturagrunnlaget står på arket" },
  "en-US": { section: "Invoice basis", written: "The invoice basis is on the sheet" },
} as const;

describe.each(Object.keys(INVOICE_WORDS) as OfficeLanguage[])("the invoice basis in %s", (language) => {
  const words = INVOICE_WORDS[language];
  let pane: OpenedPane;
  let section: Locator;

  beforeAll(async () => {
    pane = await openPane({ language, paneWidth: NARROW, viewport: { width: 1200, height: 2000 } });
    await pane.frame.evaluate(axeSource);
    section = pane.frame.getByRole("region", { name: words.section, exact: true });
    await section.getByRole("button", { name: words.section, exact: true }).click();
    await section.locator("input").first().waitFor();
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  test.each(THEMES)("asking for what is not filled in, $theme", async (theme) => {
    await section.locator(".fui-Button").last().click();
    await section.locator("[aria-invalid=true]").first().waitFor();
    await pane.visible("h1").hover();
    await expectAccessible(pane, theme, `invoice-asking-${language}`, section);
  });

  test.each(THEMES)("with corrections, $theme", async (theme) => {
    if (theme === THEMES[0]) await invoiceAndChange();
    await pane.visible("h1").hover();
    await expectAccessible(pane, theme, `invoice-${language}`, section);
  });

  /** Invoices the year, and then has Bergen owe less and Kinn more. */
  async function invoiceAndChange(): Promise<void> {
    for (const [index, text] of ["1.1.2026", "31.12.2026", "2", "1.3.2026", "6", "3900"].entries()) {
      await section.locator("input").nth(index).fill(text);
    }
    await section.locator("select").last().selectOption("25");
    await section.getByTestId("invoice-preview").waitFor();
    await section.locator(".fui-Button").last().click();
    await section.getByText(words.written).waitFor();
    await pane.workbench.setCells("Medlemmer", "F8:F9", [[9_000_000], [450_000.5]]);
    await section.getByRole("table").waitFor();
    await pane.workbench.idle();
  }
});

describe.each(Object.keys(WORDS) as OfficeLanguage[])("elections of every kind in %s", (language) => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openOwn(ELECTIONS, { language, paneWidth: NARROW, viewport: { width: 1200, height: 3600 } });
    // In the first item a lot is needed, in the second it is settled how all of it was won.
    await pane.workbench.setCells("Lister", "H2:H8", [[3], [""], [""], [3], [""], [4], [2]]);
    await pane.open("meeting");
    await pane.visible(".quotients").first().waitFor();
    await pane.openEverySection();
    await pane.frame.evaluate(axeSource);
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  test.each(THEMES)("$theme", async (theme) => {
    await pane.visible("h1").hover();
    await expectAccessible(pane, theme, `elections-${language}`);
  });
});

/** The section in which an item is voted on, what makes it ready, and the button that is a vote against. */
const VOTE_WORDS = {
  "nb-NO": { section: "Avstemning, sak 5", prepare: "Gjør klart til avstemning", against: "Mot (M)" },
  "nn-NO": { section: "Avrøysting, sak 5", prepare: "Gjer klart til avrøysting", against: "Mot (M)" },
  "en-US": { section: "Vote, item 5", prepare: "Get ready to vote", against: "Against (A)" },
} as const;

describe.each(Object.keys(VOTE_WORDS) as OfficeLanguage[])("voting in %s", (language) => {
  const words = VOTE_WORDS[language];
  let pane: OpenedPane;
  let item: Locator;

  beforeAll(async () => {
    pane = await openPane({ language, paneWidth: NARROW, viewport: { width: 1200, height: 1400 } });
    await pane.frame.evaluate(axeSource);
    await pane.workbench.setCells("Saker", "A12:B12", [["5", "Ny sak"]]);
    await pane.open("meeting");
    await pane.openSection(words.section);
    item = pane.visible('[data-item="5"]');
    await item.getByRole("button", { name: words.prepare }).click();
    await item.getByTestId("roll-call").waitFor();
    // A vote that someone else gives at the same moment, so that a conflict is looked at; and one to be corrected.
    await pane.workbench.setFaults([
      { what: "otherEdit", sheet: "Røyster", address: "E6", values: [["Blank"]], batches: "writes" },
    ]);
    await item.getByRole("button", { name: words.against }).click();
    await item.locator("[data-conflict]").waitFor();
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  test.each(THEMES)("each way, $theme", async (theme) => {
    const ways = item.locator(".section-content select").first();
    for (const way of ["rollCall", "counter", "unanimous", "counts", "parties"]) {
      await ways.selectOption(way);
      if (way === "counts")
        for (const input of await item.getByTestId("counts").locator("input").all()) await input.fill("x");
      if (way === "parties") await item.getByTestId("party-votes").locator("textarea").first().fill("5SP,1MDG");
      await pane.visible("h1").hover();
      await expectAccessible(pane, theme, `vote-${way}-${language}`, item);
    }
  });
});

describe.each(Object.keys(WORDS) as OfficeLanguage[])("the board's findings in %s", (language) => {
  let pane: OpenedPane;
  let finding: Locator;

  beforeAll(async () => {
    const file = path.join(projectPaths().folder, "samples", "digiviken.xlsx");
    pane = await openPane({ file, language, paneWidth: NARROW, viewport: { width: 1200, height: 2000 } });
    await pane.frame.evaluate(axeSource);
    await pane.open("board");
    finding = pane.visible('[data-rule="board.size.max"]').first();
    await pane.openEverySection();
    await finding.locator("button[aria-expanded]").click();
    await finding.locator("input").first().waitFor();
    // What is missing is asked for.
    await finding.locator(".buttons:not(.finding-actions) button").first().click();
    await finding.locator("[aria-invalid=true]").first().waitFor();
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  test.each(THEMES)("asking why one is set aside, $theme", async (theme) => {
    await pane.visible("h1").hover();
    await expectAccessible(pane, theme, `board-asking-${language}`);
  });

  test.each(THEMES)("with one set aside, $theme", async (theme) => {
    if (theme === THEMES[0]) {
      const [reason, , decision] = await finding.locator("input").all();
      await reason?.fill("Fram til neste årsmøte");
      await decision?.fill("årsmøtet, sak 9");
      await finding.locator(".buttons:not(.finding-actions) button").first().click();
      await pane.visible('[data-standing="setAside"]').waitFor();
    }
    await pane.visible("h1").hover();
    await expectAccessible(pane, theme, `board-set-aside-${language}`);
  });
});

describe.each(OWN_WORKBOOKS)("the set-up of $title", (own) => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openOwn(own, { paneWidth: NARROW, viewport: { width: 1200, height: 2400 } });
    await pane.frame.evaluate(axeSource);
    await pane.visible('[data-part="members"] [data-field]').first().waitFor();
    await pane.visible('[data-part="members"] button[aria-expanded]').click();
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  test.each(THEMES)("$theme", async (theme) => {
    await expectAccessible(pane, theme, `own-${own.language}`);
  });
});
