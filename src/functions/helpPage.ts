import type { Help } from "../locales/compiled/keys";
import { escapeHtml, htmlPage } from "../locales/htmlPage";
import { type Language, LOCALES_OF } from "../locales/language";
import type { Example, ExampleCell, FunctionDeclaration, Rows } from "./declaration";
import { descriptionOf, type MetadataWords } from "./metadata";

export interface HelpWords extends MetadataWords {
  readonly help: Help;
}

const NAMESPACE = "FELLES";
/** From a page to the folder of its style sheet. */
const TOP = "..";
/** Between the arguments of a formula, as Excel in each language has it. */
const SEPARATOR: Readonly<Record<Language, string>> = { nb: "; ", nn: "; ", en: ", " };

/** The help page of one function, in one language, as a whole HTML document. */
export function helpPage(declaration: FunctionDeclaration, words: HelpWords, language: Language): string {
  const { help, functions, parameters } = words;
  const { id } = declaration;
  const rows = declaration.parameters.map(({ name, isOptional }) => {
    const label = isOptional ? `${parameters[name]()} (${help.optional()})` : parameters[name]();
    return `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(descriptionOf(functions, id, name))}</td></tr>`;
  });
  const title = help.title({ id });
  return htmlPage(
    title,
    [
      `<p><a href="index.html">${escapeHtml(help.index())}</a></p>`,
      `<h1>${escapeHtml(title)}</h1>`,
      `<p>${escapeHtml(descriptionOf(functions, id, "description"))}</p>`,
      `<h2>${escapeHtml(help.syntax())}</h2>`,
      `<pre>${escapeHtml(syntaxOf(declaration, words, language))}</pre>`,
      `<h2>${escapeHtml(help.gives())}</h2>`,
      `<p>${escapeHtml(descriptionOf(functions, id, "gives"))}</p>`,
      `<h2>${escapeHtml(help.parameters())}</h2>`,
      `<table><thead><tr><th scope="col">${escapeHtml(help.parameter())}</th><th scope="col">${escapeHtml(help.meaning())}</th></tr></thead>`,
      `<tbody>${rows.join("")}</tbody></table>`,
      `<h2>${escapeHtml(help.example())}</h2>`,
      exampleOf(declaration, help, language),
      ...commonNotes(help),
    ],
    language,
    TOP,
  );
}

/** The page that lists all functions in one language. */
export function helpIndex(catalogue: readonly FunctionDeclaration[], words: HelpWords, language: Language): string {
  const items = catalogue.map(
    ({ id }) =>
      `<li><a href="${id.toLowerCase()}.html">${escapeHtml(words.help.title({ id }))}</a>: ${escapeHtml(descriptionOf(words.functions, id, "description"))}</li>`,
  );
  const title = words.help.index();
  return htmlPage(
    title,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      `<ul>${items.join("")}</ul>`,
      `<p><a href="rules/index.html">${escapeHtml(words.help.rules())}</a></p>`,
      ...commonNotes(words.help),
    ],
    language,
    TOP,
  );
}

function commonNotes(help: Help): string[] {
  const notes = [help["common.numbers"](), help["common.errors"](), help["common.zero"]()];
  return [`<h2>${escapeHtml(help.common())}</h2>`, ...notes.map((note) => `<p>${escapeHtml(note)}</p>`)];
}

function syntaxOf(declaration: FunctionDeclaration, words: HelpWords, language: Language): string {
  const names = declaration.parameters.map(({ name, isOptional }) =>
    isOptional ? `[${words.parameters[name]()}]` : words.parameters[name](),
  );
  return `=${NAMESPACE}.${declaration.id}(${names.join(SEPARATOR[language])})`;
}

/** The example's ranges as they would stand side by side from A1, the formula that refers to them, and what it gives. */
function exampleOf(declaration: FunctionDeclaration, help: Help, language: Language): string {
  const { example } = declaration;
  const ranges = example.arguments.filter(isRows);
  const sheet = ranges.length === 0 ? "" : cellTable(sideBySide(ranges), help, language);
  return [
    sheet,
    `<p>${escapeHtml(help.formula())}</p>`,
    `<pre>${escapeHtml(formulaOf(declaration.id, example, language))}</pre>`,
    `<p>${escapeHtml(help.result())}</p>`,
    cellTable(isRows(example.result) ? example.result : [[example.result]], help, language),
  ].join("");
}

/** The example's formula as a reader of a language writes it. */
export function formulaOf(id: string, example: Example, language: Language): string {
  let column = 0;
  const written = example.arguments.map((argument) => {
    if (!isRows(argument)) return literal(argument, language);
    const left = column;
    column += argument[0]?.length ?? 0;
    return `${letter(left)}1:${letter(column - 1)}${argument.length}`;
  });
  return `=${NAMESPACE}.${id}(${written.join(SEPARATOR[language])})`;
}

function literal(value: ExampleCell, language: Language): string {
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "number" ? numberText(value, language, false) : String(value).toUpperCase();
}

function sideBySide(ranges: readonly Rows<ExampleCell>[]): ExampleCell[][] {
  const height = Math.max(...ranges.map((rows) => rows.length));
  return Array.from({ length: height }, (_, row) =>
    ranges.flatMap((rows) => rows[row] ?? (rows[0] ?? []).map(() => null)),
  );
}

function cellTable(rows: Rows<ExampleCell>, help: Help, language: Language): string {
  const body = rows.map((row) => `<tr>${row.map((value) => cellHtml(value, help, language)).join("")}</tr>`).join("");
  return `<table class="cells"><tbody>${body}</tbody></table>`;
}

function cellHtml(value: ExampleCell, help: Help, language: Language): string {
  if (typeof value === "number") return `<td class="number">${escapeHtml(numberText(value, language, true))}</td>`;
  return `<td>${value === null ? "" : escapeHtml(plainText(value, help))}</td>`;
}

/** Excel shows TRUE and FALSE in its own language. */
function plainText(value: string | boolean, help: Help): string {
  if (typeof value === "string") return value;
  return value ? help.true() : help.false();
}

function numberText(value: number, language: Language, useGrouping: boolean): string {
  return new Intl.NumberFormat([...LOCALES_OF[language]], { useGrouping, maximumFractionDigits: 15 }).format(value);
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function isRows(value: ExampleCell | Rows<ExampleCell>): value is Rows<ExampleCell> {
  return Array.isArray(value);
}
