/** What the log shows of the intruder since the person last looked: told before every step once the logs have been read, as late as CloudTrail is. */
import type { Shown } from '../../../practice/index.ts';
import { sayApi } from '../../../knowledge/api-words/say-api.ts';
import type { Language } from '../../../words/language.ts';
import { SummaryPage } from '../../../words/page/summary-page.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { pageOptions } from '../../page-options.ts';
import { isoOf, ZONE_OF_DRILLS, type Drill } from './drill.ts';

const MOST = 8;

export function tellMeanwhile(drill: Drill): void {
  const { cli, world, first, noted } = drill;
  const acted = first.get('contain');
  if (acted === undefined) return;
  const fresh = world.logShows.fresh(isoOf(world.noticed.at));
  const done = fresh.filter(({ refused }) => refused === null).map(({ time }) => Date.parse(time) / 1000);
  noted.news = Math.max(noted.news ?? 0, ...done) || null;
  if (fresh.length === 0) return;
  const page = new SummaryPage(cli.language, pageOptions(cli.world));
  page.heading({ ja: 'そのあいだに犯人がしたこと (CloudTrail の記録から)', en: 'What the intruder did meanwhile, by the log' });
  const groups = grouped(fresh);
  for (const group of groups.slice(0, MOST)) page.item(lineOf(group, cli.language));
  if (groups.length > MOST) page.item({ ja: `ほか${groups.length - MOST}種類`, en: `${groups.length - MOST} more kinds` }[cli.language]);
  cli.world.stdout.write(page.text());
}

interface Group {
  readonly first: Shown;
  readonly times: number;
}

/** The same call of the same hand in the same Region with the same end, told once; in order of their first. */
function grouped(shown: readonly Shown[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const one of shown) {
    const key = `${one.source}|${one.event}|${one.region}|${one.by}|${one.refused}`;
    const known = groups.get(key);
    groups.set(key, { first: known?.first ?? one, times: (known?.times ?? 0) + 1 });
  }
  return [...groups.values()];
}

function lineOf({ first: { time, source, event, region, by, refused }, times }: Group, language: Language): string {
  const { local } = twoTimes(time, ZONE_OF_DRILLS);
  const often = times === 1 ? '' : ` ×${times}`;
  const what = sayApi(source, event)[language];
  const end =
    refused === null
      ? { ja: '成功', en: 'WORKED' }[language]
      : { ja: `拒否 (${refused})。しようとしたこと`, en: `REFUSED (${refused}), what they tried` }[language];
  return `${local.slice(5, 16)}  ${end}: ${what} [${event}${often}, ${region}, ${by}]`;
}
