import type { MemberIndex } from "./findMember";
import type { Member } from "./member";

/** How a member is written in a sheet so that it is found again: its name, with the number where another has the same name. */
export function writtenName({ name, number }: Member, find: MemberIndex): string {
  return find(name).ok || number === null ? name : `${number} ${name}`;
}
