import { describe, expect, it } from "vitest";
import { applyChange } from "../../src/workbook/change/applyChange";
import type { Setup } from "../../src/workbook/mapping";
import { readSheets } from "../../src/workbook/readSheets";
import { setupChange } from "../../src/workbook/setupChange";
import { installExcel } from "../support/excelClient";
import { createTestHost } from "../workbench/support/hostContext";
import { MemoryGrid } from "../workbench/support/memoryGrid";

const MEMBERS = {
  part: "members" as const,
  table: { sheet: "Liste", headingRow: 0, columns: new Map([["name", 0]]) },
};

async function setup(): Promise<Setup> {
  const answer = await readSheets();
  if (!answer.ok || answer.value.kind !== "read") throw new Error(JSON.stringify(answer));
  return answer.value.sheets.setup;
}

describe("loadSetup", () => {
  it("takes a set-up sheet that someone has emptied for the one to write in", async () => {
    installExcel(createTestHost(new MemoryGrid(["Liste", "Oppsett"])));
    const empty = await setup();
    expect(empty).toMatchObject({ sheet: "Oppsett", place: null, problems: [] });
    expect(await applyChange(setupChange([MEMBERS], empty, "x", "nb"), null)).toMatchObject({
      ok: true,
      value: { kind: "written" },
    });
    expect((await setup()).mapping.members?.sheet).toBe("Liste");
  });

  it("takes the one that holds something before one in another language that does not", async () => {
    installExcel(createTestHost(new MemoryGrid(["Liste", "Oppsett", "Set-up"])));
    const english = { ...(await setup()), sheet: "Set-up" };
    await applyChange(setupChange([MEMBERS], english, "x", "en"), null);
    expect(await setup()).toMatchObject({ sheet: "Set-up", parts: ["members"] });
  });
});
