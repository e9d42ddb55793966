import { afterAll, beforeAll, expect, test } from "vitest";
import { addedToLog, findMembers, openPane, type OpenedPane, plain } from "./openSample";

// The job of issue one, on real input: 43 municipalities with their populations of 1.1.2020, through the real Office.js.

let pane: OpenedPane;

beforeAll(async () => {
  pane = await openPane();
});

afterAll(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

async function feesInGrid(): Promise<number[]> {
  const { feeColumn, headingRow } = await findMembers(pane.workbench);
  const cells = await pane.workbench.readCells(
    "Medlemmer",
    `${feeColumn}${headingRow + 1}:${feeColumn}${headingRow + 43}`,
  );
  return cells.map(([cell]) => Number(cell?.value));
}

async function valueOf(sheet: string, address: string): Promise<unknown> {
  return (await pane.workbench.readCells(sheet, address))[0]?.[0]?.value;
}

test("all 43 pay 19 470 000, the 42 other than Bergen 10 370 000, and Osterøy 260 000, in the grid as in the pane", async () => {
  const fees = await feesInGrid();
  const { rowOf, headingRow } = await findMembers(pane.workbench);
  const feeOf = (name: string): number | undefined => fees[rowOf(name) - headingRow - 1];
  expect(fees.reduce((sum, fee) => sum + fee, 0)).toBe(19_470_000);
  expect(feeOf("Bergen")).toBe(9_100_000);
  expect(fees.reduce((sum, fee) => sum + fee, 0) - (feeOf("Bergen") ?? 0)).toBe(10_370_000);
  expect(feeOf("Osterøy")).toBe(260_000);
  expect(plain(await pane.frame.getByTestId("fee-sum").innerText())).toBe("19 470 000 kr");
  expect(plain(await pane.frame.locator('[data-fee-of="4630"]').innerText())).toBe("260 000");
});

test("a fee explains itself", async () => {
  await pane.frame.getByRole("button", { name: "Osterøy" }).click();
  const steps = await pane.visible("table ol li").allInnerTexts();
  expect(steps.map(plain)).toEqual([
    "100 000 kr + 20 kr × 8 098 innbyggere = 261 960 kr",
    "Avrundet til nærmeste 10 000 kr: 260 000 kr",
  ]);
});

test("the meeting's items come out adopted, unanimous, rejected and tied, each with its rule and base", async () => {
  await pane.open("meeting");
  const outcomes = await pane.visible('[data-testid="outcome"]').allInnerTexts();
  expect(outcomes).toEqual([
    "Vedtatt",
    "Enstemmig vedtatt",
    "Falt",
    "Stemmelikhet",
    "Ingen stemmer ennå",
    "Enstemmig vedtatt",
  ]);
  const third = await pane.visible('[data-item="3"]').innerText();
  expect(third).toContain("2/3");
  expect(await pane.visible('[data-item="4"]').innerText()).toContain("ikke avgjort i vedtektene");
});

test("the chair's vote settles the tie, and stands in the log", async () => {
  await pane.open("meeting");
  const item = pane.visible('[data-item="4"]');
  await item.getByRole("button", { name: "For", exact: true }).click();
  await item.getByText("Ført i loggen: For").waitFor();
  expect(await item.getByTestId("outcome").innerText()).toBe("Vedtatt");
  expect(await addedToLog(pane.workbench)).toEqual([["Møteleders stemme", "4", "", "", "For", "Stemmelikhet i sak 4"]]);

  await item.getByRole("button", { name: "Mot", exact: true }).click();
  await item.getByText("Ført i loggen: Mot").waitFor();
  expect(await item.getByTestId("outcome").innerText()).toBe("Falt");
  expect((await addedToLog(pane.workbench))[1]).toEqual([
    "Møteleders stemme",
    "4",
    "",
    "For",
    "Mot",
    "Stemmelikhet i sak 4",
  ]);
});

test("the board's findings name their clause, and select their cells", async () => {
  await pane.open("board");
  const verdicts = await pane
    .visible("[data-rule]")
    .evaluateAll((found) => found.map((one) => [one.getAttribute("data-rule"), one.getAttribute("data-verdict")]));
  expect(Object.fromEntries(verdicts)).toEqual({
    "board.office": "broken",
    "board.eligible": "met",
    "board.size.max": "undecidable",
    "board.gender": "undecidable",
    "board.term": "undecidable",
    "board.leader": "met",
  });
  const office = pane.visible('[data-rule="board.office"]');
  expect(await office.innerText()).toContain("033/21");
  await office.getByRole("button", { name: /^Velg cellene/ }).click();
  await expect.poll(() => pane.workbench.selectedAddress()).toMatch(/^Styre!/);
  const selected = (await pane.workbench.selectedAddress()).split("!")[1] ?? "";
  const cell = await valueOf("Styre", selected);
  expect(cell).toBe("digitaliseringsdirektør");
});

test("typing 30 000 as Osterøy's population makes its fee 500 000 and the pane's sum 19 710 000, without a click", async () => {
  await pane.open("fees");
  const { rowOf, populationColumn, feeColumn } = await findMembers(pane.workbench);
  const row = rowOf("Osterøy");
  await pane.workbench.typeInto("Medlemmer", `${populationColumn}${row}`, "30000");
  await expect
    .poll(async () => plain(await pane.frame.getByTestId("fee-sum").innerText()), { timeout: 10_000 })
    .toBe("19 710 000 kr");
  await pane.workbench.idle();
  const fee = await valueOf("Medlemmer", `${feeColumn}${row}`);
  expect(fee).toBe(500_000);
});

test("a population that is no number is shown with its cell, and nothing else is lost", async () => {
  await pane.open("fees");
  const { rowOf, populationColumn, feeColumn } = await findMembers(pane.workbench);
  const place = `${populationColumn}${rowOf("Osterøy")}`;
  await pane.workbench.setCells("Medlemmer", place, [["åtte tusen"]]);
  const problem = pane.visible("ul li").filter({ hasText: `Medlemmer!${place}` });
  await problem.waitFor();
  expect(await problem.innerText()).toContain("«åtte tusen» er ikke et tall");
  expect(plain(await pane.frame.getByTestId("fee-sum").innerText())).toBe("19 210 000 kr");
  await pane.workbench.idle();
  expect((await pane.workbench.errorText("Medlemmer", `${feeColumn}${rowOf("Osterøy")}`))?.message).toContain(
    "åtte tusen",
  );
  await problem.getByRole("button").click();
  await expect.poll(() => pane.workbench.selectedAddress()).toBe(`Medlemmer!${place}`);
  await pane.workbench.setCells("Medlemmer", place, [[8098]]);
  await expect.poll(async () => plain(await pane.frame.getByTestId("fee-sum").innerText())).toBe("19 470 000 kr");
});
