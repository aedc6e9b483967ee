/** Long-term keys the findings give the intruder without naming them as a way in of their own: as good as any that they name. */
import type { Findings, Foothold } from '../../investigate/index.ts';

export function unnamedKeys({ actors, footholds }: Findings): readonly Foothold[] {
  const named = new Set(footholds.map(({ target }) => target));
  return actors
    .filter(({ kind }) => kind === 'attacker')
    .flatMap(({ accessKeys, reasons }) =>
      accessKeys
        .filter(({ id, type, part }) => type === 'long-term' && part !== 'owner' && !named.has(id))
        .map(({ id }) => ({
          kind: 'access-key',
          target: id,
          eventIds: [...new Set(reasons.filter(({ direction }) => direction === 'for').flatMap(({ eventIds }) => eventIds))].slice(0, MOST_IDS),
          state: 'open' as const,
          diesAt: null,
          remove: {
            ja: `IAM > ユーザー > セキュリティ認証情報 で、アクセスキー ${id} を無効にしてください。`,
            en: `Make the access key ${id} inactive under IAM > Users > Security credentials.`,
          },
        })),
    );
}

const MOST_IDS = 20;
