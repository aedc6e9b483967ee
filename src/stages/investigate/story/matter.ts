/** What the story is told from, and how it is grouped. */
import { FOOTHOLDS, type FootholdKind } from '../../../knowledge/effects/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Attempt } from '../attempts.ts';
import type { CleanUp } from '../clean-up.ts';
import type { Findings, Foothold, Resource } from '../findings.ts';

export interface StoryMatter extends Omit<Findings, 'schema' | 'story' | 'questions'> {
  readonly attempts: readonly Attempt[];
  /** When events of the intruder happened, by event id; of very many only the first. */
  readonly times: ReadonlyMap<string, string>;
  readonly cleanUp: CleanUp | null;
}

/** Resources of the intruder grouped by type, biggest group first. */
export function byType(resources: readonly Resource[]): [type: string, own: Resource[]][] {
  const groups = new Map<string, Resource[]>();
  for (const one of resources) {
    if (one.verdict !== 'attacker' && one.verdict !== 'consequence') continue;
    groups.set(one.type, [...(groups.get(one.type) ?? []), one]);
  }
  return [...groups].toSorted((a, b) => b[1].length - a[1].length);
}

export const openFootholds = (footholds: readonly Foothold[]): Foothold[] => footholds.filter((one) => one.state !== 'closed');

export const footholdName = (kind: string): Bilingual =>
  Object.hasOwn(FOOTHOLDS, kind) ? FOOTHOLDS[kind as FootholdKind].name : { ja: kind, en: kind };

/** Time of the earliest of these events, as far as times are known. */
export const firstOf = (ids: readonly string[], times: ReadonlyMap<string, string>): string | null =>
  ids.flatMap((id) => times.get(id) ?? []).toSorted()[0] ?? null;
