import { type Populations, readPopulations } from "./populations";

/** The municipalities and their populations, fetched when they are first asked for. Rejects where they cannot be fetched. */
export async function loadPopulations(): Promise<Populations> {
  const { POPULATIONS, SOURCE } = await import(/* webpackChunkName: "populations" */ "./data/populations");
  return readPopulations(POPULATIONS, SOURCE);
}
