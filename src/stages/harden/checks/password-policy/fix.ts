/** Raises the policy to what is wanted and keeps whatever was stricter. UpdateAccountPasswordPolicy sets everything it is not told to its default (IAM API reference). */
import { reach, type Reachable } from '../../../../knowledge/json-reach.ts';
import type { Fix } from '../../fix/fix.ts';
import { call, FREE, step, undoneBy } from '../../fix/fix-parts.ts';
import { isAbsent, items } from '../../reads/seen.ts';
import { WANTED_LENGTH, WANTED_REUSE } from './wanted-policy.ts';

/** What can be set; `ExpirePasswords` follows from `MaxPasswordAge` and cannot. */
const MEMBERS = [
  'MinimumPasswordLength',
  'RequireSymbols',
  'RequireNumbers',
  'RequireUppercaseCharacters',
  'RequireLowercaseCharacters',
  'AllowUsersToChangePassword',
  'MaxPasswordAge',
  'PasswordReusePrevention',
  'HardExpiry',
] as const;

export const fix: Fix = {
  cost: FREE,
  breaks: null,
  wishes: [],
  trial: null,
  alsoNeeds: [],
  calls: [
    ['iam', 'UpdateAccountPasswordPolicy'],
    ['iam', 'DeleteAccountPasswordPolicy'],
  ],
  steps: ({ seen, lines }) => {
    if (!lines.some(({ state }) => state === 'fail')) return [];
    const policy = seen['policy'] ?? [];
    const former = formerOf(items(policy, 'PasswordPolicy')[0]?.value ?? null);
    const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
    const wanted = {
      AllowUsersToChangePassword: true,
      ...former,
      MinimumPasswordLength: Math.max(number(former['MinimumPasswordLength']), WANTED_LENGTH),
      PasswordReusePrevention: Math.max(number(former['PasswordReusePrevention']), WANTED_REUSE),
    };
    const back = policy.some(isAbsent)
      ? call('iam', 'DeleteAccountPasswordPolicy', 'us-east-1', {})
      : call('iam', 'UpdateAccountPasswordPolicy', 'us-east-1', former);
    return [
      step(
        'policy',
        {
          ja: `パスワードを${WANTED_LENGTH}文字以上、過去${WANTED_REUSE}回の再利用を禁止にする (次に変えるときから)`,
          en: `Ask for ${WANTED_LENGTH} characters and none of the last ${WANTED_REUSE} passwords (from the next change on)`,
        },
        call('iam', 'UpdateAccountPasswordPolicy', 'us-east-1', wanted),
        undoneBy(back),
      ),
    ];
  },
};

const formerOf = (policy: Reachable): Readonly<Record<string, Reachable>> =>
  Object.fromEntries(MEMBERS.flatMap((member) => reach(policy, member).map((value) => [member, value] as const)));
