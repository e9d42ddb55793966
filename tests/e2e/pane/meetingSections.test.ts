import { afterAll, beforeAll, expect, test } from "vitest";
import { type ByKeyboard, byKeyboard } from "./byKeyboard";
import { openPane, type OpenedPane } from "./openSample";

// By keyboard alone: the meeting's details and dates, a question the bylaws leave open, and who takes no part in an item.

let pane: OpenedPane;
let keys: ByKeyboard;

beforeAll(async () => {
  pane = await openPane();
  // The council's items are not of this meeting, and ask a question of their own.
  await pane.workbench.setCells(
    "Saker",
    "A10:T11",
    Array.from({ length: 2 }, () => Array<string>(20).fill("")),
  );
  keys = byKeyboard(pane);
  await pane.open("meeting");
});

afterAll(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

const detail = async (name: string): Promise<string> => {
  const rows = await pane.workbench.readText("Møte", "A1:B20");
  return rows.find(([first]) => first === name)?.[1] ?? "";
};

async function typeIn(field: string, text: string): Promise<void> {
  await keys.tabOnTo(field);
  await keys.press("Control+a");
  await keys.type(text);
  await keys.press("Tab");
}

test("the meeting's sheet is made, and its details are written as they are left", async () => {
  await keys.tabTo("Møtet og fristene");
  await keys.press("Enter");
  await pane.frame.getByRole("button", { name: "Lag arket «Møte»" }).waitFor();
  await keys.tabOnTo("Lag arket «Møte»");
  await keys.press("Enter");
  await pane.frame.getByLabel("Organ").waitFor();
  await keys.tabTo("Organ");
  await typeIn("Organ", "Årsmøtet");
  await typeIn("Dato", "6.4.2026");
  await typeIn("Innkalling sendt", "9.3.2026");
  await expect.poll(() => detail("Organ")).toBe("Årsmøtet");
  await expect.poll(() => detail("Dato")).toBe("06.04.2026");
  await expect.poll(() => detail("Innkalling sendt")).toBe("09.03.2026");
});

test("the dates that follow are shown with their weekdays, and what is wrong with them", async () => {
  const bylaws = await pane.workbench.readText("Vedtekter", "A1:A60");
  const last = bylaws.length - [...bylaws].reverse().findIndex(([id]) => id !== "");
  await pane.workbench.setCells("Vedtekter", `A${last + 1}:C${last + 3}`, [
    ["meeting.notice", "", "4 uker"],
    ["meeting.proposals", "", "1 dag"],
    ["meeting.lastDate", "", "31. mars"],
  ]);
  const section = pane.frame.getByRole("region", { name: "Møtet og fristene" });
  await section.getByText("søndag 5.4.2026").waitFor();
  const text = await section.innerText();
  // 6 April 2026 is Easter Monday, and so is the day before, Easter Sunday, no working day: the last one is 1 April.
  expect(text).toContain("Det er en helligdag. Siste virkedag før er onsdag 1.4.2026.");
  expect(text).toContain("mandag 6.4.2026");
  expect(text).toContain("mandag 9.3.2026");
  expect(text).toContain("Sendt mandag 9.3.2026: i tide");
  expect(text).toContain("Møtet er senere enn vedtektene tillater");
  await keys.tabTo("Innkalling sendt");
  await typeIn("Innkalling sendt", "10.3.2026");
  await section.getByText("Sendt tirsdag 10.3.2026: for sent").waitFor();
});

test("the meeting opens with a key, and another's value is not replaced unasked", async () => {
  await keys.tabTo("Møtet åpnet: nå");
  await keys.press("Enter");
  await expect.poll(() => detail("Møtet åpnet")).toMatch(/^\d\d\.\d\d\.20\d\d \d\d:\d\d$/);

  await pane.workbench.idle();
  const rows = await pane.workbench.readText("Møte", "A1:A20");
  const row = rows.findIndex(([name]) => name === "Sted") + 1;
  await keys.tabTo("Sted");
  await keys.type("Voss");
  await pane.workbench.setFaults([{ what: "late", ms: 1500, times: "always" }]);
  await pane.workbench.setCells("Møte", `B${row}`, [["Bergen"]]);
  await keys.press("Tab");
  await pane.frame.getByRole("alertdialog").waitFor();
  await pane.workbench.clearFaults();
  expect(await detail("Sted")).toBe("Bergen");
  await expect.poll(keys.focused).toBe("Avbryt");
  await keys.press("Enter");
  await expect.poll(() => pane.frame.getByLabel("Sted").inputValue()).toBe("Bergen");
});

test("what the bylaws leave open is asked, and the answer settles the item that waited for it", async () => {
  const item = pane.visible('[data-item="4"]');
  await item.locator('[data-open-rule="meeting.tie"]').waitFor();
  await keys.tabTo("Åpne spørsmål (1)");
  await keys.press("Enter");
  await pane.visible('[data-open="meeting.tie"]').waitFor();
  await keys.tabOnTo("Svar");
  await keys.type("faller");
  await keys.tabOnTo("Avgjort av");
  await keys.type("årsmøtet, sak 4");
  await keys.tabOnTo("Før inn svaret");
  await keys.press("Enter");
  await expect.poll(() => item.getByTestId("outcome").innerText()).toBe("Falt");
  await pane.frame.getByText("Ingenting er åpent nå.").waitFor();
  const log = await pane.workbench.readText("Logg", "B2:G20");
  expect(log.find(([what]) => what === "Åpent spørsmål avgjort")?.slice(1)).toEqual([
    "4",
    "",
    "",
    "meeting.tie: faller",
    "årsmøtet, sak 4",
  ]);
});

test("who is disqualified leaves the roll of the item, and the doors are closed, with their grounds in the log", async () => {
  await keys.tabTo("Habilitet og lukkede dører, sak 2");
  await keys.press("Enter");
  await pane.frame.getByLabel("Medlem", { exact: true }).waitFor();
  await keys.tabOnTo("Før som inhabil");
  await keys.press("Enter");
  await pane.frame.getByText("Velg hvem det gjelder.").waitFor();
  await keys.tabTo("Medlem");
  await keys.type("Bergen");
  await keys.tabOnTo("Grunnlag");
  await keys.type("forvaltningsloven § 6 e");
  await keys.tabOnTo("Før som inhabil");
  await keys.press("Enter");
  await pane.visible('[data-disqualified="Bergen"]').waitFor();
  await keys.tabTo("Bergen er habil likevel");
  await keys.press("Enter");
  await expect.poll(() => pane.visible("[data-disqualified]").count()).toBe(0);

  // The button is gone, and Tab goes on from where it was.
  await keys.tabOnTo("Lukk dørene");
  await keys.press("Enter");
  await pane.frame.getByText("Skriv grunnlaget; det skal stå i protokollen.").waitFor();
  await keys.press("Shift+Tab");
  await keys.type("kommuneloven § 11-5");
  await keys.press("Tab");
  await keys.press("Enter");
  await pane.frame.getByText("Saken behandles for lukkede dører: kommuneloven § 11-5").waitFor();
  const log = await pane.workbench.readText("Logg", "B2:G20");
  expect(log.filter(([what]) => what === "Habilitet" || what === "Lukkede dører").map((row) => row.join("|"))).toEqual([
    "Habilitet|2|Bergen||inhabil|forvaltningsloven § 6 e",
    "Habilitet|2|Bergen|inhabil|habil|",
    "Lukkede dører|2||åpnet|lukket|kommuneloven § 11-5",
  ]);
});
