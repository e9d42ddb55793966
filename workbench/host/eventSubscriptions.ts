import type { EventType } from "./wire/events";

/** Which events the add-in asked for, and of which object. */
export interface EventSubscriptions {
  add(type: EventType, targetId: string): void;
  remove(type: EventType, targetId: string): void;
  has(type: EventType, targetId: string): boolean;
  clear(): void;
}

/** Each part of an add-in that listens registers for itself, so an event is sent until the last has had enough. */
export function createEventSubscriptions(): EventSubscriptions {
  const held = new Map<string, number>();
  const key = (type: EventType, targetId: string): string => `${type} ${targetId}`;
  return {
    add: (type, targetId) => void held.set(key(type, targetId), (held.get(key(type, targetId)) ?? 0) + 1),
    remove(type, targetId) {
      const left = (held.get(key(type, targetId)) ?? 0) - 1;
      if (left > 0) held.set(key(type, targetId), left);
      else held.delete(key(type, targetId));
    },
    has: (type, targetId) => held.has(key(type, targetId)),
    clear: () => held.clear(),
  };
}
