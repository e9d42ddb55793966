import type { Problem, ProblemKey } from "../domain/message";
import type { Parameters as ParameterNames, Problems } from "../locales/compiled/keys";
import parametersEn from "../locales/compiled/parameters.en";
import parametersNb from "../locales/compiled/parameters.nb";
import parametersNn from "../locales/compiled/parameters.nn";
import problemsEn from "../locales/compiled/problems.en";
import problemsNb from "../locales/compiled/problems.nb";
import problemsNn from "../locales/compiled/problems.nn";
import type { Language } from "../locales/language";
import { say } from "../locales/say";
import type { Failure, Outcome, ResultCell } from "./declaration";

type ExcelCell = string | number | boolean | CustomFunctions.Error;
export type ExcelResult = ExcelCell | ExcelCell[][];

/** What is wrong, in words. */
export const PROBLEMS: Readonly<Record<Language, Problems>> = { nb: problemsNb, nn: problemsNn, en: problemsEn };
const PARAMETERS = { nb: parametersNb, nn: parametersNn, en: parametersEn };

/**
 * An outcome as Excel takes it: values and errors in their places, a blank as an empty text (Excel would show a null as
 * 0). A failure of the whole call is thrown, which is how Excel is told of one.
 * @throws CustomFunctions.Error with the reason in the reader's language
 */
export function excelResult(outcome: Outcome, language: Language): ExcelResult {
  switch (outcome.kind) {
    case "cell":
      return excelCell(outcome.cell, language);
    case "cells":
      return outcome.rows.map((row) => row.map((cell) => excelCell(cell, language)));
    case "failure":
      throw excelError(outcome.problem, failureText(outcome, language));
  }
}

/** A cell of a result as Excel takes it, an error with its reason in the reader's language. */
export function excelCell(cell: ResultCell, language: Language): ExcelCell {
  if (cell === null) return "";
  return typeof cell === "object" ? excelError(cell, problemText(cell, language)) : cell;
}

/** What is wrong with a cell, in a language. */
export function problemText(problem: Problem, language: Language): string {
  return say(problem, PROBLEMS[language], language);
}

/** What a parameter is called in Excel. */
export function parameterName(parameter: keyof ParameterNames, language: Language): string {
  return PARAMETERS[language][parameter]();
}

/** What is wrong with a parameter, in a language, with the parameter's name and its row. */
export function failureText({ problem, parameter, row }: Failure, language: Language): string {
  const text = problemText(problem, language);
  if (parameter === null) return text;
  const name = parameterName(parameter, language);
  const sayings = PROBLEMS[language];
  return row === null
    ? sayings.inParameter({ parameter: name, problem: text })
    : sayings.inRow({ parameter: name, row, problem: text });
}

/** Nothing is wrong with what stands in the cells: there is no answer, or none yet. */
const NOT_AVAILABLE: readonly ProblemKey[] = [
  "decision.noVotes",
  "need.unreachable",
  "need.belowLeast",
  "row.correctFirst",
  "election.noVotes",
  "election.lotNeeded",
];

/**
 * Excel shows the text of `#VALUE!` and `#N/A` only. An error that came in goes out as it came, except the two that a
 * custom function may not give.
 */
function excelError(problem: Problem, text: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  if (NOT_AVAILABLE.includes(problem.key)) return new CustomFunctions.Error(ErrorCode.notAvailable, text);
  if (problem.key !== "cell.error") return new CustomFunctions.Error(ErrorCode.invalidValue, text);
  switch (problem.params.error) {
    case "#N/A":
      return new CustomFunctions.Error(ErrorCode.notAvailable, text);
    case "#DIV/0!":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case "#NULL!":
      return new CustomFunctions.Error(ErrorCode.nullReference);
    default:
      return new CustomFunctions.Error(ErrorCode.invalidValue, text);
  }
}
