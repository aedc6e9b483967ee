/** Every charge once: over all bills of a case, which portion of which file counts, and why the others do not. Rules and reasons: docs/decisions/0061. */
import type { Bilingual } from '../../../words/language.ts';
import { chooseViews } from './choose-views.ts';
import { grouped } from './grouped.ts';
import { periodsOf, type CountedFile, type Portion } from './portion.ts';
import { remarkFor, type Reason } from './remark-words.ts';
import { shapesOf, type FileOfPeriod } from './stand-together.ts';

/** What the engine finds out about files of one shape, given best first: those that tell the same charges again, by file number. */
export type ToldTwice = (period: string, files: readonly FileOfPeriod[]) => Promise<Verdicts>;

type Verdicts = ReadonlyMap<number, 'counted' | 'superseded' | 'cross-check' | 'partly'>;

export interface Settlement {
  readonly counted: readonly Portion[];
  readonly crossChecks: readonly Portion[];
  readonly superseded: readonly Portion[];
  /** By file number. */
  readonly remarks: ReadonlyMap<number, readonly Bilingual[]>;
}

/** The same files give the same settlement in whatever order they stand. */
export async function settle(files: readonly CountedFile[], toldTwice: ToldTwice): Promise<Settlement> {
  const counted: Portion[] = [];
  const crossChecks: Portion[] = [];
  const superseded: Portion[] = [];
  const reasons: Reason[] = [];
  for (const { period, portions } of periodsOf(files)) {
    const once: Portion[] = [];
    for (const shape of shapesOf(portions)) {
      const verdicts: Verdicts = shape.length === 1 ? new Map() : await toldTwice(period, shape);
      const by = shape[0]?.file.name ?? '';
      for (const { file, portions: own } of shape) {
        const verdict = verdicts.get(file.fileNo) ?? 'counted';
        if (verdict === 'superseded') superseded.push(...own);
        else if (verdict === 'cross-check') crossChecks.push(...own);
        else once.push(...own);
        if (verdict !== 'counted') reasons.push({ file, period, why: verdict === 'cross-check' ? 'coarser' : verdict, by });
      }
    }
    const chosen = chooseViews(once);
    counted.push(...chosen.counted);
    crossChecks.push(...chosen.crossChecks);
    reasons.push(...coarserReasons(chosen.crossChecks, chosen.counted, period));
    for (const { portions: lacking, told, elsewhere } of chosen.incomplete)
      for (const file of new Set(lacking.map((one) => one.file))) reasons.push({ file, period, why: 'incomplete', told, elsewhere });
  }
  return { counted, crossChecks, superseded, remarks: remarks(reasons) };
}

function coarserReasons(crossChecks: readonly Portion[], counted: readonly Portion[], period: string): Reason[] {
  const by = counted[0]?.file.name ?? '';
  return [...new Set(crossChecks.map(({ file }) => file))].map((file) => ({ file, period, why: 'coarser', by }));
}

function remarks(reasons: readonly Reason[]): ReadonlyMap<number, readonly Bilingual[]> {
  const byFile = grouped(reasons, ({ file }) => file.fileNo);
  return new Map([...byFile].map(([fileNo, own]) => [fileNo, own.map(remarkFor)]));
}
