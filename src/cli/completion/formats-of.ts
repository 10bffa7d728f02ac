/** The names that `--format` takes, by command: what a shell completes. A test holds each list to what its command says of a wrong name. */
const plain = ['text', 'json'] as const

export const formatsOf: Readonly<Record<string, readonly string[]>> = {
  run: plain,
  profile: plain,
  check: ['text', 'json', 'ndjson', 'csv', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'xlsx', 'html'],
  fix: plain,
  rules: plain,
  explain: ['text', 'json', 'markdown'],
  dedupe: plain,
  evaluate: plain,
  import: plain,
  report: ['md', 'json', 'html'],
  export: ['csv', 'xlsx', 'json', 'ndjson', 'parquet'],
  list: ['text', 'csv', 'json', 'ndjson'],
  show: plain,
  history: plain,
  edit: plain,
  add: plain,
  remove: plain,
  merge: plain,
  restandardise: plain,
  split: plain,
  review: ['text', 'csv', 'json'],
  undo: plain,
  runs: plain,
  config: plain,
}
