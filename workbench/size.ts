import { openWorkbench } from "./driver/openWorkbench";
import { FIRST_LOAD_BUDGET, ownScripts } from "./driver/scripts";

const PANE_READY = "main[data-ready]";

function line(bytes: number, name: string): string {
  return `${bytes.toLocaleString("en-US").padStart(10)}  ${name}`;
}

async function measure(): Promise<number> {
  const workbench = await openWorkbench();
  try {
    const pane = await workbench.pane();
    await pane.waitForSelector(PANE_READY);
    const scripts = ownScripts(await workbench.scripts(), workbench.server.addinOrigin);
    scripts.forEach(({ url, gzippedBytes }) => console.log(line(gzippedBytes, new URL(url).pathname)));
    return scripts.reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);
  } finally {
    await workbench.close();
  }
}

measure().then(
  (sum) => {
    console.log(line(sum, `in all, gzipped, of ${FIRST_LOAD_BUDGET.toLocaleString("en-US")} at most`));
    if (sum === 0 || sum > FIRST_LOAD_BUDGET) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
