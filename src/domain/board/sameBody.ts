import { normalWord } from "../words";
import type { Body } from "./body";
import type { Seat } from "./seat";

const WHOSE = / (?:i|til|for|hos|of|in) .+$/u;
const ENDING = /(?:et|en|a)$/u;

/**
 * Whether two texts name the same body, where one is written as people say it: in its definite form or not (årsmøte,
 * årsmøtet; styringsgruppe, styringsgruppen, styringsgruppa), with whose it is or without (Årsmøtet i DigiViken). Two that
 * say whose they are say the same.
 */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.body === b.body && (a.whose === b.whose || a.whose === "" || b.whose === "");
}

function partsOf(text: string): { readonly body: string; readonly whose: string } {
  const word = normalWord(text).replace(/^the /u, "");
  const whose = WHOSE.exec(word)?.[0] ?? "";
  const body = word.slice(0, word.length - whose.length);
  return { body: body.replace(ENDING, "").replace(/e$/u, ""), whose };
}

/** Whether a seat is in the body, whatever its term. */
export function isOf({ name }: Pick<Body, "name">, { body }: Seat): boolean {
  return body.ok && normalWord(body.value ?? "") === normalWord(name ?? "");
}
