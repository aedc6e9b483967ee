/** What a report is made from besides the findings, kept in the case so that the page can be made again when more is known (a bill), without the log. */
import type { Findings } from '../investigate/index.ts';
import { HikeshiProblem } from '../../knowledge/problem.ts';
import { safeJsonLines } from './exports/safe-json.ts';
import type { ReportMaterial } from './material.ts';

const SCHEMA = 'hikeshi.report-material/1';

/** The file, as one text; the findings are left out, they have a file of their own. */
export function keptMaterial({
  evidence,
  evidenceLeftOut,
  activity,
  securing,
  synthetic,
  madeAt,
  version,
  zone,
  ruleTitles,
}: ReportMaterial): string {
  return `${safeJsonLines({ schema: SCHEMA, madeAt, version, zone, synthetic, ruleTitles, evidenceLeftOut, evidence, activity, securing })}\n`;
}

/**
 * The material again, from the two files of one run.
 * @throws HikeshiProblem `case-not-whole` (yours) when one is missing or not ours: the investigation must run again.
 */
export function readKeptMaterial(kept: string | null, findings: string | null): ReportMaterial {
  const rest = kept === null ? null : (parsed(kept) as (Omit<ReportMaterial, 'findings'> & { readonly schema?: string }) | null);
  const found = findings === null ? null : (parsed(findings) as Findings | null);
  // The casts hold for files of our own making, which the two marks say they are.
  if (rest?.schema !== SCHEMA || found?.schema !== 'hikeshi.findings/1') throw notWhole();
  const { schema: __, ...material } = rest;
  return { ...material, findings: found };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const notWhole = (): HikeshiProblem =>
  new HikeshiProblem('case-not-whole', 'you', {
    ja: 'このケースには調査の結果がそろっていません。もう一度 hikeshi investigate --case フォルダー を実行してください (ログを渡し直す必要はありません)。',
    en: 'This case does not hold a whole investigation. Run hikeshi investigate --case FOLDER once more (no need to give the logs again).',
  });
