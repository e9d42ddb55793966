import type { AttendanceRow } from "../../../domain/meeting/attendance";
import { type RowEdit, withEdits } from "../../../domain/meeting/changePart";
import type { Answer, Fault } from "../../../workbook/excel";
import type { NameLanguage } from "../../../workbook/layout";
import type { AttendanceEdit, AttendanceWritten } from "../../../workbook/meeting/writeAttendance";

export type MemberRows = readonly Pick<AttendanceRow, "cells">[];

/** A change of one member's rows, as the user has just made it. */
export interface MemberChange extends Pick<AttendanceEdit, "isOf" | "entry"> {
  /** The member's row in the members' sheet, by which it is known here. */
  readonly member: number;
  readonly name: string;
  /** The rows as the user saw them. */
  readonly seen: MemberRows;
  readonly edits: readonly RowEdit[];
}

/** Why nothing of what was waiting was written. */
export type AttendanceTrouble =
  | { readonly kind: "fault"; readonly fault: Fault }
  | { readonly kind: "refused"; readonly outcome: Exclude<AttendanceWritten, { readonly kind: "written" }> };

export interface AttendanceQueueState {
  /** Members' rows as they are to be, until the sheet has been read again. */
  readonly ahead: ReadonlyMap<number, MemberRows>;
  readonly isWriting: boolean;
  /** The members that someone else had changed meanwhile, so that the user's change of them was not made; until they are changed. */
  readonly conflicts: readonly string[];
  readonly trouble: AttendanceTrouble | null;
}

type Write = (edits: readonly AttendanceEdit[], language: NameLanguage) => Promise<Answer<AttendanceWritten>>;

/** Changes of attendance in the order they are made, written one request at a time, so that the user need not wait. */
export interface AttendanceQueue {
  readonly state: () => AttendanceQueueState;
  /** @returns what stops telling */
  readonly subscribe: (tell: () => void) => () => void;
  readonly add: (changes: readonly MemberChange[], language: NameLanguage) => void;
  /** Tells that the sheet has been read again: what is not waiting to be written is as it was read. */
  readonly wasRead: () => void;
}

const NOTHING: AttendanceQueueState = { ahead: new Map(), isWriting: false, conflicts: [], trouble: null };

/**
 * Keeps changes of attendance until they are written: as many as are waiting go into the next request, of each member the
 * first. Where the rows of one were not as they had been seen, nothing more of what was waiting for it is written.
 */
export function attendanceQueue(write: Write): AttendanceQueue {
  let state = NOTHING;
  let waiting: readonly MemberChange[] = [];
  const listeners = new Set<() => void>();
  const become = (next: Partial<AttendanceQueueState>): void => {
    state = { ...state, ...next };
    for (const tell of listeners) tell();
  };
  const without = (members: ReadonlySet<number>): AttendanceQueueState["ahead"] =>
    new Map([...state.ahead].filter(([member]) => !members.has(member)));

  const workOff = async (language: NameLanguage): Promise<void> => {
    become({ isWriting: true });
    while (waiting.length > 0) {
      const batch = firstOfEach(waiting);
      const answer = await write(batch, language);
      const later = waiting.filter((change) => !batch.includes(change));
      const trouble = troubleIn(answer);
      if (trouble !== null || !answer.ok || answer.value.kind !== "written") {
        waiting = [];
        become({ ahead: new Map(), trouble });
      } else {
        const lost = answer.value.conflicts.flatMap((index) => batch[index] ?? []);
        const members = new Set(lost.map(({ member }) => member));
        waiting = later.filter(({ member }) => !members.has(member));
        become({ ahead: without(members), conflicts: [...state.conflicts, ...lost.map(({ name }) => name)] });
      }
    }
    become({ isWriting: false });
  };

  return {
    state: () => state,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    add: (changes, language) => {
      const made = changes.filter(({ edits }) => edits.length > 0);
      if (made.length === 0) return;
      waiting = [...waiting, ...made];
      const ahead = new Map(state.ahead);
      for (const { member, seen, edits } of made) ahead.set(member, withEdits(seen, edits));
      const conflicts = state.conflicts.filter((conflict) => !made.some(({ name }) => name === conflict));
      become({ ahead, conflicts, trouble: null });
      if (!state.isWriting) void workOff(language);
    },
    wasRead: () => {
      // What is being written may have been read before it was.
      if (!state.isWriting && state.ahead.size > 0) become({ ahead: new Map() });
    },
  };
}

function troubleIn(answer: Answer<AttendanceWritten>): AttendanceTrouble | null {
  if (!answer.ok) return { kind: "fault", fault: answer.fault };
  return answer.value.kind === "written" ? null : { kind: "refused", outcome: answer.value };
}

function firstOfEach(changes: readonly MemberChange[]): MemberChange[] {
  return changes.filter((change, index) => changes.findIndex(({ member }) => member === change.member) === index);
}
