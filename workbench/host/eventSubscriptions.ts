import type { EventType } from "./wire/events";

/** Which events the add-in asked for, and of which object. */
export interface EventSubscriptions {
  add(type: EventType, targetId: string): void;
  remove(type: EventType, targetId: string): void;
  has(type: EventType, targetId: string): boolean;
  clear(): void;
}

export function createEventSubscriptions(): EventSubscriptions {
  const held = new Set<string>();
  const key = (type: EventType, targetId: string): string => `${type} ${targetId}`;
  return {
    add: (type, targetId) => void held.add(key(type, targetId)),
    remove: (type, targetId) => void held.delete(key(type, targetId)),
    has: (type, targetId) => held.has(key(type, targetId)),
    clear: () => held.clear(),
  };
}
