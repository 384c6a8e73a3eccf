const { TestEnvironment } = require("jest-environment-node");

/**
 * Node's own `require` beside jest's: excelize-wasm imports Node modules through `Function`, and V8 binds that import to
 * the first test file of a worker, so every later file would fail. Loaded outside the sandbox it is also compiled once.
 */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    this.global.requireOutside = require;
  }
};
