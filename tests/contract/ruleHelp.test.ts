import path from "node:path";
import { expect, it } from "vitest";
import { HELPED_RULES } from "../../src/documents/help/ruleHelpPage";
import { ruleHelpPath } from "../../src/documents/help/ruleHelpPath";
import { DOCUMENT_CHECK_IDS } from "../../src/domain/bylaws/documents/documentFinding";
import { LANGUAGES } from "../../src/locales/language";
import { isBuilt, readBuilt } from "./files";

it.each(LANGUAGES)("every rule and every check has its page in %s, and every link leads somewhere", (language) => {
  const pages = ["index", ...HELPED_RULES, ...DOCUMENT_CHECK_IDS].map((id) => ruleHelpPath(id, language));
  for (const page of [`help/${language}/index.html`, ...pages]) {
    const links = [
      ...readBuilt(page)
        .toString("utf8")
        .matchAll(/href="([^"]+)"/g),
    ].map(([, href = ""]) => href);
    const missing = links.filter((href) => !isBuilt(path.posix.join(path.posix.dirname(page), href)));
    expect([page, links.length > 1, missing]).toEqual([page, true, []]);
  }
});
