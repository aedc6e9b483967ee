/** What could not be looked at: by outcome and reason, with how many places; nothing of it is called empty. */
import { cutText, visibleText } from '../../../words/visible-text.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { counted, countText } from '../../../words/number-format.ts';
import { awsService } from '../../../knowledge/aws-calls/index.ts';
import type { Cell, Coverage, Outcome } from '../notice-record.ts';
import { OUTCOME_WORDS, W } from './summary-words.ts';

const GAPS: readonly Outcome[] = ['denied', 'failed', 'throttled', 'not-reached'];
const SHOWN = 6;
const NAMES_SHOWN = 4;

export function unseenLines(coverage: Coverage, language: Language): readonly string[] {
  const lines = [
    ...GAPS.flatMap((outcome) =>
      linesOf(
        outcome,
        coverage.cells.filter((cell) => cell.outcome === outcome),
        coverage,
        language,
      ),
    ),
    ...partlySeen(coverage.cells, language),
  ];
  return [...(lines.length === 0 ? [W.allSeen[language]] : lines), ...regionLines(coverage, language)];
}

function linesOf(outcome: Outcome, cells: readonly Cell[], coverage: Coverage, language: Language): readonly string[] {
  if (cells.length === 0) return [];
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) groups.set(reasonOf(cell), [...(groups.get(reasonOf(cell)) ?? []), cell]);
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const lines = sorted
    .slice(0, SHOWN)
    .map(
      ([reason, own]) =>
        `${OUTCOME_WORDS[outcome][language]}: ${namesOf(own, language)} ${placesOf(own, coverage)[language]}${reason === '' ? '' : ` [${visibleText(reason)}]`}`,
    );
  return sorted.length > SHOWN ? [...lines, restOf(outcome, sorted.slice(SHOWN).flatMap(([, own]) => own).length)[language]] : lines;
}

const restOf = (outcome: Outcome, count: number): Bilingual => ({
  ja: `${OUTCOME_WORDS[outcome].ja}: ほか ${countText(count)} 件 (--coverage で全部)`,
  en: `${OUTCOME_WORDS[outcome].en}: ${countText(count)} more (all with --coverage)`,
});

/** What a person can do something about: the missing permission, the error. What was never reached has none. */
function reasonOf({ outcome, refused, service }: Cell): string {
  if (refused === null || outcome === 'not-reached') return '';
  if (outcome === 'denied')
    return refused.by === 'scp' || refused.by === 'quarantine' ? `${refused.by}: ${service}` : (refused.action ?? refused.call);
  return cutText(refused.code ?? refused.call, 80).text;
}

function namesOf(cells: readonly Cell[], language: Language): string {
  const names = [...new Set(cells.map(({ service }) => awsService(service)?.name ?? service))];
  const listed = names.slice(0, NAMES_SHOWN).join(language === 'ja' ? '、' : ', ');
  const more = names.length - NAMES_SHOWN;
  return more > 0 ? `${listed} ${{ ja: `ほか ${more} サービス`, en: `and ${counted(more, 'more service', 'more services')}` }[language]}` : listed;
}

function placesOf(cells: readonly Cell[], { regions }: Coverage): Bilingual {
  const places = [...new Set(cells.map(({ region }) => region))].filter((region) => region !== 'global');
  const swept = regions.filter((one) => one.swept).length;
  if (places.length === 0) return { ja: '', en: '' };
  if (places.length === swept && swept > 1) return { ja: '(全リージョン)', en: '(all Regions)' };
  if (places.length <= 3) return { ja: `(${places.join('、')})`, en: `(${places.join(', ')})` };
  return { ja: `(${places.length} リージョン)`, en: `(${places.length} Regions)` };
}

/** Seen, but not whole: details denied, or more than is kept. */
function partlySeen(cells: readonly Cell[], language: Language): readonly string[] {
  const partly = cells.filter(({ outcome, whole }) => !whole && (outcome === 'scanned' || outcome === 'empty'));
  if (partly.length === 0) return [];
  return [
    `${{ ja: '一部だけ見えた', en: 'seen in part' }[language]}: ${namesOf(partly, language)}${partly[0]?.refused === null || partly[0] === undefined ? '' : ` [${visibleText(reasonOf(partly[0]))}]`}`,
  ];
}

function regionLines({ regions, regionsFrom }: Coverage, language: Language): readonly string[] {
  const off = regions.filter(({ status }) => status === 'not-enabled').length;
  const left = regions.filter(({ status, swept }) => status !== 'not-enabled' && !swept).length;
  return [
    ...(left > 0 ? [{ ja: `指定しなかったリージョン: ${left}`, en: `Regions you left out: ${left}` }[language]] : []),
    ...(off > 0
      ? [
          {
            ja: `有効でないリージョン: ${off} (ふつうは何もありません。一度有効にして無効に戻したリージョンでは、料金だけが続くことがあります)`,
            en: `Regions not enabled: ${off} (as a rule nothing is there; in one that was on and was switched off, things can go on costing)`,
          }[language],
        ]
      : []),
    ...(regionsFrom === 'built-in-list'
      ? [
          {
            ja: 'リージョンの一覧を AWS に聞けなかったので、Hikeshi が知っている一覧で見ました。新しいリージョンは抜けているかもしれません。',
            en: 'AWS would not list the Regions, so the list Hikeshi knows was used; a new Region may be missing from it.',
          }[language],
        ]
      : []),
  ];
}
