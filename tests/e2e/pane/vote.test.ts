import type { Locator } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addedToLog, openPane, type OpenedPane, paneOf } from "./openSample";

// Voting on an item: each vote in its cell as its key is pressed, and what becomes of it when the pane is closed, when Excel
// breaks off and when someone else writes the same vote.

const MEMBERS = 43;
const FIRST = 6;
/** Where the item that is voted on gets its column. */
const COLUMN = "E";

let pane: OpenedPane;

beforeEach(async () => {
  pane = await openPane();
  await pane.workbench.setCells("Saker", "A12:B12", [["5", "Ny sak"]]);
});

afterEach(async () => {
  await pane.workbench.close();
});

const item = (): Locator => pane.visible('[data-item="5"]');
const press = (key: string): Promise<void> => pane.workbench.page.keyboard.press(key);
const column = async (): Promise<string[]> =>
  (await pane.workbench.readText("Røyster", `${COLUMN}${FIRST}:${COLUMN}${FIRST + MEMBERS - 1}`)).flat();
const called = (): Promise<string> => item().getByTestId("called").innerText();

async function openVoting(): Promise<void> {
  await pane.open("meeting");
  await pane.openSection("Avstemning, sak 5");
}

async function prepare(): Promise<void> {
  await openVoting();
  await item().getByRole("button", { name: "Gjør klart til avstemning" }).press("Enter");
  await item().getByTestId("roll-call").waitFor();
}

async function beginRollCall(): Promise<void> {
  await prepare();
  await item().getByRole("button", { name: "For (F)" }).focus();
}

/** Waits until the first votes in the sheet are these, and the pane knows that they are there. */
async function expectVotes(...votes: readonly string[]): Promise<void> {
  await expect.poll(async () => (await column()).slice(0, votes.length), { timeout: 15_000 }).toEqual(votes);
  await item().getByTestId("unwritten").locator("*").waitFor({ state: "detached" });
}

test("a roll call is a key a vote, with undo, a member gone to, and a correction that is logged", async () => {
  await beginRollCall();
  expect(await called()).toBe("Bergen");
  await press("f");
  expect(await called()).toBe("Kinn");
  await press("m");
  await press("b");
  await press("a");
  expect(await called()).toBe("Bømlo");
  await press("u");
  expect(await called()).toBe("Sveio");
  await press("Backspace");
  expect(await called()).toBe("Etne");
  await press("f");
  await press("ArrowUp");
  await press("ArrowUp");
  expect(await called()).toBe("Kinn");
  expect(await item().getByText("Har stemt: Mot").count()).toBe(1);
  await expectVotes("For", "Mot", "For", "", "");
  expect(await item().getByTestId("given").innerText()).toBe(`3 av ${MEMBERS} har stemt.`);

  await press("f");
  await item().getByLabel("Hvorfor den rettes").fill("Hørte feil");
  await press("Tab");
  await press("Enter");
  await item().getByLabel("Hvorfor den rettes").waitFor({ state: "detached" });
  await expectVotes("For", "For", "For");
  expect(await addedToLog(pane.workbench)).toEqual([["Stemme rettet", "5", "Kinn", "Mot", "For", "Hørte feil"]]);
  expect(pane.workbench.problems()).toEqual([]);
});

test("keys pressed while a vote is on its way wait, and go together in the next sync", async () => {
  await beginRollCall();
  await press("f");
  await expectVotes("For");
  await pane.workbench.idle();
  const { writes } = await pane.workbench.batches();
  await press("m");
  await expectVotes("For", "Mot");
  expect((await pane.workbench.batches()).writes - writes).toBe(1);

  await pane.workbench.setFaults([{ what: "late", ms: 2500, batches: "writes" }]);
  for (const key of ["f", "f", "m", "b", "f"]) await press(key);
  await item().getByText("5 stemmer ikke skrevet i arket ennå").waitFor();
  await expectVotes("For", "Mot", "For", "For", "Mot", "Blank", "For", "");
  expect((await pane.workbench.batches()).writes - writes).toBe(3);
});

test.each([false, true])("a pane that is killed goes on with the first who has not voted (done: %s)", async (done) => {
  await beginRollCall();
  await press("f");
  await press("m");
  await expectVotes("For", "Mot", "");
  await pane.workbench.setFaults([{ what: "closePane", done, batches: "writes" }]);
  await press("f");
  await pane.workbench.page.waitForFunction(() => document.querySelector("iframe") === null);
  await pane.workbench.clearFaults();
  await pane.workbench.reloadAddin();
  pane = await paneOf(pane.workbench);
  await openVoting();
  await item().getByTestId("roll-call").waitFor();
  expect(await called()).toBe(done ? "Sveio" : "Etne");
  await item().getByRole("button", { name: "For (F)" }).focus();
  await press("m");
  await expectVotes(...(done ? ["For", "Mot", "For", "Mot", ""] : ["For", "Mot", "Mot", "", ""]));
});

test.each([
  ["Min gjelder: For", "For", ["Stemme rettet", "5", "Bergen", "Mot", "For", "To førte stemmen ulikt; denne gjelder"]],
  ["Deres gjelder: Mot", "Mot", undefined],
])("two votes of one member are shown, and a person says which stands: %s", async (button, stands, logged) => {
  await beginRollCall();
  await pane.workbench.setFaults([
    { what: "otherEdit", sheet: "Røyster", address: `${COLUMN}${FIRST}`, values: [["Mot"]], batches: "writes" },
  ]);
  await press("f");
  const conflict = item().locator('[data-conflict="Bergen"]');
  await conflict.waitFor();
  expect(await conflict.innerText()).toContain("du førte For, og noen andre har skrevet Mot");
  await expectVotes("Mot", "");
  await conflict.getByRole("button", { name: button }).press("Enter");
  await conflict.waitFor({ state: "detached" });
  await expectVotes(stands, "");
  expect((await addedToLog(pane.workbench))[0]).toEqual(logged);
  await item().getByText(`1 av ${MEMBERS} har stemt.`).waitFor();
});

test("what Excel refuses is said, and tried again when the user asks", async () => {
  await beginRollCall();
  await pane.workbench.setFaults([{ what: "refuse", batches: "writes" }]);
  await press("f");
  const retry = item().getByRole("button", { name: "Prøv igjen" });
  await retry.waitFor();
  // No more votes are taken while one is not written.
  await item().getByRole("button", { name: "Mot (M)" }).press("m");
  expect((await column()).slice(0, 2)).toEqual(["", ""]);
  await retry.press("Enter");
  await expectVotes("For", "");
});

test("at a counter-vote those against are found and chosen, and the rest follow when it is stored", async () => {
  await prepare();
  await item().getByLabel("Avstemningsmåte").selectOption("Kontravotering");
  await item().getByLabel("Søk etter medlem").fill("st");
  await item().getByLabel("Stord").press("Space");
  await item().getByLabel("Søk etter medlem").fill("bøm");
  await item().getByLabel("Bømlo").press("Space");
  const preview = item().getByTestId("preview");
  expect(await preview.innerText()).toContain("For: 41 medlemmer, 41 stemmer");
  expect(await preview.innerText()).toContain("Mot: 2 medlemmer, 2 stemmer");
  await pane.workbench.idle();
  const before = await pane.workbench.batches();
  await item().getByRole("button", { name: "Før 43 stemmer" }).press("Enter");
  await expect.poll(async () => (await column()).includes("")).toBe(false);
  expect((await pane.workbench.batches()).writes - before.writes).toBe(1);
  const votes = await column();
  expect(votes.filter((vote) => vote === "For")).toHaveLength(41);
  expect([votes[4], votes[5]]).toEqual(["Mot", "Mot"]);
  await expect.poll(() => item().getByTestId("outcome").innerText()).toBe("Vedtatt");
});

test("a unanimous vote is one button", async () => {
  await prepare();
  await item().getByLabel("Avstemningsmåte").selectOption("Enstemmig");
  await item().getByRole("button", { name: "Før 43 stemmer" }).press("Enter");
  await expect.poll(() => item().getByTestId("outcome").innerText()).toBe("Enstemmig vedtatt");
  expect((await column()).every((vote) => vote === "For")).toBe(true);
});

test("a secret ballot takes two tellers' counts, and is not decided until they agree", async () => {
  await pane.workbench.setCells("Saker", "O12", [["Hemmelig"]]);
  await openVoting();
  const counts = item().getByTestId("counts");
  const fill = async (legend: string, numbers: readonly string[]): Promise<void> => {
    const group = counts.getByRole("group", { name: legend });
    for (const [index, number] of numbers.entries()) await group.locator("input").nth(index).fill(number);
  };
  await fill("Første teller", ["30", "10", "1"]);
  await fill("Andre teller", ["29", "11", "1"]);
  expect(await counts.getByTestId("differences").innerText()).toContain("For: tellerne har 30 og 29");
  await counts.getByRole("button", { name: "Skriv tallene i saklisten" }).press("Enter");
  await expect.poll(() => item().getByTestId("outcome").innerText()).toBe("Må rettes");
  await fill("Andre teller", ["30", "10", "1"]);
  await counts.getByRole("button", { name: "Skriv tallene i saklisten" }).press("Enter");
  await item().getByRole("alertdialog").getByRole("button", { name: "Erstatt" }).press("Enter");
  await expect.poll(() => item().getByTestId("outcome").innerText()).toBe("Vedtatt");
  expect((await pane.workbench.readText("Saker", "G12:I12"))[0]).toEqual(["30", "10", "1"]);
});

test("a council's votes by party give the sums, and the log keeps the words", async () => {
  await openVoting();
  await item().getByLabel("Avstemningsmåte").selectOption("Stemmer etter parti");
  const parties = item().getByTestId("party-votes");
  await parties.getByLabel("For").fill("5SP,1MDG,1V,3KRF,2SV,4AP,4H");
  await parties.getByLabel("Mot").fill("7FRP");
  expect(await parties.getByText("Til sammen 20").count()).toBe(1);
  await parties.getByRole("button", { name: "Før stemmene" }).press("Enter");
  await item().getByText("Summene står i saklisten").waitFor();
  await pane.workbench.idle();
  expect((await pane.workbench.readText("Saker", "G12:I12"))[0]).toEqual(["20", "7", "0"]);
  expect(await addedToLog(pane.workbench)).toEqual([
    ["Stemmer etter parti", "5", "", "", "For: 5SP,1MDG,1V,3KRF,2SV,4AP,4H; Mot: 7FRP", ""],
  ]);
  await parties.getByLabel("Mot").fill("6FRP");
  await parties.getByRole("button", { name: "Før stemmene" }).press("Enter");
  await item().getByRole("alertdialog").getByRole("button", { name: "Avbryt" }).press("Enter");
  expect((await pane.workbench.readText("Saker", "H12"))[0]).toEqual(["7"]);
});
