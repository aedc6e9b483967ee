/** What lies in every case and is checked by other means than a hash in the journal. */
export const CASE_MARK = { path: 'case.json', text: '{"schema":"hikeshi.case/1"}\n' } as const;

/** `case.lock` is there only while somebody works; `spill` is empty between runs. `evidence` has an entry a file, `collected` a log of its own. */
export const OWN_FILES: ReadonlySet<string> = new Set([
  'journal.jsonl',
  'journal.head',
  CASE_MARK.path,
  'case.lock',
  'evidence',
  'collected',
  'spill',
  'manifest.json',
]);
