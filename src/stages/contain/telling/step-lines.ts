/** A step of a plan as lines for the terminal. Names were chosen by the intruder: everything is made safe to look at. */
import type { Bilingual, Language } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';
import { actionOfStep } from '../apply/write-gate.ts';
import type { PlanNote, PlanStep } from '../plan/plan.ts';

const MOST_EVENTS = 3;

/** Most steps can: only the others are marked. */
const NO_WAY_BACK: Bilingual = { ja: '元に戻せません', en: 'cannot be taken back' };

/** `S-03  End the EC2 instance: i-0123 (us-west-2)`; users and roles are in no Region. */
export const stepTitle = (step: PlanStep, language: Language): string =>
  visibleText(`${step.id}  ${actionOfStep(step).words.name[language]}: ${nameOf(step)}${placeOf(step)}`);

const placeOf = ({ target: { arn, region } }: PlanStep): string => (/^arn:[a-z-]+:iam:/.test(arn) ? '' : ` (${region})`);

/** A key or device with the user it belongs to. */
function nameOf({ target: { id, more } }: PlanStep): string {
  const owner = more['user'] ?? more['name'] ?? more['cluster'];
  return owner === undefined ? id : `${id} (${owner})`;
}

export function stepDetails(step: PlanStep, language: Language): readonly string[] {
  const events = step.eventIds.slice(0, MOST_EVENTS).join(', ');
  const rest = step.eventIds.length > MOST_EVENTS ? ` +${step.eventIds.length - MOST_EVENTS}` : '';
  const because = events === '' ? '' : ` [${events}${rest}]`;
  const cost = step.usdPerHour === null ? [] : [COST(step.usdPerHour)[language]];
  return [
    `${step.why[language]}${because}`,
    ...step.risks.map((one) => `${RISK[language]}${one[language]}`),
    ...cost,
    ...(step.undoable ? [] : [NO_WAY_BACK[language]]),
  ].map(visibleText);
}

const RISK: Bilingual = { ja: '注意: ', en: 'Mind: ' };
const COST = (usd: string): Bilingual => ({
  ja: `1 時間あたり約 US$${usd} が止まります (Linux の定価)`,
  en: `stops about US$${usd} an hour (list price, Linux)`,
});

export const noteLine = (note: PlanNote, language: Language): string => visibleText(`${note.subject}: ${note.said[language]}`);
