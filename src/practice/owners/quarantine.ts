/** AWS notices a leaked key and attaches its quarantine policy, acting as the user itself from `AWS Internal`; without the right to, even that is denied. */
import type { Script } from '../agenda.ts';
import type { Credential } from '../account/credential.ts';
import { managedPolicyArn } from '../account/managed-policies.ts';
import type { Stage } from '../stage.ts';
import { tellOfExposedKey } from './aws-notices.ts';

export function* quarantine(stage: Stage, userName: string, key: Credential): Script {
  const caller = { hand: 'service', credential: key, address: 'AWS Internal', userAgent: 'AWS Internal', invokedBy: 'AWS Internal' } as const;
  stage.account.call(caller, 'iam:AttachUserPolicy', { userName, policyArn: managedPolicyArn('AWSCompromisedKeyQuarantineV3') });
  tellOfExposedKey(stage.account, userName, key.keyId ?? '');
  yield 0;
}
