import { readFileSync } from "node:fs";
import { FORMS } from "../../src/core/deadline/forms";
import { PRINT_RULES, RULES } from "../../src/core/rules";
import { USAGE } from "../../src/cli/usage";
import { reference } from "./reference";

const written = readFileSync("assets/quy-tac.md", "utf8");
const readme = readFileSync("README.md", "utf8");

test("assets/quy-tac.md is what the rules and deadline forms say of themselves now", () => {
  expect(written).toBe(reference());
});

test("every rule and every form has its line", () => {
  for (const { id } of [...RULES, ...PRINT_RULES, ...FORMS]) expect(written).toContain(`\n| \`${id}\` |`);
});

test("the README leads to it, and names every command of the program", () => {
  expect(readme).toContain("(assets/quy-tac.md)");
  const commands = [...USAGE.matchAll(/^ {2}phuluc ([a-z]+)/gmu)].map(([, command]) => command);
  expect(commands.length).toBeGreaterThan(6);
  expect(commands.filter((command) => !readme.includes(`phuluc -- ${command}`))).toEqual([]);
});
