/**
 * How families of services word what any of them may answer: the same trouble has another code and HTTP status in each.
 * Sources: "Common Errors" of the API references of EC2, IAM, S3 and DynamoDB; botocore's retry tables for throttling.
 */
import { Refusal } from './live-service.ts';

export type WordingName = 'query' | 'ec2' | 'json' | 'rest' | 's3';

interface Wording {
  readonly unknownCredential: Refusal;
  readonly expired: Refusal;
  readonly throttled: Refusal;
  readonly broken: Refusal;
  readonly unavailable: Refusal;
  /** Code of a denial on the wire, where CloudTrail's own differs. */
  readonly denied: string | null;
  readonly unknownOperation: (operation: string) => Refusal;
  readonly badToken: string;
}

const INVALID = 'The security token included in the request is invalid.';
const EXPIRED = 'The security token included in the request is expired';
const BROKEN = 'We encountered an internal error. Please try again.';
const BUSY = 'Rate exceeded';

const WORDINGS: Readonly<Record<WordingName, Wording>> = {
  query: {
    unknownCredential: new Refusal('InvalidClientTokenId', INVALID, 403),
    expired: new Refusal('ExpiredToken', EXPIRED, 403),
    throttled: new Refusal('Throttling', BUSY, 400),
    broken: new Refusal('InternalFailure', BROKEN, 500),
    unavailable: new Refusal('ServiceUnavailable', 'Service is unavailable.', 503),
    denied: 'AccessDenied',
    unknownOperation: (operation) => new Refusal('InvalidAction', `Could not find operation ${operation} for this version of the service.`, 400),
    badToken: 'ValidationError',
  },
  ec2: {
    unknownCredential: new Refusal('AuthFailure', 'AWS was not able to validate the provided access credentials', 401),
    expired: new Refusal('RequestExpired', 'Request has expired.', 400),
    throttled: new Refusal('RequestLimitExceeded', 'Request limit exceeded.', 503),
    broken: new Refusal('InternalError', 'An internal error has occurred', 500),
    unavailable: new Refusal('Unavailable', 'The service is unavailable. Please try again shortly.', 503),
    denied: 'UnauthorizedOperation',
    unknownOperation: (operation) => new Refusal('InvalidAction', `The action ${operation} is not valid for this web service.`, 400),
    badToken: 'InvalidNextToken',
  },
  json: {
    unknownCredential: new Refusal('UnrecognizedClientException', INVALID, 400),
    expired: new Refusal('ExpiredTokenException', EXPIRED, 400),
    throttled: new Refusal('ThrottlingException', BUSY, 400),
    broken: new Refusal('InternalFailure', BROKEN, 500),
    unavailable: new Refusal('ServiceUnavailableException', 'Service is unavailable.', 503),
    denied: 'AccessDeniedException',
    unknownOperation: () => new Refusal('UnknownOperationException', '', 400),
    badToken: 'InvalidNextTokenException',
  },
  rest: {
    unknownCredential: new Refusal('UnrecognizedClientException', INVALID, 403),
    expired: new Refusal('ExpiredTokenException', EXPIRED, 403),
    throttled: new Refusal('TooManyRequestsException', BUSY, 429),
    broken: new Refusal('InternalServerException', BROKEN, 500),
    unavailable: new Refusal('ServiceUnavailableException', 'Service is unavailable.', 503),
    denied: 'AccessDeniedException',
    unknownOperation: () => new Refusal('UnknownOperationException', '', 404),
    badToken: 'ValidationException',
  },
  s3: {
    unknownCredential: new Refusal('InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', 403),
    expired: new Refusal('ExpiredToken', 'The provided token has expired.', 400),
    throttled: new Refusal('SlowDown', 'Please reduce your request rate.', 503),
    broken: new Refusal('InternalError', BROKEN, 500),
    unavailable: new Refusal('ServiceUnavailable', 'Reduce your request rate.', 503),
    denied: 'AccessDenied',
    unknownOperation: () => new Refusal('NotImplemented', 'A header you provided implies functionality that is not implemented.', 501),
    badToken: 'InvalidArgument',
  },
};

export const wordingOf = (name: WordingName): Wording => WORDINGS[name];

/** HTTP status of an error, where the refusal does not say it itself. */
export function statusOf(wording: WordingName, code: string): number {
  if (/^(UnauthorizedOperation|AccessDenied|AccessDeniedException|OptInRequired)$/.test(code)) return wording === 'json' ? 400 : 403;
  if (wording === 'json' || wording === 'ec2') return 400;
  if (/^(NoSuch|.*NotFound)/.test(code)) return 404;
  if (/^(EntityAlreadyExists|DeleteConflict|LimitExceeded|.*AlreadyExists|ResourceConflictException|.*AlreadyOwnedByYou)/.test(code)) return 409;
  return 400;
}

/** CloudTrail's spelling of an error code on the wire: EC2 says whose fault it is, IAM and STS add the name's ending. */
export function recordedCode(wording: WordingName, refusal: Refusal): string {
  if (wording === 'ec2') return `${(refusal.status ?? 400) >= 500 ? 'Server' : 'Client'}.${refusal.code}`;
  if (
    wording === 'query' &&
    /^(NoSuchEntity|EntityAlreadyExists|DeleteConflict|LimitExceeded|MalformedPolicyDocument|InvalidInput)$/.test(refusal.code)
  )
    return `${refusal.code}Exception`;
  return refusal.code;
}

/** The way back: what the service's own scripts wrote, as the wire spells it. */
export function wireCode(wording: WordingName, recorded: string): string {
  if (wording === 'ec2') return recorded.replace(/^(Client|Server)\./, '');
  if (wording === 'query')
    return recorded.replace(/^(NoSuchEntity|EntityAlreadyExists|DeleteConflict|LimitExceeded|MalformedPolicyDocument|InvalidInput)Exception$/, '$1');
  return recorded;
}
