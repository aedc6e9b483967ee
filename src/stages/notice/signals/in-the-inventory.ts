/** Signals that the resources themselves give: new people and keys, contracts bought, Regions switched on. */
import type { Bilingual } from '../../../words/language.ts';
import type { NoticedResource, RegionSeen, Signal } from '../notice-record.ts';

const NEW_DAYS = 30;
const DAY_MS = 86_400_000;

const NEW_IDENTITY: Bilingual = {
  ja: 'この30日のうちに作られた、サインインできるものです。身に覚えがなければ、侵入者が戻ってくる入り口です。',
  en: "Made within the last 30 days, and can sign in. If you did not make it, it is the intruder's way back.",
};
const BOUGHT: Bilingual = {
  ja: '期間で買う契約です。身に覚えがなければ、返品の期限が短いので、すぐ AWS サポートに伝えてください。',
  en: 'A contract for a term. If you did not buy it, tell AWS Support at once: the time to return it is short.',
};
const SWITCHED_ON: Bilingual = {
  ja: '初めから有効なリージョンではありません。あなたが有効にしたのでなければ、侵入者がしました。',
  en: 'This Region is not on from the start. If you did not switch it on, the intruder did.',
};

export function inTheInventory(resources: readonly NoticedResource[], regions: readonly RegionSeen[], now: Date): readonly Signal[] {
  const about = (one: NoticedResource, kind: string, level: Signal['level'], words: Bilingual): Signal => ({
    kind,
    level,
    region: one.region === 'global' ? null : one.region,
    subject: one.id,
    at: one.createdAt,
    ...words,
  });
  const isNew = ({ createdAt }: NoticedResource): boolean => createdAt !== null && now.getTime() - new Date(createdAt).getTime() < NEW_DAYS * DAY_MS;
  const others = resources.filter(({ whose }) => whose.is !== 'mine');
  return [
    ...others.filter((one) => one.role === 'identity' && isNew(one)).map((one) => about(one, 'new-identity', 'look', NEW_IDENTITY)),
    ...others.filter((one) => one.role === 'commitment').map((one) => about(one, 'commitment', isNew(one) ? 'alarm' : 'know', BOUGHT)),
    ...regions
      .filter(({ status }) => status === 'opted-in')
      .map(({ region }): Signal => ({ kind: 'region-enabled', level: 'know', region, subject: region, at: null, ...SWITCHED_ON })),
  ];
}
