import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXCEL_ON_THE_WEB, OFFICE, openProduction, type Production, TARGET } from "./openProduction";

// What is deployed, served as deploy/ says: the pane is styled, nothing is refused, and nothing is asked of anyone else.

describe("in Excel on the web", () => {
  let production: Production;

  beforeAll(async () => {
    production = await openProduction();
  });

  afterAll(async () => {
    await production.close();
  });

  test("the pane is shown in full, and styled by its own sheet and by Fluent", async () => {
    const frame = await production.pane();
    for (const place of ["Møte", "Styre", "Avgifter"]) {
      await frame.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();
      await frame.locator("main > section:not([hidden]) h1").waitFor();
    }
    expect((await frame.getByTestId("fee-sum").innerText()).replace(/\s/g, " ")).toBe("19 470 000 kr");
    const style = (name: string, property: string): Promise<string> =>
      frame
        .getByRole("button", { name, exact: true })
        .evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), property);
    // Fluent's rules go into style elements that are made empty, which is all that the policy lets in.
    await frame.getByRole("button", { name: "Skriv avgiftene ved siden av medlemmene" }).click();
    expect(await style("Skriv avgiftene", "background-color")).toBe("rgb(15, 108, 189)");
    const sheets = await frame.evaluate(() =>
      [...document.styleSheets].map(({ href, cssRules }) => [href, cssRules.length > 0] as const),
    );
    expect(sheets.filter(([href]) => href === null).length).toBeGreaterThan(2);
    expect(sheets).toContainEqual([`${TARGET.baseUrl}/taskpane.css`, true]);
    // A pane that is not styled is as high as its plain text; one that is fills the frame and has Fluent's font.
    expect(
      await frame.evaluate(() => getComputedStyle(document.querySelector("h1") ?? document.body).fontFamily),
    ).toContain("Segoe UI");
  });

  test("the policies refuse nothing but two inline styles of the browser's own, which Office.js brings about", async () => {
    await production.pane();
    const violations = production.violations();
    // Office.js reads its token as XML. The workbench's is empty, and the page with which the browser says so has two inline
    // styles. Nobody sees it. The page's policy and the server's each report them.
    expect(new Set(violations.map(({ place }) => place)).size).toBe(1);
    const harmless = {
      directive: "style-src-attr",
      blocked: "inline",
      source: `${OFFICE}excel-web-16.00.js`,
      place: violations[0]?.place,
      page: TARGET.baseUrl,
    };
    expect(violations).toEqual([harmless, harmless, harmless, harmless]);
  });

  test("the add-in asks its own server and Office.js's for what it needs, and nobody for anything else", async () => {
    const frame = await production.pane();
    await frame.getByRole("button", { name: "Skriv avgiftene", exact: true }).click();
    await frame.getByText("med det de bygger på ved siden av").waitFor();
    expect(production.strays()).toEqual([]);
    const requests = production.requests();
    expect(requests.length).toBeGreaterThan(8);
    const others = requests.filter((url) => !url.startsWith(`${TARGET.baseUrl}/`) && !url.startsWith(OFFICE));
    expect(others).toEqual([]);
    expect(requests.filter((url) => /[?#]/.test(url))).toEqual([]);
  });

  test("nothing goes wrong but that Office.js is denied its storage in a frame of another site", () => {
    const denied = /Failed to read the 'sessionStorage' property[^]*excel-web-16\.00\.js/;
    const refused = "Applying inline style violates the following Content Security Policy directive";
    const others = production.errors().filter((text) => !denied.test(text) && !text.startsWith(refused));
    expect(others).toEqual([]);
  });

  test("help pages are styled, lead on, and icons are there", async () => {
    const before = production.violations().length;
    const page = await production.page.context().newPage();
    await page.goto(`${TARGET.baseUrl}/help/nn/index.html`);
    await page.getByRole("link", { name: "FELLES.BASEPLUS" }).click();
    await page.waitForURL("**/baseplus.html", { waitUntil: "load" });
    expect(await fontOf(page)).toContain("Segoe UI");
    expect(await page.locator("pre").first().innerText()).toContain("=FELLES.BASEPLUS(");
    expect(production.violations()).toHaveLength(before);
    const icon = await page.goto(`${TARGET.baseUrl}/assets/icon-64.png`);
    expect([icon?.status(), icon?.headers()["content-type"]]).toEqual([200, "image/png"]);
    expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
    await page.close();
  });
});

function fontOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).fontFamily);
}

test("the pane is shown where Excel itself is framed by SharePoint, from which workbooks are opened", async () => {
  const production = await openProduction({ around: "https://digivest-my.sharepoint.com" });
  const frame = await production.pane();
  expect(frame.parentFrame()?.parentFrame()?.url()).toBe("https://digivest-my.sharepoint.com/");
  await production.close();
});

test.each([{ excel: `${EXCEL_ON_THE_WEB}.example` }, { around: "https://sharepoint.com.example" }])(
  "the pane is not shown in any other frame: %o",
  async (surroundings) => {
    const production = await openProduction(surroundings);
    await expect.poll(() => production.errors().join("\n"), { timeout: 20_000 }).toContain("frame-ancestors");
    // The page was fetched and thrown away, and not one of its scripts asked for.
    expect(production.requests()).toEqual([`${TARGET.baseUrl}/taskpane.html`]);
    await production.close();
  },
);
