/** What an error of AWS means: code first, then the wording that turns a general code into a particular one, then the HTTP status. */
import { meaningOfCode } from './error-codes.ts';
import type { ErrorMeaning } from './error-codes.ts';

export interface AwsError {
  /** Key of the catalogue, e.g. `cost-explorer`. */
  readonly service: string;
  /** As the SDK hands it on. */
  readonly code: string;
  readonly message: string;
  /** HTTP status; null when unknown. */
  readonly status: number | null;
  /** The answer carries a request id of AWS: it does not come from a proxy on the way. */
  readonly fromAws: boolean;
}

/** `Client.UnauthorizedOperation` and `com.amazonaws.ec2#Unavailable:http://...` by their plain names. */
export const plainCode = (code: string): string =>
  code
    .replace(/^(Client|Server)\./, '')
    .replace(/^.*#/, '')
    .replace(/:.*$/, '');

interface Wording {
  /** Meanings the code alone would have, which this wording makes more particular. */
  readonly among: readonly (ErrorMeaning | null)[];
  readonly says: RegExp;
  readonly means: ErrorMeaning;
}

/** Read in order; the first that fits decides. Wordings are AWS's own, as its documentation and SDK issue threads quote them. */
const WORDINGS: readonly Wording[] = [
  // Signature Version 4: "Signature expired: 20261128T070000Z is now earlier than ...", "Signature not yet current: ...".
  { among: ['key-not-accepted', 'denied'], says: /signature (expired|not yet current)|is now earlier than/i, means: 'clock-skew' },
  // STS and EC2 for a session that ended under a code of another meaning; EC2's `RequestExpired` says only "Request has expired."
  { among: ['key-not-accepted', 'denied', 'request', null], says: /security token (included in the request )?(is|has) expired/i, means: 'expired' },
  { among: ['denied', 'request', 'throttled', null], says: /\brate exceeded\b|too many requests/i, means: 'throttled' },
  // EC2 under `AuthFailure`: "Not authorized for images: [ami-...]".
  { among: ['key-not-accepted'], says: /not authorized for/i, means: 'denied' },
  // AWS Cost Explorer: "User not enabled for cost explorer access"; services closed to new customers; GuardDuty, Macie and the like never switched on.
  {
    among: ['denied', 'request', null],
    says: /not enabled for cost explorer|(closed|no longer (open|available)) to new customers/i,
    means: 'service-off',
  },
  { among: ['denied', 'request', null], says: /\b(account|you) (is|are) not (subscribed|signed up|opted in)\b/i, means: 'service-off' },
  {
    among: ['denied', 'request', 'unsupported', null],
    says: /(not|isn't) (currently )?(supported|available|offered) in ((this|the|your)( \w+)? region|[a-z]{2}-[a-z]+-\d)/i,
    means: 'unsupported',
  },
  // GuardDuty: "The request is rejected because the input detectorId is not owned by the current account."
  { among: ['request', null], says: /is not owned by the current account/i, means: 'absent' },
  // CloudFormation, Auto Scaling, SageMaker and others under `ValidationError`, `ValidationException`, `InvalidParameterValue`.
  {
    among: ['request', null],
    says: /\b(does not exist|doesn't exist|could not be found|cannot be found|could not find|not found)\b/i,
    means: 'absent',
  },
];

/** The most particular meaning that code, wording and status bear out. */
export function errorMeaning(error: AwsError): ErrorMeaning {
  const code = plainCode(error.code);
  const fromCode = meaningOfCode(code, error.service);
  const worded = WORDINGS.find((one) => one.among.includes(fromCode) && one.says.test(error.message));
  return worded?.means ?? fromCode ?? meaningOfStatus(error);
}

/** For codes nobody wrote down. A bare 403 or 404 counts only when AWS itself sent it: proxies and wrong addresses answer so, too. */
function meaningOfStatus({ status, fromAws }: AwsError): ErrorMeaning {
  if (status === 429) return 'throttled';
  if (status !== null && status >= 500) return status === 501 ? 'unsupported' : 'passing';
  if (!fromAws) return 'request';
  if (status === 403) return 'denied';
  if (status === 404) return 'absent';
  return 'request';
}
