import { type MunicipalityChanges, readMunicipalityChanges } from "./municipalityChanges";

/** What has become of the municipalities' numbers, fetched when first asked for. Rejects where it cannot be fetched. */
export async function loadMunicipalityChanges(): Promise<MunicipalityChanges> {
  const { BOUNDARIES, REFORMS, SOURCE } = await import(
    /* webpackChunkName: "municipalityChanges" */ "./data/municipalityChanges"
  );
  return readMunicipalityChanges(REFORMS, BOUNDARIES, SOURCE);
}
