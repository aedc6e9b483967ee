/** What the intruder did: looked around, made things, hid, took data. */
import { resourceWords } from '../../../knowledge/resource-words.ts';
import type { Resource, StorySentence, Technique } from '../findings.ts';
import { counted, listed, sentence } from './sentence.ts';
import { byType, type StoryMatter } from './matter.ts';

const LOOKING_AROUND = new Set(['T1580', 'T1526', 'T1087', 'T1087.004', 'T1619', 'T1069.003', 'T1538', 'T1082', 'T1201', 'T1518', 'T1049', 'T1046']);
/** Impair defenses (tools, logs) and indicator removal; a firewall opened (T1562.007) is no hiding. */
const HIDING = /^T1562\.00[1268]|^T1070/;

export function tellDeeds(matter: StoryMatter): StorySentence[] {
  const told = [
    ...tellLooking(matter.techniques),
    ...byType(matter.resources.filter((one) => !one.implicit))
      .slice(0, 8)
      .map(([type, own]) => tellMade(type, own)),
    ...tellHiding(matter.techniques),
    ...tellTaken(matter),
  ];
  return told.toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? ''));
}

function tellLooking(techniques: readonly Technique[]): StorySentence[] {
  const own = techniques.filter((one) => LOOKING_AROUND.has(one.id));
  const ids = own.flatMap((one) => one.eventIds);
  if (ids.length === 0) return [];
  return [
    sentence(
      'fact',
      null,
      `It looked around the account with at least ${counted(new Set(ids).size, 'call', 'calls')} (what is there, what is allowed, how much can be spent).`,
      `アカウントの中を${new Set(ids).size}回以上の操作で調べています（何があるか、何が許されているか、どれだけ使えるか）。`,
      ids,
    ),
  ];
}

function tellMade(type: string, own: readonly Resource[]): StorySentence {
  const words = resourceWords(type);
  const regions = [...new Set(own.map((one) => one.region))].toSorted();
  const kinds = [...new Set(own.flatMap((one) => one.details['instanceType'] ?? []))];
  const where = listed(regions, 6);
  const what = kinds.length === 0 ? { en: '', ja: '' } : { en: ` (${listed(kinds, 4).en})`, ja: `（${listed(kinds, 4).ja}）` };
  const first =
    own
      .map((one) => one.createdAt ?? '')
      .filter((time) => time !== '')
      .toSorted()[0] ?? null;
  return sentence(
    'fact',
    first,
    `Made ${counted(own.length, words.en[0], words.en[1])}${what.en} in ${where.en}.`,
    `${words.ja}${what.ja}を${own.length}個作りました（${where.ja}）。`,
    own.flatMap((one) => (one.createEventId === null ? [] : [one.createEventId])),
  );
}

function tellHiding(techniques: readonly Technique[]): StorySentence[] {
  const own = techniques.filter((one) => HIDING.test(one.id) && one.outcome === 'succeeded');
  const ids = own.flatMap((one) => one.eventIds);
  if (ids.length === 0) return [];
  return [
    sentence(
      'fact',
      null,
      `Switched off or weakened logging or protection (${counted(new Set(ids).size, 'call', 'calls')}). What came after may be missing from the log.`,
      `記録や保護の機能を${new Set(ids).size}回、停止または弱めています。その後の操作はログに残っていないおそれがあります。`,
      ids,
    ),
  ];
}

function tellTaken(matter: StoryMatter): StorySentence[] {
  const got = matter.touched.filter((one) => one.outcome === 'succeeded');
  if (got.length === 0) return [];
  const targets = listed([...new Set(got.map((one) => one.target))], 4);
  return [
    sentence(
      'fact',
      null,
      `Read or copied data: ${targets.en}. Treat these as known to the intruder.`,
      `データを読み取った、またはコピーした記録があります: ${targets.ja}。侵入者に知られたものとして扱ってください。`,
      got.flatMap((one) => one.eventIds),
    ),
  ];
}
