import { copyFile, mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const SCRIPT = "main.js";

async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const times = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).mtimeMs),
  );
  return Math.max(...times);
}

async function isFresh(sourceFolder: string, outputFolder: string): Promise<boolean> {
  const built = await stat(path.join(outputFolder, SCRIPT)).catch(() => null);
  return built !== null && built.mtimeMs > (await newestChange(sourceFolder));
}

// Another run may be serving the files: each is put in place at one go.
async function put(file: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${file}.${process.pid}`;
  await write(temporary);
  await rename(temporary, file);
}

/** Bundles the workbench's page into a folder, unless nothing has changed since it was. Takes some seconds. */
export async function bundlePage(projectFolder: string, outputFolder: string): Promise<void> {
  const source = path.join(projectFolder, "workbench");
  if (await isFresh(source, outputFolder)) return;
  const page = path.join(source, "page");
  await mkdir(outputFolder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [path.join(page, "main.ts")],
    outdir: outputFolder,
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await put(path.join(outputFolder, "index.html"), (to) => copyFile(path.join(page, "index.html"), to));
  // The script last: it is by its age that the rest is known to be there.
  for (const { path: file, contents } of [...outputFiles].sort((a) => (a.path.endsWith(SCRIPT) ? 1 : -1))) {
    await put(file, (to) => writeFile(to, contents));
  }
}
