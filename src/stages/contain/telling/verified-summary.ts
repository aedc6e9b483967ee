/** The proof on the terminal: what is shut is counted, what is not, or could not be seen, is named. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { principalInWords } from '../plan/principal-words.ts';
import type { ReadBack, Verified } from '../verify/verify-plan.ts';
import { BRACKETS, eventMarks } from './event-marks.ts';
import { momentIn, timesIn } from './moment.ts';
import { tellNotes, tellUnseen } from './note-lines.ts';
import { refusalTold, standingTold } from './standing-words.ts';
import { stepTitle, tellOutcome, tellPhases } from './step-lines.ts';

export interface VerifiedTelling {
  /** Commands to type next, with their paths. */
  readonly planCommand: string;
  readonly applyCommand: string;
  readonly hardenCommand: string;
  readonly searchCommand: (event: string) => string;
  /** Where the proof of every single step was written. */
  readonly savedAt: string;
  /** The reader's time zone. */
  readonly zone: string;
}

export function verifiedSummary(verified: Verified, telling: VerifiedTelling, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const standing = (...wanted: readonly ReadBack['standing'][]) => verified.steps.filter((one) => wanted.includes(one.standing));
  // The heading says how they stand; AWS's reason is left to say.
  const told = (some: readonly ReadBack[]) => some.map((one) => ({ ...standingTold(one, language), said: refusalTold(one, language) }));
  const proven = verified.complete && verified.sessions.every((one) => one.state !== 'alive');
  const marks = eventMarks({ steps: [], questions: verified.forYou, byHand: [], heldBack: [], unseen: [] }, language);
  page.headline(headline(verified), proven ? 'good' : 'bad');
  const stepOf = ({ step }: ReadBack) => step;
  tellPhases(page, verified.steps.map(stepOf), standing('done').map(stepOf), language);
  tellOutcome(page, OPEN, told(standing('open')), language);
  tellOutcome(page, UNKNOWN, told(standing('unknown')), language);
  tellOutcome(page, SETTLING, told(standing('settling')), language);
  section(
    page,
    NEW,
    verified.open.map((step) => stepTitle(step, language)),
  );
  tellSimulated(page, verified.simulated, language);
  section(
    page,
    SESSIONS,
    verified.sessions.map((one) => session(one, telling.zone, language)),
  );
  tellNotes(page, FOR_YOU, verified.forYou, telling.zone, language, marks.of);
  const listed = new Set(standing('unknown').map(({ step }) => `${step.action} ${step.target.id}`));
  tellUnseen(
    page,
    verified.unseen.filter(({ subject }) => !listed.has(subject)),
    language,
  );
  if (marks.example !== null) command(page, BRACKETS, telling.searchCommand(marks.example), language);
  tellNext(page, verified, telling, language);
  return page.text();
}

/** The worst first: a door that stands open, one that nobody could look at, one that is closing; last, what only the owner can do. */
function headline(verified: Verified): Bilingual {
  const { complete, steps, unseen, sessions } = verified;
  const [open, unknown, settling] = [openIn(verified), countOf(steps, 'unknown'), countOf(steps, 'settling')];
  if (complete && sessions.some(({ state }) => state === 'alive'))
    return {
      ja: '計画はすべて実行され、調べた入口はすべて閉じています。ただし、前に渡った一時的な認証情報が、期限まで使えるかもしれません。',
      en: 'The plan is carried out, and every way in that was tested is shut. But temporary credentials handed out before may still work until they end.',
    };
  if (complete)
    return {
      ja: '計画はすべて実行され、調べた入口はすべて閉じています。',
      en: 'The plan is carried out, and every way in that was tested is shut.',
    };
  if (open > 0)
    return {
      ja: `まだ開いているものが ${open} 個あります。${unknown === 0 ? '' : `ほかに、確かめられなかったものが ${unknown} 個あります。`}`,
      en: `${open} thing${open === 1 ? ' is' : 's are'} still open.${unknown === 0 ? '' : ` ${unknown} more could not be looked at.`}`,
    };
  if (unknown + unseen.length > 0)
    return {
      ja: '見えた範囲では止まっています。ただし、確かめられなかったものがあるので、まだ安心できません。',
      en: 'What could be seen has been stopped. Some things could not be looked at, so this is no proof yet.',
    };
  if (settling > 0)
    return {
      ja: `${settling} 個は、AWS がまだ作業中です。数分たってから、もう一度確かめてください。`,
      en: `AWS is still at work on ${settling} of them. Look again in a few minutes.`,
    };
  return { ja: '計画は済みました。残りは、あなたの確認が要るものだけです。', en: 'The plan is done. What is left needs you.' };
}

/** What AWS's simulator still allows is as open as a step that is not done. */
const openIn = ({ steps, open, simulated }: Verified): number =>
  countOf(steps, 'open') + open.length + simulated.filter(({ verdict }) => verdict === 'allowed').length;

const countOf = (steps: Verified['steps'], standing: ReadBack['standing']): number => steps.filter((one) => one.standing === standing).length;

function section(page: SummaryPage, heading: Bilingual, lines: readonly string[]): void {
  if (lines.length === 0) return;
  page.heading(heading);
  for (const one of lines) page.item(one);
}

/** Those of one verdict together: who is denied everything needs no line of his own. */
function tellSimulated(page: SummaryPage, simulated: Verified['simulated'], language: Language): void {
  const by = (words: Bilingual, arns: readonly string[]): readonly string[] =>
    arns.length === 0 ? [] : [visibleText(`${words[language]}: ${arns.map((arn) => principalInWords(arn)[language]).join(', ')}`)];
  const allowed = simulated.filter(({ verdict }) => verdict === 'allowed');
  const arnsOf = (verdict: Verified['simulated'][number]['verdict']) => simulated.filter((one) => one.verdict === verdict).map(({ arn }) => arn);
  section(page, SIMULATOR, [
    ...allowed.flatMap((one) => by(STILL(one.allowed.join(', ')), [one.arn])),
    ...by(NO_VERDICT, arnsOf('unknown')),
    ...by(DENIED, arnsOf('denied')),
  ]);
}

function session({ kind, target, state, until }: Verified['sessions'][number], zone: string, language: Language): string {
  const end = until === null ? null : momentIn(zone, until);
  const words: Readonly<Record<typeof state, Bilingual>> = {
    cut: { ja: '切れています', en: 'cut' },
    over: { ja: '期限切れです', en: 'has ended' },
    alive: {
      ja: end === null ? 'まだ使えるかもしれません (期限は不明)' : `${end} まで使えるかもしれません`,
      en: end === null ? 'may still work (end unknown)' : `may still work until ${end}`,
    },
  };
  const [arn = '', ...more] = target.split(' ');
  const since = more.length === 0 ? '' : ` (${timesIn(zone, more.join(' '))})`;
  return visibleText(`${principalInWords(arn)[language]}${KIND_OF_SESSION[kind]?.[language] ?? ''}${since}: ${words[state][language]}`);
}

/** After whose it is. A federated session is named so already. */
const KIND_OF_SESSION: Readonly<Record<string, Bilingual>> = {
  'role-session': { ja: ' のセッション', en: ', a session' },
  'session-token': { ja: ' の一時的なキー', en: ', temporary keys' },
  'console-session': { ja: ' のコンソールへのサインイン', en: ', signed in to the console' },
};

function tellNext(page: SummaryPage, verified: Verified, telling: VerifiedTelling, language: Language): void {
  page.heading(NEXT);
  if (countOf(verified.steps, 'open') > 0) command(page, AGAIN, telling.applyCommand, language);
  if (verified.open.length > 0 || verified.simulated.some(({ verdict }) => verdict === 'allowed')) command(page, ANEW, telling.planCommand, language);
  command(page, HARDEN, telling.hardenCommand, language);
  command(page, PROOF, telling.savedAt, language);
}

function command(page: SummaryPage, words: Bilingual, typed: string, language: Language): void {
  page.item(words[language]);
  page.line(`        ${visibleText(typed)}`);
}

const OPEN: Bilingual = { ja: 'まだ開いているもの', en: 'Still open' };
const UNKNOWN: Bilingual = {
  ja: '確かめられなかったもの (閉じているとも、開いているとも言えません)',
  en: 'Could not be looked at (neither known to be shut nor open)',
};
const SETTLING: Bilingual = { ja: '進行中のもの', en: 'Under way' };
const NEW: Bilingual = { ja: '計画になかった、まだ開いているもの', en: 'Open, and not in the plan' };
const SIMULATOR: Bilingual = { ja: 'AWS の判定 (ポリシーシミュレーター)', en: 'AWS’s own verdict (policy simulator)' };
const DENIED: Bilingual = { ja: '試した操作はすべて拒否されます', en: 'Everything tried is denied' };
const STILL = (actions: string): Bilingual => ({ ja: `まだできます (${actions})`, en: `Still allowed (${actions})` });
const NO_VERDICT: Bilingual = { ja: '答えが得られませんでした', en: 'No answer' };
const SESSIONS: Bilingual = { ja: '一時的な認証情報', en: 'Temporary credentials' };
const FOR_YOU: Bilingual = { ja: 'あなたの確認が要るもの', en: 'Needs you' };
const NEXT: Bilingual = { ja: '次に', en: 'Next' };
const AGAIN: Bilingual = { ja: '済んでいない手順を、もう一度実行します:', en: 'Carry out again what is not done:' };
const ANEW: Bilingual = { ja: '計画になかったものがあるので、計画を作り直します:', en: 'Something is not in this plan: make a new one:' };
const HARDEN: Bilingual = {
  ja: 'そのあと、戸締まりをします (見るだけで、まだ何も変えません):',
  en: 'Then shut the doors (only looks; nothing is changed yet):',
};
const PROOF: Bilingual = { ja: '手順ごとの結果は、ここにあります:', en: 'The result of every step is here:' };
