/**
 * Events a claim rests on, short enough to read past: `[973d12c8]` for one, with how many more for several. The beginning of an id leads to the event
 * (`hikeshi search 973d12c8`); the whole ids stand in the plan.
 */
import type { Bilingual, Language } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { Plan } from '../plan/plan.ts';

/** CloudTrail's ids are UUIDs (CloudTrail User Guide, "record contents", eventID). */
const UUID = /^([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface EventMarks {
  /** `[973d12c8]`, `[973d12c8 +17]`; empty for no events. */
  readonly of: (eventIds: readonly string[]) => string;
  /** One of the marks, as an example of what to look for; null when the plan rests on no event. */
  readonly example: string | null;
}

/** A beginning two events of the plan share is no name: those are written out. */
export function eventMarks(plan: Pick<Plan, 'steps' | 'questions' | 'byHand' | 'heldBack' | 'unseen'>, language: Language): EventMarks {
  const all = [plan.steps, plan.questions, plan.byHand, plan.heldBack, plan.unseen].flatMap((part) => part.flatMap(({ eventIds }) => eventIds));
  const taken = new Map<string, string | null>();
  for (const id of all) {
    const start = beginning(id);
    taken.set(start, (taken.get(start) ?? id) === id ? id : null);
  }
  const short = (id: string): string => (taken.get(beginning(id)) === id ? beginning(id) : id);
  return {
    of: ([id, ...more]) => (id === undefined ? '' : visibleText(`[${short(id)}${more.length === 0 ? '' : MORE(more.length)[language]}]`)),
    example: all.map(short).find((one) => SAFE.test(one)) ?? null,
  };
}

/** People paste it into a shell; a forged log may hold anything as an id. */
const SAFE = /^[\w-]{1,64}$/;

const beginning = (id: string): string => UUID.exec(id)?.[1] ?? id;

const MORE = (count: number) => ({ ja: ` ほか${count}件`, en: ` +${count}` });

/** Said once below them, before the command that shows the event. */
export const BRACKETS: Bilingual = {
  ja: '[ ] の中は、根拠になった記録 (CloudTrail のイベント) の番号の先頭です。その記録を見るには:',
  en: 'In [ ] stands the beginning of the id of a CloudTrail event it rests on. To see that event:',
};
