/** What the story is told from, and how it is grouped. */
import type { Findings, Foothold, Resource } from '../findings.ts';

export type StoryMatter = Omit<Findings, 'schema' | 'story' | 'questions'>;

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
