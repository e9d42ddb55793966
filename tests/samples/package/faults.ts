import { packageFaults } from "./packageFaults";
import { workbookFaults } from "./workbookFaults";
import type { Parts } from "./workbookFile";

/** Everything that would make Excel repair a sample, show an `@` or a `#NAME?` in it, or recalculate it as it opens. */
export function faultsOf(parts: Parts): string[] {
  return [...packageFaults(parts), ...workbookFaults(parts)];
}
