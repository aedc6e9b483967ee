/** A hijack in which the intruder chose every name for whoever reads it later: terminal codes, markup, formulas, text that turns or hides. */
import { playAccount, type CloudTrailRecord } from '../../src/practice/index.ts';

export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'terminal codes': '\u001B[2J\u001B[31m\u001B]0;owned\u0007\u009B1A\r',
  'a terminal link': '\u001B]8;;https://example.invalid/\u001B\\click\u001B]8;;\u001B\\',
  'turned and hidden text': 'a\u202Egpj.exe\u2066\u200B\u200D\u2028\uFEFF\u{E0041}b',
  markup: '<img src=x onerror="top.owned=1"><script>top.owned=1</script><svg/onload=top.owned=1>',
  'attribute break-out': `"' onfocus=top.owned=1 autofocus x="'</style></script>\``,
  formula: '=HYPERLINK("http://example.invalid";"x")',
  'other formulas': '@SUM(1+1)*cmd|/C calc',
  'tab formula': '\t+1+1',
  'minus formula': '-2+3',
  'path and shell': '../../../../etc/passwd; $(reboot) `reboot` | rm -rf / #',
  SQL: `'; drop table event; --`,
  'key of every object': '__proto__',
  template: '{key} ${process.exit(1)} {{x}} %s %n',
  'NUL and noncharacters': 'a\u0000b\uFFFF',
  'a lone surrogate': 'a\uD800b',
  'very long': 'A'.repeat(3_000),
};

/** Fields whose form the investigation needs; all other texts of a record are spoiled. */
const KEPT = new Set([
  'eventTime',
  'eventName',
  'eventSource',
  'type',
  'creationDate',
  'expiration',
  'createDate',
  'eventVersion',
  'eventType',
  'eventCategory',
]);

export const playedHijack = (): CloudTrailRecord[] => [...playAccount({ scenario: 'founding-story', seed: 5, days: 9 }).events()];

/** Every text of the records with `hostile` put before it, the same text always the same way, so that the story still hangs together. */
export function spoiled(records: readonly CloudTrailRecord[], hostile: string): unknown[] {
  return records.map((record) => withBefore(record, hostile));
}

function withBefore(value: unknown, hostile: string): unknown {
  if (typeof value === 'string') return hostile + value;
  if (Array.isArray(value)) return value.map((one: unknown) => withBefore(one, hostile));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? (inner as unknown) : withBefore(inner, hostile)]));
}

/** The kept fields spoiled as well, for a few events: nothing of them means anything any more. */
export function spoiledWhole(records: readonly CloudTrailRecord[], hostile: string): unknown[] {
  return records.map((record) => ({
    ...record,
    eventName: hostile + record.eventName,
    eventSource: hostile + record.eventSource,
    eventType: hostile,
    eventTime: record.eventTime,
    errorCode: hostile,
    errorMessage: hostile,
    tlsDetails: hostile,
    additionalEventData: { [hostile]: { [hostile]: hostile } },
    resources: [{ ARN: hostile, type: hostile, accountId: hostile }],
    userIdentity: hostile,
  }));
}
