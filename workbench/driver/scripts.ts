import { gzipSync } from "node:zlib";
import type { Page, Request } from "playwright-core";

/** A script that the browser fetched. */
export interface FetchedScript {
  readonly url: string;
  /** Its size in bytes, as it is and gzipped. */
  readonly bytes: number;
  readonly gzippedBytes: number;
}

const BEST_COMPRESSION = 9;

// The browser lets go of what it fetched when the frame is loaded anew, so it is weighed at once.
async function weigh(request: Request): Promise<FetchedScript | null> {
  const response = await request.response();
  if (!response?.ok()) return null;
  const body = await response.body();
  return {
    url: response.url(),
    bytes: body.byteLength,
    gzippedBytes: gzipSync(body, { level: BEST_COMPRESSION }).byteLength,
  };
}

/** Gathers every script that the page and its frames fetch from now on. */
export function gatherScripts(page: Page): () => Promise<FetchedScript[]> {
  const fetched: Promise<FetchedScript | null>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    const weighed = weigh(request);
    // A browser that closes meanwhile fails the weighing; whoever asks for the scripts is told, and nobody else minds.
    weighed.catch(() => null);
    fetched.push(weighed);
  });
  return async () => (await Promise.all(fetched)).filter((script) => script !== null);
}

/** What the template of an Office add-in in React ships for its "hello world", gzipped: the most a first load may be. */
export const FIRST_LOAD_BUDGET = 169_000;

/** The add-in's own scripts: those of its origin that are not Office.js. */
export function ownScripts(scripts: readonly FetchedScript[], addinOrigin: string): FetchedScript[] {
  return scripts.filter(({ url }) => url.startsWith(addinOrigin) && !url.includes("/officejs/"));
}
