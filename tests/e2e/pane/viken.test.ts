import { expect, test } from "vitest";
import { openWorkbench } from "../../../workbench/driver/openWorkbench";
import { readCsv } from "../../data/readCsv";

// DigiViken: 3 kr per inhabitant over the 51 municipalities of Viken, populations of 1.1.2020 (Statistics Norway, 07459).
const rows = readCsv("viken-2020.csv", ["number", "population"]);

test("PERCAPITA(range;3) over Viken's 51 municipalities spills 51 fees that sum to exactly 3 723 495", async () => {
  expect(rows.length).toBe(51);
  const workbench = await openWorkbench();
  await workbench.setCells(
    "Sheet1",
    "A1:A51",
    rows.map((row) => [Number(row.population)]),
  );
  await workbench.setCells("Sheet1", "B1", [["=FELLES.PERCAPITA(A1:A51,3)"]]);
  await workbench.idle();
  const fees = (await workbench.readCells("Sheet1", "B1:B52")).map(([cell]) => cell?.value);
  expect(fees.slice(0, 51).every((fee) => typeof fee === "number")).toBe(true);
  expect(fees[51]).toBe("");
  expect(fees.slice(0, 51).reduce<number>((sum, fee) => sum + Number(fee), 0)).toBe(3_723_495);
  await workbench.close();
});
