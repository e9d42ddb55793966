import { afterAll, beforeAll, expect, test } from "vitest";
import type { Workbench } from "../../../workbench/driver/openWorkbench";
import { expectVotes, type MeetingByKeyboard, openMeetingOf } from "./meetingByKeyboard";

// The steering group of Digitale Helgeland goes on from item 5, by keyboard alone, to its minutes. The sample's votes are invented,
// and so are those given here.

let workbench: Workbench;
let meeting: MeetingByKeyboard;

beforeAll(async () => {
  ({ workbench, meeting } = await openMeetingOf("digitale-helgeland.xlsx"));
});

afterAll(async () => {
  expect(workbench.problems()).toEqual([]);
  await workbench.close();
});

/** The name of the member that is called now; blank when all have been. */
async function called(): Promise<string> {
  const name = meeting.pane().visible('[data-testid="called"]');
  return (await name.count()) === 0 ? "" : name.innerText();
}

test("the roll is called, the pane is killed in the middle of it, and the one that is opened again goes on", async () => {
  await meeting.openRollCall(5);
  const given = new Map<string, string>();
  const vote = async (key: "f" | "m"): Promise<void> => {
    const member = await called();
    expect(given.has(member)).toBe(false);
    given.set(member, key === "f" ? "For" : "Mot");
    await meeting.keys().press(key);
    await expect.poll(called).not.toBe(member);
  };
  for (const key of ["f", "m", "f", "f"] as const) await vote(key);
  await expectVotes(meeting, 5, given);

  // The frame is gone before the answer has come; the vote itself may be in the sheet or not.
  const inTheMiddle = await called();
  await workbench.setFaults([{ what: "closePane", done: true, batches: "writes", reopens: true }]);
  await meeting.keys().press("f");
  await expect.poll(() => workbench.faultsMet().then(({ length }) => length)).toBe(1);
  await workbench.clearFaults();
  given.set(inTheMiddle, "For");
  await meeting.takeUp();
  await expectVotes(meeting, 5, given);

  await meeting.openRollCall(5);
  expect(given.has(await called())).toBe(false);
  for (let presses = 0; (await called()) !== "" && presses < 30; presses += 1)
    await vote(presses % 3 === 0 ? "m" : "f");
  await meeting.pane().visible('[data-testid="all-called"]').waitFor();
  await expectVotes(meeting, 5, given);
  const against = [...given.values()].filter((said) => said === "Mot").length;
  const card = meeting.pane().visible('[data-item="5"]');
  await expect.poll(() => card.locator('[data-votes="against"]').innerText()).toContain(String(against));
  await expect.poll(() => meeting.outcome(5)).toBe("Vedtatt");
});

test("what was given last is undone, and given otherwise", async () => {
  const before = await meeting.votesOf(5);
  const [last] = [...before.keys()].slice(-1);
  await meeting.openSection("Avstemning, sak 5");
  await meeting.keys().tabOnTo("For (F)");
  await meeting.keys().press("u");
  await expect.poll(async () => (await meeting.votesOf(5)).size).toBe(before.size - 1);
  const undone = await called();
  expect([...before.keys()]).toContain(undone);
  await meeting.keys().press("f");
  await expect.poll(async () => (await meeting.votesOf(5)).get(undone)).toBe("For");
  expect(last).toBeDefined();
});

test("an item without a vote is closed by consensus, with the decision as it became", async () => {
  await meeting.close(6, { outcome: "Enighet", decision: "Budsjettet er godkjent." });
  await expect.poll(() => meeting.outcome(6)).toBe("Enighet");
  const rows = await workbench.readText("Saker", "A1:T20");
  expect(rows.find(([item]) => item === "6")).toEqual(expect.arrayContaining(["enighet", "Budsjettet er godkjent."]));
});

test("all present agree, and yet not all parties have: a change of the agreement falls", async () => {
  await meeting.chooseWay(7, "Enstemmig");
  await meeting.keys().tabOnTo(/^Før \d+ stemmer$/);
  await meeting.keys().press("Enter");
  await expect.poll(async () => (await meeting.votesOf(7)).size).toBeGreaterThan(14);
  expect(new Set((await meeting.votesOf(7)).values())).toEqual(new Set(["For"]));
  await expect.poll(() => meeting.outcome(7)).toBe("Falt");
});

test("the leader is elected in a second vote", async () => {
  await meeting.openSection("Tell opp stemmene i sak 8");
  const keys = meeting.keys();
  const count = async (votes: readonly string[]): Promise<void> => {
    for (const [index, number] of votes.entries()) {
      await keys.tabOnTo(new RegExp(`^Kandidat ${String(index + 1)}: `));
      await keys.press("Control+a");
      await keys.type(number);
    }
    await keys.tabOnTo("Skriv stemmene");
    await keys.press("Enter");
  };
  await count(["7", "6", "3"]);
  await expect.poll(() => meeting.outcome(8)).toContain("det må stemmes på nytt");
  await meeting.openSection("Tell opp stemmene i sak 8");
  const region = meeting.pane().frame.getByRole("region", { name: "Tell opp stemmene i sak 8", exact: true });
  await region.getByText("2. omgang").first().waitFor();
  await region.getByRole("textbox").nth(4).focus();
  for (const number of ["9", "7", "0"]) {
    await keys.type(number);
    await keys.press("Tab");
  }
  await keys.tabOnTo("Skriv stemmene");
  await keys.press("Enter");
  await expect.poll(() => meeting.outcome(8)).toMatch(/^Valgt: /);
});

test("each item is closed and sealed, and the seal tells of a vote that is changed afterwards", async () => {
  for (const item of [5, 7, 8]) await meeting.close(item);
  const rows = await workbench.readText("Stemmer", "A1:T80");
  const heading = rows.findIndex((row) => row.includes("Medlem"));
  const column = rows[heading]?.indexOf("5") ?? -1;
  const row = rows.findIndex((cells, index) => index > heading && cells[column] === "For");
  const cell = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  await workbench.setCells("Stemmer", cell, [["Mot"]]);
  const card = meeting.pane().visible('[data-item="5"]');
  await card.getByText("Seglet stemmer ikke").waitFor();
  expect(await card.getByTestId("seal").innerText()).toContain(rows[row]?.[0] ?? "-");
  await workbench.setCells("Stemmer", cell, [["For"]]);
  await card.getByText("Seglet stemmer: ").waitFor();
});
