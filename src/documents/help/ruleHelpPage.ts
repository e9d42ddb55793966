import { BOARD_COLUMNS } from "../../domain/board/boardColumns";
import type { SeatField } from "../../domain/board/seat";
import type { BoardRuleId } from "../../domain/bylaws/bylawId";
import { BYLAW_COLUMNS } from "../../domain/bylaws/bylawColumns";
import { DOCUMENT_CHECK_IDS, type DocumentCheckId } from "../../domain/bylaws/documents/documentFinding";
import type { RuleHelp, RuleNames } from "../../locales/compiled/keys";
import { escapeHtml, htmlPage } from "../../locales/htmlPage";
import type { Language } from "../../locales/language";

export interface RuleHelpWords {
  readonly help: RuleHelp;
  readonly names: RuleNames;
}

interface RuleFacts {
  /** The columns of the board's sheet that the rule looks at, beside that of the body. */
  readonly columns: readonly SeatField[];
  /** What the law says of it, where it says something. */
  readonly law?: keyof RuleHelp & `law.${string}`;
}

/** What each rule looks at. A rule without it does not compile, and neither does one without its texts. */
const FACTS: Readonly<Record<BoardRuleId, RuleFacts>> = {
  "board.size.exact": { columns: ["seat"] },
  "board.size.min": { columns: ["seat"] },
  "board.size.max": { columns: ["seat"] },
  "board.office": { columns: ["seat", "office"] },
  "board.office.excluded": { columns: ["seat", "office"], law: "law.excluded" },
  "board.eligible": { columns: ["seat", "member"] },
  "board.gender": { columns: ["seat", "gender", "list"], law: "law.gender" },
  "board.seats": { columns: ["seat", "member"], law: "law.seats" },
  "board.spread.max": { columns: ["seat", "member"] },
  "board.spread.region": { columns: ["seat", "member"] },
  "board.spread.population": { columns: ["seat", "member"] },
  "board.term": { columns: ["seat", "from", "to"], law: "law.term" },
  "board.term.overlap": { columns: ["seat", "name", "from", "to"] },
  "board.term.continuing": { columns: ["seat", "to"] },
  "board.term.consecutive": { columns: ["seat", "name", "from", "to"] },
  "board.reelection": { columns: ["seat", "name", "from", "to"] },
  "board.leader": { columns: ["seat"] },
  "board.leader.elected": { columns: ["seat", "electedBy"] },
  "board.deputies": { columns: ["seat", "name", "member", "deputyFor"] },
  "board.deputies.exact": { columns: ["seat"], law: "law.deputies" },
  "board.deputies.min": { columns: ["seat"], law: "law.deputies" },
  "board.deputies.approved": { columns: ["seat", "approved"] },
  "board.observers": { columns: ["seat", "name", "member"] },
  "board.exclusive": { columns: ["seat", "name", "from", "to"] },
};

/** Every rule of composition that has a page. */
export const HELPED_RULES = Object.keys(FACTS) as BoardRuleId[];

const TOP = "../..";

/** The help page of one rule of composition, in one language, as a whole HTML document. */
export function ruleHelpPage(id: BoardRuleId, { help, names }: RuleHelpWords, language: Language): string {
  const { columns, law } = FACTS[id];
  const title = names[id]();
  const looked = (["body", ...columns] as const).map((column) => BOARD_COLUMNS[column][language]);
  return htmlPage(
    title,
    [
      backToIndex(help),
      `<h1>${escapeHtml(title)}</h1>`,
      paragraph(help.id({ id })),
      ...section(help.checks(), help[`${id}.checks`]()),
      ...section(help.value(), help[`${id}.value`]()),
      exampleOf(id, help, language),
      paragraph(help.severity()),
      ...section(help.met(), help[`${id}.met`]()),
      ...section(help.broken(), help[`${id}.broken`]()),
      ...section(help.undecided(), help[`${id}.undecided`](), help["undecided.common"]()),
      ...section(help.columns(), looked.join(", ")),
      ...(law === undefined ? [] : section(help.law(), help[law]())),
      ...section(help.setAside(), help["setAside.how"]()),
      `<pre>${escapeHtml(help["setAside.line"]({ id }))}</pre>`,
    ],
    language,
    TOP,
  );
}

/** The help page of one check of the documents, in one language, as a whole HTML document. */
export function documentHelpPage(id: DocumentCheckId, { help }: RuleHelpWords, language: Language): string {
  const title = help[`${id}.title`]();
  return htmlPage(
    title,
    [
      backToIndex(help),
      `<h1>${escapeHtml(title)}</h1>`,
      ...section(help.finds(), help[`${id}.finds`]()),
      ...section(help.why(), help[`${id}.why`]()),
      ...section(help.decide(), help[`${id}.decide`]()),
      ...section(help.write(), help[`${id}.write`]()),
    ],
    language,
    TOP,
  );
}

/** The page that lists every rule and every check in one language. */
export function ruleHelpIndex({ help, names }: RuleHelpWords, language: Language): string {
  const link = (id: string, name: string): string =>
    `<li><a href="${id.toLowerCase()}.html">${escapeHtml(name)}</a></li>`;
  const title = help.title();
  return htmlPage(
    title,
    [
      `<p><a href="../index.html">${escapeHtml(help.functions())}</a></p>`,
      `<h1>${escapeHtml(title)}</h1>`,
      `<h2>${escapeHtml(help["board.heading"]())}</h2>`,
      `<ul>${HELPED_RULES.map((id) => link(id, names[id]())).join("")}</ul>`,
      `<h2>${escapeHtml(help["documents.heading"]())}</h2>`,
      `<ul>${DOCUMENT_CHECK_IDS.map((id) => link(id, help[`${id}.title`]())).join("")}</ul>`,
    ],
    language,
    TOP,
  );
}

/** The rule as a row of the bylaws' sheet, below its headings. */
function exampleOf(id: BoardRuleId, help: RuleHelp, language: Language): string {
  const { rule, scope, value, severity, source } = BYLAW_COLUMNS;
  const headings = [rule, scope, value, severity, source].map((column) => column[language]);
  const cells = [id, "Programstyret", help[`${id}.example`](), help["example.severity"](), help["example.source"]()];
  const above = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const below = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
  return `<table><thead><tr>${above}</tr></thead><tbody><tr>${below}</tr></tbody></table>`;
}

function backToIndex(help: RuleHelp): string {
  return `<p><a href="index.html">${escapeHtml(help.title())}</a></p>`;
}

function section(heading: string, ...texts: readonly string[]): string[] {
  return [`<h2>${escapeHtml(heading)}</h2>`, ...texts.map(paragraph)];
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
