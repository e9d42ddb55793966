import { type FormulaArgument, readArgument, splitArguments } from "./readFellesFormula";

/** A call of a FELLES function, alone in a formula or anywhere within it. */
export interface FellesCall {
  readonly id: string;
  /** As it stands in the formula. */
  readonly text: string;
  readonly arguments: readonly CallArgument[];
}

export interface CallArgument {
  /** As it stands in the formula. */
  readonly text: string;
  /** What it stands for; null where that takes Excel to work out. */
  readonly value: FormulaArgument | { readonly kind: "call"; readonly call: FellesCall } | null;
}

export interface FellesCalls {
  /** Each comes before those within its own arguments. */
  readonly calls: readonly FellesCall[];
  /** Whether the formula is the first of them and nothing else, so that what it gives is what the cell shows. */
  readonly isWhole: boolean;
}

const NAME = /^(?:_xlfn\.)?(?:_xldudf_FELLES_|FELLES\.)[A-Z]+\(/i;
/** What may stand before a call in a formula that is nothing else. */
const BEFORE = /^=\s*@?$/;
const PART_OF_A_NAME = /[\p{L}\p{N}_.]/u;

/** Every call of a FELLES function in a formula, as Excel keeps it (English names, commas between). */
export function readFellesCalls(formula: string, sheet: string): FellesCalls {
  const text = formula.trim();
  const calls = callsIn(text, sheet);
  const first = calls[0];
  const isWhole = first !== undefined && text.endsWith(first.text) && BEFORE.test(text.slice(0, -first.text.length));
  return { calls, isWhole };
}

function callsIn(text: string, sheet: string): FellesCall[] {
  const found: FellesCall[] = [];
  let position = 0;
  while (position < text.length) {
    const letter = text.charAt(position);
    if (letter === '"' || letter === "'") {
      position = afterQuote(text, position);
      continue;
    }
    const end = endOfCall(text, position);
    if (end === null) {
      position += 1;
      continue;
    }
    const call = readCall(text.slice(position, end), sheet);
    found.push(call, ...call.arguments.flatMap((argument) => callsIn(argument.text, sheet)));
    position = end;
  }
  return found;
}

function readCall(text: string, sheet: string): FellesCall {
  const open = text.indexOf("(");
  const name = text.slice(0, open);
  const given = splitArguments(text.slice(open + 1, -1)).map((argument) => argument.trim());
  return {
    id: name.slice(name.search(/[A-Z]+$/i)).toUpperCase(),
    text,
    arguments: given.map((argument) => ({ text: argument, value: valueOf(argument, sheet) })),
  };
}

function valueOf(argument: string, sheet: string): CallArgument["value"] {
  const read = readArgument(argument, sheet);
  if (read !== null) return read;
  return endOfCall(argument, 0) === argument.length ? { kind: "call", call: readCall(argument, sheet) } : null;
}

/** Where the call ends that begins here, or null where none does. */
function endOfCall(text: string, start: number): number | null {
  if (start > 0 && PART_OF_A_NAME.test(text.charAt(start - 1))) return null;
  const match = NAME.exec(text.slice(start));
  if (match === null) return null;
  let depth = 1;
  let position = start + match[0].length;
  while (position < text.length) {
    const letter = text.charAt(position);
    if (letter === '"' || letter === "'") {
      position = afterQuote(text, position);
      continue;
    }
    if (letter === "(" || letter === "{") depth += 1;
    if (letter === ")" || letter === "}") depth -= 1;
    position += 1;
    if (depth === 0) return position;
  }
  return null;
}

/** Past a text or a quoted name; a doubled quote within it opens the next one at once. */
function afterQuote(text: string, start: number): number {
  const end = text.indexOf(text.charAt(start), start + 1);
  return end === -1 ? text.length : end + 1;
}
