/** A look that saw everything answers one of the things AWS asks: that every Region was looked through, those never used too. */
import type { NoticeRecord } from '../../../stages/notice/index.ts';
import type { Cli } from '../../world.ts';
import { withCasebook } from '../casebook/casebook.ts';

/** For a look at all Regions that was kept as evidence: says so in the journal. A look with gaps says nothing. */
export async function sayLooked(cli: Cli, casePath: string, { stopped, coverage, endedAt, version }: NoticeRecord): Promise<void> {
  if (stopped !== null || !coverage.cells.every(({ whole }) => whole)) return;
  await withCasebook(cli, casePath, (book) => {
    const record = book.record();
    const evidence = record.evidence.filter(({ obtainedAt }) => obtainedAt === endedAt).map(({ id }) => id);
    const proof = { evidence, events: [], words: null };
    book.say({ kind: 'secured', data: { step: 'every-region-checked', doneAt: endedAt, by: `hikeshi notice ${version}`, targets: [], proof } });
  });
}
