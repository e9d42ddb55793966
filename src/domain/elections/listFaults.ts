import type { Gender } from "../board/gender";
import { fortyPercentRoundedUp } from "../board/genderBalance";
import { type Message, message } from "../message";

/**
 * What is wrong with a list that is handed in (kommuneloven § 7-5): more names than twice the number to be elected; where
 * four or more are to be elected less than 40 per cent of a gender among its names, where two or three are only one gender.
 * @param genders of its names; null where one is not filled in
 * @param toElect how many the body is to elect
 */
export function listFaults(genders: readonly (Gender | null)[], toElect: number): Message[] {
  const names = genders.length;
  const faults: Message[] = [];
  if (names === 0) faults.push(message("election.listEmpty", {}));
  if (names > 2 * toElect) faults.push(message("election.listTooLong", { names, most: 2 * toElect }));
  const required = toElect >= 4 ? fortyPercentRoundedUp(names) : toElect >= 2 && names > 0 ? 1 : 0;
  if (required === 0) return faults;
  const missing = genders.filter((gender) => gender === null).length;
  const women = genders.filter((gender) => gender === "woman").length;
  const fewest = Math.min(women, names - women);
  if (missing > 0) faults.push(message("election.listGenderMissing", { count: missing }));
  else if (fewest < required) faults.push(message("election.listGender", { size: names, fewest, required }));
  return faults;
}
