/** Errors as AWS words them, service by service, and what each must mean. Wordings are quoted from AWS's API references, documentation and SDK issue threads. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deniedAction, deniedBy } from './denied-by.ts';
import { errorMeaning, plainCode } from './error-meaning.ts';

type Case = readonly [service: string, code: string, message: string, status: number, meaning: string];

const USER = 'User: arn:aws:iam::123456789012:user/owner';

const CASES: readonly Case[] = [
  ['iam', 'NoSuchEntity', 'The user with name x cannot be found.', 404, 'absent'],
  ['iam', 'ReportNotPresent', 'Report is not present, please call GenerateCredentialReport.', 410, 'absent'],
  ['iam', 'ReportExpired', 'Report has expired.', 410, 'absent'],
  ['ec2', 'Client.InvalidInstanceID.NotFound', "The instance ID 'i-1' does not exist", 400, 'absent'],
  ['ec2', 'InvalidGroup.NotFound', "The security group 'sg-1' does not exist", 400, 'absent'],
  ['s3', 'NoSuchBucketPolicy', 'The bucket policy does not exist', 404, 'absent'],
  ['s3', 'NotFound', '', 404, 'absent'],
  ['s3-control', 'NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found', 404, 'absent'],
  ['rds', 'DBInstanceNotFound', 'DBInstance x not found.', 404, 'absent'],
  ['rds', 'DBClusterNotFoundFault', 'DBCluster x not found.', 404, 'absent'],
  ['lambda', 'ResourceNotFoundException', 'The resource you requested does not exist.', 404, 'absent'],
  ['glue', 'EntityNotFoundException', 'Entity Not Found', 400, 'absent'],
  ['cloudtrail', 'TrailNotFoundException', 'Unknown trail: x', 400, 'absent'],
  ['cloudformation', 'ValidationError', 'Stack with id x does not exist', 400, 'absent'],
  ['sagemaker', 'ValidationException', 'Could not find notebook instance "x".', 400, 'absent'],
  ['guardduty', 'BadRequestException', 'The request is rejected because the input detectorId is not owned by the current account.', 400, 'absent'],
  ['organizations', 'AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.', 400, 'absent'],
  ['cost-explorer', 'DataUnavailableException', 'The requested data is unavailable.', 400, 'absent'],
  ['cloudfront', 'NoSuchDistribution', 'The specified distribution does not exist.', 404, 'absent'],

  ['ec2', 'UnauthorizedOperation', 'You are not authorized to perform this operation.', 403, 'denied'],
  ['ec2', 'Client.UnauthorizedOperation', 'You are not authorized to perform this operation.', 403, 'denied'],
  ['ec2', 'AuthFailure', 'Not authorized for images: [ami-1]', 403, 'denied'],
  ['iam', 'AccessDenied', `${USER} is not authorized to perform: iam:ListUsers`, 403, 'denied'],
  ['lambda', 'AccessDeniedException', `${USER} is not authorized to perform: lambda:ListFunctions`, 403, 'denied'],
  ['sns', 'AuthorizationError', `${USER} is not authorized to perform: SNS:GetSMSAttributes`, 403, 'denied'],
  ['kafka', 'ForbiddenException', `${USER} is not authorized to perform: kafka:ListClustersV2`, 403, 'denied'],
  ['s3', 'Forbidden', '', 403, 'denied'],
  ['batch', 'SomethingNew', 'User is not allowed', 403, 'denied'],

  ['sts', 'InvalidClientTokenId', 'The security token included in the request is invalid.', 403, 'key-not-accepted'],
  ['ecs', 'UnrecognizedClientException', 'The security token included in the request is invalid.', 400, 'key-not-accepted'],
  ['ec2', 'AuthFailure', 'AWS was not able to validate the provided access credentials', 401, 'key-not-accepted'],
  ['s3', 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', 403, 'key-not-accepted'],
  ['s3', 'InvalidToken', 'The provided token is malformed or otherwise invalid.', 400, 'key-not-accepted'],
  ['sts', 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.', 403, 'key-not-accepted'],
  ['ec2', 'AuthFailure', 'AWS was not able to validate the provided access credentials: the security token has expired', 401, 'expired'],

  ['sts', 'ExpiredToken', 'The security token included in the request is expired', 403, 'expired'],
  ['lambda', 'ExpiredTokenException', 'The security token included in the request is expired', 403, 'expired'],
  ['s3', 'ExpiredToken', 'The provided token has expired.', 400, 'expired'],

  ['s3', 'RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.', 403, 'clock-skew'],
  ['ec2', 'RequestExpired', 'Request has expired.', 400, 'clock-skew'],
  [
    'iam',
    'SignatureDoesNotMatch',
    'Signature expired: 20261128T070000Z is now earlier than 20261128T074500Z (20261128T080000Z - 15 min.)',
    403,
    'clock-skew',
  ],
  ['ecs', 'InvalidSignatureException', 'Signature not yet current: 20261128T090000Z is still later than 20261128T081500Z', 400, 'clock-skew'],

  ['ec2', 'RequestLimitExceeded', 'Request limit exceeded.', 503, 'throttled'],
  ['cloudtrail', 'ThrottlingException', 'Rate exceeded', 400, 'throttled'],
  ['iam', 'Throttling', 'Rate exceeded', 400, 'throttled'],
  ['lambda', 'TooManyRequestsException', 'Rate Exceeded.', 429, 'throttled'],
  ['s3', 'SlowDown', 'Please reduce your request rate.', 503, 'throttled'],
  ['cost-explorer', 'LimitExceededException', 'Rate exceeded', 400, 'throttled'],
  ['codebuild', 'SomethingNew', '', 429, 'throttled'],

  ['ec2', 'InternalError', 'An internal error has occurred', 500, 'passing'],
  ['ec2', 'Unavailable', 'The server is overloaded and cannot handle the request', 503, 'passing'],
  ['ecs', 'ServerException', '', 500, 'passing'],
  ['eks', 'SomethingNew', '', 502, 'passing'],

  ['health', 'SubscriptionRequiredException', '', 400, 'service-off'],
  ['ec2', 'OptInRequired', 'You are not subscribed to this service.', 401, 'service-off'],
  ['ec2', 'PendingVerification', 'Your request for accessing resources in this region is being validated', 400, 'service-off'],
  ['cost-explorer', 'AccessDeniedException', 'User not enabled for cost explorer access', 400, 'service-off'],
  ['apprunner', 'AccessDeniedException', 'AWS App Runner is no longer open to new customers.', 403, 'service-off'],

  ['cloudformation', 'InvalidAction', 'The action X is not valid for this web service.', 400, 'unsupported'],
  ['ecs', 'UnknownOperationException', '', 404, 'unsupported'],
  ['ec2', 'UnsupportedOperation', 'The functionality you requested is not available in this region.', 400, 'unsupported'],
  ['mediaconvert', 'BadRequestException', 'This operation is not supported in this region.', 400, 'unsupported'],

  ['ec2', 'UnsupportedOperation', 'The instance is not supported in the current state', 400, 'request'],
  ['ec2', 'InvalidParameterValue', 'Value (x) for parameter y is invalid.', 400, 'request'],
  ['organizations', 'AccessDeniedForDependencyException', '', 400, 'request'],
  ['iam', 'LimitExceeded', 'Cannot exceed quota for AccessKeysPerUser: 2', 409, 'request'],
];

test.each(CASES)('%s %s "%s" (%i) is %s', (service, code, message, status, meaning) => {
  expect(errorMeaning({ service, code, message, status, fromAws: true })).toBe(meaning);
});

describe('a bare status', () => {
  test.each([
    [403, 'request'],
    [404, 'request'],
    [503, 'passing'],
    [429, 'throttled'],
  ])('%i from something that is not AWS is never an answer about the account', (status, meaning) => {
    expect(errorMeaning({ service: 'ec2', code: 'Error', message: '', status, fromAws: false })).toBe(meaning);
  });
});

test('codes lose their prefix, namespace and address', () => {
  expect(plainCode('Client.UnauthorizedOperation')).toBe('UnauthorizedOperation');
  expect(plainCode('com.amazonaws.ecs#ClientException')).toBe('ClientException');
  expect(plainCode('ResourceNotFoundException:http://internal.amazon.com/coral/')).toBe('ResourceNotFoundException');
});

/** Source: IAM User Guide, "Troubleshoot access denied error messages". */
const WHO_DENIED: readonly (readonly [string, string])[] = [
  ['because no identity-based policy allows the codecommit:ListRepositories action', 'no-allow'],
  ['because no resource-based policy allows the secretsmanager:GetSecretValue action', 'no-allow'],
  ['with an explicit deny in an identity-based policy', 'identity-policy'],
  ['with an explicit deny in an identity-based policy: arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3', 'quarantine'],
  ['with an explicit deny in a service control policy', 'scp'],
  ['because no service control policy allows the ec2:DescribeInstances action', 'scp'],
  ['with an explicit deny in a resource control policy', 'scp'],
  ['because no permissions boundary allows the s3:ListAllMyBuckets action', 'boundary'],
  ['with an explicit deny in a permissions boundary', 'boundary'],
  ['because no session policy allows the iam:ListUsers action', 'session-policy'],
  ['with an explicit deny in a VPC endpoint policy', 'unknown'],
  ['', 'unknown'],
];

test.each(WHO_DENIED)('"%s" was denied by %s', (wording, by) => {
  expect(deniedBy(`${USER} is not authorized to perform: x:Y on resource: * ${wording}`)).toBe(by);
});

test('the action is the one AWS names', () => {
  expect(deniedAction(`${USER} is not authorized to perform: SNS:GetSMSAttributes on resource: *`)).toBe('SNS:GetSMSAttributes');
  expect(deniedAction('Access Denied')).toBeNull();
});

test('nothing AWS or anybody else may say breaks the reading', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.option(fc.integer({ min: 100, max: 599 })), fc.boolean(), (code, message, status, fromAws) => {
      expect(typeof errorMeaning({ service: 'ec2', code, message, status, fromAws })).toBe('string');
      expect(typeof deniedBy(message)).toBe('string');
    }),
    { numRuns: 200 },
  );
});
