import { CATALOGUE } from "../../../src/functions/catalogue";
import { areaOf } from "./area";

/** The native functions that samples use. None of them gives more than one value from what it is given here. */
const NATIVE = ["SUM", "COUNTIF", "COUNTIFS", "COUNTBLANK", "IF"];
const CUSTOM = CATALOGUE.map(({ id }) => `_xldudf_FELLES_${id}`);

const TEXT_LITERAL = /"(?:[^"]|"")*"/g;
const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
const SHEET_REFERENCE = /'((?:[^']|'')+)'!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)/g;
const REFERENCE = /(?<![\p{L}\p{N}_!$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/gu;

/** What is wrong with a formula as a file keeps it. */
export function formulaFaults(formula: string, isArray: boolean, sheetNames: readonly string[]): string[] {
  const code = formula.replaceAll(TEXT_LITERAL, '""');
  const called = [...code.matchAll(CALL)].map(([, name = ""]) => name);
  const sheets = [...code.matchAll(SHEET_REFERENCE)];
  const rest = code.replaceAll(SHEET_REFERENCE, "").replaceAll(REFERENCE, "");
  return [
    ...(formula.startsWith("=") ? ["a formula with its ="] : []),
    ...(/[@#[\]{}\\]/.test(code) ? ["an @, an error, a link or a structure in a formula"] : []),
    ...(isBalanced(code) ? [] : ["brackets that do not match"]),
    ...called
      .filter((name) => !NATIVE.includes(name) && !CUSTOM.includes(name))
      .map((name) => `${name} is not the stored name of a function`),
    ...(called.some((name) => CUSTOM.includes(name)) === isArray
      ? []
      : ["a custom function outside a dynamic array, or an array without one"]),
    ...sheets.flatMap(([, name = "", address = ""]) => [
      ...(sheetNames.includes(name.replaceAll("''", "'")) ? [] : [`there is no sheet ${name}`]),
      ...(areaOf(address) === null ? [`${address} is no area`] : []),
    ]),
    ...(/[\p{L}!'$]/u.test(rest.replaceAll(CALL, "(")) ? [`something in ${formula} is neither function nor cell`] : []),
  ];
}

function isBalanced(code: string): boolean {
  let depth = 0;
  for (const character of code) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
