/** AWS's quarantine policies on users: AWS has seen a key of theirs in public. Source: AWS managed policies AWSCompromisedKeyQuarantine, V2, V3, V4. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import type { Asking } from '../listing/asking.ts';
import type { Refusal } from '../listing/list-items.ts';
import type { Signal } from '../notice-record.ts';
import { askPages, signalCell, type SignalsSeen } from './look.ts';

const POLICIES = ['AWSCompromisedKeyQuarantine', 'AWSCompromisedKeyQuarantineV2', 'AWSCompromisedKeyQuarantineV3', 'AWSCompromisedKeyQuarantineV4'];

export async function quarantine(asking: Asking): Promise<SignalsSeen> {
  const asked = await Promise.all(
    POLICIES.map((policy) =>
      askPages(asking, {
        service: 'iam',
        operation: 'ListEntitiesForPolicy',
        region: 'us-east-1',
        input: { PolicyArn: `arn:aws:iam::aws:policy/${policy}` },
      }),
    ),
  );
  const signals = asked.flatMap(({ pages }, index) =>
    pages.flatMap((page) => [
      ...reach(page, 'PolicyUsers[]').flatMap((one) => quarantined(reachText(one, 'UserName'), POLICIES[index] ?? '')),
      ...reach(page, 'PolicyRoles[]').flatMap((one) => quarantined(reachText(one, 'RoleName'), POLICIES[index] ?? '')),
    ]),
  );
  const refused = asked.reduce<Refusal | null>((first, one) => first ?? one.refused, null);
  return { signals, cells: [signalCell('quarantine', 'iam', 'global', signals.length, refused)] };
}

const quarantined = (name: string | null, policy: string): Signal[] =>
  name === null
    ? []
    : [
        {
          kind: 'quarantine',
          level: 'alarm',
          region: null,
          subject: name,
          at: null,
          ja: `AWS がこの利用者を隔離しています (${policy})。鍵が外に漏れたのを AWS が見つけたしるしです。このポリシーは外さないでください。隔離は一部の操作を止めるだけで、動いているものは止まりません。`,
          en: `AWS has put this identity into quarantine (${policy}): it saw one of its keys in public. Do not remove the policy. It stops some actions only, nothing that runs.`,
        },
      ];
