/**
 * Who may import whom (the table stands in CONTRIBUTING.md). Every rule's comment says what to do instead.
 * Tests (`*.test.ts`) wire real parts together and are free of the folder rules.
 */
const STAGES = ['notice', 'investigate', 'contain', 'harden', 'report', 'claim', 'watch'];
const TEST = String.raw`\.test\.ts$`;
const OUTSIDE_WORLD = '^(node:)?(fs|fs/promises|net|tls|http|https|http2|dns|dgram|child_process|worker_threads|cluster|os|process|readline)$';

/** `from` may import `to` and itself; anything else of ours is an error. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: TEST },
  to: { path: '^src/', pathNot: [`^${from}/`, ...to.map((one) => (one.endsWith('.ts') ? `^${one.replaceAll('.', String.raw`\.`)}$` : `^${one}/`))] },
});

const stageRules = STAGES.map((stage, index) =>
  only(
    `stage-${stage}`,
    `src/stages/${stage}`,
    [...STAGES.slice(0, index).map((earlier) => `src/stages/${earlier}/index.ts`), 'src/case', 'src/knowledge', 'src/words', 'src/ports'],
    `The stage "${stage}" may import the index.ts of earlier stages, case, knowledge, words and ports. Need more? Take it as an argument (a port).`,
  ),
);

const onlyIn = (name, library, folders, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: [TEST, ...folders] },
  to: { path: library },
});

module.exports = {
  forbidden: [
    ...stageRules,
    only('case', 'src/case', ['src/knowledge', 'src/words', 'src/ports'], 'case may import knowledge, words and ports.'),
    only('collect', 'src/collect', ['src/knowledge', 'src/words', 'src/ports'], 'collect may import knowledge, words and ports.'),
    only(
      'practice',
      'src/practice',
      ['src/knowledge', 'src/words', 'src/ports'],
      'practice plays an account; it may import knowledge, words and ports.',
    ),
    only('knowledge', 'src/knowledge', [], 'knowledge is facts as data: it imports nothing of ours.'),
    only('words', 'src/words', [], 'words imports nothing of ours.'),
    {
      ...only('ports', 'src/ports', [], 'ports are interfaces: they may use id types of knowledge and nothing else.'),
      to: { path: '^src/', pathNot: '^src/(ports|knowledge)/' },
    },
    {
      name: 'edges',
      comment: 'An edge touches the outside for others: ports, knowledge, words and outside libraries; of collect only types. Never a stage.',
      severity: 'error',
      from: { path: '^src/edges/', pathNot: TEST },
      to: { path: '^src/(stages|case|practice|cli|server)/' },
    },
    {
      name: 'edges-take-types-of-collect',
      comment: 'An edge may know the shape of what collect makes (import type), not call it.',
      severity: 'error',
      from: { path: '^src/edges/', pathNot: TEST },
      to: { path: '^src/collect/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'edge-never-edge',
      comment: 'One edge never imports another: wire them in src/cli/wiring.',
      severity: 'error',
      from: { path: '^src/edges/([^/]+)/', pathNot: TEST },
      to: { path: '^src/edges/', pathNot: '^src/edges/$1/' },
    },
    {
      name: 'nobody-imports-the-cli',
      comment: 'cli and server are shells: nothing else may lean on them.',
      severity: 'error',
      from: { path: '^src/(?!cli/|server/)', pathNot: TEST },
      to: { path: '^src/(cli|server)/' },
    },
    {
      name: 'edges-are-wired-in-one-place',
      comment: 'The command line meets the edges only in src/cli/wiring (and in the worker entry files). Take the port as an argument.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: [TEST, '^src/cli/wiring/', '^src/cli/read-(worker|into-case)'] },
      to: { path: '^src/edges/' },
    },
    {
      name: 'cli-uses-index-of-stages',
      comment: 'Use what the stage publishes in its index.ts.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: TEST },
      to: { path: '^src/stages/[^/]+/', pathNot: String.raw`^src/stages/[^/]+/index\.ts$` },
    },
    onlyIn(
      'outside-world',
      OUTSIDE_WORLD,
      ['^src/edges/', '^src/cli/'],
      'Files, network, processes and threads are touched only in src/edges (and src/cli).',
    ),
    onlyIn('duckdb', '^(node_modules/)?@duckdb/', ['^src/edges/duckdb/'], 'DuckDB is known only to src/edges/duckdb.'),
    onlyIn(
      'spreadsheet-library',
      '^(node_modules/)?write-excel-file/',
      ['^src/stages/report/renderers/xlsx/'],
      'Spreadsheet files are made only in report/renderers/xlsx: give it typed sheets (workbook.ts).',
    ),
    onlyIn(
      'pdf-library',
      '^(node_modules/)?pdfmake/',
      ['^src/stages/report/renderers/pdf/'],
      'PDF files are made only in report/renderers/pdf: give it a document of typed blocks.',
    ),
    onlyIn(
      'aws-sdk',
      '^(node_modules/)?(@aws-sdk|@smithy|aws4fetch)',
      ['^src/edges/aws/', '^src/edges/aws-wire/'],
      'AWS is called only in src/edges/aws, and played to the SDK only in src/edges/aws-wire: take the AwsAccount port.',
    ),
    onlyIn('stricli', '^(node_modules/)?@stricli/', ['^src/cli/'], 'The command line library is known only to src/cli.'),
    onlyIn(
      'terminal-libraries',
      '^(node_modules/)?(@clack/|picocolors|string-width)',
      ['^src/cli/', '^src/edges/terminal/', '^src/stages/report/terminal/'],
      'Terminal libraries are used where text for a terminal is made.',
    ),
    {
      name: 'tests-are-not-imported',
      comment: 'Production code never imports a test or test material.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: `(${TEST})|^tests/` },
    },
    {
      name: 'no-circles',
      comment: 'A circle hides a missing idea: move the shared part to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'The import does not lead to a file.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: String.raw`^\.\./dist/|^dt-sql-parser` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
