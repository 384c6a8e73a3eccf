import { FORMS } from "../../src/core/deadline/forms";
import { PRINT_RULES, RULES } from "../../src/core/rules";
import type { Rule } from "../../src/core/rules/rule";

const SEVERITIES = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } as const;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");

const ruleTable = (rules: readonly Rule[]): string =>
  table(["Quy tắc", "Mức", "Nêu điều gì", "Vì sao", "Sai", "Đúng", "Sửa tự động"], rows(rules));

const rows = (rules: readonly Rule[]): string[][] =>
  rules.map(({ id, severity, title, why, example, isFixable }) => [
    `\`${id}\``,
    SEVERITIES[severity],
    title,
    why,
    example.wrong,
    example.right,
    isFixable ? "có" : "",
  ]);

const formTable = (): string =>
  table(
    ["Dạng", "Viết như", "Viết theo mẫu là", "Trông giống mà không phải"],
    FORMS.flatMap(({ id, examples, counterExamples }) =>
      Object.entries(examples).map(([text, house], index) => [
        index === 0 ? `\`${id}\`` : "",
        text,
        house,
        index === 0 ? counterExamples.join("; ") : "",
      ]),
    ),
  );

/** The reference of all rules and deadline forms, made of what the program itself holds. */
export const reference = (): string => `# Quy tắc kiểm tra và cách viết thời hạn

Trang này do chương trình tự lập từ chính các quy tắc (\`npm run jest -- test/docs\` báo khi nó không còn khớp); đừng sửa tay.
Lập lại bằng \`node --import ./test/support/typescript.mjs .config/write-reference.mjs\`.

## Kiểm tra nội dung (${RULES.length} quy tắc)

${ruleTable(RULES)}

## Kiểm tra trước khi in (${PRINT_RULES.length} quy tắc)

${ruleTable(PRINT_RULES)}

## Cách viết thời hạn (${FORMS.length} dạng)

${formTable()}
`;
