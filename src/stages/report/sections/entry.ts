/** How they got in: ranked possibilities, with what speaks for and against each and what would settle it. */
import type { EntryHypothesis, Told } from '../../investigate/index.ts';
import type { Block } from '../document/blocks.ts';
import { badge, code, say, same, strong, type Line } from '../document/inline.ts';
import { shortList } from '../document/short-list.ts';
import type { Bilingual } from '../../../words/language.ts';
import { ENTRY_WORDS } from '../words/entry-words.ts';
import type { SectionBuilder, SectionContext } from './context.ts';

const W = {
  heading: { ja: 'どうやって入られたか', en: 'How they got in' },
  lead: {
    ja: 'ありそうな順に並べています。鍵やパスワードが「どこから漏れたか」は、AWSの記録には残らないことがよくあります。',
    en: 'Most likely first. Where a key or password leaked is often something AWS never gets to record.',
  },
  empty: { ja: '侵入の形跡がないため、入り方の検討はありません。', en: 'There is no sign of an intrusion, so there is no way in to weigh.' },
  rank: { ja: '{n}番目', en: 'No. {n}' },
  share: { ja: '見込み 約{percent}%', en: 'likelihood about {percent}%' },
  principal: { ja: '名義 {name}', en: 'as {name}' },
  key: { ja: '鍵 {key}', en: 'key {key}' },
  for: { ja: 'そう考える理由', en: 'What speaks for it' },
  against: { ja: '合わない点', en: 'What speaks against it' },
  toConfirm: { ja: '確かめる方法', en: 'What would settle it' },
  yes: { ja: 'AWSの記録で確かめられます。', en: 'The AWS log can settle this.' },
  partly: { ja: 'AWSの記録では、一部しか確かめられません。', en: 'The AWS log can settle this only in part.' },
  no: { ja: 'AWSの記録では確かめられません。', en: 'The AWS log cannot settle this.' },
} as const;

export const entrySection: SectionBuilder = (context) => {
  const ranked = [...context.material.findings.entry].sort((a, b) => a.rank - b.rank);
  const likely = ranked.filter((one, index) => index < 2 || one.score >= 0.1);
  const rest = ranked.filter((one) => !likely.includes(one));
  const blocks: Block[] = ranked.length === 0 ? [{ kind: 'paragraph', line: [say(W.empty)] }] : likely.map((one) => card(one, context));
  if (rest.length > 0) {
    const summary = say({ ja: '見込みの低い {n} 件', en: '{n} less likely' }, { n: rest.length });
    blocks.push({ kind: 'more', summary: [summary], blocks: rest.map((one) => card(one, context)) });
  }
  return { id: 'entry', heading: W.heading, lead: ranked.length === 0 ? null : [say(W.lead)], once: false, blocks };
};

function card(one: EntryHypothesis, context: SectionContext): Block {
  const words = ENTRY_WORDS[one.kind];
  const which: Line = [
    ...(one.principal === null ? [] : [say(W.principal, { name: code(one.principal) }), same(' ')]),
    ...(one.accessKeyId === null ? [] : [say(W.key, { key: code(one.accessKeyId) })]),
  ];
  return {
    kind: 'card',
    tone: one.rank === 1 ? 'bad' : 'plain',
    title: [
      badge('plain', { ja: W.rank.ja.replace('{n}', String(one.rank)), en: W.rank.en.replace('{n}', String(one.rank)) }),
      say(words.title),
      same(' '),
      badge('plain', share(one.score)),
    ],
    blocks: [
      { kind: 'paragraph', line: [say(words.meaning)] },
      ...(which.length > 0 ? [{ kind: 'paragraph', line: which } as const] : []),
      ...told(W.for, one.for, context),
      ...told(W.against, one.against, context),
      { kind: 'paragraph', line: [say(W[one.knowable])] },
      ...told(W.toConfirm, one.toConfirm, context),
    ],
  };
}

const share = (score: number) => {
  const percent = String(Math.round(Math.min(1, Math.max(0, score)) * 100));
  return { ja: W.share.ja.replace('{percent}', percent), en: W.share.en.replace('{percent}', percent) };
};

function told(label: Bilingual, items: readonly Told[], { citations }: SectionContext): readonly Block[] {
  if (items.length === 0) return [];
  const lines = items.map((item): Line => (item.eventIds.length > 0 ? [say(item), citations.cite(item.eventIds)] : [say(item)]));
  return [{ kind: 'paragraph', line: [strong(say(label))] }, ...shortList(lines)];
}
