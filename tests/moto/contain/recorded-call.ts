/** One API call as CloudTrail writes it: source, name, and members by the habits of each service (records in the user guides of the services; practice account's records). */
import { recordedShape } from '../../../src/practice/live/recorded-shape.ts';
import type { Call } from './happened-log.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface RecordedCall {
  readonly eventSource: string;
  readonly eventName: string;
  readonly readOnly: boolean;
  readonly region: string;
  readonly requestParameters: Fields | null;
  readonly responseElements: Fields | null;
}

/** Where the host is not boto3's name of the service. */
const SOURCES: Readonly<Record<string, string>> = {
  cloudwatch: 'monitoring',
  stepfunctions: 'states',
  emr: 'elasticmapreduce',
  sesv2: 'ses',
};
/** IAM and STS are recorded in us-east-1 (AWS API facts 1.2). */
const GLOBAL = new Set(['iam', 'sts', 's3']);
/** Lambda writes the version of its API behind the name (AWS API facts 1.3). */
const LAMBDA_NAMES: Readonly<Record<string, string>> = {
  CreateFunction: 'CreateFunction20150331',
  AddPermission: 'AddPermission20150331v2',
  CreateFunctionUrlConfig: 'CreateFunctionUrlConfig',
  ListFunctions: 'ListFunctions20150331',
};
const READ = /^(Get|List|Describe)/;

export function recordedCall({ service, operation, region, request, response }: Call): RecordedCall {
  const [requestParameters, responseElements] = service === 'ec2' ? ec2(operation, request, response) : [shape(request), shape(response)];
  return {
    eventSource: `${SOURCES[service] ?? service}.amazonaws.com`,
    eventName: service === 'lambda' ? (LAMBDA_NAMES[operation] ?? operation) : operation,
    readOnly: READ.test(operation) || operation === 'AssumeRole',
    region: GLOBAL.has(service) ? 'us-east-1' : region,
    requestParameters,
    responseElements: operation === 'AssumeRole' ? null : responseElements,
  };
}

const shape = (members: Fields): Fields | null => (Object.keys(members).length === 0 ? null : recordedShape(members));

/** Newer operations of EC2 keep the API's own names below one member that is called after the operation. */
const WRAPPED = new Set(['CreateLaunchTemplate', 'CreateFleet', 'CreateNatGateway', 'CreateVpcEndpoint']);

function ec2(operation: string, request: Fields, response: Fields): readonly [Fields, Fields | null] {
  if (WRAPPED.has(operation)) return [{ [`${operation}Request`]: request }, { [`${operation}Response`]: shape(response) }];
  if (operation === 'ModifySnapshotAttribute') return [snapshotShare(request), null];
  return [listed(recordedShape(request)), shape(response) === null ? null : listed(recordedShape(response))];
}

/** Recorded as what is added, in whichever of the API's two ways it was asked for (EC2 records of the domain facts). */
function snapshotShare({ SnapshotId, UserIds = [], GroupNames = [] }: Fields): Fields {
  const items = [...(UserIds as readonly string[]).map((userId) => ({ userId })), ...(GroupNames as readonly string[]).map((group) => ({ group }))];
  return { snapshotId: SnapshotId, attributeType: 'CREATE_VOLUME_PERMISSION', createVolumePermission: { add: { items } } };
}

/** Names of EC2's lists in records, where they are not the API's with a small first letter. */
const SETS: Readonly<Record<string, string>> = {
  instances: 'instancesSet',
  spotInstanceRequests: 'spotInstanceRequestSet',
  securityGroupRules: 'securityGroupRuleSet',
  tagSpecifications: 'tagSpecificationSet',
  groups: 'groupSet',
};

/** Lists of EC2 lie below `items`. */
function listed(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => (Array.isArray(one) ? [SETS[name] ?? name, { items: one.map(inList) }] : [name, inList(one)])),
  );
}

const inList = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? listed(value as Fields) : value);
