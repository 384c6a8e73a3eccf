/**
 * Under CI every property test draws the same cases, so that a run says something of the change alone; elsewhere chance goes
 * on looking, and fast-check prints the seed of what it finds. Loaded only by the tests that use it.
 */
const CI_SEED = 20_300_305;

if (process.env.CI) {
  jest.mock("fast-check", () => {
    const fastCheck = jest.requireActual("fast-check");
    fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), seed: CI_SEED });
    return fastCheck;
  });
}
