import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPane, type OfficeLanguage, type OpenedPane, plain } from "./openSample";

// The chart of fees against population: fetched when it is opened, read without colours, used without a mouse.

const CHART: Readonly<Record<OfficeLanguage, string>> = {
  "nb-NO": "Diagram: avgift etter folketall",
  "nn-NO": "Diagram: avgift etter folketal",
  "en-US": "Chart: fee by population",
};

async function openChart(pane: OpenedPane, language: OfficeLanguage): Promise<void> {
  await pane.frame.getByRole("button", { name: CHART[language] }).click();
  await pane.frame.getByRole("listbox").waitFor();
}

const told = async (pane: OpenedPane): Promise<string> => plain(await pane.frame.locator(".chart-told").innerText());

describe("in Bokmål", () => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openPane({ paneWidth: 320, viewport: { width: 1200, height: 1400 } });
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  test("it is fetched when it is opened, and not before", async () => {
    const fetched = async (): Promise<number> =>
      (await pane.workbench.scripts()).filter(({ url }) => /\/chart\.[^/]+$/.test(url)).length;
    expect(await fetched()).toBe(0);
    await openChart(pane, "nb-NO");
    expect(await fetched()).toBe(1);
  });

  test("every member is a mark with its name, its numbers and what settled its fee, or is told of below", async () => {
    const marks = pane.frame.getByRole("listbox").getByRole("option");
    expect(await marks.count()).toBe(42);
    const names = (await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label") ?? ""))).map(
      plain,
    );
    expect(names).toContain("Osterøy: 8 098 innbyggere, 260 000 kr, etter formelen");
    expect(names).toContain("Sunnfjord: 22 030 innbyggere, 500 000 kr, ved taket");
    expect(plain(await pane.frame.locator(".chart .bullets").innerText())).toContain(
      "Bergen: 283 929 innbyggere, 9 100 000 kr, etter avtale",
    );
  });

  test("each way a fee is settled has a shape of its own, with its name and how many there are", async () => {
    const legend = pane.frame.locator(".chart-legend li");
    expect(await legend.allInnerTexts()).toEqual(["etter formelen: 37", "ved taket: 5"]);
    const shapes = await legend.locator("path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
    expect(new Set(shapes).size).toBe(2);
    for (const [index, way] of ["etter formelen", "ved taket"].entries()) {
      const drawn = await pane.frame
        .getByRole("option", { name: way })
        .locator("path")
        .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute("d")))]);
      expect(drawn).toEqual([shapes[index]]);
    }
  });

  test("the marks are spread out: the largest that is drawn is near the right edge and the top", async () => {
    const box = await pane.frame.getByRole("listbox").boundingBox();
    const highest = await pane.frame.getByRole("option", { name: "Øygarden" }).boundingBox();
    if (box === null || highest === null) throw new Error("The chart is not drawn");
    expect((highest.x - box.x) / box.width).toBeGreaterThan(0.75);
    expect((highest.y - box.y) / box.height).toBeLessThan(0.35);
  });

  test("it is one stop for Tab, and the arrow keys go from member to member by population", async () => {
    const { keyboard } = pane.workbench.page;
    await pane.frame.getByRole("button", { name: CHART["nb-NO"] }).focus();
    await keyboard.press("Tab");
    const first = await told(pane);
    await keyboard.press("ArrowRight");
    const second = await told(pane);
    expect(second).not.toBe(first);
    await keyboard.press("ArrowLeft");
    expect(await told(pane)).toBe(first);
    await keyboard.press("End");
    expect(await told(pane)).toContain("Øygarden");
    expect(
      await pane.frame.getByRole("listbox").getByRole("option", { selected: true }).getAttribute("aria-label"),
    ).toContain("Øygarden");
    await keyboard.press("Home");
    expect(await told(pane)).toBe(first);
    await keyboard.press("Tab");
    expect(await pane.frame.evaluate(() => document.activeElement?.getAttribute("role"))).not.toBe("option");
  });

  test("the mark that is pointed at is told of", async () => {
    const kvam = pane.frame.getByRole("option", { name: "Sunnfjord" });
    await kvam.scrollIntoViewIfNeeded();
    await kvam.hover();
    expect(await told(pane)).toBe("Sunnfjord: 22 030 innbyggere, 500 000 kr, ved taket");
  });

  test("it follows the terms", async () => {
    await pane.openRules();
    const maximum = pane.frame.getByLabel("Tak (kr)");
    await maximum.fill("300000");
    await expect
      .poll(async () => (await pane.frame.locator(".chart-legend li").allInnerTexts())[1])
      .not.toBe("ved taket: 5");
    await maximum.fill("");
    await expect.poll(() => pane.frame.locator(".chart-legend li").count()).toBe(1);
    await pane.frame.getByLabel("Minstebeløp (kr)").fill("150000");
    await expect
      .poll(() => pane.frame.locator(".chart-legend li").nth(1).innerText())
      .toMatch(/^ved minstebeløpet: \d+$/);
  });
});

test.each([
  ["nn-NO", "Osterøy: 8 098 innbyggjarar, 260 000 kr, etter formelen", "200 000"],
  ["en-US", "Osterøy: 8,098 inhabitants, 260,000 kr, by the formula", "200,000"],
] as const)("in %s it speaks that language, and so do its numbers", async (language, name, tick) => {
  const pane = await openPane({ language, paneWidth: 320 });
  await openChart(pane, language);
  await pane.frame.getByRole("option", { name: "Osterøy" }).focus();
  expect(await told(pane)).toBe(name);
  const ticks = (await pane.frame.locator(".chart-number").allTextContents()).map(plain);
  expect(ticks).toContain(tick);
  await pane.workbench.close();
});
