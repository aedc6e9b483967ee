/** Changes of the account itself that a hijacker makes to stay and to grow: contacts, Regions switched on, purchases. From CloudTrail's event history. */
import { reach, reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Asking } from '../listing/asking.ts';
import type { Refusal } from '../listing/list-items.ts';
import type { Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

/** Event source -> the events that matter and what they mean. Sources: API references of Account Management, Organizations, Savings Plans, Route 53 Domains. */
const CHANGES: readonly {
  readonly source: string;
  readonly events: RegExp;
  readonly kind: string;
  readonly level: Signal['level'];
  readonly words: Bilingual;
}[] = [
  {
    source: 'account.amazonaws.com',
    events: /^(PutContactInformation|PutAlternateContact|DeleteAlternateContact|StartPrimaryEmailUpdate|AcceptPrimaryEmailUpdate)$/,
    kind: 'contact-changed',
    level: 'alarm',
    words: {
      ja: 'アカウントの連絡先が変えられました。身に覚えがなければ、AWS からの連絡があなたに届かなくなっています。',
      en: 'A contact of the account was changed. If it was not you, messages from AWS do not reach you any more.',
    },
  },
  {
    source: 'account.amazonaws.com',
    events: /^(EnableRegion|DisableRegion)$/,
    kind: 'region-switched',
    level: 'look',
    words: {
      ja: 'リージョンの有効・無効が変えられました。無効にしても、そこで動いているものの料金は止まりません。',
      en: 'A Region was switched on or off. Switching one off does not stop what runs in it from costing money.',
    },
  },
  {
    source: 'savingsplans.amazonaws.com',
    events: /^CreateSavingsPlan$/,
    kind: 'commitment-bought',
    level: 'alarm',
    words: {
      ja: 'Savings Plans (1年か3年の契約) が買われました。返品できるのは買ってから数日だけです。',
      en: 'A Savings Plan (a contract for one or three years) was bought. It can be returned for a few days only.',
    },
  },
  {
    source: 'route53domains.amazonaws.com',
    events: /^(RegisterDomain|TransferDomain)$/,
    kind: 'domain-bought',
    level: 'alarm',
    words: { ja: 'ドメインが買われました。', en: 'A domain was bought.' },
  },
];

/** Global services tell their events in us-east-1. */
const HOME = 'us-east-1';

export async function accountChanges(asking: Asking): Promise<SignalsSeen> {
  const sources = [...new Set(CHANGES.map(({ source }) => source))];
  const signals: Signal[] = [];
  let refused: Refusal | null = null;
  for (const source of sources) {
    const input = { LookupAttributes: [{ AttributeKey: 'EventSource', AttributeValue: source }], MaxResults: 50 };
    const asked = await askPages(asking, { service: 'cloudtrail', operation: 'LookupEvents', region: HOME, input });
    refused ??= asked.refused;
    signals.push(...asked.pages.flatMap((page) => reach(page, 'Events[]')).flatMap((event) => changeIn(event, source)));
  }
  return { signals, cells: [signalCell('account-changes', 'cloudtrail', HOME, signals.length, refused)] };
}

function changeIn(event: Reachable, source: string): Signal[] {
  const name = reachText(event, 'EventName') ?? '';
  const change = CHANGES.find((one) => one.source === source && one.events.test(name));
  if (change === undefined) return [];
  const by = reachText(event, 'Username');
  return [
    {
      kind: change.kind,
      level: change.level,
      region: null,
      subject: by === null ? name : `${name} (${by})`,
      at: reachText(event, 'EventTime'),
      ...change.words,
    },
  ];
}
