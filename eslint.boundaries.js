// Which layer may reach which. The build runs this file alone (it needs no types, so it takes seconds);
// eslint.config.js includes it, so the editor says the same.
import boundaries from "eslint-plugin-boundaries";
import tseslint from "typescript-eslint";

const layer = (type, pattern) => ({ type, pattern });

/** From layer to the layers it may import, itself always among them. */
export const MAY_IMPORT = {
  domain: [],
  registers: ["domain"],
  locales: ["domain"],
  documents: ["domain", "locales"],
  functions: ["domain", "locales"],
  workbook: ["domain"],
  taskpane: ["domain", "registers", "locales", "documents", "workbook"],
  /** Where the doors meet: the script that the shared runtime starts. */
  start: ["functions", "taskpane"],
  workbench: [],
};

/** What a layer may take from npm. A layer that is not named may take what package.json lists. */
const MAY_USE = {
  domain: [],
  registers: [],
  locales: ["@messageformat/runtime", "@messageformat/runtime/**"],
  documents: [],
  functions: [],
  workbook: [],
};

const from = (type) => ({ element: { type } });

export default [
  {
    files: ["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { boundaries },
    settings: {
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
      "boundaries/elements": [
        ...Object.keys(MAY_IMPORT)
          .filter((type) => type !== "workbench")
          .map((type) => layer(type, `src/${type}`)),
        layer("workbench", "workbench"),
      ],
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          checkAllOrigins: true,
          policies: [
            ...Object.entries(MAY_IMPORT).map(([type, others]) => ({
              from: from(type),
              allow: { to: { element: { types: { anyOf: [type, ...others] } } } },
            })),
            { from: from("taskpane"), allow: { to: { module: { origin: "external" } } } },
            { from: from("workbench"), allow: { to: { module: { origin: ["external", "core"] } } } },
            ...Object.entries(MAY_USE).map(([type, sources]) => ({
              from: from(type),
              allow: { to: { module: { origin: "external", source: sources } } },
            })),
          ],
        },
      ],
      "boundaries/no-unknown-dependencies": "error",
    },
  },
];
