import jest from "eslint-plugin-jest";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** What a Vietnamese text or a pure core cannot bear, with what to do instead. */
const vietnameseText = [
  {
    selector: "Literal[regex.pattern=/\\\\[bw]/i]",
    message: "\\b and \\w know ASCII only: use \\p{L} with lookarounds (core/text has letter boundaries).",
  },
];
const anyLength = [
  {
    selector: "CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement",
    message: "A call takes about 65,000 arguments, a sheet may be longer: append (core/collections.ts).",
  },
];
const noClock = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: "The core has no clock: take today as an argument (CalendarDate).",
  },
  {
    selector: "MemberExpression[object.name='Date']",
    message: "The core has no clock: take today as an argument (CalendarDate).",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The core leaves nothing to chance: take the value as an argument.",
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: "Sort with the collator of core/text/collate.ts: one order in every host.",
  },
];

export default tseslint.config(
  { ignores: ["**/*.{js,cjs,mjs}", "dist/**", "test/.out/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: process.cwd() } },
    rules: {
      "require-unicode-regexp": ["error", { requireFlag: "u" }],
      "no-restricted-syntax": ["error", ...vietnameseText],
      complexity: ["error", 10],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-alert": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", ...vietnameseText, ...anyLength] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...vietnameseText, ...anyLength, ...noClock] },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["src/**/*.tsx"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ["src/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },
  { files: ["test/**/*.ts", "test/**/*.tsx"], ...jest.configs["flat/recommended"] },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 400 }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect*", "fc.assert"] }],
      // Suites that several tests share (contract.ts, test-rule.ts) are exported.
      "jest/no-export": "off",
      "jest/no-standalone-expect": "off",
      // Tables of cases expect one thing where it is given, and golden files are compared or written.
      "jest/no-conditional-expect": "off",
      "jest/valid-title": "off",
    },
  },
);
