/** An analyzer for access from outside the account, in every region. Analyzers of unused access cost money and do not answer this. */
import { reachText } from '../../../../knowledge/json-reach.ts';
import { check, failed, passed } from '../../check.ts';
import { ANALYZERS } from '../../reads/guards.ts';
import { items } from '../../reads/seen.ts';
import { fix } from './fix.ts';
import { words } from './words.ts';

const WANTED: ReadonlySet<string> = new Set(['ACCOUNT', 'ORGANIZATION']);

export const accessAnalyzer = check({
  id: 'access-analyzer',
  urgency: 'important',
  step: 'other-prevention',
  reads: { analyzers: ANALYZERS },
  judge: ({ analyzers }) =>
    analyzers
      .filter(({ refused }) => refused === null)
      .map((reading) => {
        const { region } = reading;
        return items([reading], 'analyzers[]').some(
          ({ value }) => reachText(value, 'status') === 'ACTIVE' && WANTED.has(reachText(value, 'type') ?? ''),
        )
          ? passed({ ja: `${region}: 有効`, en: `${region}: on` }, reading, { region })
          : failed({ ja: `${region}: ありません`, en: `${region}: there is none` }, reading, { region });
      }),
  words,
  fix,
});
