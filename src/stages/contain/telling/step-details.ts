/** One step of a plan with everything it rests on and does: for whoever wants to check it, or do it by hand. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { SummaryPage, type PageOptions } from '../../../words/page/summary-page.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { actionOfStep } from '../apply/write-gate.ts';
import { cliCommand } from '../plan/aws-cli.ts';
import type { PlanStep } from '../plan/plan.ts';
import { bothTimesIn } from './moment.ts';
import { hourly, stepTitle } from './step-lines.ts';

/** @param zone the reader's time zone */
export function stepDetails(step: PlanStep, zone: string, language: Language, options: PageOptions): string {
  const page = new SummaryPage(language, options);
  const { words } = actionOfStep(step);
  page.line(page.paint.bold(stepTitle(step, language)));
  page.line('');
  const told = (label: Bilingual, ...texts: readonly Bilingual[]) =>
    page.fact(
      label,
      texts.map((one) => visibleText(one[language])),
    );
  told(PURPOSE, words.purpose);
  told(WHY, inZone(step.why, zone), ...step.risks);
  told(EFFECT, words.mayBreak);
  const saved = hourly([step]);
  if (saved !== null) told(SAVES, PER_HOUR(saved));
  told(UNDO, words.undo);
  told(BY_HAND, words.console(step.target));
  told(NAME, { ja: step.target.arn, en: step.target.arn });
  page.heading(EVENTS(step.eventIds.length));
  for (const id of step.eventIds) page.item(visibleText(id));
  page.heading(CALLS);
  // Not wrapped: it can be copied.
  for (const call of step.calls) page.line(`  ${cliCommand(call)}`);
  return page.text();
}

const inZone = ({ ja, en }: Bilingual, zone: string): Bilingual => ({ ja: bothTimesIn(zone, ja), en: bothTimesIn(zone, en) });

const PURPOSE: Bilingual = { ja: 'すること', en: 'What' };
const WHY: Bilingual = { ja: '理由', en: 'Why' };
const EFFECT: Bilingual = { ja: '影響', en: 'Effect' };
const SAVES: Bilingual = { ja: '料金', en: 'Cost' };
const PER_HOUR = (price: string): Bilingual => ({
  ja: `1 時間あたり約 ${price} が止まります (Linux の定価)`,
  en: `stops about ${price} an hour (list price, Linux)`,
});
const UNDO: Bilingual = { ja: '取り消し', en: 'Undo' };
const BY_HAND: Bilingual = { ja: '手でなら', en: 'By hand' };
const NAME: Bilingual = { ja: 'ARN', en: 'ARN' };
const EVENTS = (count: number): Bilingual =>
  count === 0
    ? { ja: '根拠: 記録には出ていません (いまのアカウントを見て分かったことです)', en: 'Rests on no event: it was seen in the account itself' }
    : { ja: `根拠の記録 (CloudTrail のイベント ${count} 件)`, en: `Rests on (${count} CloudTrail event${count === 1 ? '' : 's'})` };
const CALLS: Bilingual = { ja: '呼び出す API (AWS CLI の書き方で)', en: 'The calls, as the AWS CLI writes them' };
