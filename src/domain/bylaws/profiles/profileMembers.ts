import type { MemberKind } from "../../members/member";
import type { Profile, ProfileMunicipalities } from "./profile";

/** A municipality as a register has it. */
export interface KnownMunicipality {
  /** Four figures as text. */
  readonly number: string;
  readonly name: string;
  /** Inhabitants; null where they are to be filled in. */
  readonly population: number | null;
}

/** A member as it is written in the members' sheet. */
export interface MemberToWrite {
  readonly number: string | null;
  readonly name: string;
  readonly kind: MemberKind;
  readonly population: number | null;
  /** In kroner; null where the formula applies. */
  readonly agreed: number | null;
}

/** Whether a municipality is one of a profile's members, by its number in the profile's year. */
function isMunicipalityOf(members: ProfileMunicipalities, number: string): boolean {
  return members.kind === "county" ? number.startsWith(members.county) : members.numbers.includes(number);
}

/**
 * The members of a profile for a new members' sheet: its municipalities, the county, the observers.
 * @param municipalities those there were in the profile's year, with the populations that are wanted
 */
export function profileMembers({ members }: Profile, municipalities: readonly KnownMunicipality[]): MemberToWrite[] {
  const { municipalities: chosen, county, observers, agreed } = members;
  const agreedOf = new Map(agreed.map(({ number, amount }) => [number, amount]));
  const unnumbered = (name: string, kind: MemberKind): MemberToWrite => {
    return { number: null, name, kind, population: null, agreed: null };
  };
  return [
    ...municipalities
      .filter(({ number }) => chosen !== null && isMunicipalityOf(chosen, number))
      .map((one): MemberToWrite => ({ ...one, kind: "municipality", agreed: agreedOf.get(one.number) ?? null })),
    ...(county === null ? [] : [unnumbered(county, "county")]),
    ...observers.map((name) => unnumbered(name, "observer")),
  ];
}
