const area = process.env.PHULUC_AREA;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  testRunnerNodeArgs: ["--experimental-vm-modules", "--no-warnings"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  timeoutMS: 60000,
  jest: {
    projectType: "custom",
    enableFindRelatedTests: false,
    config: {
      testEnvironment: "node",
      testMatch: [`<rootDir>/test/core/${area}/**/*.test.ts`],
      // Its thousands of random texts are too slow to run once a mutant.
      testPathIgnorePatterns: ["deadline/properties"],
      setupFiles: ["<rootDir>/test/support/property-seed.cjs"],
      reporters: ["default"],
    },
  },
  // Started by npx, Stryker has no TypeScript of its own to rewrite a tsconfig with; swc reads none.
  tsconfigFile: "none.json",
  ignorePatterns: ["dist"],
  tempDirName: "test/.out/stryker",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `test/.out/mutants-${area}.json` },
};
