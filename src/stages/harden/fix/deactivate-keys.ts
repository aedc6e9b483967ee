/** Makes keys inactive: whoever uses them is refused at once, and one call brings them back. */
import type { Line } from '../check.ts';
import type { KeyFacts } from '../reads/keys.ts';
import type { Fix, FixStep } from './fix.ts';
import { call, FREE, alone, undoneBy } from './fix-parts.ts';

export const DEACTIVATING: Pick<Fix, 'cost' | 'breaks' | 'wishes' | 'trial' | 'alsoNeeds' | 'calls'> = {
  cost: FREE,
  breaks: {
    ja: 'そのキーを使っているあなたのプログラムは止まります。元に戻せます (hikeshi harden undo)。',
    en: 'Programs of yours that use the key stop working. It can be undone (hikeshi harden undo).',
  },
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [['iam', 'UpdateAccessKey']],
};

/** @param open lines of the check that name a key */
export function deactivations(keys: readonly KeyFacts[], open: readonly Line[]): readonly FixStep[] {
  const named = new Set(open.filter(({ state }) => state === 'fail').map(({ subject }) => subject));
  const set = (key: KeyFacts, Status: string) => call('iam', 'UpdateAccessKey', 'us-east-1', { UserName: key.user, AccessKeyId: key.id, Status });
  return keys
    .filter((key) => key.active && named.has(key.id))
    .map((key) =>
      alone(
        key.id,
        { ja: `${key.user} のキー ${key.id} を無効にする`, en: `Make key ${key.id} of ${key.user} inactive` },
        set(key, 'Inactive'),
        undoneBy(set(key, 'Active')),
      ),
    );
}
