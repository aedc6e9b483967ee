/** What the intruder did: looked around, made things, hid, took data. */
import { resourceWords } from '../../../knowledge/resource-words.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Resource, StorySentence } from '../findings.ts';
import { counted, listed, sentence } from './sentence.ts';
import { rehearsal, tellAttempts } from './tell-attempts.ts';
import { tellTaken } from './tell-taken.ts';
import { byType, firstOf, type StoryMatter } from './matter.ts';

const MOST_MADE = 6;

const LOOKING_AROUND = new Set(['T1580', 'T1526', 'T1087', 'T1087.004', 'T1619', 'T1069.003', 'T1538', 'T1082', 'T1201', 'T1518', 'T1049', 'T1046']);
/** Impair defenses (tools, logs) and indicator removal; a firewall opened (T1562.007) is no hiding. */
const HIDING = /^T1562\.00[1268]|^T1070/;

export function tellDeeds(matter: StoryMatter): StorySentence[] {
  const told = [
    ...tellLooking(matter),
    ...tellAttempts(matter.attempts),
    ...tellAllMade(matter.resources),
    ...tellHiding(matter),
    ...tellTaken(matter),
  ];
  return told.toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? ''));
}

function tellLooking({ techniques, attempts }: StoryMatter): StorySentence[] {
  const own = techniques.filter((one) => LOOKING_AROUND.has(one.id));
  const ids = own.flatMap((one) => one.eventIds);
  if (ids.length === 0) return [];
  const rehearsed = rehearsal(attempts);
  return [
    sentence(
      'fact',
      null,
      `It looked around the account with at least ${counted(new Set(ids).size, 'call', 'calls')} (what is there, what is allowed, how much can be spent)${rehearsed.en}.`,
      `アカウントの中を${new Set(ids).size}回以上の操作で調べています（何があるか、何が許されているか、どれだけ使えるか）。${rehearsed.ja}`,
      [...ids, ...rehearsed.eventIds],
    ),
  ];
}

/** What costs money, each kind on its own; users, keys and rights in one go, and what it takes to get there in one go. */
function tellAllMade(resources: readonly Resource[]): StorySentence[] {
  const groups = byType(resources.filter((one) => !one.implicit));
  const costly = groups.filter(([type]) => resourceWords(type).burns);
  const identity = groups.filter(([type]) => type.startsWith('AWS::IAM::'));
  const rest = groups.filter((group) => !costly.includes(group) && !identity.includes(group));
  return [
    ...tellTogether(identity, { en: 'Users, keys and rights made', ja: '利用者・キー・権限を作りました' }),
    ...costly.slice(0, MOST_MADE).map(([type, own]) => tellMade(type, own)),
    ...tellTogether([...costly.slice(MOST_MADE), ...rest], { en: 'Set up', ja: '次のものも用意しました' }),
  ];
}

function tellTogether(groups: readonly (readonly [type: string, own: readonly Resource[]])[], opening: Bilingual): StorySentence[] {
  if (groups.length === 0) return [];
  const own = groups.flatMap(([, some]) => some);
  const en = listed(
    groups.map(([type, some]) => counted(some.length, ...resourceWords(type).en)),
    5,
  ).en;
  const ja = listed(
    groups.map(([type, some]) => `${resourceWords(type).ja} ${some.length.toLocaleString('en-US')}個`),
    5,
  ).ja;
  const where = listed([...new Set(own.map((one) => one.region))].toSorted(), 6);
  return [
    sentence(
      'fact',
      earliest(own),
      `${opening.en}: ${en} (${where.en}).`,
      `${opening.ja}: ${ja}（${where.ja}）。`,
      own.flatMap((one) => one.createEventId ?? []),
    ),
  ];
}

const earliest = (own: readonly Resource[]): string | null =>
  own
    .map((one) => one.createdAt ?? '')
    .filter((time) => time !== '')
    .toSorted()[0] ?? null;

function tellMade(type: string, own: readonly Resource[]): StorySentence {
  const words = resourceWords(type);
  const regions = [...new Set(own.map((one) => one.region))].toSorted();
  const kinds = [...new Set(own.flatMap((one) => one.details['instanceType'] ?? []))];
  const where = listed(regions, 6);
  const what = kinds.length === 0 ? { en: '', ja: '' } : { en: ` (${listed(kinds, 4).en})`, ja: `（${listed(kinds, 4).ja}）` };
  return sentence(
    'fact',
    earliest(own),
    `Made ${counted(own.length, words.en[0], words.en[1])}${what.en} in ${where.en}.`,
    `${words.ja}${what.ja}を${own.length}個作りました（${where.ja}）。`,
    own.flatMap((one) => (one.createEventId === null ? [] : [one.createEventId])),
  );
}

function tellHiding({ techniques, times }: StoryMatter): StorySentence[] {
  const own = techniques.filter((one) => HIDING.test(one.id) && one.outcome === 'succeeded');
  const ids = own.flatMap((one) => one.eventIds);
  if (ids.length === 0) return [];
  return [
    sentence(
      'fact',
      firstOf(ids, times),
      `Switched off or weakened logging or protection (${counted(new Set(ids).size, 'call', 'calls')}). What came after may be missing from the log.`,
      `記録や保護の機能を${new Set(ids).size}回、停止または弱めています。その後の操作はログに残っていないおそれがあります。`,
      ids,
    ),
  ];
}
