import type { Profile } from "../../../../src/domain/bylaws/profiles/profile";
import { PROFILE_IDS } from "../../../../src/domain/bylaws/profiles/profileIds";
import { loadProfile } from "../../../../src/registers/loadProfile";

/** Every profile there is. */
export const PROFILES: readonly Profile[] = await Promise.all(PROFILE_IDS.map(loadProfile));

/** The profile that must be there. */
export function profileOf(id: string): Profile {
  const profile = PROFILES.find((one) => one.id === id);
  if (profile === undefined) throw new Error(`The test itself is wrong: there is no profile ${id}`);
  return profile;
}
