/** What could not be looked at, said so that a person knows what is missing. */
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Note } from './proposal.ts';

export const unseenNote = (subject: string, refused: AwsRefused, eventIds: readonly string[] = []): Note => ({
  subject,
  said: refusedInWords(refused),
  eventIds,
});

export function refusedInWords(refused: AwsRefused): Bilingual {
  switch (refused.kind) {
    case 'absent':
      return { ja: 'もうありません。', en: 'It is not there any more.' };
    case 'denied':
      return {
        ja: `許可がありません (${refused.action})。${refused.by === 'quarantine' ? 'AWS の隔離ポリシーが止めています。' : ''}`,
        en: `Not allowed (${refused.action}).${refused.by === 'quarantine' ? ' AWS’s quarantine policy denies it.' : ''}`,
      };
    case 'not-enabled':
      return { ja: 'このリージョンかサービスは有効になっていません。', en: 'The Region or the service is not switched on.' };
    case 'unsupported':
      return { ja: 'このリージョンでは提供されていません。', en: 'AWS does not offer it in this Region.' };
    case 'throttled':
      return { ja: 'AWS が混み合っていて答えません。少し待ってからもう一度。', en: 'AWS is busy and does not answer. Try again a little later.' };
    case 'failed':
      return refused.cause === 'credentials'
        ? { ja: 'サインインの期限が切れたか、正しくありません。', en: 'You are no longer signed in, or the credentials are wrong.' }
        : { ja: `答えが得られませんでした (${refused.code})。`, en: `No answer (${refused.code}).` };
  }
}
