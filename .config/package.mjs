import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** Writes what an office puts on its own server (the built files, the manifest with its addresses, a guide) and the folder for a stick or a share. */
const root = join(import.meta.dirname, "..");
const DEVELOPMENT_URL = "https://localhost:3000";

const { values } = parseArgs({
  options: {
    url: { type: "string" },
    portable: { type: "string", default: join(root, "dist", "portable") },
    web: { type: "string", default: join(root, "dist", "web") },
    output: { type: "string", short: "o", default: join(root, "dist", "package") },
  },
});

try {
  const url = serverUrl(values.url);
  for (const built of [join(values.web, "taskpane.html"), join(values.portable, "phu-luc.html")])
    if (!existsSync(built)) fail(`Chưa có ${built}. Hãy chạy npm run build.`);
  mkdirSync(values.output, { recursive: true });
  cpSync(values.web, join(values.output, "web"), { recursive: true, filter: (file) => !file.endsWith(".map") });
  cpSync(values.portable, join(values.output, "portable"), { recursive: true });
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(join(values.output, "manifest.xml"), manifest.replaceAll(DEVELOPMENT_URL, url));
  const guide = readFileSync(join(import.meta.dirname, "package-guide.md"), "utf8");
  writeFileSync(join(values.output, "HUONG-DAN.md"), guide.replaceAll("{{url}}", url));
  console.log(`Đã ghi ${values.output}. Hãy đọc HUONG-DAN.md trong đó.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

/** Office loads add-ins over https only; a trailing slash would double. */
function serverUrl(text) {
  if (text === undefined) fail("Thiếu địa chỉ máy chủ: npm run package -- --url https://phuluc.example.gov.vn");
  const url = URL.parse?.(text) ?? (URL.canParse(text) ? new URL(text) : null);
  if (url?.protocol !== "https:") fail(`Địa chỉ máy chủ phải bắt đầu bằng https:// (đã nhận “${text}”).`);
  if (url.search !== "" || url.hash !== "") fail("Địa chỉ máy chủ không được có phần sau dấu ? hoặc #.");
  return url.href.replace(/\/+$/u, "");
}

function fail(message) {
  throw new Error(message);
}
