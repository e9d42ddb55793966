import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { gathered } from "../../src/taskpane/gathered";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("makes one call of those that come close together, when it is quiet", () => {
  const work = vi.fn();
  const { call } = gathered(work, 40);
  call();
  vi.advanceTimersByTime(39);
  call();
  vi.advanceTimersByTime(39);
  expect(work).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  call();
  vi.advanceTimersByTime(40);
  expect(work).toHaveBeenCalledTimes(2);
});

it("makes none that has been called off", () => {
  const work = vi.fn();
  const { call, cancel } = gathered(work, 40);
  call();
  cancel();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(0);
});
