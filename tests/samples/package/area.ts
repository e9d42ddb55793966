/** Rows and columns from 1, both ends within. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CORNERS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

/** The area of an address such as `B2:C9`, `$B$2` or `B2`; null for anything else. */
export function areaOf(address: string): Area | null {
  const [, left, top, right, bottom] = CORNERS.exec(address) ?? [];
  if (left === undefined || top === undefined) return null;
  const area = {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom ?? top),
    right: columnNumber(right ?? left),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** Every pair that overlaps, as `a` and `b` of the given names. */
export function overlapping<Item extends { readonly area: Area }>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b): [Item, Item][] => (overlap(a.area, b.area) ? [[a, b]] : [])),
  );
}
