/** The end of a collection for a person: what is in the case now, what could not be looked at, and one next thing to do. */
import type { StateDocument } from '../../../ports/account-state.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { countText, counted } from '../../../words/number-format.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { twoTimes } from '../../../words/time-format.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { CollectedAccount } from '../collect-account.ts';
import { historyLines } from './history-lines.ts';
import { regionStates } from './region-states.ts';
import { NO_TRAIL, ONLY_TRAILS, trailLines } from './trail-lines.ts';

export interface CollectedPageOptions extends PageOptions {
  readonly zone: string;
  /** The case as a word for a shell. */
  readonly caseWord: string;
  /** What was typed, to go on after a stop: `hikeshi collect --case ...`. */
  readonly again: string;
}

const REFUSED_MOST = 5;

export function collectedPage(collected: CollectedAccount, language: Language, options: CollectedPageOptions): string {
  const { run, history, trails, state } = collected;
  const page = new SummaryPage(language, options);
  const when = (iso: string): string => {
    const { local, zone } = twoTimes(iso, options.zone);
    return `${local.slice(0, -3)} ${zone}`;
  };
  const states = regionStates(history);
  const read = states.some(({ events, state: one }) => one === 'whole' || events > 0) || trails.some(({ had }) => had.files > 0);
  page.headline(...headline(collected, read));
  page.fact({ ja: 'アカウント', en: 'Account' }, [`${run.account}  ${visibleText(run.caller)}`]);
  page.fact({ ja: '期間', en: 'Time' }, [
    { ja: `${when(run.since)} から ${when(run.until)} まで`, en: `${when(run.since)} to ${when(run.until)}` }[language],
  ]);
  page.heading({ ja: 'イベント履歴', en: 'Event history' });
  if (collected.regions.by === 'known-list') page.item(REGIONS_GUESSED[language]);
  for (const line of historyLines(states, when)) page.item(line[language]);
  if (collected.haltedBy === null && states.some(({ state: one }) => one === 'until')) page.item(REST[language]);
  page.heading({ ja: '証跡 (トレイル)', en: 'Trails' });
  for (const line of trails.length === 0 ? [noTrails(collected)] : trailLines(trails, when)) page.item(line[language]);
  if (!trails.some(({ trail }) => trail.dataEvents.length > 0)) page.item(ONLY_TRAILS[language]);
  page.heading({ ja: 'アカウントの状態と請求', en: 'State of the account, bills' });
  for (const line of [...documentLines(state.documents), ...state.leftOut, ...billLines(collected)]) page.item(line[language]);
  page.heading({ ja: '次にすること', en: 'Next' });
  for (const line of nextLines(collected, read, options)) page.line(line[language]);
  return page.text();
}

const SIGNED_OUT: Bilingual = {
  ja: 'サインインの期限が切れたので、途中で止まりました。ここまでに集めたものは残っています。',
  en: 'Your sign-in expired, so collecting stopped half-way. What was collected so far is kept.',
};

const CLOCK_WRONG: Bilingual = {
  ja: 'このコンピューターの時計が合っていないので、AWS が答えません。ここまでに集めたものは残っています。',
  en: 'The clock of this machine is wrong, so AWS does not answer. What was collected so far is kept.',
};

const REST: Bilingual = {
  ja: '読み残した分は、同じコマンドをもう一度実行すれば続きから読む (時間は --minutes で延ばせる)',
  en: 'The same command reads the rest from there (--minutes gives it more time)',
};

type Headline = readonly [Bilingual, 'bad' | 'good' | 'bold'];

function headline({ haltedBy, history }: CollectedAccount, read: boolean): Headline {
  if (haltedBy !== null) return [haltedBy.kind === 'failed' && haltedBy.cause === 'clock-skew' ? CLOCK_WRONG : SIGNED_OUT, 'bad'];
  if (!read)
    return [
      {
        ja: '記録を読めませんでした。「何も起きていない」という意味ではありません。',
        en: 'No logs could be read. That does not mean that nothing happened.',
      },
      'bad',
    ];
  const whole = history.every(({ state }) => state === 'whole' || state === 'not-enabled' || state === 'unsupported');
  return whole
    ? [
        {
          ja: 'AWS が覚えている記録を、ケースに集めました。アカウントには何も書き込んでいません。',
          en: 'What AWS remembers is now in the case. Nothing was written to the account.',
        },
        'good',
      ]
    : [
        {
          ja: '記録をケースに集めました。見られなかったところがあります。アカウントには何も書き込んでいません。',
          en: 'Logs are now in the case, but not all could be looked at. Nothing was written to the account.',
        },
        'bold',
      ];
}

const REGIONS_GUESSED: Bilingual = {
  ja: '使っているリージョンの一覧を見る許可がないので、知られている全リージョンに聞いた',
  en: 'The list of Regions in use was denied, so every known Region was asked',
};

/** Denied lists say nothing about trails. */
function noTrails({ state }: CollectedAccount): Bilingual {
  const asked = state.documents.filter(({ operation }) => operation === 'DescribeTrails');
  const unseen = asked.filter(({ outcome }) => outcome !== 'whole' && outcome !== 'unsupported' && outcome !== 'not-enabled');
  if (unseen.length === 0) return NO_TRAIL;
  return {
    ja: `証跡があるかどうか分からない: ${unseen.length} リージョンで見られなかった`,
    en: `Unknown whether there are trails: ${counted(unseen.length, 'Region')} could not be looked at`,
  };
}

function documentLines(documents: readonly StateDocument[]): Bilingual[] {
  const whole = documents.filter(({ outcome }) => outcome === 'whole').length;
  const denied = [...new Set(documents.filter(({ outcome }) => outcome === 'denied').map(({ why }) => visibleText(why?.code ?? '')))];
  const other = documents.filter(({ outcome }) => outcome === 'throttled' || outcome === 'failed').length;
  const more = denied.length > REFUSED_MOST ? ` +${denied.length - REFUSED_MOST}` : '';
  const lines: Bilingual[] = [{ ja: `AWS の答え ${countText(whole)} 通を残した`, en: `${counted(whole, 'answer')} of AWS kept` }];
  const list = `${denied.slice(0, REFUSED_MOST).join(', ')}${more}`;
  if (denied.length > 0) lines.push({ ja: `見る許可がないもの: ${list}`, en: `Not allowed to look: ${list}` });
  if (other > 0) lines.push({ ja: `答えが得られなかったもの: ${countText(other)}`, en: `Without an answer: ${countText(other)}` });
  return lines;
}

function billLines({ costs, invoices }: CollectedAccount): Bilingual[] {
  const isHad = ({ outcome }: StateDocument): boolean => outcome === 'whole';
  const had = invoices.filter(isHad).length;
  const lines: Bilingual[] = [
    had > 0
      ? { ja: `請求書の一覧: ${had} か月分`, en: `Lists of invoices: ${counted(had, 'month')}` }
      : { ja: '請求書の一覧は見られなかった', en: 'Invoices could not be looked at' },
  ];
  if (costs === null) {
    lines.push({
      ja: 'Cost Explorer には聞いていない (1 回 US$0.01。聞くには --cost)',
      en: 'Cost Explorer was not asked (US$0.01 a request; --cost asks it)',
    });
  } else {
    const months = costs.filter(isHad).length;
    const refused = costs.find((one) => !isHad(one))?.why;
    if (months > 0) lines.push({ ja: `Cost Explorer の料金: ${months} か月分`, en: `Costs of Cost Explorer: ${counted(months, 'month')}` });
    if (refused !== undefined)
      lines.push({
        ja: `Cost Explorer は答えなかった (${visibleText(refused?.code ?? '')})。使い始めていないか、権限がありません`,
        en: `Cost Explorer did not answer (${visibleText(refused?.code ?? '')}): it was never opened, or you lack the permission`,
      });
  }
  return lines;
}

function nextLines({ haltedBy }: CollectedAccount, read: boolean, { caseWord, again }: CollectedPageOptions): Bilingual[] {
  const line = (text: string): Bilingual => ({ ja: text, en: text });
  if (haltedBy !== null && haltedBy.kind === 'failed' && haltedBy.cause === 'clock-skew')
    return [
      {
        ja: '  時計を合わせて、同じコマンドを実行してください。続きから集めます。',
        en: '  Set the clock and run the same command: it goes on from here.',
      },
      line(`    ${again}`),
    ];
  if (haltedBy !== null)
    return [
      {
        ja: '  もう一度サインインして、同じコマンドを実行してください。続きから集めます。',
        en: '  Sign in again and run the same command: it goes on from here.',
      },
      line(`    ${again}`),
    ];
  if (!read)
    return [
      {
        ja: '  読むだけの権限を付けてから、もう一度集めてください。必要な権限の一覧:',
        en: '  Get permission to read, then collect again. What is needed:',
      },
      line('    hikeshi permissions'),
    ];
  return [{ ja: '  集めた記録を調べる:', en: '  Investigate what was collected:' }, line(`    hikeshi investigate --case ${caseWord}`)];
}
