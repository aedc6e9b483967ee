/** Looks over the live account and tells whether money is burning. */
import { resolve } from 'node:path';
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import { coverageTable, noticeSummary, type NoticeRecord } from '../../../stages/notice/index.ts';
import { safeJsonLines } from '../../../stages/report/index.ts';
import { pageOptions } from '../../page-options.ts';
import { noticeAccount } from '../../wiring/notice/notice-account.ts';
import { sayLooked } from '../../wiring/notice/say-looked.ts';
import type { Cli } from '../../world.ts';
import type { NoticeFlags } from './command.ts';

export async function runNotice(this: Cli, flags: NoticeFlags): Promise<void> {
  const { workingFolder, zone, stdout } = this.world;
  const casePath = flags.case === undefined ? null : resolve(workingFolder, flags.case);
  const { record, savedAt, hasFindings } = await noticeAccount(this, {
    live: flags,
    regions: regionsOf(flags.regions),
    casePath,
    said: { mine: flags.mine ?? [], notMine: flags.notMine ?? [] },
    askCosts: flags.costExplorer,
    zone: flags.zone ?? zone,
  });
  if (casePath !== null && flags.regions === undefined) await sayLooked(this, casePath, record);
  if (flags.json) stdout.write(`${safeJsonLines(record)}\n`);
  else stdout.write(noticeSummary(record, this.language, { ...pageOptions(this.world), hasCase: hasFindings, savedAt }));
  if (flags.coverage && !flags.json) stdout.write(`\n${coverageTable(record.coverage, this.language)}`);
  const problem = notWhole(record);
  if (problem !== null) throw problem;
}

const REGION = /^[a-z]{2,5}(-[a-z]+)+-\d{1,2}$/;

function regionsOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  const regions = text.split(',').map((one) => one.trim());
  if (regions.every((one) => REGION.test(one))) return regions;
  throw new HikeshiProblem('bad-regions', 'you', {
    ja: '--regions には、リージョンをコンマで区切って書いてください。例: --regions us-east-1,ap-northeast-1',
    en: 'Write Regions separated by commas. Example: --regions us-east-1,ap-northeast-1',
  });
}

/** Its own exit code: a script must be able to tell that not everything was seen. */
function notWhole({ stopped, coverage }: NoticeRecord): HikeshiProblem | null {
  if (stopped === 'by-you') return new HikeshiProblem('interrupted', 'you', { ja: '途中で止めました。', en: 'Stopped half-way.' });
  // Regions the person left out are no gap: they asked for it.
  if (coverage.cells.every(({ whole }) => whole)) return null;
  return new HikeshiProblem('not-all-seen', 'aws', {
    ja: '見られなかったところがあります (上の「見られなかったところ」)。そこに何かあるかどうかは、分かりません。',
    en: 'Not everything could be looked at (see above): whether something is there is not known.',
  });
}
