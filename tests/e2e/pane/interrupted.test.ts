import { afterEach, expect, test } from "vitest";
import { addedToLog, findMembers, openPane, type OpenedPane } from "./openSample";

// What a person sees when Excel holds back, and what is left when the pane is closed in the middle of something.

let pane: OpenedPane;

afterEach(async () => {
  await pane.workbench.close();
});

const write = async (): Promise<void> => {
  await pane.openRules();
  await pane.frame.getByLabel("Sats per innbygger (kr)").fill("21");
  await pane.writeFees();
};

const replace = (): Promise<void> =>
  pane.frame.getByRole("alertdialog").getByRole("button", { name: "Erstatt" }).click();

test("while a cell is being edited it is said why nothing happens, and then it is done once", async () => {
  pane = await openPane();
  const { feeColumn, headingRow } = await findMembers(pane.workbench);
  await write();
  await pane.workbench.setFaults([{ what: "cellEdit", batches: "writes" }]);
  await replace();
  await pane.frame.getByText("Excel har ikke svart ennå").waitFor();
  await pane.workbench.clearFaults();
  await pane.frame.getByText("som én formel som følger cellene").waitFor();
  expect(await pane.frame.getByText("Excel har ikke svart ennå").count()).toBe(0);
  const [[formula]] = (await pane.workbench.readFormulas("Medlemmer", `${feeColumn}${headingRow + 1}`)) as [[string]];
  expect(formula).toContain(",21,");
});

test("two quick clicks on the chair's vote are one row in the log", async () => {
  pane = await openPane();
  await pane.open("meeting");
  const item = pane.visible('[data-item="4"]');
  await pane.workbench.setFaults([{ what: "late", ms: 500, times: "always" }]);
  await item.getByRole("button", { name: "For", exact: true }).dblclick();
  await item.getByText("Ført i loggen: For").waitFor();
  await pane.workbench.clearFaults();
  await pane.workbench.idle();
  expect((await addedToLog(pane.workbench)).map(([what]) => what)).toEqual(["Møteleders stemme"]);
});

test.each([false, true])("a pane closed in the middle leaves all or nothing (done: %s)", async (done) => {
  pane = await openPane();
  const { feeColumn, headingRow } = await findMembers(pane.workbench);
  const column = `${feeColumn}${headingRow}:${feeColumn}${headingRow + 43}`;
  const before = await pane.workbench.readFormulas("Medlemmer", column);
  await write();
  await pane.workbench.setFaults([{ what: "closePane", done, batches: "writes" }]);
  await replace();
  await pane.workbench.page.waitForFunction(() => document.querySelector("iframe") === null);
  expect(await pane.workbench.faultsMet()).toHaveLength(1);
  await pane.workbench.clearFaults();
  await pane.workbench.reloadAddin();
  const frame = await pane.workbench.pane();
  await frame.waitForSelector("main[data-ready]");
  await pane.workbench.idle();
  const after = await pane.workbench.readFormulas("Medlemmer", column);
  const intended = before.map(([formula], row) =>
    row === 1 ? [String(formula).replace(/'Vedtekter'!\$C\$9/, "21")] : [formula],
  );
  expect(after).toEqual(done ? intended : before);
  await frame.getByText("19 470 000 kr").first().waitFor();
});

test("a place whose files cannot be fetched says so, and the others can be used", async () => {
  pane = await openPane();
  await pane.workbench.page.context().route(/\/chunks\/board\./, (route) => route.abort());
  const navigation = pane.frame.getByRole("navigation");
  await navigation.getByRole("button", { name: "Styre", exact: true }).click();
  await pane.frame.getByText("Denne delen av ruten kunne ikke vises").waitFor();
  await navigation.getByRole("button", { name: "Møte", exact: true }).click();
  await pane.visible('[data-item="4"]').waitFor();
});
