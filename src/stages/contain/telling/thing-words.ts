/** What a step is done to, as people know it: `AdministratorAccess (user reader)` and not two ARNs. The ARN stands in the plan. */
import { shortName } from '../../../knowledge/effects/short-name.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { regionInWords } from '../../../words/place-names.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { PlanStep } from '../plan/plan.ts';
import { isGlobal } from '../plan/unseen-note.ts';

type Named = Pick<PlanStep, 'target'>;

/** Names were chosen by the intruder: made safe to look at. */
export function thingInWords({ target }: Named, language: Language): string {
  const name = nameOf(target, language);
  const owner = ownerOf(target);
  return visibleText(owner === null || owner.name === name ? name : `${name} (${owner.kind[language]}${owner.name})`);
}

/** `東京 (ap-northeast-1)`; null for what is in no Region. */
export const placeInWords = (step: Pick<PlanStep, 'target' | 'calls'>, language: Language): string | null =>
  isEverywhere(step) ? null : visibleText(regionInWords(step.target.region)[language]);

const isEverywhere = ({ target, calls }: Pick<PlanStep, 'target' | 'calls'>): boolean =>
  /^arn:[a-z-]+:iam:/.test(target.arn) || calls.some(({ service }) => isGlobal(service));

function nameOf({ id, arn, more }: PlanStep['target'], language: Language): string {
  const { group, ports, userName } = more;
  if (group !== undefined && ports !== undefined) return `${group} (${portsOf(ports)[language]})`;
  if (userName !== undefined && userName !== '') return userName;
  const keyPair = /:key-pair\/(.+)$/s.exec(arn)?.[1];
  return keyPair === undefined || keyPair === id ? shortId(id) : `${keyPair} (${id})`;
}

/** `port 22`, `ports 3389-3390`, or all of them, as the group's rule has it (-1). */
function portsOf(ports: string): Bilingual {
  const [, from = '', to = ''] = /^(-?\d+)-(-?\d+)$/.exec(ports) ?? [];
  if (from === '-1') return { ja: 'すべてのポート', en: 'all ports' };
  return from === to ? { ja: `ポート ${from}`, en: `port ${from}` } : { ja: `ポート ${ports}`, en: `ports ${ports}` };
}

/** The name in an ARN. AWS's own policies are told from those of the account, and stacks and services go by their names and not the ids behind them. */
export function shortId(id: string): string {
  if (!id.startsWith('arn:')) return id;
  const resource = id.split(':').slice(5).join(':');
  if (/^arn:[a-z-]+:iam::aws:policy\//.test(id)) return `${shortName(id)} (AWS)`;
  const named = /^(?:oidc-provider|saml-provider)\/(.+)$/s.exec(resource)?.[1] ?? /^(?:stack|service)\/([^/]+)\/[0-9a-f-]+$/.exec(resource)?.[1];
  return named ?? shortName(id);
}

/** Whose it is: of a key the user, of a service its cluster. */
function ownerOf({ id, more }: PlanStep['target']): { readonly kind: Bilingual; readonly name: string } | null {
  if (more['user'] !== undefined) return { kind: KINDS.User, name: more['user'] };
  const { kind, name, cluster } = more;
  if (name !== undefined && name !== id)
    return { kind: kind === 'User' || kind === 'Role' || kind === 'Group' ? KINDS[kind] : { ja: '', en: '' }, name };
  return cluster === undefined ? null : { kind: KINDS.cluster, name: cluster };
}

const KINDS = {
  User: { ja: 'ユーザー ', en: 'user ' },
  Role: { ja: 'ロール ', en: 'role ' },
  Group: { ja: 'グループ ', en: 'group ' },
  cluster: { ja: 'クラスター ', en: 'cluster ' },
} as const satisfies Readonly<Record<string, Bilingual>>;
