/** Every kind of way back in (or of hiding) an intruder leaves, with its name and how to remove it. */
import { accountFootholds } from './footholds/account-footholds.ts';
import { computeFootholds } from './footholds/compute-footholds.ts';
import { credentialFootholds } from './footholds/credential-footholds.ts';
import type { FootholdWords } from './footholds/foothold-words.ts';

export const FOOTHOLDS = { ...credentialFootholds, ...computeFootholds, ...accountFootholds } as const satisfies Readonly<
  Record<string, FootholdWords>
>;

export type FootholdKind = keyof typeof FOOTHOLDS;
