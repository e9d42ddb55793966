import { meetingByKeyboard } from "../e2e/meeting/meetingByKeyboard";
import { openOwn } from "../e2e/pane/openOwn";
import type { OpenedPane } from "../e2e/pane/openSample";
import { countSyncs, printSyncs } from "./syncs";

const MEMBERS = 400;
const ITEMS = 60;
/** Every third against, so that a vote that is changed changes a number that is shown. */
const AGAINST_EVERY = 3;

type Row = readonly (string | number | null)[];

const memberName = (member: number): string => `Kommune ${String(member + 1)}`;
const items = Array.from({ length: ITEMS }, (_, item) => String(item + 1));

/** A meeting of invented municipalities and votes, far larger than any partnership's. */
async function openLargeMeeting(): Promise<OpenedPane> {
  const members: Row[] = Array.from({ length: MEMBERS }, (_, member) => [String(member + 1), memberName(member)]);
  const votes: Row[] = Array.from({ length: MEMBERS }, (_, member) => [
    memberName(member),
    // On the last item nobody has voted yet.
    ...items.map((_item, index) =>
      index === ITEMS - 1 ? null : (member + index) % AGAINST_EVERY === 0 ? "Mot" : "For",
    ),
  ]);
  return openOwn({
    title: "A large meeting",
    language: "nb-NO",
    sheets: [
      { name: "Medlemmer", rows: [["Nr", "Navn"], ...members] },
      { name: "Saker", rows: [["Sak", "Tittel"], ...items.map((item): Row => [item, `Sak nummer ${item}`])] },
      { name: "Stemmer", rows: [["Medlem", ...items], ...votes] },
    ],
  });
}

/** Where the vote of a round's member on the last item stands: below the headings, sixty columns from the first. */
function votesOfRound(round: number): string {
  return `BI${String(2 + round)}`;
}

/** How many round trips a vote costs: typed into the sheet or given by a key, until the whole meeting is tallied anew. */
export async function benchMeeting(): Promise<void> {
  const pane = await openLargeMeeting();
  try {
    const { workbench, open, visible } = pane;
    await open("meeting");
    await visible(`[data-item="${String(ITEMS)}"]`).waitFor();
    console.log(`\nRound trips of Office.js in a meeting of ${String(MEMBERS)} members and ${String(ITEMS)} items`);
    const counted = visible('[data-item="1"] [data-votes="against"]');
    const typed = await countSyncs(pane, async (round) => {
      const before = await counted.innerText();
      // Members that voted for, one each time.
      await workbench.typeInto("Stemmer", `B${String(3 + round * AGAINST_EVERY)}`, "Mot");
      while ((await counted.innerText()) === before) await workbench.idle();
    });
    printSyncs("a vote is typed, and every item tallied anew", typed);

    const meeting = await meetingByKeyboard(workbench);
    await meeting.openRollCall(ITEMS);
    const keyed = await countSyncs(pane, async (round) => {
      await meeting.keys().press("f");
      while ((await workbench.readText("Stemmer", votesOfRound(round)))[0]?.[0] !== "For") await workbench.idle();
    });
    printSyncs("a key of the roll call, from key to cell and tally", keyed);
  } finally {
    await pane.workbench.close();
  }
}
