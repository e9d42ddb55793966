import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { type ByKeyboard, byKeyboard } from "./byKeyboard";
import { openPane, type OpenedPane } from "./openSample";

// The meeting is kept by keyboard alone: who comes, leaves and gives a proxy, and what another has written meanwhile.

let pane: OpenedPane;
let keys: ByKeyboard;

beforeAll(async () => {
  pane = await openPane({ file: path.join(projectPaths().folder, "samples", "digiviken.xlsx") });
  keys = byKeyboard(pane);
  await pane.open("meeting");
});

afterAll(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

/** The rows of a member in the attendance's sheet: from, to, proxy and form. */
async function rowsOf(member: string): Promise<string[]> {
  const rows = await pane.workbench.readText("Oppmøte", "A1:F80");
  return rows.filter(([name]) => name === member).map((cells) => cells.slice(2).join("|"));
}

/** What the sample's log tells of already. */
const IN_THE_SAMPLE = 4;

/** What the log has been told here: item, member, before and after. */
async function logged(): Promise<string[]> {
  const rows = await pane.workbench.readText("Logg", "A1:G80");
  const told = rows.filter(([, what]) => what === "Oppmøte endret").map((cells) => cells.slice(2, 6).join("|"));
  return told.slice(IN_THE_SAMPLE);
}

const counts = (): Promise<string> => pane.frame.getByTestId("attendance-counts").innerText();

test("a member leaves and comes back, from the item that is chosen, and the log says so", async () => {
  await keys.tabTo("Oppmøte");
  await keys.press("Enter");
  await pane.frame.getByRole("listbox").waitFor();
  await keys.tabOnTo("Gjelder fra og med");
  await keys.press("ArrowDown", 6);
  await expect.poll(counts).toContain("av 52 stemmeberettigede er til stede");
  const before = await counts();
  await keys.tabOnTo("Medlemmene");
  await keys.press("ArrowDown");
  await keys.press("Space");
  await expect.poll(() => rowsOf("Moss")).toEqual(["1|6||Fysisk"]);
  await expect.poll(counts).not.toBe(before);
  await expect.poll(logged).toEqual(["7|Moss|til stede|ikke til stede"]);

  await keys.press("Enter");
  await expect.poll(() => rowsOf("Moss")).toEqual(["1|||Fysisk"]);
  await expect.poll(counts).toBe(before);
  expect(await keys.focused()).toBe("Medlemmene");
});

test("one press after another is written in their order, without waiting", async () => {
  await keys.press("End");
  for (let member = 0; member < 4; member += 1) {
    await keys.press("Space");
    await keys.press("ArrowUp");
  }
  await expect.poll(async () => (await logged()).length).toBe(6);
  await pane.workbench.idle();
  const names = (await logged()).slice(2).map((row) => row.split("|")[1]);
  expect([new Set(names).size, await pane.visible("[data-row]").count()]).toEqual([4, 52]);
});

test("a proxy is given to one who is there, and ends the member's own spell", async () => {
  await keys.press("Home");
  await keys.press("ArrowDown");
  await keys.tabOnTo("Moss deltar");
  await keys.press("End");
  await keys.tabOnTo("Fullmakt til");
  await keys.press("ArrowDown");
  await expect.poll(() => rowsOf("Moss")).toEqual(["1|6||Fysisk", "7||Halden|"]);
  await expect.poll(async () => (await logged()).at(-1)).toBe("7|Moss|til stede|fullmakt til Halden");
  expect(await pane.visible('[role="option"][aria-selected="true"]').innerText()).toContain("Fullmakt til Halden");
});

test("a delegate is typed, and written when the field is left", async () => {
  await keys.tabTo("Medlemmene");
  await keys.press("Home");
  await keys.tabOnTo("Representant");
  await keys.press("Control+a");
  await keys.type("plass 101");
  await keys.press("Tab");
  await expect
    .poll(async () => (await pane.workbench.readText("Oppmøte", "A1:B80")).find(([name]) => name === "Halden")?.[1])
    .toBe("plass 101");
});

test("what someone else has written meanwhile stands, and it is said whom it concerns", async () => {
  await pane.workbench.idle();
  const rows = await pane.workbench.readText("Oppmøte", "A1:A80");
  const row = rows.findIndex(([name]) => name === "Sarpsborg") + 1;
  await keys.tabTo("Medlemmene");
  await keys.press("Home");
  await keys.press("ArrowDown", 2);
  expect(await pane.visible('[role="option"][aria-selected="true"]').innerText()).toContain("Sarpsborg");
  // The pane has not read it yet when the key is pressed.
  await pane.workbench.setFaults([{ what: "late", ms: 1500, times: "always" }]);
  await pane.workbench.setCells("Oppmøte", `D${row}`, [["5"]]);
  await keys.press("Space");
  await pane.frame.getByText("Noen andre endret oppmøtet for Sarpsborg").waitFor();
  await pane.workbench.clearFaults();
  await pane.workbench.idle();
  expect(await rowsOf("Sarpsborg")).toEqual(["1|5||Fysisk"]);
  expect((await logged()).some((entry) => entry.includes("Sarpsborg"))).toBe(false);
  expect(await pane.visible('[role="option"][aria-selected="true"]').innerText()).toContain("Ikke til stede");
});

test("everyone is marked as present at one go, once it has been shown whom", async () => {
  await keys.tabTo("Marker alle som til stede");
  await keys.press("Enter");
  await expect.poll(keys.focused).toBe("Avbryt");
  await keys.press("Shift+Tab");
  await keys.press("Enter");
  await expect.poll(counts, { timeout: 20_000 }).toMatch(/^52 av 52/);
  await expect.poll(() => rowsOf("Sarpsborg"), { timeout: 20_000 }).toEqual(["1|5||Fysisk", "7|||"]);
});
