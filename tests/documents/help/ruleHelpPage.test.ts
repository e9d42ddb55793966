import { describe, expect, it } from "vitest";
import { BOARD_RULES } from "../../../src/domain/board/boardRules";
import { readExceptions } from "../../../src/domain/board/exception";
import { BYLAW_IDS } from "../../../src/domain/bylaws/bylawId";
import { DOCUMENT_CHECK_IDS } from "../../../src/domain/bylaws/documents/documentFinding";
import { BYLAW_RULES } from "../../../src/domain/bylaws/schema";
import { documentHelpPage, HELPED_RULES, ruleHelpIndex, ruleHelpPage } from "../../../src/documents/help/ruleHelpPage";
import { ruleHelpPath } from "../../../src/documents/help/ruleHelpPath";
import ruleHelp from "../../../src/locales/compiled/ruleHelp";
import ruleNames from "../../../src/locales/compiled/ruleNames";
import { LANGUAGES } from "../../../src/locales/language";

/** Whether a page is whole: what is opened is closed, no script, no text left to fill in, and a policy that lets nothing in. */
function expectWhole(html: string, language: string, title: string): void {
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(`<title>${title}</title>`);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|\son\w+=|javascript:|undefined|[{}]/i);
  for (const tag of ["main", "h1", "h2", "p", "table", "tr", "th", "td", "ul", "li", "a", "pre"]) {
    const opened = html.match(new RegExp(`<${tag}[ >]`, "g")) ?? [];
    const closed = html.match(new RegExp(`</${tag}>`, "g")) ?? [];
    expect([tag, opened.length]).toEqual([tag, closed.length]);
  }
}

it("every rule of composition has a page, whether or not it is checked yet", () => {
  expect([...HELPED_RULES].sort()).toEqual(BYLAW_IDS.filter((id) => id.startsWith("board.")).sort());
  expect(BOARD_RULES.map(({ id }) => id).filter((id) => !HELPED_RULES.includes(id))).toEqual([]);
});

describe.each(LANGUAGES)("the help of the rules in %s", (language) => {
  const words = { help: ruleHelp[language], names: ruleNames[language] };

  it.each(HELPED_RULES)("tells all there is to know of %s", (id) => {
    const html = ruleHelpPage(id, words, language);
    expectWhole(html, language, words.names[id]());
    for (const part of ["checks", "value", "met", "broken", "undecided"] as const) {
      expect(html).toContain(`<p>${words.help[`${id}.${part}`]()}</p>`);
    }
  });

  it.each(HELPED_RULES)("shows a value of %s that the bylaws can have", (id) => {
    const read = BYLAW_RULES[id].read(words.help[`${id}.example`]());
    expect(read).toMatchObject({ ok: true });
    expect(read).not.toMatchObject({ value: null });
    expect(ruleHelpPage(id, words, language)).toContain(`<td>${words.help[`${id}.example`]()}</td>`);
  });

  it.each(HELPED_RULES)("shows a line that sets a finding on %s aside", (id) => {
    expect(readExceptions(words.help["setAside.line"]({ id }))).toMatchObject({ ok: true, value: [{ rule: id }] });
  });

  it.each(DOCUMENT_CHECK_IDS)("tells what %s finds, why it matters, what to decide and what to write", (id) => {
    const html = documentHelpPage(id, words, language);
    expectWhole(html, language, words.help[`${id}.title`]());
    for (const part of ["finds", "why", "decide", "write"] as const) {
      expect(html).toContain(`<p>${words.help[`${id}.${part}`]()}</p>`);
    }
  });

  it("is listed page by page, each by its name", () => {
    const html = ruleHelpIndex(words, language);
    expectWhole(html, language, words.help.title());
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    const pages = [...HELPED_RULES, ...DOCUMENT_CHECK_IDS].map((id) => ruleHelpPath(id, language));
    expect(links.filter((href) => href?.startsWith("..") === false)).toEqual(
      pages.map((page) => page.slice(page.lastIndexOf("/") + 1)),
    );
    expect(new Set(pages).size).toBe(pages.length);
  });
});
