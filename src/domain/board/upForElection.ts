import { isElected, type Seat } from "./seat";

/**
 * Who is up for election in a year: members and deputies whose term ends in it. One whose term has no end that can be read
 * is not among them.
 * @param seats the seats of a body
 */
export function upForElection(seats: readonly Seat[], year: number): Seat[] {
  return seats.filter((seat) => isElected(seat) && seat.to.ok && seat.to.value?.year === year);
}
