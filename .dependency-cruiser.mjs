// The architecture as rules that a machine checks: app -> db -> lib, and never back. Run: npm run check:imports

const tests = "[.](test|setup)[.](tsx?|mjs)$";
const nextFiles =
  "^app/.*(page|layout|route|error|global-error|loading|not-found|template|default|icon)[.]tsx?$";
/** Libraries that compute or that read and write a format: no clock, network, database or framework. */
const pureLibraries =
  "node_modules/(zod|fflate|mammoth|media-captions|jstat|simple-statistics|docx|fast-xml-parser|saxes|papaparse|write-excel-file)/";

/** @satisfies {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "lib-is-pure",
      comment:
        "lib/ holds the study's rules: it may import itself and libraries that compute or handle a format. No database, framework or Node.",
      severity: "error",
      from: { path: "^lib/", pathNot: tests },
      to: { pathNot: ["^lib/", pureLibraries] },
    },
    {
      name: "libs-tests-are-pure",
      comment:
        "Nor do lib's tests and their set-up need Node, a file or a database: what they are to read is handed to them (inject).",
      severity: "error",
      from: { path: `^lib/.*${tests}` },
      to: { pathNot: ["^lib/", pureLibraries, "node_modules/(vitest|@vitest|fast-check)/"] },
    },
    {
      name: "db-knows-no-page",
      comment: "db/ reads and writes, whoever asks: not the app, nor React or Next.",
      severity: "error",
      from: { path: "^db/" },
      to: { path: ["^app/", "^e2e/", "node_modules/(next|next-auth|next-intl|react|react-dom)/"] },
    },
    {
      name: "db-runs-no-script",
      comment: "Commands call db/, never the other way; only the set-up of tests starts a PostgreSQL.",
      severity: "error",
      from: { path: "^db/", pathNot: tests },
      to: { path: "^scripts/" },
    },
    {
      name: "sql-stays-in-db",
      comment: "Only db/ speaks SQL. Add a question to db/reads or a verb to db/writes instead.",
      severity: "error",
      from: { pathNot: "^db/" },
      to: { path: "node_modules/(drizzle-orm|postgres|@electric-sql)/" },
    },
    {
      name: "app-has-two-doors",
      comment:
        "Pages ask db/reads and actions tell db/writes, in tests too; tables, the client and the engine stay inside.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^db/", pathNot: "^db/(reads|writes)/" },
    },
    {
      name: "password-and-log-stay-inside",
      comment: "How passwords are hashed and the log is sealed is nobody's business outside db/.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^db/(audit-mac|writes/(audit-chain|write|account/password))[.]ts$" },
    },
    {
      name: "sign-in-is-auths",
      comment:
        "app/_auth alone makes a viewer of a request; in the browser next-auth/react signs in and out.",
      severity: "error",
      from: { path: "^app/", pathNot: ["^app/_auth/", "^app/api/auth/"] },
      to: { path: "node_modules/next-auth/(?!react)" },
    },
    {
      name: "parts-know-no-study",
      comment:
        "app/_ui holds general parts such as a button, and the keys. A part that knows a coding lives beside its route.",
      severity: "error",
      from: { path: "^app/_ui/" },
      to: { path: ["^db/", "^lib/(?!result[.]ts$|keymap/|figure/)", "^app/(?!_ui/|_i18n/)"] },
    },
    {
      name: "areas-share-no-parts",
      comment:
        "One area of the app does not reach into another: a shared part goes to app/_ui, a shared rule to lib/.",
      severity: "error",
      from: { path: "^app/[(]([^)]+)[)]/" },
      to: { path: "^app/[(]", pathNot: "^app/[(]$1[)]/" },
    },
    {
      name: "journeys-see-a-browser",
      comment:
        "Journeys use the app as people do. They may take names from lib/, lay out a study by db/seed and start the app by scripts/.",
      severity: "error",
      from: { path: "^e2e/" },
      to: { path: ["^app/", "^db/(?!seed/)"] },
    },
    {
      name: "tests-stay-tests",
      comment: "What runs in the app imports no test's set-up.",
      severity: "error",
      from: { path: "^(app|db|lib)/", pathNot: [tests, "^db/engine/test-database[.]ts$"] },
      to: {
        path: [tests, "^db/engine/test-database[.]ts$", "node_modules/(vitest|fast-check|@playwright)/"],
      },
    },
    {
      name: "no-circles",
      comment: "Two modules that need each other are one module, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nothing imports this: delete it.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          tests,
          "[.]d[.]ts$",
          nextFiles,
          "^scripts/",
          "^e2e/",
          "^(proxy|instrumentation)[.]ts$",
          "config[.](ts|mjs|js)$",
        ],
      },
      to: {},
    },
    {
      name: "no-development-packages-in-the-app",
      comment: "What the app needs while it runs stands under dependencies.",
      severity: "error",
      from: {
        path: "^(app|db|lib)/",
        pathNot: [tests, "^db/engine/test-database[.]ts$", "^db/drizzle[.]config[.]ts$"],
      },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "leads-somewhere",
      comment: "This import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  required: [
    {
      name: "doors-are-server-only",
      comment:
        "A question or a verb that a page in the browser imported would ship its SQL: server-only stops the build.",
      severity: "error",
      module: { path: "^db/(reads|writes)/", pathNot: tests },
      to: { path: "node_modules/server-only/", reachable: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // A type from app/ in lib/ is a dependency too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^[.]next/" },
    exoticRequireStrings: [],
    enhancedResolveOptions: {
      conditionNames: ["react-server", "import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
