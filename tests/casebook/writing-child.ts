/** Child of killed-writing.test.ts: writes into a case without end and says on stdout what was confirmed. One process is one stretch between two kills. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addEvidence } from '../../src/cli/wiring/casebook/add-evidence.ts';
import { withCasebook } from '../../src/cli/wiring/casebook/casebook.ts';
import { keepDraft } from '../../src/cli/wiring/casebook/keep-draft.ts';
import { recordedRun } from '../../src/cli/wiring/casebook/recorded-run.ts';
import { sayOfSubjects } from '../../src/cli/wiring/casebook/statements-file.ts';
import { cliOf } from './cli-of.ts';

const [casePath = '', scratch = ''] = process.argv.slice(2);
const confirm = (what: string): void => writeFileSync(1, `${what}\n`);

await withCasebook(cliOf(), casePath, async (book) => {
  confirm('open');
  for (;;) {
    const n = book.entries().length;
    book.say({ kind: 'words', data: { text: `words ${n} 言葉` } });
    confirm(`words ${n}`);
    const file = join(scratch, `mail ${n}.txt`);
    writeFileSync(file, `mail ${n} `.repeat(4_000));
    const { evidence } = addEvidence(book, { from: file, kind: 'message', source: null, how: 'test', obtainedAt: null });
    confirm(`evidence ${evidence.path} ${readFileSync(file).length}`);
    sayOfSubjects(book, { mine: [`AKIA${n}`], notMine: [] });
    confirm(`mine AKIA${n}`);
    confirm(`draft ${keepDraft(book, { letter: 'thanks', language: 'ja', text: `thanks ${n} `.repeat(3_000) }).path}`);
    await recordedRun(book, { command: 'claim', read: [], outcome: () => `run ${n}` }, () =>
      book.folder.write('claim.json', [`{"n":${n}}`.repeat(3_000)]),
    );
    confirm(`run ${n}`);
  }
});
