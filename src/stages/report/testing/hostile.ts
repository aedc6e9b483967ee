/** Any material with every text an intruder could have chosen replaced by a hostile one. What our own program sets (kinds, states, times) stays. */
import type { ReportMaterial } from '../material.ts';

/** Attacks on whoever reads: markup, script, attribute break-outs, terminal codes, formulas, direction changes, invisible text, length. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror="document.title=\'owned\'">',
  "' autofocus onfocus='document.title=1' x='",
  '</style></script></title><svg/onload=document.title=1>',
  '\u001B[2J\u001B]0;owned\u0007\u009B31m',
  'invoice\u202Egpj.exe\u2066\u200B\u200D\uFEFF',
  '=HYPERLINK("http://example.invalid","x")',
  '`${constructor.constructor("return 1")()}` {key} {n} {{x}}',
  '&lt;b&gt; &#60;b&#62; &amp;amp;',
  'A'.repeat(20_000),
  '🔥'.repeat(3_000),
  '__proto__',
];

const OURS = new Set([
  'schema',
  'confidence',
  'verdict',
  'state',
  'part',
  'direction',
  'knowable',
  'outcome',
  'level',
  'certainty',
  'zone',
  'madeAt',
  'time',
  'hour',
  'firstSeen',
  'lastSeen',
  'createdAt',
  'deletedAt',
  'diesAt',
  'from',
  'to',
  'actorId',
  'deed',
]);

/** `kind` is ours in verdicts, actors and entries, but comes from tables keyed by call in footholds and touched data. */
const KINDS_OF_OURS = new Set([
  'hijacked',
  'suspicious',
  'no-sign',
  'cannot-tell',
  'attacker',
  'owner',
  'service',
  'third-party',
  'unclear',
  'leaked-key',
  'insider',
  'console-password',
  'root',
  'unknown',
]);

export function withHostileText(material: ReportMaterial, hostile: string): ReportMaterial {
  return replaced(material, null, hostile) as ReportMaterial;
}

function replaced(value: unknown, key: string | null, hostile: string): unknown {
  if (typeof value === 'string') return text(value, key, hostile);
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, key, hostile));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [key === 'details' ? hostile : name, replaced(inner, name, hostile)]));
}

function text(value: string, key: string | null, hostile: string): string {
  if (key !== null && OURS.has(key)) return value;
  if (key === 'kind' && KINDS_OF_OURS.has(value)) return value;
  if (key === 'type' && (value === 'long-term' || value === 'temporary')) return value;
  if (key === 'eventIds' || key === 'eventId' || key === 'createEventId') return `${value}${hostile}`;
  return hostile;
}
