import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/functions/catalogue";
import { loadBundle } from "../functions/doors";
import { BUILT, readBuilt } from "./files";

/** The names of what a page has and a bare engine has not. */
const PAGE_GLOBALS = [
  "window",
  "document",
  "self",
  "navigator",
  "location",
  "fetch",
  "setTimeout",
  "localStorage",
  "Office",
];

describe("dist/functions.js", () => {
  it("is at most 40 kB gzipped", () => {
    expect(gzipSync(readBuilt("functions.js"), { level: 9 }).byteLength).toBeLessThanOrEqual(40_000);
  });

  it("registers every function of the catalogue and no other, where there is no page and no Office", () => {
    expect([...loadBundle().keys()]).toEqual(CATALOGUE.map(({ id }) => id));
  });

  it("reaches for nothing of a page while it loads", () => {
    const reached: string[] = [];
    const traps = {};
    for (const name of PAGE_GLOBALS) {
      const get = (): undefined => {
        reached.push(name);
      };
      Object.defineProperty(traps, name, { configurable: true, enumerable: true, get });
    }
    expect(loadBundle(traps).size).toBe(CATALOGUE.length);
    expect(reached).toEqual([]);
  });

  it("makes no code out of text", () => {
    const script = readBuilt("functions.js").toString("utf8");
    expect(script).not.toMatch(/\beval\s*\(/);
    expect(script).not.toMatch(/\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/);
  });

  it("is one script that needs no module loader, and says nothing of where it was built", () => {
    const script = readBuilt("functions.js").toString("utf8");
    expect(script).not.toMatch(/^\s*(import|export)\s/m);
    expect(script).not.toMatch(/\bimport\.meta\b|\brequire\s*\(/);
    expect(script).not.toMatch(/\/(home|work|tmp|root|Users)\//);
  });
});

describe("every script of dist", () => {
  const scripts = readdirSync(BUILT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));

  // Our own source is compiled for it; what comes from libraries is shipped in the language it was published in.
  it("is written in no later JavaScript than Safari 16 reads, which is that of 2022", () => {
    expect(scripts.length).toBeGreaterThan(30);
    const later = scripts.filter((file) => {
      const script = readBuilt(file).toString("utf8");
      return transformSync(script, { target: "es2022" }).code !== transformSync(script, { target: "esnext" }).code;
    });
    expect(later).toEqual([]);
  });
});
