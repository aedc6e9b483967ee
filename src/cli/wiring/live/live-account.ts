/** The live account for a command: signed in first, and read-only unless the person has agreed to more. */
import { awsAccount } from '../../../edges/aws/aws-account.ts';
import { sharedCredentials } from '../../../edges/aws/credentials/shared-credentials.ts';
import { standardChain } from '../../../edges/aws/credentials/standard-chain.ts';
import { endpointVariables } from '../../../edges/aws/endpoint-variables.ts';
import { nodeHttp } from '../../../edges/aws/http/node-http.ts';
import { readOnly } from '../../../edges/aws/read-only.ts';
import { whoAmI } from '../../../edges/aws/who-am-i.ts';
import { systemClock } from '../../../edges/system/system-clock.ts';
import { askSecret } from '../../../edges/terminal/ask-secret.ts';
import type { AwsAccount } from '../../../ports/aws-account.ts';
import type { AwsCaller } from '../../../ports/aws-caller.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Bilingual } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { LiveFlags } from '../../live-flags.ts';
import type { Cli } from '../../world.ts';
import { packageVersion } from '../package.ts';
import { adviceFor } from './caller-advice.ts';
import { notSignedIn } from './not-signed-in.ts';

export interface LiveAccount {
  /** Refuses every call that is not a read. */
  readonly account: AwsAccount;
  /** The same account with the calls that change it. Ask for it only after the person has said yes to what they saw. */
  writing(): AwsAccount;
  readonly caller: AwsCaller;
  readonly clock: Clock;
  /** What the person should know about the credentials in use; may be empty. */
  readonly advice: readonly Bilingual[];
  /** Closes connections kept open. */
  close(): void;
}

/** @throws HikeshiProblem `not-signed-in`, `aws-unreached`, `clock-wrong`, `certificates-unreadable`: each says the next step */
export async function liveAccount({ world, language }: Cli, flags: LiveFlags): Promise<LiveAccount> {
  const http = nodeHttp(world.env);
  const chain = standardChain({
    profile: flags.profile ?? null,
    http,
    region: world.env['AWS_REGION'] || world.env['AWS_DEFAULT_REGION'] || 'us-east-1',
    askMfaCode: (serial) => askSecret(MFA_QUESTION(visibleText(serial))[language]),
  });
  const credentials = sharedCredentials(chain, systemClock);
  const whole = awsAccount({
    credentials,
    http,
    clock: systemClock,
    endpointOf: endpointVariables(world.env),
    userAgent: `hikeshi/${packageVersion()}`,
  });
  const account = readOnly(whole);
  const who = await whoAmI(account, credentials);
  if (who.kind === 'refused') {
    http.destroy?.();
    throw notSignedIn(who.refused, flags.profile ?? world.env['AWS_PROFILE'] ?? null);
  }
  return { account, writing: () => whole, caller: who.caller, clock: systemClock, advice: adviceFor(who.caller), close: () => http.destroy?.() };
}

const MFA_QUESTION = (serial: string): Bilingual => ({
  ja: `MFA デバイス (${serial}) に出ている数字を入力して Enter を押してください (画面には出ません): `,
  en: `Type the code your MFA device (${serial}) shows and press Enter (it stays hidden): `,
});
