import { describe, expect, it } from "vitest";
import { exact } from "../domain/numbers/exactNumbers";
import { EXPLANATIONS } from "./explanations";
import { kroner, type Message, message } from "../../src/domain/message";
import documentsEn from "../../src/locales/compiled/documents.en";
import documentsNb from "../../src/locales/compiled/documents.nb";
import documentsNn from "../../src/locales/compiled/documents.nn";
import invoiceProblemsEn from "../../src/locales/compiled/invoiceProblems.en";
import invoiceProblemsNb from "../../src/locales/compiled/invoiceProblems.nb";
import invoiceProblemsNn from "../../src/locales/compiled/invoiceProblems.nn";
import problemsEn from "../../src/locales/compiled/problems.en";
import problemsNb from "../../src/locales/compiled/problems.nb";
import problemsNn from "../../src/locales/compiled/problems.nn";
import sheetProblemsEn from "../../src/locales/compiled/sheetProblems.en";
import sheetProblemsNb from "../../src/locales/compiled/sheetProblems.nb";
import sheetProblemsNn from "../../src/locales/compiled/sheetProblems.nn";
import { LANGUAGES } from "../../src/locales/language";
import { say } from "../../src/locales/say";

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("say", () => {
  it("writes Osterøy's fee as an explanation in three languages, amounts as that language does", () => {
    const step = message("fee.basePlus", {
      base: kroner(exact(100_000)),
      rate: kroner(exact("20.5")),
      population: exact(8_098),
      amount: kroner(exact(266_009)),
    });
    expect(plainSpaces(say(step, EXPLANATIONS.nb, "nb"))).toBe("100 000 kr + 20,50 kr × 8 098 innbyggere = 266 009 kr");
    expect(plainSpaces(say(step, EXPLANATIONS.nn, "nn"))).toBe(
      "100 000 kr + 20,50 kr × 8 098 innbyggjarar = 266 009 kr",
    );
    expect(say(step, EXPLANATIONS.en, "en")).toBe("100,000 kr + 20.50 kr × 8,098 inhabitants = 266,009 kr");
  });

  it("writes counts without decimals of money", () => {
    expect(say(message("decision.reached", { for: exact("3.5"), required: exact(4) }), EXPLANATIONS.nb, "nb")).toMatch(
      /^3,5 for/,
    );
  });

  it("puts what a cell says into the sentence as it stands", () => {
    const problem = message("number.notANumber", { text: "<b>{x} #</b>" });
    expect(say(problem, problemsNb, "nb")).toContain("«<b>{x} #</b>»");
    expect(say(problem, problemsEn, "en")).toContain("“<b>{x} #</b>”");
  });

  it("chooses one or many by the number itself, not by how it is written", () => {
    const votes = (count: number): string =>
      say(message("decision.base.votes", { votes: exact(count) }), EXPLANATIONS.en, "en");
    expect(votes(1)).toContain("1 vote for");
    expect(votes(2)).toContain("2 votes for");
    expect(votes(1000)).toContain("1,000 votes for");
    expect(say(message("boardMet.size", { count: 1 }), EXPLANATIONS.nb, "nb")).toBe("1 medlem");
    expect(say(message("boardMet.size", { count: 9 }), EXPLANATIONS.nb, "nb")).toBe("9 medlemmer");
  });
});

/** A value for every parameter that any message comes with. */
const SAMPLE_PARAMS = {
  text: "tekst",
  error: "#N/A",
  base: "present",
  name: "Osterøy",
  levels: "kommunedirektør",
  field: "name",
  column: "kind",
  list: "Liste A",
  who: "members",
  form: "personal",
  known: "fees.rate",
  rule: "leader",
  value: exact("0.667"),
  of: exact(9),
  votes: exact(10),
  voted: exact(53),
  members: exact(52),
  required: exact(27),
  missing: exact(2),
  population: exact(8_098),
  for: exact(20),
  rows: 2,
  columns: 1,
  otherRows: 1,
  otherColumns: 2,
  numerator: 2,
  denominator: 3,
  count: 3,
  first: exact(20),
  second: exact(21),
  other: exact(9),
  lists: 2,
  candidates: 3,
  blank: exact(1),
  names: 5,
  inPlaceOf: 2,
  meeting: "3.12.2021",
  seats: 2,
  whole: 4,
  divisor: exact("1.4"),
  quotient: exact("33.33"),
  limit: 8,
  size: 8,
  fewest: 3,
  years: 2,
  from: "1.1.2026",
  to: "31.12.2026",
  date: "31.1.2026",
  day: "saturday",
  dates: 1,
  instalments: 2,
  before: exact(20_000),
  expected: exact(20_001),
  change: exact(4),
  fraction: exact("0.04"),
  rest: kroner(exact("0.5")),
  row: 3,
  least: kroner(exact(43_000)),
  most: kroner(exact(430_000)),
  inhabitants: exact(8_098),
  percent: exact("4.1"),
  factor: exact("1.041"),
  result: kroner(exact(104_100)),
  part: 181,
  year: 2026,
  baseYear: 2024,
  total: kroner(exact(100_000)),
  own: exact(3),
  weight: exact(10),
  need: kroner(exact(19_470_000)),
  left: kroner(exact(10_370_000)),
  minimum: kroner(exact(1_001)),
  maximum: kroner(exact(1_000)),
  unit: kroner(exact(10_000)),
  amount: kroner(exact("0.5")),
  rate: kroner(exact(3)),
  agreed: kroner(exact(9_100_000)),
  until: "1.10.2021",
  counts: "Partene: 17; Underskriftene: 18",
  county: "Viken fylkeskommune",
  without: exact(51),
  with: exact(52),
  all: 21,
  majority: "majority",
  tie: "leder",
  notice: "1 måned",
  proposals: "14 dager",
  others: 42,
  approvers: "Programstyret, Programkontoret",
  bodies: "Valgkomité",
  item: "3",
};

describe.each(LANGUAGES)("every message in %s", (language) => {
  const problems = { nb: problemsNb, nn: problemsNn, en: problemsEn }[language];
  const explanations = EXPLANATIONS[language];
  const sheetProblems = { nb: sheetProblemsNb, nn: sheetProblemsNn, en: sheetProblemsEn }[language];
  const invoiceProblems = { nb: invoiceProblemsNb, nn: invoiceProblemsNn, en: invoiceProblemsEn }[language];
  const documents = { nb: documentsNb, nn: documentsNn, en: documentsEn }[language];
  const { inParameter, inRow, ...ofCells } = problems;
  const sayings = { ...ofCells, ...sheetProblems, ...invoiceProblems, ...explanations, ...documents };

  it.each(Object.keys(sayings))("%s is a whole sentence, with nothing left to fill in", (key) => {
    const base = key.startsWith("fee.") ? kroner(exact(100_000)) : key.startsWith("decision.") ? exact(20) : "present";
    const text = say({ key, params: { ...SAMPLE_PARAMS, base } } as Message, sayings, language);
    expect(text).not.toMatch(/undefined|NaN|\[object|[{}]/);
    expect(text.trim()).not.toBe("");
  });

  it("is framed by its parameter, and its row", () => {
    expect(inParameter({ parameter: "sats", problem: "P." })).toBe("sats: P.");
    expect(inRow({ parameter: "sats", row: 2, problem: "P." })).toMatch(/^sats, (rad|row) 2: P\.$/);
  });
});
