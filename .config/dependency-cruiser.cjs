const pure = "^src/core/";
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** The direction of imports. Each comment tells whoever crosses a line what to do instead. */
module.exports = {
  forbidden: [
    rule(
      "no-circular",
      "Two files import each other: move what both need into a third, lower one.",
      {},
      { circular: true },
    ),
    rule(
      "core-imports-only-zod",
      "The core is pure: take the value as an argument, or put the work into a host or an entry (cli, taskpane, standalone).",
      { path: pure },
      { path: "^(node_modules/|src/(?!core/))", pathNot: "^node_modules/zod/" },
    ),
    rule(
      "core-imports-no-node",
      "The core knows no Node: take bytes, texts and today as arguments.",
      { path: pure },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "grid-and-text-are-the-floor",
      "grid and text know nothing of annexes: move what you need down, or the caller up.",
      { path: "^src/core/(grid|text)/" },
      { path: pure, pathNot: "^src/core/(grid/|text/|(calendar|collections)\\.ts$)" },
    ),
    rule(
      "values-know-text-only",
      "deadline, agency and money read a text: give them a text, not a row, an annex or a rule.",
      { path: "^src/core/(deadline|agency|money)/" },
      { path: "^src/core/(annex|rules|layout|memory|summary|structure)/|^src/core/review" },
    ),
    rule(
      "annex-knows-no-rule",
      "The annex is read before any rule runs: a rule may import the annex, never the other way round.",
      { path: "^src/core/annex/" },
      { path: "^src/core/(rules|layout|memory|summary|structure)/|^src/core/review" },
    ),
    rule(
      "rules-and-summary-side-by-side",
      "Rules and summary do not know each other: let the façade (review.ts) join their results.",
      { path: "^src/core/(rules|summary)/" },
      { path: "^src/core/(rules|summary|structure)/|^src/core/review", pathNot: "^src/core/$1/" },
    ),
    rule(
      "layout-is-below",
      "The form of a page knows no rule, no summary and no action: they may ask it, it asks the annex and the grid only.",
      { path: "^src/core/layout/" },
      { path: "^src/core/(rules|summary|structure|memory|receipt)/|^src/core/review" },
    ),
    rule(
      "hosts-know-the-grid-only",
      "A host moves cells: it may import core/grid, its own folder and the port hosts/workbook.ts; decisions belong in the core.",
      { path: "^src/hosts/" },
      { path: "^src/", pathNot: "^src/(core/(grid/|collections\\.ts$)|hosts/)" },
    ),
    rule(
      "hosts-do-not-know-each-other",
      "Each host stands alone: what two of them need goes into hosts/workbook.ts or core/grid.",
      { path: "^src/hosts/(excel|xlsx|memory)/" },
      { path: "^src/hosts/(excel|xlsx|memory)/", pathNot: "^src/hosts/$1/" },
    ),
    rule(
      "pane-sees-the-port-only",
      "The pane works in every host: use the port's type from hosts/workbook.ts; only the entry and what it is given (index.tsx, files.ts) import a host.",
      { path: "^src/taskpane/", pathNot: "^src/taskpane/(index\\.tsx|files\\.ts)$" },
      { path: "^src/hosts/", pathNot: "^src/hosts/(workbook|refusals|until-aborted)\\.ts$" },
    ),
    rule(
      "entries-are-entered-nowhere",
      "cli, commands and standalone are ends: move what others need into the core, a host or the pane.",
      { path: "^src/", pathNot: "^src/(cli|commands|standalone)/" },
      { path: "^src/(cli|commands|standalone)/" },
    ),
    rule(
      "no-dev-dependency",
      "Shipped code uses shipped packages: move the package to dependencies with its reason.",
      { path: "^src/", pathNot: "^src/cli/phuluc\\.mjs$" },
      { dependencyTypes: ["npm-dev"], pathNot: "^node_modules/@types/" },
    ),
    rule(
      "no-orphans",
      "Nobody imports this file: delete it, or import it.",
      { orphan: true, pathNot: "\\.d\\.ts$|\\.json$|^src/(cli/phuluc\\.mjs|commands/)" },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.css$" },
  },
};
