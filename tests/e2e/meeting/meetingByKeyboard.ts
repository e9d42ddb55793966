import path from "node:path";
import { expect } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import { projectPaths } from "../../../workbench/projectPaths";
import { type ByKeyboard, byKeyboard } from "../pane/byKeyboard";
import { type OpenedPane, paneOf } from "../pane/openSample";

/** A meeting that is kept with the keyboard alone, in Bokmål; the pane may be another one from time to time. */
export interface MeetingByKeyboard {
  readonly pane: () => OpenedPane;
  readonly keys: () => ByKeyboard;
  /** Takes up the pane that is there now, and goes to the meeting. */
  readonly takeUp: () => Promise<void>;
  readonly goTo: (place: string) => Promise<void>;
  /** Opens a section, where it is not open, and stands on its heading. */
  readonly openSection: (title: string) => Promise<void>;
  /** Opens an item's voting, with its column made ready, and stands on the button for. */
  readonly openRollCall: (item: number) => Promise<void>;
  /** Chooses a way of voting, as it is written in the list. */
  readonly chooseWay: (item: number, way: string) => Promise<void>;
  readonly close: (item: number, typed?: { readonly outcome?: string; readonly decision?: string }) => Promise<void>;
  /** What an item came to, as its card says. */
  readonly outcome: (item: number) => Promise<string>;
  /** The votes of an item in the sheet, by member; those without a vote are not among them. */
  readonly votesOf: (item: number) => Promise<ReadonlyMap<string, string>>;
}

const VOTES = "Stemmer";

/** A sample in the workbench, by the name of its file, with the meeting open. */
export async function openMeetingOf(
  sample: string,
): Promise<{ readonly workbench: Workbench; readonly meeting: MeetingByKeyboard }> {
  return openMeeting(path.join(projectPaths().folder, "samples", sample));
}

/** A workbook in the workbench, with the meeting open. */
export async function openMeeting(
  file: string,
): Promise<{ readonly workbench: Workbench; readonly meeting: MeetingByKeyboard }> {
  const workbench = await openWorkbench({ file, language: "nb-NO" });
  const meeting = await meetingByKeyboard(workbench);
  await meeting.goTo("Møte");
  return { workbench, meeting };
}

export async function meetingByKeyboard(workbench: Workbench): Promise<MeetingByKeyboard> {
  let pane = await paneOf(workbench);
  let keys = byKeyboard(pane);

  const goTo = async (place: string): Promise<void> => {
    await keys.tabTo(place);
    await keys.press("Enter");
    await pane.visible("h1").waitFor();
  };
  const takeUp = async (): Promise<void> => {
    pane = await paneOf(workbench);
    keys = byKeyboard(pane);
    await goTo("Møte");
  };
  const isOpen = (): Promise<boolean> =>
    pane.frame.evaluate(() => document.activeElement?.getAttribute("aria-expanded") === "true");
  const openSection = async (title: string): Promise<void> => {
    await keys.tabTo(title);
    if (!(await isOpen())) await keys.press("Enter");
    await pane.frame.getByRole("region", { name: title, exact: true }).locator(".section-content").waitFor();
    await pane.visible(".section-content > .fui-Spinner").waitFor({ state: "detached" });
  };
  const votingOf = (item: number): string => `Avstemning, sak ${String(item)}`;
  const prepare = async (item: number): Promise<void> => {
    await openSection(votingOf(item));
    const region = pane.frame.getByRole("region", { name: votingOf(item), exact: true });
    if ((await region.getByRole("button", { name: "Gjør klart til avstemning" }).count()) === 0) return;
    await keys.tabOnTo("Gjør klart til avstemning");
    await keys.press("Enter");
    await region.getByText("Stemmearket er klart.").waitFor();
  };
  const chooseWay = async (item: number, way: string): Promise<void> => {
    await prepare(item);
    await openSection(votingOf(item));
    await keys.tabOnTo("Avstemningsmåte");
    await keys.type(way);
  };
  return {
    pane: () => pane,
    keys: () => keys,
    takeUp,
    goTo,
    openSection,
    chooseWay,
    openRollCall: async (item) => {
      await prepare(item);
      await openSection(votingOf(item));
      await keys.tabOnTo("For (F)");
    },
    close: async (item, { outcome, decision } = {}) => {
      const title = `Avslutt sak ${String(item)}`;
      await openSection(title);
      if (outcome !== undefined) {
        await keys.tabOnTo("Resultat uten avstemning");
        await keys.type(outcome);
      }
      if (decision !== undefined) {
        await keys.tabOnTo("Vedtaket slik det ble");
        await keys.press("Control+a");
        await keys.type(decision);
      }
      await keys.tabOnTo("Avslutt og forsegl");
      await keys.press("Enter");
      await pane
        .visible(`[data-item="${String(item)}"]`)
        .getByText("Seglet stemmer: ")
        .waitFor();
    },
    outcome: (item) =>
      pane
        .visible(`[data-item="${String(item)}"]`)
        .getByTestId("outcome")
        .innerText(),
    votesOf: async (item) => {
      const rows = await workbench.readText(VOTES, "A1:T80");
      const heading = rows.findIndex((row) => row.includes("Medlem"));
      const column = rows[heading]?.findIndex((text) => new RegExp(`^(Sak )?${String(item)}$`).test(text)) ?? -1;
      const votes = rows.slice(heading + 1).map((row) => [row[0] ?? "", row[column] ?? ""] as const);
      return new Map(votes.filter(([member, vote]) => member !== "" && vote !== ""));
    },
  };
}

/** Waits until an item's votes in the sheet are these, and no others. */
export async function expectVotes(
  meeting: MeetingByKeyboard,
  item: number,
  expected: ReadonlyMap<string, string>,
): Promise<void> {
  await expect.poll(async () => Object.fromEntries(await meeting.votesOf(item))).toEqual(Object.fromEntries(expected));
}
