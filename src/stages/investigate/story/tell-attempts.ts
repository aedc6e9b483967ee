/** What the intruder wanted and did not get. It says what they were after, and that something held. */
import type { Attempt } from '../attempts.ts';
import type { StorySentence } from '../findings.ts';
import { counted, listed, sentence } from './sentence.ts';

const MOST_NAMED = 4;

/** One sentence of what was refused and what stopped at a limit; rehearsals belong to looking around. */
export function tellAttempts(attempts: readonly Attempt[]): StorySentence[] {
  const vain = attempts.filter((one) => one.kind !== 'rehearsed').toSorted((a, b) => a.time.localeCompare(b.time));
  const [first] = vain;
  if (first === undefined) return [];
  return [
    sentence(
      'fact',
      first.time,
      `Tried in vain: ${vain.map((one) => inVain(one).en).join('; ')}.`,
      `果たせなかった操作もあります: ${vain.map((one) => inVain(one).ja).join('、')}。`,
      vain.flatMap((one) => one.eventIds),
    ),
  ];
}

function inVain({ kind, apis, calls }: Attempt): { readonly en: string; readonly ja: string } {
  const names = listed(apis, MOST_NAMED);
  const count = calls.toLocaleString('en-US');
  return kind === 'limit'
    ? {
        en: `${counted(calls, 'call', 'calls')} failed at a limit of the account (${names.en})`,
        ja: `アカウントの上限で止まったものが${count}回（${names.ja}）`,
      }
    : {
        en: `${counted(calls, 'change', 'changes')} refused for lack of rights (${names.en})`,
        ja: `権限がなく拒否されたものが${count}回（${names.ja}）`,
      };
}

/** ", rehearsed ..." to go on with, or nothing. */
export function rehearsal(attempts: readonly Attempt[]): { readonly en: string; readonly ja: string; readonly eventIds: readonly string[] } {
  const rehearsed = attempts.find((one) => one.kind === 'rehearsed');
  if (rehearsed === undefined) return { en: '', ja: '', eventIds: [] };
  return {
    en: `, and rehearsed starting things ${counted(rehearsed.calls, 'time', 'times')} without starting any`,
    ja: `実際には起動せずに「起動できるか」を試す操作も${rehearsed.calls.toLocaleString('en-US')}回あります。`,
    eventIds: rehearsed.eventIds,
  };
}
