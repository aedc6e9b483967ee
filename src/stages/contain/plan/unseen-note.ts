/** What could not be looked at, said so that a person knows what is missing, where, and that it does not mean "nothing there". */
import { awsService, awsServices } from '../../../knowledge/aws-calls/index.ts';
import type { AwsCall, AwsRefused } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';
import { regionInWords } from '../../../words/place-names.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import type { Note } from './proposal.ts';

/** What was asked, and where. */
export type Asked = Pick<AwsCall, 'service' | 'region'>;

export const IAM: Asked = { service: 'iam', region: GLOBAL_REGION };

export function unseenNote(subject: string, refused: AwsRefused, asked: Asked, eventIds: readonly string[] = []): Note {
  const said = refusedInWords(refused, asked);
  return { subject, said: SAYS_NOTHING.has(refused.kind) ? both(said, NOT_EMPTY) : said, eventIds };
}

/** After these nobody knows what is there; the others are answers. */
const SAYS_NOTHING: ReadonlySet<AwsRefused['kind']> = new Set(['denied', 'throttled', 'failed', 'not-enabled']);

/** Said in every such note of a plan's record; on a page once, above them all. */
export const NOT_EMPTY: Bilingual = {
  ja: '見ていないだけで、何もないという意味ではありません。',
  en: 'It was not looked at, which does not mean that nothing is there.',
};

const both = (one: Bilingual, other: Bilingual): Bilingual => ({ ja: `${one.ja}${other.ja}`, en: `${one.en} ${other.en}` });

/** @param asked null where it was no call of a certain place: then no place is named */
export function refusedInWords(refused: AwsRefused, asked: Asked | null): Bilingual {
  const { ja, en } = asked === null ? { ja: '', en: '' } : placeAsked(refused, asked);
  switch (refused.kind) {
    case 'absent':
      return { ja: 'もうありません。', en: 'It is not there any more.' };
    case 'denied':
      return {
        ja: `許可がありません: ${refused.action}${ja}。${refused.by === 'quarantine' ? 'AWS の隔離ポリシーが止めています。' : ''}`,
        en: `Not allowed: ${refused.action}${en}.${refused.by === 'quarantine' ? ' AWS’s quarantine policy denies it.' : ''}`,
      };
    case 'not-enabled':
      return refused.what === 'region'
        ? { ja: `有効になっていないリージョンです${ja}。`, en: `The Region is not switched on${en}.` }
        : { ja: `このサービスは有効になっていません${ja}。`, en: `The service is not switched on${en}.` };
    case 'unsupported':
      return { ja: `AWS が提供していません${ja}。`, en: `AWS does not offer it${en}.` };
    case 'throttled':
      return {
        ja: `AWS が混み合っていて答えません${ja}。少し待ってからもう一度。`,
        en: `AWS is busy and does not answer${en}. Try again a little later.`,
      };
    case 'failed':
      return failedInWords(refused, ja, en);
  }
}

function failedInWords({ cause, code }: Extract<AwsRefused, { kind: 'failed' }>, ja: string, en: string): Bilingual {
  if (cause === 'credentials')
    return { ja: 'サインインの期限が切れたか、正しくありません。', en: 'You are no longer signed in, or the credentials are wrong.' };
  // AWS did answer: as things stand now it does not do this, e.g. while a disk is still attached.
  if (cause === 'request')
    return { ja: `AWS は、いまはできないと答えました: ${code}${ja}。`, en: `AWS says that it cannot be done now: ${code}${en}.` };
  return { ja: `答えが得られませんでした: ${code}${ja}。`, en: `No answer: ${code}${en}.` };
}

/** ` in Oregon (us-west-2)`. What was denied names its service itself: an action may have asked several. */
function placeAsked(refused: AwsRefused, { service, region }: Asked): Bilingual {
  const prefix = refused.kind === 'denied' ? refused.action.split(':')[0] : undefined;
  const denied = awsServices().find((one) => one.iamPrefix === prefix)?.service;
  if (isGlobal(denied ?? service)) return { ja: ' (全リージョン共通)', en: ' (the same for all Regions)' };
  const { ja, en } = regionInWords(region);
  return { ja: ` (${ja})`, en: ` in ${en}` };
}

/** Global services are asked at their home, which would only lead astray. */
export function isGlobal(service: string): boolean {
  const where = awsService(service)?.where;
  return typeof where === 'object' && 'home' in where;
}
