const outside = globalThis.requireOutside;
const library = outside("excelize-wasm");
const wasm = outside.resolve("excelize-wasm").replace(/main\.cjs$/u, "excelize.wasm.gz");

/** Jest resolves the package to this file, so its WebAssembly is named here. */
module.exports = { ...library, init: () => library.init(wasm) };
