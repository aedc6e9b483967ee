/**
 * Whether a rule of EventBridge is told when AWS finds a key of the account in public. The event is AWS's own sample (AWS Health user guide and
 * github.com/aws/aws-health-tools: `AWS_RISK_CREDENTIALS_EXPOSED`); patterns as in EventBridge's user guide, "Comparison operators".
 */
import { reachText, type Reachable } from '../../../knowledge/json-reach.ts';

const EVENT = {
  source: 'aws.health',
  'detail-type': 'AWS Health Event',
  detail: { service: 'RISK', eventTypeCode: 'AWS_RISK_CREDENTIALS_EXPOSED', eventTypeCategory: 'issue' },
} as const;

export function hearsOfExposedKeys(rule: Reachable): boolean {
  const pattern = reachText(rule, 'EventPattern');
  return pattern !== null && reachText(rule, 'State') !== 'DISABLED' && covers(parsed(pattern), EVENT);
}

/** Every field of the pattern must fit; what the sample does not have fits nothing. */
function covers(pattern: Reachable, event: Reachable): boolean {
  if (!isRecord(pattern) || !isRecord(event)) return false;
  return Object.entries(pattern).every(([name, wanted]) => {
    const actual = event[name];
    if (!Array.isArray(wanted)) return actual !== undefined && covers(wanted, actual);
    return (wanted as readonly Reachable[]).some((one) => fits(one, actual));
  });
}

function fits(wanted: Reachable, actual: Reachable | undefined): boolean {
  if (!isRecord(wanted)) return wanted === actual;
  const [operator, value] = Object.entries(wanted)[0] ?? ['', null];
  if (operator === 'exists') return value === (actual !== undefined);
  if (typeof actual !== 'string') return false;
  if (operator === 'anything-but') return !(Array.isArray(value) ? (value as readonly Reachable[]) : [value]).includes(actual);
  if (typeof value !== 'string') return false;
  switch (operator) {
    case 'prefix':
      return actual.startsWith(value);
    case 'suffix':
      return actual.endsWith(value);
    case 'equals-ignore-case':
      return actual.toLowerCase() === value.toLowerCase();
    case 'wildcard':
      return new RegExp(`^${value.split('*').map(escaped).join('[^]*')}$`).test(actual);
    default:
      return false;
  }
}

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
const isRecord = (value: Reachable): value is Readonly<Record<string, Reachable>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Reachable {
  try {
    return JSON.parse(text) as Reachable;
  } catch {
    return null;
  }
}
