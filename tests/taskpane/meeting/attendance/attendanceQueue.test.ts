import { describe, expect, it } from "vitest";
import type { AttendanceRow } from "../../../../src/domain/meeting/attendance";
import {
  type AttendanceQueue,
  attendanceQueue,
  type MemberChange,
} from "../../../../src/taskpane/meeting/attendance/attendanceQueue";
import type { Answer } from "../../../../src/workbook/excel";
import type { AttendanceWritten } from "../../../../src/workbook/meeting/writeAttendance";

const NO_CELLS: AttendanceRow["cells"] = { member: null, delegate: null, from: null, to: null, proxy: null, how: null };
const WRITTEN: Answer<AttendanceWritten> = { ok: true, value: { kind: "written", conflicts: [] } };

function change(member: number, how: string, seen = ""): MemberChange {
  return {
    member,
    name: `member ${member}`,
    isOf: () => false,
    seen: [{ cells: { ...NO_CELLS, how: seen } }],
    edits: [{ index: 0, cells: { how } }],
    entry: null,
  };
}

/** A queue whose requests are answered by the test, one by one. */
function answered(): {
  readonly queue: AttendanceQueue;
  readonly requests: string[][];
  readonly answer: (with_: Answer<AttendanceWritten>) => Promise<void>;
} {
  const requests: string[][] = [];
  const open: ((value: Answer<AttendanceWritten>) => void)[] = [];
  const queue = attendanceQueue((edits) => {
    requests.push(edits.map(({ edits: rows }) => rows.map(({ cells }) => cells.how ?? "").join()));
    return new Promise((resolve) => {
      open.push(resolve);
    });
  });
  const answer = async (value: Answer<AttendanceWritten>): Promise<void> => {
    open.shift()?.(value);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  };
  return { queue, requests, answer };
}

const ahead = (queue: AttendanceQueue): unknown[] =>
  [...queue.state().ahead].map(([member, rows]) => [member, rows[0]?.cells.how]);

describe("attendanceQueue", () => {
  it("shows a change at once, and writes what came meanwhile in the next request", async () => {
    const { queue, requests, answer } = answered();
    let told = 0;
    queue.subscribe(() => (told += 1));
    queue.add([change(1, "a")], "nb");
    queue.add([change(2, "b")], "nb");
    queue.add([change(3, "c"), change(2, "d", "b")], "nb");
    expect([ahead(queue), requests, told > 0]).toEqual([
      [
        [1, "a"],
        [2, "d"],
        [3, "c"],
      ],
      [["a"]],
      true,
    ]);
    await answer(WRITTEN);
    expect(requests).toEqual([["a"], ["b", "c"]]);
    await answer(WRITTEN);
    expect(requests).toEqual([["a"], ["b", "c"], ["d"]]);
    expect(queue.state().isWriting).toBe(true);
    await answer(WRITTEN);
    expect([queue.state().isWriting, requests.length]).toEqual([false, 3]);
  });

  it("keeps what is ahead until the sheet has been read after it was written", async () => {
    const { queue, answer } = answered();
    queue.add([change(1, "a")], "nb");
    queue.wasRead();
    expect(ahead(queue)).toEqual([[1, "a"]]);
    await answer(WRITTEN);
    queue.wasRead();
    expect(ahead(queue)).toEqual([]);
  });

  it("writes nothing more for a member that someone else has changed, and says whom", async () => {
    const { queue, requests, answer } = answered();
    queue.add([change(1, "a"), change(2, "b")], "nb");
    queue.add([change(1, "c", "a"), change(2, "d", "b")], "nb");
    await answer({ ok: true, value: { kind: "written", conflicts: [0] } });
    expect([queue.state().conflicts, ahead(queue)]).toEqual([["member 1"], [[2, "d"]]]);
    expect(requests).toEqual([["a", "b"], ["d"]]);
    await answer(WRITTEN);
    expect(queue.state().conflicts).toEqual(["member 1"]);
    queue.add([change(3, "e")], "nb");
    expect(queue.state().conflicts).toEqual(["member 1"]);
    queue.add([change(1, "f")], "nb");
    expect(queue.state().conflicts).toEqual([]);
  });

  it("gives up what is waiting where Excel would not, and shows what the sheet has", async () => {
    const { queue, requests, answer } = answered();
    queue.add([change(1, "a")], "nb");
    queue.add([change(2, "b")], "nb");
    await answer({ ok: true, value: { kind: "protected", sheet: "Oppmøte" } });
    const refused = { kind: "refused", outcome: { kind: "protected", sheet: "Oppmøte" } };
    expect([queue.state(), requests.length]).toEqual([
      { ahead: new Map(), isWriting: false, conflicts: [], trouble: refused },
      1,
    ]);
    queue.add([change(2, "b")], "nb");
    expect(queue.state().trouble).toBeNull();
    const fault = { code: "AccessDenied", message: "" };
    await answer({ ok: false, fault });
    expect(queue.state().trouble).toEqual({ kind: "fault", fault });
  });

  it("asks for nothing where there is nothing to write", () => {
    const { queue, requests } = answered();
    queue.add([{ ...change(1, "a"), edits: [] }], "nb");
    expect([requests, queue.state().isWriting]).toEqual([[], false]);
  });
});
