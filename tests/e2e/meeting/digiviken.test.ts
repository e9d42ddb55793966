import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Workbench } from "../../../workbench/driver/openWorkbench";
import { type MeetingByKeyboard, openMeeting, openMeetingOf } from "./meetingByKeyboard";

// DigiViken's meeting goes on from item 7, by keyboard alone: who has gone, several proposals, a change of the bylaws, three elections
// with a lot, the minutes; and the seals hold when the workbook has been saved, opened and sorted. All votes are invented.

let workbench: Workbench;
let meeting: MeetingByKeyboard;

beforeAll(async () => {
  ({ workbench, meeting } = await openMeetingOf("digiviken.xlsx"));
});

afterAll(async () => {
  expect(workbench.problems()).toEqual([]);
  await workbench.close();
});

/** Types numbers into the fields of a section, and sends them. */
async function count(item: number, votes: Readonly<Record<string, string>>): Promise<void> {
  await meeting.openSection(`Tell opp stemmene i sak ${String(item)}`);
  for (const [label, number] of Object.entries(votes)) {
    await meeting.keys().tabOnTo(new RegExp(`^${label}`));
    await meeting.keys().press("Control+a");
    await meeting.keys().type(number);
  }
  await meeting.keys().press("Enter");
}

const outcome = (item: number): Promise<string> => meeting.outcome(item);

test("a member leaves before item 7, and is on the roll of those before it only", async () => {
  await meeting.openSection("Oppmøte");
  const keys = meeting.keys();
  await meeting.pane().frame.getByRole("listbox").waitFor();
  await keys.tabOnTo("Gjelder fra og med");
  await keys.type("Sak 7");
  await keys.tabOnTo("Medlemmene");
  await keys.press("ArrowDown");
  await keys.press("Space");
  const card = meeting.pane().visible('[data-item="8"]');
  await expect.poll(() => card.innerText(), { timeout: 5000 }).toContain("36 av 52 stemmeberettigede");
  expect(await meeting.pane().visible('[data-item="1"]').innerText()).toContain("38 av 52 stemmeberettigede");
});

test("between two proposals the one with more than half is adopted", async () => {
  await count(7, { "Programstyrets forslag": "21", "Forslag fra Hole": "15", Blanke: "0" });
  await expect.poll(() => outcome(7)).toBe("Vedtatt: Programstyrets forslag");
});

test("a change of the bylaws is put to a counter-vote: those against are named, the rest follow", async () => {
  await meeting.chooseWay(8, "Kontravotering");
  const keys = meeting.keys();
  const group = meeting.pane().frame.getByRole("group", { name: "Stemmer mot" });
  await group.waitFor();
  for (const name of ["Halden", "Drammen"]) {
    await keys.tabOnTo("Søk etter medlem");
    await keys.press("Control+a");
    await keys.type(name);
    await keys.tabOnTo(name);
    await keys.press("Space");
    await meeting.openSection("Avstemning, sak 8");
  }
  await keys.tabOnTo(/^Før \d+ stemmer$/);
  await keys.press("Enter");
  await expect.poll(async () => (await meeting.votesOf(8)).size).toBe(36);
  const votes = await meeting.votesOf(8);
  expect([...votes].filter(([, vote]) => vote === "Mot").map(([member]) => member)).toEqual(["Halden", "Drammen"]);
  await expect.poll(() => outcome(8)).toBe("Vedtatt");
});

test("the nomination committee's nine are elected without a rival, one more than the bylaws have room for", async () => {
  await meeting.openSection("Lister og kandidater i sak 9");
  const keys = meeting.keys();
  await keys.tabOnTo("Valgmåte");
  await keys.type("Valgkomiteens");
  await keys.tabOnTo("Skriv i sakslisten");
  await keys.press("Enter");
  await expect.poll(() => outcome(9)).toBe("Valgt");
  await meeting.goTo("Styre");
  await expect.poll(() => meeting.pane().visible("h1").innerText()).toContain("styret");
  expect(await meeting.pane().visible(".place").first().innerText()).toContain("9");
  await meeting.goTo("Møte");
});

test("the leader is elected with more than half of the votes", async () => {
  await count(10, { "Kandidat 1": "20", "Kandidat 2": "10", "Kandidat 3": "6", Blanke: "0" });
  await expect.poll(() => outcome(10)).toMatch(/^Valgt: Kandidat 1/);
});

test("the lists for the nomination committee have equal votes, and the meeting draws a lot", async () => {
  await count(11, { "Liste A": "18", "Liste B": "18", Blanke: "0" });
  await expect.poll(() => outcome(11)).toBe("Det må trekkes lodd mellom Liste A og Liste B");
  const keys = meeting.keys();
  const card = meeting.pane().visible('[data-item="11"]');
  await card.locator("button").first().focus();
  await keys.tabOnTo("Liste B");
  await keys.press("Enter");
  await keys.tabOnTo("Hvem trakk loddet?");
  await keys.type("plass 2 fra Moss");
  await keys.tabOnTo("Før loddtrekningen");
  await keys.press("Enter");
  await expect.poll(() => outcome(11)).toBe("Valgt");
});

test("the items are closed, and the minutes written to a sheet with what each came to, and its seal", async () => {
  for (const item of [7, 8, 9, 10, 11]) await meeting.close(item, { decision: `Vedtaket i sak ${String(item)}` });
  await meeting.goTo("Protokoll");
  const keys = meeting.keys();
  await keys.tabTo("Skriv protokollen til arket Protokoll");
  await keys.press("Enter");
  await meeting.pane().frame.getByText("Protokollen står på arket Protokoll").waitFor();
  const written = (await workbench.readText("Protokoll", "A1:F900")).flat().join("\n");
  const agenda = await workbench.readText("Saker", "A1:T30");
  const seals = agenda.flat().filter((text) => /^[0-9a-f]{64}$/.test(text));
  expect(seals).toHaveLength(5);
  for (const seal of seals) expect(written).toContain(seal);
  for (const item of [7, 8, 9, 10, 11]) expect(written).toContain(`Vedtaket i sak ${String(item)}`);
  expect(written).toContain("plass 2 fra Moss");
  expect(written).toContain("34");
});

test("the seals hold when the workbook has been saved, opened and sorted, and fail after one vote is changed", async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "meeting-")), "lagret.xlsx");
  writeFileSync(file, await workbench.saveFile());
  expect(workbench.problems()).toEqual([]);
  await workbench.close();
  ({ workbench, meeting } = await openMeeting(file));
  const rows = await workbench.readText("Stemmer", "A1:T80");
  const heading = rows.findIndex((row) => row.includes("Medlem"));
  const last = rows.findIndex((row, index) => index > heading && row[0] === "");
  expect(
    await workbench.sortRows("Stemmer", `A${String(heading + 2)}:T${String(last === -1 ? 80 : last)}`, {
      descending: true,
    }),
  ).toBe(true);
  await workbench.idle();
  const seal = meeting.pane().visible('[data-item="8"]').getByTestId("seal");
  await expect.poll(() => seal.innerText(), { timeout: 10_000 }).toContain("Seglet stemmer: ");
  const sorted = await workbench.readText("Stemmer", "A1:T80");
  expect(sorted[heading + 1]?.[0]).not.toBe(rows[heading + 1]?.[0]);

  const column = sorted[heading]?.indexOf("8") ?? -1;
  const row = sorted.findIndex((cells) => cells[0] === "Halden");
  await workbench.setCells("Stemmer", `${String.fromCharCode(65 + column)}${String(row + 1)}`, [["For"]]);
  await expect.poll(() => seal.innerText(), { timeout: 10_000 }).toContain("Seglet stemmer ikke");
  expect(await seal.innerText()).toContain("Halden");
});
