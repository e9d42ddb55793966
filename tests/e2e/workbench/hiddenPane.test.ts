import { afterAll, beforeAll, expect, test } from "vitest";
import { openFixture, type Fixture } from "./fixture/openFixture";

// A shared runtime that was started by a formula, with no pane to be seen.

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture({ paneHidden: true, language: "en-US", paneWidth: 320 });
});

afterAll(async () => {
  await fixture.workbench.close();
});

const visibilityChanges = (): Promise<string[]> =>
  fixture.pane.evaluate(() => (window as unknown as { visibilityChanges: string[] }).visibilityChanges);
const frameWidth = async (): Promise<number> =>
  (await fixture.workbench.page.locator("iframe").boundingBox())?.width ?? 0;

test("the runtime is told that it starts hidden, and its frame is not to be seen", async () => {
  expect(await fixture.pane.evaluate(() => (window as unknown as { started: object }).started)).toMatchObject({
    addin: { visibilityMode: "Hidden" },
  });
  expect(await fixture.workbench.page.locator("iframe").isVisible()).toBe(false);
  expect(await fixture.pane.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
});

test("functions are calculated all the same", async () => {
  await fixture.workbench.setCells("Sheet1", "A1:B1", [[4, "=TRY.TIMES(A1,2)"]]);
  await fixture.workbench.idle();
  expect(await fixture.workbench.readText("Sheet1", "B1")).toEqual([["8"]]);
});

test("shown and hidden by the person, the add-in is told", async () => {
  await fixture.workbench.page.getByRole("button", { name: "Show pane" }).click();
  expect(await fixture.workbench.page.locator("iframe").isVisible()).toBe(true);
  expect(await frameWidth()).toBeCloseTo(320, -1);
  await expect.poll(visibilityChanges).toEqual(["Taskpane"]);
  await fixture.workbench.page.getByRole("button", { name: "Hide the pane" }).click();
  await expect.poll(visibilityChanges).toEqual(["Taskpane", "Hidden"]);
});

test("shown and hidden by the add-in itself", async () => {
  await fixture.pane.evaluate(() => Office.addin.showAsTaskpane());
  expect(await fixture.workbench.page.locator("iframe").isVisible()).toBe(true);
  await fixture.pane.evaluate(() => Office.addin.hide());
  expect(await fixture.workbench.page.locator("iframe").isVisible()).toBe(false);
});

test("nothing went wrong in the browser", async () => {
  expect(fixture.workbench.problems()).toEqual([]);
  expect(await fixture.workbench.log()).toEqual([]);
});
