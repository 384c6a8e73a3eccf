const { existsSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
const { optimize } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const here = (...parts) => join(__dirname, ...parts);
const webFolder = here("dist", "web");
/** A clean machine builds once: keeping what it built would cost a third of its time. */
const CI = process.env.CI === "true";
const SHIPPED = /\.(?:gz|xlsx|png)$/;

/** What every build shares: TypeScript and small scripts through swc, strict resolution, a cache that outlives the process. */
const common = (name, mode) => ({
  name,
  mode,
  context: __dirname,
  // No eval-based source maps: the page's content security policy forbids eval.
  devtool: mode === "production" ? "source-map" : false,
  cache: CI ? false : { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions } },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true })] },
  performance: { hints: false },
  stats: "errors-warnings",
});

const swcOptions = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
};

const html = (filename, template, chunk, reach = SERVED) =>
  new HtmlPlugin({
    filename,
    template: here(template),
    chunks: [chunk],
    scriptLoading: "defer",
    templateParameters: reach,
  });

/** Where a page may fetch from and start threads from, by its content security policy. */
const SERVED = { connect: "'self'", worker: "'self'" };
const EMBEDDED = { connect: "data:", worker: "blob:" };

const web = (name, mode, entry, plugins) => {
  const base = common(name, mode);
  return {
    ...base,
    target: ["web", "es2022"],
    entry,
    output: {
      path: webFolder,
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      publicPath: "",
    },
    module: { rules: [...base.module.rules, shipped] },
    plugins: [
      new CssPlugin({ chunkFilename: "chunks/[name].[contenthash:8].css" }),
      new CopyPlugin({ patterns: [{ from: here("assets/*.png"), to: "assets/[name][ext]" }] }),
      ...plugins,
    ],
  };
};

/** The library that saves files, the samples and the pictures of the guide: fetched when first needed. */
const shipped = { test: SHIPPED, type: "asset/resource", generator: { filename: "shipped/[name][ext]" } };

/** "auto" looks for a free port from here on. */
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";

/** Serves what is built and nothing else: no script for reloading joins the page, whose policy is the same everywhere. */
const devServer = {
  static: false,
  client: false,
  hot: false,
  liveReload: false,
  webSocketServer: false,
  host: "localhost",
  port: process.env.PORT ?? "auto",
  open: !CI,
  onListening: ({ options, server }) => {
    const scheme = options.server?.type === "https" ? "https" : "http";
    console.log(`\nPhụ lục: ${scheme}://localhost:${server.address().port}/\n`);
  },
};

/** The page that runs without Excel. */
const page = (mode) => ({
  ...web("page", mode, { page: here("src/standalone/index.tsx") }, [
    html("index.html", "src/standalone/index.html", "page"),
  ]),
  devServer,
});

/** The thread of the roll-up as one file, for the page that has no server to load it from. */
const worker = (mode) => ({
  ...common("worker", mode),
  target: ["webworker", "es2022"],
  devtool: false,
  entry: here("src/desk/worker.ts"),
  output: { path: here("dist", "worker"), filename: "roll-up.js" },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
});

/** The same page as a folder that opens from a stick or a share. A page without a server may fetch no file: its scripts hold them. */
const portable = (mode) => {
  const base = web("portable", mode, { page: here("src/standalone/index.tsx") }, [
    html("phu-luc.html", "src/standalone/index.html", "page", EMBEDDED),
  ]);
  const program = join(worker(mode).output.path, "roll-up.js");
  const alias = {
    "embedded-worker$": program,
    [here("src/desk/start-worker.ts")]: here("src/desk/start-embedded-worker.ts"),
  };
  const rules = base.module.rules.map((rule) => (rule === shipped ? { test: SHIPPED, type: "asset/inline" } : rule));
  return {
    ...base,
    dependencies: ["worker"],
    devtool: false,
    resolve: { ...base.resolve, alias },
    output: { ...base.output, path: here("dist", "portable") },
    module: { rules: [...rules, { test: program, type: "asset/source" }] },
  };
};

/** What Excel loads: one page for the task pane and the ribbon's commands, which share a runtime (manifest.xml). */
const addin = (mode) => ({
  ...web("addin", mode, { taskpane: [here("src/commands/index.ts"), here("src/taskpane/index.tsx")] }, [
    html("taskpane.html", "src/taskpane/index.html", "taskpane"),
  ]),
  devServer: { ...devServer, server: { type: "https", options: trustedCertificate() }, port: 3000, open: false },
});

/** What `npx office-addin-dev-certs install` left on this machine; without it the server signs for itself, and Excel refuses it. */
function trustedCertificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  if (!existsSync(join(folder, "localhost.key"))) return {};
  return { key: join(folder, "localhost.key"), cert: join(folder, "localhost.crt"), ca: join(folder, "ca.crt") };
}

/** The command line: one file for Node; excelize-wasm stays a package, because it finds its WebAssembly beside itself. */
const cli = (mode) => ({
  ...common("cli", mode),
  target: "node20",
  entry: { phuluc: here("src/cli/main.ts") },
  output: { path: here("dist", "cli"), filename: "[name].cjs", library: { type: "commonjs2" } },
  externals: { "excelize-wasm": "commonjs2 excelize-wasm" },
  optimization: { minimize: false, splitChunks: false },
});

/** What is built together, by name: `--env only=cli` makes one of them, `--env output=FOLDER` puts it elsewhere; `--env page` is the page. */
const builds = { page: [page], portable: [worker, portable], addin: [addin], cli: [cli] };

module.exports = (env = {}, { mode = "production" } = {}) => {
  const only = env.page ? "page" : env.only;
  const made = (only ? builds[only] : Object.values(builds).flat()).map((build) => build(mode));
  if (env.output) made.at(-1).output.path = env.output;
  return made.length === 1 ? made[0] : made;
};
