/** Region by service, one letter each: for who wants to see it all. */
import type { Language } from '../../../words/language.ts';
import { worstOf } from '../coverage/coverage-of.ts';
import type { Coverage, Outcome } from '../notice-record.ts';
import { OUTCOME_WORDS } from './summary-words.ts';

const LETTERS: Readonly<Record<Outcome, string>> = {
  scanned: '+',
  empty: '.',
  denied: 'D',
  'not-enabled': 'n',
  unsupported: ' ',
  throttled: 'T',
  failed: 'F',
  'not-reached': '?',
  'left-out': '-',
};

/** Rows: services; columns: Regions, named above by number. Ends with a newline. */
export function coverageTable({ cells }: Coverage, language: Language): string {
  const regions = [...new Set(cells.map(({ region }) => region))];
  const services = [...new Set(cells.map(({ service }) => service))].sort();
  const outcomes = new Map<string, Outcome[]>();
  for (const { region, service, outcome } of cells) outcomes.set(`${service} ${region}`, [...(outcomes.get(`${service} ${region}`) ?? []), outcome]);
  const width = Math.max(...services.map((one) => one.length), 0);
  const letter = (service: string, region: string): string => {
    const there = outcomes.get(`${service} ${region}`);
    return there === undefined ? ' ' : LETTERS[worstOf(there)];
  };
  const numbers = regions.map((_, index) => String(index + 1).padStart(2, ' '));
  const lines = [
    ...regions.map((region, index) => `${numbers[index] ?? ''}  ${region}`),
    '',
    ...[0, 1].map((digit) => `${' '.repeat(width)}  ${numbers.map((number) => number[digit] ?? ' ').join('')}`),
    ...services.map((service) => `${service.padEnd(width)}  ${regions.map((region) => letter(service, region)).join('')}`.trimEnd()),
    '',
    Object.entries(LETTERS)
      .map(([outcome, sign]) => `'${sign}' ${OUTCOME_WORDS[outcome as Outcome][language]}`)
      .join(language === 'ja' ? '、' : ', '),
  ];
  return `${lines.join('\n')}\n`;
}
