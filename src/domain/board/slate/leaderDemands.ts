import { bylawValue } from "../../bylaws/bylawValue";
import { hasRole } from "../seat";
import type { Asking } from "./asking";
import { type Demand, impossible } from "./demand";

/** That exactly one of the body is its leader. */
export function leaderDemands({ body, bylaws }: Asking): Demand[] {
  const rule = bylawValue(bylaws, "board.leader", body.name);
  if (!rule.ok) return [impossible("board.leader")];
  return [{ rule: "board.leader", groups: [(seat) => hasRole(seat, "leader")], holds: (leaders) => leaders === 1 }];
}
