/** What only a person can do, and how the drill does it for them: by the check that asks for it. */
import type { SecuredStepName } from '../../../../case/catalogues/secured-steps.ts';
import type { DrillWorld } from '../../../../practice/index.ts';
import type { Bilingual } from '../../../../words/language.ts';
import { withCasebook } from '../../casebook/casebook.ts';
import { isoOf, type Drill } from '../drill.ts';

interface HandWork {
  readonly does: (hand: DrillWorld['byHand']) => void;
  /** No answer of AWS shows it: the owner says so. */
  readonly word: boolean;
}

export const HAND_WORK: ReadonlyMap<string, HandWork> = new Map<string, HandWork>([
  ['root-password', { does: (hand) => hand.changeRootPassword(), word: true }],
  ['root-mfa', { does: (hand) => hand.giveRootMfa(), word: false }],
  ['user-passwords', { does: (hand) => hand.changeUserPasswords(), word: false }],
  ['user-mfa', { does: (hand) => hand.giveUsersMfa(), word: false }],
  ['mailbox', { does: (hand) => hand.changeMailboxPassword(), word: true }],
  ['contact-details', { does: (hand) => hand.checkContacts(), word: true }],
]);

/** AWS asks for it, and no check can see it. */
export const OUTSIDE: readonly { readonly step: SecuredStepName; readonly says: Bilingual }[] = [
  {
    step: 'repositories-checked',
    says: {
      ja: '公開しているリポジトリ (GitHub など)、ブログ、アプリの中に、アクセスキーが書かれていないか探してください。AWS も必ず聞きます。',
      en: 'Search your public repositories (GitHub and the like), pages and apps for access keys. AWS will ask whether you did.',
    },
  },
  {
    step: 'computers-checked',
    says: {
      ja: 'キーを使っていたパソコンを、ウイルス対策ソフトで調べてください。',
      en: 'Check the computers on which the key was used for malware.',
    },
  },
];

export async function sayDone({ cli, casePath, world }: Drill, step: SecuredStepName): Promise<void> {
  await withCasebook(cli, casePath, (book) => {
    const proof = { evidence: [], events: [], words: null };
    book.say({ kind: 'secured', data: { step, doneAt: isoOf(world.live.now), by: null, targets: [], proof } });
  });
}
