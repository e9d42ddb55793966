import { openWorkbench } from "./driver/openWorkbench";
import type { FetchedScript } from "./driver/scripts";

/** What the template of an Office add-in in React ships for its "hello world", gzipped. */
const BUDGET = 169_000;
const PANE_READY = "main[data-ready]";

function line(bytes: number, name: string): string {
  return `${bytes.toLocaleString("en-US").padStart(10)}  ${name}`;
}

/** The add-in's own scripts: those of its origin that are not Office.js. */
function ownScripts(scripts: readonly FetchedScript[], addinOrigin: string): FetchedScript[] {
  return scripts.filter(({ url }) => url.startsWith(addinOrigin) && !url.includes("/officejs/"));
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
    console.log(line(sum, `in all, gzipped, of ${BUDGET.toLocaleString("en-US")} at most`));
    if (sum === 0 || sum > BUDGET) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
