import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";

const SAMPLES = path.join(import.meta.dirname, "..", "..", "..", "samples");
const DIGI_VESTLAND = path.join(SAMPLES, "digi-vestland.xlsx");

let workbench: Workbench | undefined;
afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

test("another sample is opened from the list on the page, and the language stays with it", async () => {
  const opened = (workbench = await openWorkbench({ file: DIGI_VESTLAND, folder: SAMPLES, language: "nn-NO" }));
  const list = opened.page.getByLabel("Workbook");
  expect(await list.inputValue()).toBe("digi-vestland.xlsx");
  expect(
    (await list.locator("option").evaluateAll((options) => options.map(({ textContent }) => textContent))).sort(),
  ).toEqual([
    "digi-agder.xlsx",
    "digi-rogaland.xlsx",
    "digi-vestland.xlsx",
    "digitale-helgeland.xlsx",
    "digiviken.xlsx",
    // None of them: a workbook of one's own.
    "–",
  ]);

  await list.selectOption("digiviken.xlsx");
  await opened.page.waitForFunction(() => document.title.startsWith("digiviken.xlsx"));
  await opened.page.waitForFunction(() => window.workbench !== undefined);
  await opened.idle();
  expect(await list.inputValue()).toBe("digiviken.xlsx");
  expect(new URL(opened.page.url()).searchParams.get("language")).toBe("nn-NO");
  expect((await opened.readText("Medlemmer", "B59:H59"))[0]).toEqual(
    expect.arrayContaining(["Viken fylkeskommune", "fylkeskommune"]),
  );
  expect((await opened.readCells("Medlemmer", "H59"))[0]?.[0]?.value).toBe(153_750);
  expect(opened.problems()).toEqual([]);
});

test("there is no list where there is nothing to choose between", async () => {
  const opened = (workbench = await openWorkbench({ file: DIGI_VESTLAND }));
  expect(await opened.page.getByLabel("Workbook").isVisible()).toBe(false);
});
