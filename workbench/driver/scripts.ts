import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** A script that the browser fetched. */
export interface FetchedScript {
  readonly url: string;
  /** Its size in bytes, as it is and gzipped. */
  readonly bytes: number;
  readonly gzippedBytes: number;
}

const BEST_COMPRESSION = 9;

/** Gathers every script that the page and its frames fetch from now on. */
export function gatherScripts(page: Page): () => Promise<FetchedScript[]> {
  const responses: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script" && response.ok()) responses.push(response);
  });
  return () =>
    Promise.all(
      responses.map(async (response) => {
        const body = await response.body();
        return {
          url: response.url(),
          bytes: body.byteLength,
          gzippedBytes: gzipSync(body, { level: BEST_COMPRESSION }).byteLength,
        };
      }),
    );
}
