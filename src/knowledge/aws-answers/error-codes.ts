/**
 * What AWS's error codes mean, over all of its protocols. Codes are given as the SDK hands them on: without `Client.`, `Server.` and namespaces.
 * Sources: "Common errors" and the error list of each service in AWS's API references (EC2: "Error codes for the Amazon EC2 API"; S3: "Error responses";
 * IAM and other query services: "Common errors"), and the SDK's own lists of throttling and clock skew codes (`@smithy/core/retry`), read November 2026.
 */

export type ErrorMeaning =
  /** The thing asked for is not there. */
  | 'absent'
  /** Known, but not allowed. */
  | 'denied'
  /** The key or token is not accepted here: wrong, deleted, inactive, or the region is off and has never heard of it. */
  | 'key-not-accepted'
  /** The session ended. */
  | 'expired'
  /** Our clock and AWS's differ too much. */
  | 'clock-skew'
  | 'throttled'
  /** AWS's own trouble: may pass. */
  | 'passing'
  | 'region-off'
  | 'service-off'
  /** No such call at this endpoint. */
  | 'unsupported'
  /** The call is wrong, or not possible in the present state. */
  | 'request';

const CODES: Readonly<Record<Exclude<ErrorMeaning, 'request'>, readonly string[]>> = {
  absent: [
    'NoSuchEntity',
    'NoSuchBucket',
    'NoSuchKey',
    'NoSuchTagSet',
    'NoSuchBucketPolicy',
    'NoSuchLifecycleConfiguration',
    'NoSuchPublicAccessBlockConfiguration',
    'NoSuchWebsiteConfiguration',
    'ServerSideEncryptionConfigurationNotFoundError',
    'ReplicationConfigurationNotFoundError',
    'NotFound',
    // IAM, GetOutboundWebIdentityFederationInfo: the account gives out no tokens.
    'FeatureDisabled',
    'FeatureDisabledException',
    // IAM: no credential report has been made yet, or the last one is older than four hours.
    'ReportNotPresent',
    'ReportExpired',
    // Not part of an organization.
    'AWSOrganizationsNotInUseException',
    // Cost Explorer: switched on, but no data for this span.
    'DataUnavailableException',
    'AWS.SimpleQueueService.NonExistentQueue',
  ],
  denied: [
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'UnauthorizedException',
    'UnauthorizedAccess',
    'AuthorizationError',
    'AuthorizationErrorException',
    'NotAuthorized',
    'NotAuthorizedException',
    'ForbiddenException',
    'Forbidden',
    'AllAccessDisabled',
    'AccountProblem',
    'Blocked',
  ],
  'key-not-accepted': [
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'AuthFailure',
    'InvalidToken',
    'InvalidSecurity',
    'InvalidSecurityToken',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'IncompleteSignature',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'NotTokenOwner',
  ],
  expired: ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired', 'TokenExpired'],
  'clock-skew': ['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture'],
  throttled: [
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequests',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'ProvisionedThroughputExceededException',
    'PriorRequestNotComplete',
    'EC2ThrottledException',
    'TransactionInProgressException',
    'SlowDown',
  ],
  passing: [
    'InternalError',
    'InternalFailure',
    'InternalServerError',
    'InternalServerException',
    'InternalServiceError',
    'InternalServiceErrorException',
    'ServiceException',
    'ServiceUnavailable',
    'ServiceUnavailableException',
    'ServiceFailure',
    'ServerException',
    'Unavailable',
    'RequestTimeout',
    'RequestTimeoutException',
    'DependencyTimeoutException',
  ],
  'region-off': ['RegionDisabledException'],
  // `NotSignedUp` (S3), `PendingVerification` (EC2): a young account that AWS has not finished checking.
  'service-off': [
    'SubscriptionRequiredException',
    'SubscriptionRequired',
    'OptInRequired',
    'NotSignedUp',
    'PendingVerification',
    'ServiceNotEnabledException',
  ],
  unsupported: [
    'InvalidAction',
    'UnknownOperation',
    'UnknownOperationException',
    'UnsupportedOperation',
    'UnsupportedOperationException',
    'OperationNotSupportedException',
    'NotImplemented',
  ],
};

/** Where one service means something of its own by a code. */
const OF_SERVICE: Readonly<Record<string, Readonly<Record<string, ErrorMeaning>>>> = {
  // "You made too many calls in a short period of time"; elsewhere the code means a quota on things.
  'cost-explorer': { LimitExceededException: 'throttled' },
  // "An unsupported operation. For example, you can't stop an instance that's instance store-backed."
  ec2: { UnsupportedOperation: 'request' },
};

const byCode: ReadonlyMap<string, ErrorMeaning> = new Map(
  (Object.entries(CODES) as [ErrorMeaning, readonly string[]][]).flatMap(([meaning, codes]) => codes.map((code) => [code, meaning] as const)),
);

/** `InvalidInstanceID.NotFound`, `TrailNotFoundException`, `DBInstanceNotFound`, `ResourceNotFoundFault`, `NoSuchDistribution`, `EntityDoesNotExist`. */
const NOT_THERE = /NotFound(Exception|Fault|Error)?$|^NoSuch[A-Z]|DoesNotExist(Exception)?$/;

/** What a code means, from the code alone; null for one that is not known. */
export function meaningOfCode(code: string, service: string): ErrorMeaning | null {
  const own = OF_SERVICE[service];
  if (own !== undefined && Object.hasOwn(own, code)) return own[code] ?? null;
  return byCode.get(code) ?? (NOT_THERE.test(code) ? 'absent' : null);
}
