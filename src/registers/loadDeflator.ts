import { type Deflator, readDeflator } from "./deflator";

/** The municipal deflator, fetched when it is first asked for. Rejects where it cannot be fetched. */
export async function loadDeflator(): Promise<Deflator> {
  const { DEFLATOR, REALISED_SOURCE, SOURCE } = await import(/* webpackChunkName: "deflator" */ "./data/deflator");
  return readDeflator(DEFLATOR, SOURCE, REALISED_SOURCE);
}
