/** Ways back in, named as the knowledge of API effects names them. Kinds it does not know are shown as they are. */
import { credentialFootholds } from '../../../knowledge/effects/footholds/credential-footholds.ts';
import { FOOTHOLDS } from '../../../knowledge/effects/foothold-kinds.ts';
import type { Bilingual } from '../../../words/language.ts';

const NAMES = new Map<string, Bilingual>(Object.entries(FOOTHOLDS).map(([kind, words]) => [kind, { ja: words.name.ja, en: capital(words.name.en) }]));
const ORDER = [...NAMES.keys()];

export const footholdWords = (kind: string): Bilingual => NAMES.get(kind) ?? { ja: kind, en: kind };

/** Credentials first, then what runs by itself, then sharing and settings: the order in which to close them. */
export function footholdOrder(kind: string): number {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
}

/** Lets the intruder act again, or makes again by itself what is stopped: to be closed before anything is stopped. */
export const comesBack = (kind: string): boolean => Object.hasOwn(credentialFootholds, kind) || STARTS_AGAIN.has(kind);

const STARTS_AGAIN: ReadonlySet<string> = new Set([
  'auto-scaling-group',
  'spot-request',
  'spot-fleet',
  'ec2-fleet',
  'ecs-service',
  'eks-nodegroup',
  'batch-environment',
  'beanstalk-environment',
  'cloudformation-stack',
  'event-rule',
  'schedule',
  'state-machine',
  'lambda-url',
  'lambda-trigger',
  'lambda-permission',
  'lambda-function',
  'lambda-code',
]);

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
