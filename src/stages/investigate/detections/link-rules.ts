/** Drafts to rules: ids made unique, filters applied, correlations joined to the rules they name. */
import { linkCorrelations } from './correlation/link-correlations.ts';
import type { Draft } from './drafts.ts';
import { atLeast, LEVEL_WHEN_UNSTATED } from './level.ts';
import type { LoadedRules, LoadOptions, NotApplicable } from './load-rules.ts';
import type { RuleHead } from './rule-head.ts';
import { Complaints } from './rule-problem.ts';
import type { EventRule, Rule } from './rule.ts';
import { RuleRegister } from './rule-register.ts';
import { ruleWords } from './rule-words.ts';

type DraftOf<Kind extends Draft['kind']> = Extract<Draft, { kind: Kind }>;

export function linkedRules(drafts: readonly Draft[], options: LoadOptions): LoadedRules {
  const complaints = new Complaints();
  const register = new RuleRegister(drafts, complaints);
  const filters = register.drafts.filter((draft): draft is DraftOf<'filter'> => draft.kind === 'filter');
  const filtered = filterTargets(filters, register, complaints);
  const events = register.drafts
    .filter((draft): draft is DraftOf<'event'> => draft.kind === 'event')
    .map((draft) => eventRule(draft, register.idOf(draft), filtered));
  const { correlations, unusable } = linkCorrelations(register, events, complaints);
  const silent = new Set([...(options.ignore ?? []), ...correlations.flatMap((one) => one.silences)]);
  const least = options.leastLevel ?? 'informational';
  const rules: Rule[] = [...events, ...correlations.map((one) => one.rule)].map((rule) => ({
    ...rule,
    reports: !silent.has(rule.id) && atLeast(rule.level, least),
  }));
  const aside = register.drafts.filter((draft): draft is DraftOf<'not-applicable'> => draft.kind === 'not-applicable');
  const notApplicable = [...aside.map((draft) => outOfPlace(draft.head, draft.why)), ...unusable.map((head) => outOfPlace(head, { kind: 'parts' }))];
  return { rules, problems: complaints.problems, notApplicable };
}

const outOfPlace = (head: RuleHead, why: NotApplicable['why']): NotApplicable => ({ ...head.at, id: head.id, title: head.title, why });

/** Filters by the draft they apply to. A filter that names a rule nobody has is reported; the rest of it still works. */
function filterTargets(filters: readonly DraftOf<'filter'>[], register: RuleRegister, complaints: Complaints): Map<Draft, DraftOf<'filter'>[]> {
  const targets = new Map<Draft, DraftOf<'filter'>[]>();
  for (const filter of filters) {
    const wanted =
      filter.rules === 'any' ? register.drafts.filter((draft) => draft.kind === 'event') : namedByFilter(filter.rules, register, complaints);
    for (const draft of new Set(wanted)) targets.set(draft, [...(targets.get(draft) ?? []), filter]);
  }
  return targets;
}

function namedByFilter(names: Exclude<DraftOf<'filter'>['rules'], 'any'>, register: RuleRegister, complaints: Complaints): Draft[] {
  return names.flatMap(({ text, at }) => {
    const draft = register.named(text, at, complaints);
    if (draft?.kind === 'correlation') complaints.error(at, ruleWords.filterOnCorrelation(text));
    return draft?.kind === 'event' ? [draft] : [];
  });
}

function eventRule(draft: DraftOf<'event'>, id: string, filtered: ReadonlyMap<Draft, DraftOf<'filter'>[]>): EventRule {
  const filters = filtered.get(draft) ?? [];
  const condition =
    filters.length === 0 ? draft.condition : ({ kind: 'and', parts: [draft.condition, ...filters.map((one) => one.condition)] } as const);
  const { name, title, tags, at } = draft.head;
  return { kind: 'event', id, name, title, tags, at, level: draft.head.level ?? LEVEL_WHEN_UNSTATED, reports: true, condition };
}
