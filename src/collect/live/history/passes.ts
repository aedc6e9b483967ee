/**
 * What is asked of Event history, the most useful first. LookupEvents takes one attribute a call.
 * Source: AWS CloudTrail API reference, LookupEvents (LookupAttribute), read November 2026.
 */
import type { Chain } from '../../../ports/collected.ts';

/** In the order in which they are asked. `everything` has no attribute: a few events have no `readOnly`, and only so are they had. */
export const PASS_NAMES = ['writes', 'sign-ins', 'suspects', 'bedrock', 'everything'] as const;
export type PassName = (typeof PASS_NAMES)[number];

/** A key or user to look at first, and why it is known. */
export interface Suspect {
  readonly attribute: 'AccessKeyId' | 'Username';
  readonly value: string;
}

export interface Pass {
  readonly name: PassName;
  readonly attribute: Chain['attribute'];
}

/** More suspects than this are most likely the whole account; `everything` has them, too. */
export const SUSPECTS_MOST = 20;

/** `InvokeModel` and its like count as reads, so `writes` misses stolen model use: Bedrock has a pass of its own. */
export function passesFor(names: readonly PassName[], suspects: readonly Suspect[]): Pass[] {
  return PASS_NAMES.filter((name) => names.includes(name)).flatMap((name): Pass[] => {
    switch (name) {
      case 'writes':
        return [{ name, attribute: { key: 'ReadOnly', value: 'false' } }];
      case 'sign-ins':
        return [{ name, attribute: { key: 'EventName', value: 'ConsoleLogin' } }];
      case 'suspects':
        return suspects.slice(0, SUSPECTS_MOST).map(({ attribute, value }) => ({ name, attribute: { key: attribute, value } }));
      case 'bedrock':
        return [{ name, attribute: { key: 'EventSource', value: 'bedrock.amazonaws.com' } }];
      case 'everything':
        return [{ name, attribute: null }];
    }
  });
}
