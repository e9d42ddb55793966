import type { Profile } from "../domain/bylaws/profiles/profile";
import type { ProfileId } from "../domain/bylaws/profiles/profileIds";

/** Fetches the profile of a partnership or of the statute, once it has been chosen. */
export async function loadProfile(id: ProfileId): Promise<Profile> {
  switch (id) {
    case "digiviken":
      return (await import(/* webpackChunkName: "profile-digiviken" */ "../domain/bylaws/profiles/digiviken"))
        .digiviken;
    case "digivestland":
      return (await import(/* webpackChunkName: "profile-digivestland" */ "../domain/bylaws/profiles/digivestland"))
        .digivestland;
    case "digitalehelgeland":
      return (
        await import(/* webpackChunkName: "profile-digitalehelgeland" */ "../domain/bylaws/profiles/digitalehelgeland")
      ).digitalehelgeland;
    case "digiagder":
      return (await import(/* webpackChunkName: "profile-digiagder" */ "../domain/bylaws/profiles/digiagder"))
        .digiagder;
    case "digirogaland":
      return (await import(/* webpackChunkName: "profile-digirogaland" */ "../domain/bylaws/profiles/digirogaland"))
        .digirogaland;
    case "kommuneloven":
      return (await import(/* webpackChunkName: "profile-kommuneloven" */ "../domain/bylaws/profiles/kommuneloven"))
        .kommuneloven;
  }
}
