import path from "node:path";

/** The file that a URL's path names inside a folder; null when it names one outside, or no file at all. */
export function resolveInside(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return null;
  const root = path.resolve(folder);
  const file = path.resolve(root, `./${decoded}`);
  return file.startsWith(root + path.sep) ? file : null;
}
