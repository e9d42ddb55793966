import { normalWord } from "../domain/words";
import { municipalitiesIn } from "./municipalities";
import type { Municipality, Populations } from "./populations";

/**
 * The municipalities that a name may mean in a year: several where they share it (Herøy, Våler), none where nobody has
 * it. One with names in several languages ("Kárášjohka - Karasjok") is found by each of them and by all of them.
 */
export function findMunicipality(populations: Populations, name: string, year: number): readonly Municipality[] {
  const wanted = normalWord(name);
  return municipalitiesIn(populations, year).filter((one) => namesOf(one).includes(wanted));
}

function namesOf({ name }: Municipality): string[] {
  return [name, ...name.split(" - ")].map(normalWord);
}
