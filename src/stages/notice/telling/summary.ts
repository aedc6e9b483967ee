/** What a person sees when the sweep ends: is money burning, how fast, where, what; what could not be seen; one thing to do. */
import { cutText, visibleText } from '../../../words/visible-text.ts';
import type { Language } from '../../../words/language.ts';
import { counted, countText } from '../../../words/number-format.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { regionPlace } from '../../../words/place-names.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { awsService } from '../../../knowledge/aws-calls/index.ts';
import type { BurnPart, NoticedResource, NoticeRecord, Signal } from '../notice-record.ts';
import { amountWords } from './amount-words.ts';
import { resourceLine } from './resource-line.ts';
import { headline, leftOutOf, moreOf, nextThing, noneTheirs, partsOf, STOPPED, W } from './summary-words.ts';
import { unseenLines } from './unseen-lines.ts';

export interface NoticeSummaryOptions extends PageOptions {
  readonly hasCase: boolean;
  /** Where the record was written; null when it was not. */
  readonly savedAt: string | null;
}

const PARTS_SHOWN = 8;
const RESOURCES_SHOWN = 12;
const MAKERS_SHOWN = 8;
const SIGNALS_SHOWN = 12;

export function noticeSummary(record: NoticeRecord, language: Language, options: NoticeSummaryOptions): string {
  const page = new SummaryPage(language, options);
  const burns = record.answer === 'burning' && !noneTheirs(record, options.hasCase);
  page.headline(headline(record, options.hasCase), burns ? 'bad' : record.answer === 'nothing-seen' ? 'good' : 'bold');
  if (record.stopped !== null) {
    page.item(STOPPED[record.stopped][language]);
    page.line('');
  }
  page.fact(W.account, [shown(record.account.id), shown(record.account.asked)]);
  page.fact(W.looked, [timeText(record.endedAt, record.zone)]);
  page.fact(W.scope, [scopeText(record, language)]);
  if (record.answer === 'burning') tellMoney(page, record, language);
  tellParts(page, record, language);
  tellResources(page, record, language);
  tellSignals(page, record.signals, record.zone, language);
  page.heading(W.unseen);
  for (const line of unseenLines(record.coverage, language)) page.item(line);
  page.heading(W.now);
  const next = nextThing(record, options.hasCase)[language];
  page.item(page.paint.bold(next), next);
  if (options.savedAt !== null) {
    page.line('');
    page.line(`${W.saved[language]}: ${shown(options.savedAt, 4_000)}`);
  }
  return page.text();
}

const shown = (text: string, most = 200): string => visibleText(cutText(text, most).text);

function timeText(iso: string, zone: string): string {
  const { local, zone: name, utc } = twoTimes(iso, zone);
  return `${local} ${name} (${utc} UTC)`;
}

function scopeText({ coverage }: NoticeRecord, language: Language): string {
  const regions = coverage.regions.filter(({ swept }) => swept).length;
  const kinds = new Set(coverage.cells.map(({ asked }) => asked)).size;
  return {
    ja: `${regions} リージョン、${kinds} 種類、質問 ${countText(coverage.cells.length)} 件`,
    en: `${counted(regions, 'Region')}, ${counted(kinds, 'kind')} of things, ${counted(coverage.cells.length, 'question')}`,
  }[language];
}

function tellMoney(page: SummaryPage, { burn }: NoticeRecord, language: Language): void {
  page.fact(W.perHour, [amountWords(burn.perHour)[language]]);
  page.fact(W.so, [amountWords(burn.sinceStart)[language]]);
  page.fact(W.midnight, [amountWords(burn.untilMidnight)[language]]);
  page.fact(W.monthEnd, [amountWords(burn.untilMonthEnd)[language]]);
  page.fact(W.missing, [
    leftOutOf(burn)
      .map((one) => one[language])
      .join(language === 'ja' ? '、' : ', '),
  ]);
}

function tellParts(page: SummaryPage, { burn }: NoticeRecord, language: Language): void {
  const told = (parts: readonly BurnPart[], name: (one: BurnPart) => string): void => {
    page.ledger(
      parts.slice(0, PARTS_SHOWN).map((one) => ({
        label: shown(name(one), 60),
        note: { ja: `${countText(one.burning)} 件`, en: counted(one.burning, 'resource') }[language],
        figure: one.priceUnknown === one.burning ? { ja: '不明', en: 'unknown' }[language] : amountWords(one.perHour)[language],
      })),
    );
    if (parts.length > PARTS_SHOWN) page.item(moreOf(parts.length - PARTS_SHOWN)[language]);
  };
  if (burn.byRegion.length > 0) {
    page.heading(W.byRegion);
    told(burn.byRegion, ({ name }) => regionText(name, language));
  }
  if (burn.byService.length > 1) {
    page.heading(W.byService);
    told(burn.byService, ({ name }) => awsService(name)?.name ?? name);
  }
}

export function regionText(region: string, language: Language): string {
  const place = regionPlace(region);
  if (region === 'global') return { ja: '全リージョン共通', en: 'no Region' }[language];
  if (place === null) return region;
  return language === 'ja' ? `${region}（${place.ja}）` : `${region} (${place.en})`;
}

function tellResources(page: SummaryPage, { resources, zone, endedAt }: NoticeRecord, language: Language): void {
  const burning = resources.filter((one) => one.burning);
  const named = new Set(burning.map(({ region, id }) => `${region} ${id}`));
  const isPart = ({ region, madeBy }: NoticedResource): boolean => madeBy !== null && named.has(`${region} ${madeBy.id}`);
  const parts = burning.filter(isPart).length;
  const lists = [
    [W.dearest, burning.filter((one) => !isPart(one)), RESOURCES_SHOWN, parts],
    [W.makers, resources.filter(({ role, whose }) => role === 'recreates' && whose.is !== 'mine'), MAKERS_SHOWN, 0],
  ] as const;
  for (const [heading, own, most, besides] of lists) {
    if (own.length === 0) continue;
    page.heading(heading);
    for (const one of own.slice(0, most)) page.item(resourceLine(one, language, zone, endedAt));
    if (own.length > most) page.item(moreOf(own.length - most)[language]);
    if (besides > 0) page.item(partsOf(besides)[language]);
  }
}

/** What says the same of the same in several Regions or at several times is told once, by the first. */
function alike(signals: readonly Signal[]): ReadonlyMap<string, readonly Signal[]> {
  const groups = new Map<string, Signal[]>();
  for (const one of signals) {
    const key = one.subject === null ? `${groups.size}` : `${one.subject}|${one.en}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function tellSignals(page: SummaryPage, signals: readonly Signal[], zone: string, language: Language): void {
  const told = signals.filter(({ level }) => level !== 'know');
  const known = signals.filter(({ level }) => level === 'know');
  const all = [...told, ...known];
  if (all.length === 0) return;
  page.heading(W.signals);
  const groups = [...alike(all).values()];
  for (const [one, ...others] of groups.slice(0, SIGNALS_SHOWN)) {
    if (one === undefined) continue;
    const when = one.at === null ? '' : ` ${twoTimes(one.at, zone).local.slice(0, 16)}`;
    const where = one.region === null ? '' : ` ${one.region}`;
    const often = others.length === 0 ? '' : ` (×${others.length + 1})`;
    const what = one.subject === null ? '' : `${shown(one.subject)}${where}${when}${often}: `;
    page.item(`${what}${one[language]}`);
  }
  const more = groups.slice(SIGNALS_SHOWN).flat().length;
  if (more > 0) page.item(moreOf(more)[language]);
}
