import type { NoticeRecord, NoticedResource, Price } from '../notice-record.ts';

/** Where the prices of a sweep come from, each source once. */
export function pricesUsed(resources: readonly Pick<NoticedResource, 'price'>[]): NoticeRecord['prices'] {
  const known = resources.map(({ price }) => price).filter((price): price is Price & { kind: 'known' } => price.kind === 'known');
  const grades = new Map<string, 'A' | 'B' | 'C'>();
  for (const { sources, grade } of known) for (const source of sources) if ((grades.get(source) ?? 'A') <= grade) grades.set(source, grade);
  return [...grades].sort(([a], [b]) => (a < b ? -1 : 1)).map(([source, grade]) => ({ source, grade }));
}
