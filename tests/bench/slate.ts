import { bruteForce, hardCandidates, hardSetting, HARD_RULES, repaired } from "../domain/board/slate/slates";
import { printRatios, timeSideBySide } from "./sideBySide";

const CANDIDATES = [10, 15, 20, 30, 40] as const;
/** Trying every subset is timed no further: each candidate more doubles it. */
const MOST_BY_FORCE = 12;
const ROUNDS = 3;

/** The search for the smallest changes to a slate, as candidates and seats grow, beside trying every subset where that can be done. */
export function benchSlate(): void {
  const setting = hardSetting(HARD_RULES);
  const withSeats = (seats: number) => (count: number) => {
    const candidates = hardCandidates(count, 11);
    const slate = candidates.slice(0, seats);
    return { name: `${count} candidates, ${seats} seats`, run: () => repaired(slate, candidates, setting) };
  };
  printRatios(
    "The smallest changes to a slate of 8, by candidates",
    timeSideBySide(CANDIDATES.map(withSeats(8)), ROUNDS),
  );
  printRatios(
    "The smallest changes to a slate, of 40 candidates, by seats",
    timeSideBySide(
      [4, 6, 8, 12, 16].map((seats) => withSeats(seats)(40)),
      ROUNDS,
    ),
  );
  const few = hardCandidates(MOST_BY_FORCE, 11);
  printRatios(
    `The smallest changes to a slate of 6, of ${MOST_BY_FORCE} candidates`,
    timeSideBySide(
      [
        { name: "the search", run: () => repaired(few.slice(0, 6), few, setting) },
        { name: "every subset", run: () => bruteForce(few.slice(0, 6), few, setting) ?? "none" },
      ],
      ROUNDS,
    ),
  );
}
