/** Which thing a call is about, as an ARN, and whether a policy allows it: enough of IAM to prove that a generated policy suffices. */
import { awsService, iamAction } from '../../../knowledge/aws-calls/index.ts';
import type { AwsAnswer, AwsCall } from '../../../ports/aws-account.ts';
import type { PolicyDocument } from '../plan/policy.ts';
import { ACCOUNT } from './fake-account/world.ts';

const iam = (kind: string, name: unknown): string => `arn:aws:iam::${ACCOUNT}:${kind}/${String(name)}`;

/** Calls IAM cannot narrow to a thing (Service Authorization Reference) are about everything. */
const WIDE = /^(Describe(?!Rule|Services|Tasks|Notebook|Endpoint)|Get(AccountAuth|CallerId|AccessKeyLast|Account$|SMS|Console)|SetSMS|PutAccount)/;

function thingOf({ service, operation, region, input = {} }: AwsCall): string {
  if (WIDE.test(operation)) return '*';
  const first = (key: string): string => (input[key] as string[])[0] ?? '';
  const text = (key: string): string => input[key] as string;
  const here = (name: string, resource: string): string => `arn:aws:${name}:${region}:${ACCOUNT}:${resource}`;
  for (const [member, kind] of [
    ['GroupName', 'group'],
    ['UserName', 'user'],
    ['RoleName', 'role'],
  ] as const)
    if (service === 'iam' && input[member] !== undefined) return iam(kind, input[member]);
  const named = input['PolicyArn'] ?? input['PolicySourceArn'] ?? input['OpenIDConnectProviderArn'] ?? input['SAMLProviderArn'];
  if (typeof named === 'string') return named;
  switch (service) {
    case 'ec2':
      if (input['InstanceIds'] !== undefined) return here('ec2', `instance/${first('InstanceIds')}`);
      if (input['SpotInstanceRequestIds'] !== undefined) return here('ec2', `spot-instances-request/${first('SpotInstanceRequestIds')}`);
      if (input['InstanceId'] !== undefined) return here('ec2', `instance/${text('InstanceId')}`);
      if (input['VolumeId'] !== undefined) return here('ec2', `volume/${text('VolumeId')}`);
      return here('ec2', `launch-template/${text('LaunchTemplateId')}`);
    case 'auto-scaling':
      return here('autoscaling', `autoScalingGroup:*:autoScalingGroupName/${text('AutoScalingGroupName')}`);
    case 'ecs':
      return here('ecs', `service/${text('cluster')}/${input['service'] === undefined ? first('services') : text('service')}`);
    case 'lambda':
      return here('lambda', `function:${text('FunctionName')}`);
    default:
      return '*';
  }
}

/** A denial when no statement allows the call on its thing. */
export function checked(call: AwsCall, policy: PolicyDocument): AwsAnswer | null {
  // "No permissions are required to perform this operation" (STS API reference, GetCallerIdentity).
  if (call.operation === 'GetCallerIdentity') return null;
  const service = awsService(call.service);
  if (service === null) throw new TypeError(call.service);
  const [action, thing] = [iamAction(service, call.operation), thingOf(call)];
  const allowed = policy.Statement.some(
    (one) =>
      one.Action.includes(action) &&
      (one.Resource.includes('*') || one.Resource.includes(thing)) &&
      Object.values(one.Condition?.['ArnEquals'] ?? {}).every((arn) => arn === call.input?.['PolicyArn']),
  );
  return allowed ? null : { kind: 'denied', action, by: 'no-allow', message: `${action} on ${thing}` };
}
