import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PRINT_RULES, RULES as CONTENT_RULES } from "../../../src/core/rules";

const RULES = [...CONTENT_RULES, ...PRINT_RULES];
const folder = join(process.cwd(), "src", "core", "rules");
const tests = readdirSync(join(process.cwd(), "test", "core", "rules"))
  .filter((file) => file.endsWith(".test.ts") && file !== "conformance.test.ts")
  .map((file) => readFileSync(join(process.cwd(), "test", "core", "rules", file), "utf8"));

/** Files of the folder that are not rules but what rules share. */
const definesRule = (file: string): boolean =>
  /define(?:Missing)?Rule\(\{/u.test(readFileSync(join(folder, file), "utf8"));

describe("every rule", () => {
  it("is listed exactly once, and nothing that is a rule is left out", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = readdirSync(folder).filter(
      (file) => file.endsWith(".ts") && file !== "missing.ts" && definesRule(file),
    );
    expect(files.map((file) => file.replace(/\.ts$/u, "")).sort()).toEqual([...ids].sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s speaks as agreed",
    (id, { title, why, example, messages }) => {
      expect(title.normalize("NFD")).toMatch(/\p{M}/u);
      expect(title).not.toMatch(/\.$/u);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(example.wrong).not.toBe("");
      expect(example.right).not.toBe(example.wrong);
      for (const message of Object.values(messages)) {
        // A message that is only a placeholder hands on a reader's own sentence.
        if (!/^\{[a-z]+\}$/iu.test(message)) expect(message).toMatch(/^[\p{Lu}“{].*\.$/u);
      }
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    },
  );

  it.each(RULES.map(({ id }) => [id]))("%s has its test", (id) => {
    expect(tests.some((text) => text.includes(`/${id}"`))).toBe(true);
  });
});
