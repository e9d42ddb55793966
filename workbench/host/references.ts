import type { SheetArea } from "../grid/address";

/** Ranges the add-in holds on to between two syncs, by the reference it was given. */
export interface References {
  keep(area: SheetArea): string;
  find(id: string): SheetArea | undefined;
  remove(id: string): void;
  removeAll(): void;
  count(): number;
}

export function createReferences(): References {
  const kept = new Map<string, SheetArea>();
  let last = 0;
  return {
    keep(area) {
      last += 1;
      const id = `range-${last}`;
      kept.set(id, area);
      return id;
    },
    find: (id) => kept.get(id),
    remove: (id) => void kept.delete(id),
    removeAll: () => kept.clear(),
    count: () => kept.size,
  };
}
