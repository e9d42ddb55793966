import type { SheetProblem } from "../message";
import type { Result } from "../result";
import { type Bylaw, readBylaw } from "./bylaw";
import type { BylawId } from "./bylawId";
import { BYLAW_RULES, type BylawRule, type BylawValue } from "./schema";

/**
 * The value of a rule for a scope, read as the schema has it. Null where it is open or not mentioned; where several rows say
 * different things, none of them is taken.
 */
export function bylawValue<Id extends BylawId>(
  bylaws: readonly Bylaw[],
  id: Id,
  scope: string | null,
): Result<BylawValue<Id> | null, SheetProblem> {
  const rule = BYLAW_RULES[id] as unknown as BylawRule<BylawValue<Id>>;
  return readBylaw(bylaws, id, scope, rule.read);
}
