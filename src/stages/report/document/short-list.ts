/** A list a person reads: the first few, and the rest folded away with its number. */
import { countText } from '../../../words/number-format.ts';
import type { Block } from './blocks.ts';
import { say, type Line } from './inline.ts';

const READ_AT_ONCE = 6;

export function shortList(items: readonly Line[]): readonly Block[] {
  if (items.length === 0) return [];
  // Folding one away saves nobody anything.
  const shown = items.length <= READ_AT_ONCE + 1 ? items.length : READ_AT_ONCE;
  const rest = items.slice(shown);
  const list: Block = { kind: 'list', ordered: false, items: items.slice(0, shown) };
  const summary = say({ ja: 'ほか {n} 件', en: '{n} more' }, { n: countText(rest.length) });
  return rest.length === 0 ? [list] : [list, { kind: 'more', summary: [summary], blocks: [{ kind: 'list', ordered: false, items: rest }] }];
}
