import { normalWord } from "../words";

const SUM_WORDS = [
  "sum",
  "summen",
  "delsum",
  "mellomsum",
  "subtotal",
  "total",
  "totalt",
  "totalsum",
  "i alt",
  "ialt",
  "til saman",
  "til sammen",
  "tilsammen",
  "samla",
  "samlet",
  "in all",
];
/** The words that go before what is summed ("Sum Nordland") or after it ("Nordland i alt"). */
const BEFORE = /^(?:sum|delsum|mellomsum|subtotal|totalt|i alt|til sammen|til saman)[ :]/;
const AFTER = / (?:sum|delsum|subtotal|totalt?|i alt|til sammen|til saman)$/;

/** Whether a name in a list is what people call the sum of the rows above it. */
export function isSubtotal(name: string): boolean {
  const word = normalWord(name).replace(/[:=.]+$/, "");
  return SUM_WORDS.includes(word) || BEFORE.test(word) || AFTER.test(word);
}
