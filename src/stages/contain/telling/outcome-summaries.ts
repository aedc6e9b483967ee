/** What came of applying, verifying and taking back, on the terminal. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { Applied } from '../apply/apply-plan.ts';
import { PHASES } from '../actions/action.ts';
import { PHASE_WORDS } from '../plan/phase-words.ts';
import { refusedInWords } from '../plan/unseen-note.ts';
import type { UndoneStep } from '../undo/undo-steps.ts';
import type { Verified } from '../verify/verify-plan.ts';
import { noteLine, stepTitle } from './step-lines.ts';

type Told = Applied['steps'][number]['standing'] | UndoneStep['standing'];

const STANDING: Readonly<Record<Told, Bilingual>> = {
  done: { ja: '済み', en: 'done' },
  settling: { ja: '受け付けられ、進行中', en: 'accepted, under way' },
  open: { ja: 'まだ', en: 'open' },
  unknown: { ja: '確かめられない', en: 'could not be seen' },
  skipped: { ja: '見送り', en: 'left out' },
  waits: { ja: '待ち: 作り直す仕掛けがまだ動いている', en: 'waits: what starts it again is still at work' },
  uncopied: {
    ja: '待ち: このリージョンのディスクのコピーが取れていない (コピーなしで進めるなら、--snapshot を付けずに計画を作り直す)',
    en: 'waits: disks in this Region could not be copied (to go on without copies, plan again without --snapshot)',
  },
  cannot: { ja: '元に戻せない', en: 'cannot be taken back' },
  untouched: { ja: '何もしていない', en: 'was never touched' },
};

const line = (title: string, standing: Told, refused: AwsRefused | null, language: Language): string =>
  `${title}: ${STANDING[standing][language]}${refused === null ? '' : ` — ${visibleText(refusedInWords(refused, null)[language])}`}`;

export function appliedSummary({ steps, foughtBack }: Applied, verifyCommand: string, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const done = steps.filter(isDone).length;
  page.headline(
    { ja: `${steps.length} 個の手順のうち ${done} 個が済みました。`, en: `${done} of ${steps.length} steps are done.` },
    done === steps.length ? 'good' : 'bad',
  );
  if (foughtBack.length > 0) page.item(FOUGHT(foughtBack.join(', '))[language]);
  // What is done is counted, so that what is not can be seen.
  for (const phase of PHASES) {
    const inPhase = steps.filter(({ step }) => step.phase === phase);
    if (inPhase.length === 0) continue;
    const finished = inPhase.filter(isDone);
    page.item(`${PHASE_WORDS[phase][language]}: ${DONE_OF(finished.length, inPhase.length)[language]}`);
    for (const one of inPhase.filter((step) => !isDone(step))) page.item(line(stepTitle(one.step, language), one.standing, one.refused, language));
  }
  page.heading({ ja: '次に', en: 'Next' });
  page.item(verifyCommand);
  return page.text();
}

const isDone = ({ standing }: Applied['steps'][number]): boolean => standing === 'done' || standing === 'settling';

const DONE_OF = (done: number, all: number): Bilingual => ({ ja: `${all} 個のうち ${done} 個済み`, en: `${done} of ${all} done` });

const FOUGHT = (ids: string): Bilingual => ({
  ja: `途中で誰かが元に戻したので、やり直しました: ${ids}。侵入者がまだ見張っています。`,
  en: `Somebody undid these while they were being done, and they were done again: ${ids}. The intruder is watching.`,
});

export function verifiedSummary(verified: Verified, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const open = verified.steps.filter((one) => one.standing !== 'done').length + verified.open.length;
  page.headline(
    verified.complete
      ? { ja: '計画はすべて実行され、調べた入口はすべて閉じています。', en: 'The plan is carried out, and every way in that was tested is shut.' }
      : open > 0
        ? { ja: `まだ開いているものが ${open} 個あります。`, en: `${open} things are still open.` }
        : { ja: '計画は済みました。残りは、あなたの確認が要るものだけです。', en: 'The plan is done. What is left needs you.' },
    verified.complete ? 'good' : 'bad',
  );
  for (const one of verified.steps) page.item(line(stepTitle(one.step, language), one.standing, one.refused, language));
  section(
    page,
    { ja: '計画になかった、まだ開いているもの', en: 'Open, and not in the plan' },
    verified.open.map((step) => stepTitle(step, language)),
  );
  section(
    page,
    { ja: 'AWS の判定 (ポリシーシミュレーター)', en: 'AWS’s own verdict (policy simulator)' },
    verified.simulated.map((one) => simulation(one, language)),
  );
  section(
    page,
    { ja: '一時的な認証情報', en: 'Temporary credentials' },
    verified.sessions.map((one) => session(one, language)),
  );
  section(
    page,
    { ja: 'あなたの確認が要るもの', en: 'Needs you' },
    verified.forYou.map((one) => noteLine(one, language)),
  );
  section(
    page,
    { ja: '見られなかったもの', en: 'Could not be seen' },
    verified.unseen.map((one) => noteLine(one, language)),
  );
  return page.text();
}

function section(page: SummaryPage, heading: Bilingual, lines: readonly string[]): void {
  if (lines.length === 0) return;
  page.heading(heading);
  for (const one of lines) page.item(one);
}

function simulation({ arn, verdict, allowed }: Verified['simulated'][number], language: Language): string {
  const words: Readonly<Record<typeof verdict, Bilingual>> = {
    denied: { ja: '試した操作はすべて拒否されます', en: 'everything tried is denied' },
    allowed: { ja: `まだできます: ${allowed.join(', ')}`, en: `still allowed: ${allowed.join(', ')}` },
    unknown: { ja: '答えが得られませんでした', en: 'no answer' },
  };
  return visibleText(`${arn}: ${words[verdict][language]}`);
}

function session({ kind, target, state, until }: Verified['sessions'][number], language: Language): string {
  const words: Readonly<Record<typeof state, Bilingual>> = {
    cut: { ja: '切れています', en: 'cut' },
    over: { ja: '期限切れ', en: 'has ended' },
    alive: { ja: `生きているかもしれません (${until ?? '期限は不明'})`, en: `may be alive (${until ?? 'end unknown'})` },
  };
  return visibleText(`${kind} ${target}: ${words[state][language]}`);
}

export function undoneSummary(steps: readonly UndoneStep[], language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const done = steps.filter((one) => one.standing === 'done' || one.standing === 'settling').length;
  page.headline({ ja: `${done} 個の手順を元に戻しました。`, en: `${done} steps were taken back.` }, 'bold');
  for (const { step, standing, refused, why } of steps) {
    page.item(line(stepTitle(step, language), standing, refused, language));
    page.fact({ ja: '', en: '' }, why === null ? [] : [why[language]]);
  }
  return page.text();
}
