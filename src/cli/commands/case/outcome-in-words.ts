/** What came out of a run, as the journal keeps it (`hijacked, high`; `unauthorized USD 1327.20`), in words for people. */
import type { RunCommand } from '../../../case/case-record.ts';
import { CONFIDENCE_WORDS, VERDICT_SENTENCES } from '../../../stages/report/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';

/** What is of no known form is shown as it is: a journal outlives the words of one version. */
export function outcomeInWords(command: RunCommand, outcome: string): Bilingual {
  const [kind = '', confidence = ''] = outcome.split(', ');
  if (command === 'investigate' && isKey(VERDICT_SENTENCES, kind) && isKey(CONFIDENCE_WORDS, confidence)) return VERDICT_SENTENCES[kind][confidence];
  const [, currency = '', amount = ''] = /^unauthorized ([A-Z]{3}) (-?[\d.]+)$/.exec(outcome) ?? [];
  if (command === 'claim' && amount !== '')
    return { ja: `返してもらう料金: ${amount} ${currency}（税込み）`, en: `To ask back: ${amount} ${currency}, tax included` };
  const [, open = '', unknown = ''] = /^open (\d+), unknown (\d+)$/.exec(outcome) ?? [];
  if (command === 'harden' && open !== '')
    return { ja: `守りの点検: 開いている ${open}、確かめられない ${unknown}`, en: `Doors checked: ${open} open, ${unknown} not known` };
  return { ja: `hikeshi ${command}: ${visibleText(outcome)}`, en: `hikeshi ${command}: ${visibleText(outcome)}` };
}

const isKey = <Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> => Object.hasOwn(table, key);
