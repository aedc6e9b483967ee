/** One resource in one line: what, where, how much, since when, whose, made by whom. Names come from the account: made visible and cut. */
import { cutText, visibleText } from '../../../words/visible-text.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { countText } from '../../../words/number-format.ts';
import { twoTimes } from '../../../words/time-format.ts';
import type { Creator, NoticedResource } from '../notice-record.ts';
import { RESOURCE_TYPES } from '../resources/index.generated.ts';
import { priceWords } from './amount-words.ts';
import { WHOSE, WHOSE_REASON } from './summary-words.ts';

const WORDS = new Map(RESOURCE_TYPES.map(({ name, words }) => [name, words]));
const NAME_MOST = 100;

export function resourceLine(one: NoticedResource, language: Language, zone: string, now: string): string {
  const words = WORDS.get(one.kind);
  const kind = words === undefined ? one.type : language === 'ja' ? words.ja : words.en[0];
  const parts = [
    `${kind} ${shown(one.id)}${one.size === null ? '' : ` [${shown(one.size)}]`}`,
    one.region === 'global' ? '' : one.region,
    one.burning ? priceWords(one.price)[language] : '',
    sinceWords(one.createdAt, zone, now)?.[language] ?? '',
    whoseWords(one)[language],
    creatorWords(one.creator)?.[language] ?? '',
  ];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '、' : ', ');
}

const shown = (text: string): string => visibleText(cutText(text, NAME_MOST).text);

function sinceWords(createdAt: string | null, zone: string, now: string): Bilingual | null {
  if (createdAt === null) return null;
  const hours = Math.floor((new Date(now).getTime() - new Date(createdAt).getTime()) / 3_600_000);
  const age =
    hours < 48
      ? { ja: `${Math.max(0, hours)}時間`, en: `${Math.max(0, hours)} h` }
      : { ja: `${countText(Math.floor(hours / 24))}日`, en: `${countText(Math.floor(hours / 24))} days` };
  const { local, zone: name } = twoTimes(createdAt, zone);
  const at = `${local.slice(0, 16)} ${name}`;
  return { ja: `${at} から (${age.ja})`, en: `since ${at} (${age.en})` };
}

function whoseWords({ whose }: NoticedResource): Bilingual {
  const [is, because] = [WHOSE[whose.is], WHOSE_REASON[whose.because]];
  return because === null ? is : { ja: `${is.ja} (${because.ja})`, en: `${is.en} (${because.en})` };
}

function creatorWords({ principal, accessKeyId, ip }: Creator): Bilingual | null {
  const who = principal ?? accessKeyId;
  if (who === null) return null;
  const from = ip === null ? '' : ` (${shown(ip)})`;
  const key = principal !== null && accessKeyId !== null ? ` ${shown(accessKeyId)}` : '';
  return { ja: `作ったのは ${shown(who)}${key}${from}`, en: `made by ${shown(who)}${key}${from}` };
}
