/** How a step stands, in words: what it means, and what AWS said. */
import type { Bilingual, Language } from '../../../words/language.ts';
import type { AwsRefused } from '../../../ports/aws-account.ts';
import type { Applied } from '../apply/apply-plan.ts';
import { actionOfStep } from '../apply/write-gate.ts';
import type { PlanStep } from '../plan/plan.ts';
import { refusedInWords } from '../plan/unseen-note.ts';
import type { UndoneStep } from '../undo/undo-steps.ts';
import type { ToldStep } from './step-lines.ts';

type Standing = Applied['steps'][number]['standing'] | UndoneStep['standing'];

interface Stands {
  readonly step: PlanStep;
  readonly standing: Standing;
  readonly refused: AwsRefused | null;
  readonly why?: Bilingual | null;
}

/** @param stands.why says instead of the standing why it is so */
export const standingTold = (stands: Stands, language: Language): ToldStep => ({
  step: stands.step,
  said: [(stands.why ?? STANDING[stands.standing])[language], ...refusalTold(stands, language)],
  beside: [],
});

/** What AWS said, if it refused. */
export function refusalTold({ step, refused }: Pick<Stands, 'step' | 'refused'>, language: Language): readonly string[] {
  if (refused === null) return [];
  const service = step.calls[0]?.service ?? actionOfStep(step).reads(step.target)[0]?.service ?? '';
  return [refusedInWords(refused, { service, region: step.target.region })[language]];
}

const STANDING: Readonly<Record<Standing, Bilingual>> = {
  done: { ja: '済みました。', en: 'Done.' },
  settling: { ja: '受け付けられ、進行中です。', en: 'Accepted, and under way.' },
  open: { ja: 'まだです。', en: 'Still open.' },
  unknown: { ja: '確かめられません。', en: 'It could not be seen.' },
  skipped: { ja: '見送りました。', en: 'Left out.' },
  waits: {
    ja: '待っています: 作り直す仕掛けがまだ動いていて、いま消してもまた増えます。',
    en: 'Waits: what starts it again is still at work, and ending it now would only start another.',
  },
  uncopied: {
    ja: '待っています: このリージョンのディスクのコピーが取れていません (コピーなしで進めるなら、--snapshot を付けずに計画を作り直してください)。',
    en: 'Waits: disks in this Region could not be copied (to go on without copies, plan again without --snapshot).',
  },
  cannot: { ja: '元に戻せません。', en: 'Cannot be taken back.' },
  untouched: { ja: '実行していないので、何もしませんでした。', en: 'It was never carried out, so nothing was done.' },
};
