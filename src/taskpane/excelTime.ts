const MILLISECONDS_PER_DAY = 86_400_000;
/** 30 December 1899, from which Excel counts days. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);

/** A moment as Excel keeps it: the clock on the user's wall, in days since 30 December 1899. */
export function excelTime(moment: Date): number {
  const wallClock = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  );
  return (wallClock - EXCEL_DAY_ZERO) / MILLISECONDS_PER_DAY;
}
