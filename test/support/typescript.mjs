import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transformSync } from "@swc/core";

/** Lets Node run the project's TypeScript as it stands: `node --import ./test/support/typescript.mjs test/bench/main.ts`. */
register(import.meta.url);

const ENDINGS = ["", ".ts", ".tsx", "/index.ts"];

export function resolve(specifier, context, next) {
  if (!specifier.startsWith(".") || !context.parentURL) return next(specifier, context);
  const base = fileURLToPath(new URL(specifier, context.parentURL));
  const ending = ENDINGS.find((candidate) => existsSync(base + candidate) && /\.\w+$/u.test(base + candidate));
  return next(ending === undefined ? specifier : pathToFileURL(base + ending).href, context);
}

export function load(url, context, next) {
  if (url.endsWith(".json")) {
    return {
      format: "module",
      shortCircuit: true,
      source: `export default ${readFileSync(fileURLToPath(url), "utf8")}`,
    };
  }
  if (!/\.tsx?$/u.test(url)) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), {
    filename: fileURLToPath(url),
    sourceMaps: "inline",
    module: { type: "es6" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: url.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
    },
  });
  return { format: "module", shortCircuit: true, source: code };
}
