/** What the rules matched, one entry a rule, with its title in both languages, as the investigation weighs it. */
import { parseAllDocuments } from 'yaml';
import { reachText } from '../knowledge/json-reach.ts';
import type { Reachable } from '../knowledge/json-reach.ts';
import type { DetectionHit, Rule, RuleHit } from '../stages/investigate/index.ts';

export interface RuleText {
  readonly name: string;
  readonly text: string;
}

/** A correlation hits once for each group; here they are one. Rules without Japanese words keep their own title. */
export function ruleHitsOf(hits: readonly DetectionHit[], rules: readonly Rule[], files: readonly RuleText[]): RuleHit[] {
  const titles = japaneseTitles(hits, rules, files);
  const counted = new Map(rules.map((rule) => [rule.id, countsOf(rule)]));
  const byRule = new Map<string, { readonly hit: DetectionHit; readonly keys: Set<number> }>();
  for (const hit of hits) {
    const one = byRule.get(hit.ruleId) ?? { hit, keys: new Set<number>() };
    for (const key of hit.eventKeys) one.keys.add(key);
    byRule.set(hit.ruleId, one);
  }
  return [...byRule.values()].map(({ hit: { ruleId, title, level, tags }, keys }) => ({
    ruleId,
    title: { en: title, ja: titles.get(ruleId) ?? title },
    level,
    looking: onlyLooks(tags),
    counts: counted.get(ruleId) ?? null,
    eventKeys: [...keys],
  }));
}

const TACTICS = /^attack\.(?!t\d|s\d|g\d)/;

/** ATT&CK discovery and nothing else. */
const onlyLooks = (tags: readonly string[]): boolean => {
  const tactics = tags.filter((tag) => TACTICS.test(tag));
  return tactics.length > 0 && tactics.every((tag) => tag === 'attack.discovery' || tag === 'attack.reconnaissance');
};

function countsOf(rule: Rule): RuleHit['counts'] {
  if (rule.kind !== 'correlation') return null;
  return rule.correlation.fields.some(({ name }) => name === 'sourceIPAddress') ? 'addresses' : 'calls';
}

/** Our rules carry `custom: { ja: { title } }` beside Sigma's own fields. Only the files of rules that hit are looked at. */
function japaneseTitles(hits: readonly DetectionHit[], rules: readonly Rule[], files: readonly RuleText[]): Map<string, string> {
  const hit = new Set(hits.map(({ ruleId }) => ruleId));
  const wanted = new Set(rules.filter(({ id }) => hit.has(id)).map(({ at }) => at.file));
  const titles = new Map<string, string>();
  for (const { name, text } of files) {
    if (!wanted.has(name) || !text.includes('custom:')) continue;
    for (const document of parseAllDocuments(text)) {
      const rule = document.toJS({ maxAliasCount: 0 }) as Reachable;
      const id = reachText(rule, 'id');
      const title = reachText(rule, 'custom.ja.title');
      if (id !== null && title !== null) titles.set(id, title.slice(0, 256));
    }
  }
  return titles;
}
