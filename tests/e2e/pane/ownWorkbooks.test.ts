import { afterEach, expect, test } from "vitest";
import { KRONER, NYNORSK, PIVOT } from "../../data/ownWorkbooks";
import { openOwn } from "./openOwn";
import { type OpenedPane, plain } from "./openSample";

// Workbooks of people who have never seen the add-in: the pane opens on what it recognised, one button remembers it, and
// the fees, the meeting and the board are worked out from the user's own tables.

let pane: OpenedPane;

afterEach(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

/** Where each column of a part was found, as the pane says it. */
async function found(part: string): Promise<Record<string, string>> {
  const facts = await pane
    .visible(`[data-part="${part}"] [data-field]`)
    .evaluateAll((all) => all.map((one) => [one.getAttribute("data-field") ?? "", one.textContent]));
  return Object.fromEntries(facts.map(([field = "", text = ""]) => [field, /\((\w+)\)$/.exec(text)?.[1] ?? text]));
}

async function remember(button: string): Promise<void> {
  await pane.visible("h1").waitFor();
  await pane.visible('[data-part="members"] [data-field]').first().waitFor();
  await pane.frame.getByRole("button", { name: button }).click();
}

async function feeSum(rate: string): Promise<string> {
  const [label, value] = rate.split("=");
  await pane.frame.getByLabel(label ?? "").fill(value ?? "");
  return plain(await pane.frame.getByTestId("fee-sum").innerText());
}

test("columns in another order, with kroner as text, around an empty column", async () => {
  pane = await openOwn(KRONER);
  await pane.visible('[data-part="members"]').waitFor();
  expect(await pane.visible("h1").innerText()).toBe("Hvor tabellene står");
  await expect.poll(() => found("members")).toEqual({ agreed: "B5", population: "C5", name: "E5", number: "F5" });
  await expect.poll(() => found("board")).toEqual({ name: "A1", member: "B1", seat: "C1", office: "D1", gender: "E1" });
  expect(await pane.visible('[data-part="members"]').innerText()).toContain("Kolonne D har ingen overskrift");

  await remember("Husk dette i arket «Oppsett»");
  await pane.frame.getByText("Arket «Oppsett» sier nå hvor tabellene står").waitFor();
  const rows = await pane.workbench.readFormulas("Oppsett", "A3:C16");
  expect((await pane.workbench.readText("Oppsett", "A3:C5")).slice(0, 2)).toEqual([
    ["Del", "Felt", "Overskrift"],
    ["Medlemmer", "Nr", "Knr"],
  ]);
  expect(rows.map(([, , formula]) => formula?.replaceAll("'", ""))).toEqual([
    "",
    "=Ark1!$F$5",
    "=Ark1!$E$5",
    "=Ark1!$C$5",
    "=Ark1!$B$5",
    "=Regler!$A$1",
    "=Regler!$B$1",
    "=Regler!$C$1",
    "=Programstyret!$C$1",
    "=Programstyret!$A$1",
    "=Programstyret!$B$1",
    "=Programstyret!$D$1",
    "=Programstyret!$E$1",
    "",
  ]);

  await pane.open("fees");
  expect(await feeSum("Sats per innbygger (kr)=3")).toBe("782 192 kr");
  await pane.writeFees();
  await pane.frame.getByText("som én formel som følger cellene").waitFor();
  await pane.workbench.idle();
  expect(await pane.workbench.readFormulas("Ark1", "H5:H7")).toEqual([
    [""],
    ["=FELLES.PERCAPITA(C6:C10,3,,,,B6:B10)"],
    [""],
  ]);
  const fees = async (): Promise<unknown[]> =>
    (await pane.workbench.readCells("Ark1", "H5:H10")).map(([cell]) => cell?.value);
  await expect.poll(fees).toEqual(["Avgift", 500_000, 73_071, 30_252, 28_869, 150_000]);

  await pane.open("board");
  await pane.visible('[data-rule="board.size.max"][data-verdict="met"]').waitFor();
  expect(await pane.visible('[data-rule="board.size.max"]').innerText()).toContain("§ 5");
});

test("nynorsk with merged title rows, and two tables side by side", async () => {
  pane = await openOwn(NYNORSK);
  await pane.visible('[data-part="members"]').waitFor();
  await expect.poll(() => found("members")).toEqual({ number: "A4", name: "B4", population: "C4", agreed: "D4" });
  await expect.poll(() => found("board")).toEqual({ seat: "G4", member: "H4", gender: "I4", from: "J4", to: "K4" });
  await remember("Hugs dette i arket «Oppsett»");
  await pane.frame.getByText("Arket «Oppsett» seier no kvar tabellane står").waitFor();

  await pane.open("fees");
  expect(await feeSum("Sats per innbyggjar (kr)=3")).toBe("294 453 kr");
  await pane.writeFees();
  await pane.frame.getByText("som éin formel").waitFor();
  await pane.workbench.idle();
  // Not over the board that stands beside: beyond it.
  const written = await pane.workbench.readFormulas("Samarbeidet", "A5:P5");
  expect(written[0]?.findIndex((formula) => formula.startsWith("=FELLES.PERCAPITA(C5:C11"))).toBe(12);
  const sum = async (): Promise<number> =>
    (await pane.workbench.readCells("Samarbeidet", "M5:M11")).reduce((all, [cell]) => all + Number(cell?.value), 0);
  await expect.poll(sum).toBe(294_453);

  await pane.open("meeting");
  const outcomes = (): Promise<string[]> => pane.visible('[data-testid="outcome"]').allInnerTexts();
  await expect.poll(outcomes).toEqual(["Samrøystes vedteke", "Vedteke"]);
});

test("English headings and a pivot-like block", async () => {
  pane = await openOwn(PIVOT);
  await pane.visible('[data-part="members"]').waitFor();
  await expect
    .poll(() => found("members"))
    .toEqual({
      region: "A3",
      number: "B3",
      name: "C3",
      population: "D3",
      agreed: "E3",
    });
  expect(await pane.visible('[data-part="members"]').innerText()).not.toContain("Old list");
  await remember("Remember this in the sheet “Set-up”");
  await pane.frame.getByText("The sheet “Set-up” now says where the tables are").waitFor();
  expect((await pane.workbench.readFormulas("Set-up", "C4"))[0]?.[0]).toBe("='O''Brien''s data 2020'!$B$3");

  await pane.open("fees");
  expect(await feeSum("Rate per inhabitant (kr)=3")).toBe("962,504 kr");
  await pane.writeFees();
  await pane.frame.getByText("one formula that follows the cells").waitFor();
  await pane.workbench.idle();
  const fees = async (): Promise<unknown[]> =>
    (await pane.workbench.readCells("O'Brien's data 2020", "G4:G15")).map(([cell]) => cell?.value);
  await expect.poll(fees).toEqual([500_000, 24_294, 87_672, "", 157_071, 65_535, 5_331, "", 26_700, 95_901, "", ""]);

  await pane.open("meeting");
  const outcomes = (): Promise<string[]> => pane.visible('[data-testid="outcome"]').allInnerTexts();
  await expect.poll(outcomes).toEqual(["Adopted unanimously", "Rejected"]);
});
