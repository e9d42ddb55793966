import { afterAll, beforeAll, expect, test } from "vitest";
import type { Workbench } from "../../../workbench/driver/openWorkbench";
import type { FaultEffect } from "../../../workbench/faults/fault";
import { expectVotes, type MeetingByKeyboard, openMeetingOf } from "./meetingByKeyboard";

// DigiViken's roll is called on a change of the bylaws while everything that can go wrong does, and someone else edits between any
// two requests: no vote is lost, none is counted twice, and a conflict is shown and never settled in silence. Votes are invented.

const ITEM = 8;

let workbench: Workbench;
let meeting: MeetingByKeyboard;
const given = new Map<string, string>();

beforeAll(async () => {
  ({ workbench, meeting } = await openMeetingOf("digiviken.xlsx"));
  await meeting.openRollCall(ITEM);
});

afterAll(async () => {
  await workbench.close();
});

async function called(): Promise<string> {
  return meeting.pane().visible('[data-testid="called"]').innerText();
}

/** Gives a vote for by its key, and goes on where the pane has stopped until that has been seen to. */
async function voteFor(): Promise<string> {
  const member = await called();
  given.set(member, "For");
  await meeting.keys().press("f");
  return member;
}

/** Waits until the vote stands in the sheet; the pane may ask for another try. */
async function written(member: string): Promise<void> {
  const again = meeting.pane().frame.getByRole("button", { name: "Prøv igjen" });
  await expect
    .poll(
      async () => {
        if ((await meeting.votesOf(ITEM)).get(member) === "For") return true;
        if ((await again.count()) > 0) {
          await workbench.clearFaults();
          await meeting.keys().tabTo("Prøv igjen");
          await meeting.keys().press("Enter");
        }
        return false;
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(true);
}

async function backToTheRoll(): Promise<void> {
  await workbench.clearFaults();
  await workbench.idle();
  await meeting.openRollCall(ITEM);
}

const FAULTS: readonly (readonly [name: string, effect: FaultEffect])[] = [
  ["Excel has too much to do", { what: "throttle" }],
  ["Excel refuses", { what: "refuse" }],
  ["the session times out before the vote is written", { what: "timeOut", done: false }],
  ["the session times out after the vote is written", { what: "timeOut", done: true }],
  ["someone is typing in a cell", { what: "cellEdit", endsAfter: 600 }],
  ["a dialog is open", { what: "dialogOpen" }],
  ["the request is too large", { what: "requestTooLarge" }],
  ["the answer is too large, though the vote is written", { what: "responseTooLarge" }],
  ["the batch breaks off", { what: "breakOff", atChange: 1 }],
  ["the answer comes late", { what: "late", ms: 900 }],
];

test.each(FAULTS)("a vote is written once though %s", async (_name, effect) => {
  await workbench.setFaults([{ ...effect, batches: "writes" }]);
  const member = await voteFor();
  await written(member);
  await backToTheRoll();
  await expectVotes(meeting, ITEM, given);
});

test("rows that someone sorts between any two requests take no vote from its member", async () => {
  const rows = await workbench.readText("Stemmer", "A1:T80");
  const heading = rows.findIndex((row) => row.includes("Medlem"));
  const last = rows.length - [...rows].reverse().findIndex(([member]) => member !== "");
  const address = `A${String(heading + 2)}:T${String(last)}`;
  let isMet = true;
  for (let batch = 0; isMet && batch < 12; batch += 1) {
    const sort = { descending: batch % 2 === 0 };
    await workbench.between(batch, { what: "sortRows", sheet: "Stemmer", address, sort }, "all");
    const member = await voteFor();
    await written(member);
    await workbench.idle();
    isMet = (await workbench.faultsMet()).length > 0;
    await backToTheRoll();
    await expectVotes(meeting, ITEM, given);
  }
  expect(isMet).toBe(false);
});

test("a vote that someone else gives at the same moment is kept, and the pane asks which stands", async () => {
  const rows = await workbench.readText("Stemmer", "A1:T80");
  const heading = rows.findIndex((row) => row.includes("Medlem"));
  const column = rows[heading]?.indexOf(String(ITEM)) ?? -1;
  const member = await called();
  const row = rows.findIndex(([name]) => name === member);
  const cell = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  await workbench.between(0, { what: "otherEdit", sheet: "Stemmer", address: cell, values: [["Mot"]] }, "writes");
  await meeting.keys().press("f");
  const conflict = meeting.pane().visible(`[data-conflict="${member}"]`);
  await conflict.waitFor();
  expect((await meeting.votesOf(ITEM)).get(member)).toBe("Mot");
  await meeting.keys().tabTo("Deres gjelder: Mot");
  await meeting.keys().press("Enter");
  await conflict.waitFor({ state: "detached" });
  given.set(member, "Mot");
  await backToTheRoll();
  await expectVotes(meeting, ITEM, given);
});

test("a sheet that someone protects takes no vote, which is said, and takes it when it can again", async () => {
  await workbench.setFaults([{ what: "protectSheet", sheet: "Stemmer", batches: "writes" }]);
  const member = await called();
  await meeting.keys().press("f");
  await meeting.pane().frame.getByRole("button", { name: "Prøv igjen" }).waitFor();
  expect((await meeting.votesOf(ITEM)).has(member)).toBe(false);
  await workbench.unprotectSheet("Stemmer");
  await meeting.keys().tabTo("Prøv igjen");
  await meeting.keys().press("Enter");
  given.set(member, "For");
  await written(member);
  await expectVotes(meeting, ITEM, given);
});
