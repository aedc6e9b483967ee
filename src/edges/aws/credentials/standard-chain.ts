/** Credentials as every AWS tool finds them: environment, profiles, Identity Center, `aws login`, CloudShell and other containers, assumed roles. */
import type { AwsCredentialIdentity, Provider } from '@smithy/types';
import type { AwsHttpHandler } from '../http/handler.ts';
import { NoCredentials } from '../thrown.ts';

export interface ChainOptions {
  /** `--profile`; null follows AWS_PROFILE, or the default. */
  readonly profile: string | null;
  readonly http: AwsHttpHandler;
  /** Region in which roles are assumed when the profile names none. */
  readonly region: string;
  /** Asks the person for the code of an MFA device, given its serial; null when nobody can answer. */
  readonly askMfaCode: (serial: string) => Promise<string | null>;
}

const SILENT = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing(): void {
  // What the SDK would print for developers is told by us in words for people.
}

/** Nothing of the SDK is loaded before the first use. */
export function standardChain({ profile, http, region, askMfaCode }: ChainOptions): Provider<AwsCredentialIdentity> {
  return async () => {
    const { fromIni, fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
    const settings = {
      logger: SILENT,
      // No region here: it would win over the region of Identity Center in the profile.
      clientConfig: { requestHandler: http as never },
      parentClientConfig: { region: () => Promise.resolve(region) },
      mfaCodeProvider: async (serial: string): Promise<string> => {
        const code = await askMfaCode(serial);
        if (code === null) throw new NoCredentials('mfa-code-missing', 'no MFA code was given', undefined);
        return code;
      },
    };
    // A profile that gives nothing must not lead on to the machine's own role: that may be another account.
    return profile === null ? fromNodeProviderChain(settings)() : fromIni({ ...settings, profile })();
  };
}
