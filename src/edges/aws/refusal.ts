/** From what was thrown to the port's answer. `region` and `name` questions that one error cannot settle are settled by asking who we are at home. */
import { isOptInRegion } from '../../knowledge/aws-regions.ts';
import { deniedAction, deniedBy } from '../../knowledge/aws-answers/denied-by.ts';
import { errorMeaning, plainCode } from '../../knowledge/aws-answers/error-meaning.ts';
import type { AwsFailed, AwsRefused } from '../../ports/aws-account.ts';
import type { AtHome } from './home-check.ts';
import type { Thrown } from './thrown.ts';

export interface RefusedCall {
  readonly service: string;
  readonly region: string;
  /** Asked region by region; a global service has no region that could be off. */
  readonly regional: boolean;
  readonly iamAction: string;
  readonly attempts: number;
  /** Do these credentials work at home? `unreached`: nothing was heard from AWS at all. */
  readonly atHome: () => Promise<AtHome>;
}

/** Whether asking again may help, and as what kind of trouble it counts. */
export type Repeatable = 'throttled' | 'passing' | 'clock-skew' | null;

export function repeatableAs(thrown: Thrown, service: string): Repeatable {
  switch (thrown.kind) {
    case 'answered': {
      const meaning = errorMeaning({ ...thrown, service });
      return meaning === 'throttled' || meaning === 'passing' || meaning === 'clock-skew' ? meaning : null;
    }
    case 'unreadable':
      return thrown.code === 'AnswerTooLarge' ? null : 'passing';
    case 'unreached':
      return isNameUnknown(thrown.code) || isCertificate(thrown.code) ? null : 'passing';
    case 'timeout':
      return 'passing';
    case 'unsendable':
    case 'credentials':
    case 'stopped':
      return null;
  }
}

export async function refusal(thrown: Thrown, call: RefusedCall): Promise<AwsRefused> {
  switch (thrown.kind) {
    case 'answered':
      return refusedByAws(thrown, call);
    case 'unreadable':
      return failed('aws', thrown.code, thrown.message);
    case 'unreached':
      // AWS gives no name to a service in a region where it does not offer it. Without a network no name is known either.
      if (isNameUnknown(thrown.code) && call.regional && (await call.atHome()) !== 'unreached') return { kind: 'unsupported' };
      return failed('network', thrown.code, thrown.message);
    case 'timeout':
      return failed('timeout', thrown.code, thrown.message);
    case 'unsendable':
      return failed('request', thrown.code, thrown.message);
    case 'credentials':
      return failed('credentials', thrown.code, thrown.message);
    case 'stopped':
      return failed('stopped', 'Stopped', 'stopped by the caller');
  }
}

async function refusedByAws(thrown: Thrown & { readonly kind: 'answered' }, call: RefusedCall): Promise<AwsRefused> {
  const code = plainCode(thrown.code);
  const { message } = thrown;
  switch (errorMeaning({ ...thrown, service: call.service })) {
    case 'absent':
      return { kind: 'absent', code, message };
    case 'denied':
      return { kind: 'denied', action: deniedAction(message) ?? call.iamAction, by: deniedBy(message), message };
    case 'key-not-accepted': {
      // A region that is off has never heard of the key; a wrong key is refused at home, too.
      const mayBeOff = call.regional && isOptInRegion(call.region);
      if (mayBeOff && (await call.atHome()) === 'accepted') return { kind: 'not-enabled', what: 'region', message };
      return failed('credentials', code, message);
    }
    case 'expired':
      return failed('credentials', code, message);
    case 'clock-skew':
      return failed('clock-skew', code, message);
    case 'throttled':
      return { kind: 'throttled', attempts: call.attempts, message };
    case 'passing':
      return failed('aws', code, message);
    case 'region-off':
      return { kind: 'not-enabled', what: 'region', message };
    case 'service-off':
      return { kind: 'not-enabled', what: call.regional && isOptInRegion(call.region) && code === 'OptInRequired' ? 'region' : 'service', message };
    case 'unsupported':
      return { kind: 'unsupported' };
    case 'request':
      return failed('request', code, message);
  }
}

const failed = (cause: AwsFailed['cause'], code: string, message: string): AwsFailed => ({ kind: 'failed', cause, code, message });

const isNameUnknown = (code: string): boolean => code === 'ENOTFOUND';
const isCertificate = (code: string): boolean => /CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL/.test(code);
