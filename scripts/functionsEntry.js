import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

/**
 * Writes the entry of `functions.js`: the functions, with all that their modules export. What the pane uses of those it takes
 * from there (`FunctionsEntryPlugin`), and not from each: webpack can only make one module of many where nothing outside asks for
 * one of them, and apart they are three kilobytes more of the forty that the functions may be. Two exports of one name fail the build.
 */
export function functionsEntry(root) {
  const functions = path.join(root, "src/functions/functions.ts");
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [functions],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  // The catalogues export by default, which has no name to be told apart by.
  const modules = Object.keys(metafile.inputs)
    .filter((file) => file.startsWith("src/") && !file.startsWith("src/locales/compiled/"))
    .map((file) => path.join(root, file));
  const file = path.join(root, "build", "functions.ts");
  const lines = modules.map((module) => `export * from ${JSON.stringify(module)};\n`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `import ${JSON.stringify(functions)};\n${lines.join("")}`);
  return { file, modules: new Set(modules) };
}

/** Has what is outside the functions' own modules import from their entry what it asks of one of them. */
export class FunctionsEntryPlugin {
  constructor({ file, modules }) {
    this.file = file;
    this.modules = modules;
  }

  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap("FunctionsEntryPlugin", (factory) => {
      factory.hooks.afterResolve.tap("FunctionsEntryPlugin", ({ contextInfo: { issuer }, createData }) => {
        const { resource, request, userRequest } = createData;
        const isInside = issuer === "" || issuer === this.file || this.modules.has(issuer);
        if (isInside || !this.modules.has(resource)) return;
        createData.request = request.replace(resource, this.file);
        createData.userRequest = userRequest.replace(resource, this.file);
        createData.resource = this.file;
      });
    });
  }
}
