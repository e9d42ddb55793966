import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import layers from "./eslint.boundaries.js";

const CLOCK_AND_CHANCE = [
  { name: "Date", message: "The domain has no clock: take the date as input." },
  { name: "performance", message: "The domain has no clock." },
  { name: "crypto", message: "The domain has no randomness: a lot is drawn by the meeting." },
];

export default tseslint.config(
  { ignores: ["dist", "build", "node_modules", "src/locales/compiled"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Styled classes and icons are read off objects made by a library; a bare `void` marks a promise that is meant to run on.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/only-throw-error": [
        "error",
        // An Error at run time, though its type does not say so.
        { allow: [{ from: "package", name: "Error", package: "@types/custom-functions-runtime" }] },
      ],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  ...layers,
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/workbook calls Excel." }],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...CLOCK_AND_CHANCE],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The domain is deterministic." },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      "no-restricted-globals": "off",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["scripts/**", "workbench/**", "tests/**", "*.config.{js,ts}", "eslint.*.js"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  },
);
