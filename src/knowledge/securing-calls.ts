/**
 * API calls by which an owner secures an account, by what AWS asks for after a hijack: the log itself proves that they were made.
 * Sources: AWS re:Post "What can I do if I notice unauthorized activity"; AWS CIRT playbook "Compromised IAM credentials"; IAM, EC2, CloudTrail, GuardDuty,
 * Inspector, Budgets, CloudWatch and Cost Explorer API references (names and request parameters).
 */
export type SecuringDeed =
  | 'password-changed'
  | 'mfa-on'
  | 'key-inactive'
  | 'key-deleted'
  | 'key-made'
  | 'sign-in-off'
  | 'identity-deleted'
  | 'rights-cut'
  | 'ended'
  | 'ports-closed'
  | 'watch-on';

export interface SecuringCall {
  readonly deed: SecuringDeed;
  /** Paths in the record where the thing acted on stands, the best first. */
  readonly targets: readonly string[];
  /** The call counts only when the record says this. */
  readonly only?: { readonly path: string; readonly value: string };
}

const call = (deed: SecuringDeed, ...targets: readonly string[]): SecuringCall => ({
  deed,
  targets: targets.map((target) => (target.startsWith('response') || target.startsWith('userIdentity') ? target : `requestParameters.${target}`)),
});

const IAM: Readonly<Record<string, SecuringCall>> = {
  ChangePassword: call('password-changed', 'userIdentity.userName'),
  UpdateLoginProfile: call('password-changed', 'userName'),
  EnableMFADevice: call('mfa-on', 'userName', 'serialNumber'),
  UpdateAccessKey: { ...call('key-inactive', 'accessKeyId'), only: { path: 'requestParameters.status', value: 'Inactive' } },
  DeleteAccessKey: call('key-deleted', 'accessKeyId'),
  CreateAccessKey: call('key-made', 'responseElements.accessKey.accessKeyId', 'userName'),
  DeleteLoginProfile: call('sign-in-off', 'userName'),
  DeleteUser: call('identity-deleted', 'userName'),
  DeleteRole: call('identity-deleted', 'roleName'),
  DeleteOpenIDConnectProvider: call('identity-deleted', 'openIDConnectProviderArn'),
  DeleteSAMLProvider: call('identity-deleted', 'sAMLProviderArn'),
  DetachUserPolicy: call('rights-cut', 'userName', 'policyArn'),
  DeleteUserPolicy: call('rights-cut', 'userName'),
  DetachRolePolicy: call('rights-cut', 'roleName'),
  DeleteRolePolicy: call('rights-cut', 'roleName'),
  RemoveUserFromGroup: call('rights-cut', 'userName'),
  UpdateAssumeRolePolicy: call('rights-cut', 'roleName'),
};

const EC2: Readonly<Record<string, SecuringCall>> = {
  TerminateInstances: call('ended', 'instancesSet.items[].instanceId'),
  StopInstances: call('ended', 'instancesSet.items[].instanceId'),
  CancelSpotInstanceRequests: call('ended', 'CancelSpotInstanceRequestsRequest.SpotInstanceRequestId.content', 'spotInstanceRequestIdSet.items[]'),
  DeleteVolume: call('ended', 'volumeId'),
  DeleteSnapshot: call('ended', 'snapshotId'),
  DeregisterImage: call('ended', 'imageId'),
  DeleteKeyPair: call('ended', 'keyName', 'keyPairId'),
  DeleteSecurityGroup: call('ended', 'groupId'),
  ReleaseAddress: call('ended', 'allocationId'),
  DeleteNatGateway: call('ended', 'DeleteNatGatewayRequest.NatGatewayId'),
  RevokeSecurityGroupIngress: call('ports-closed', 'groupId'),
};

const CALLS: Readonly<Record<string, Readonly<Record<string, SecuringCall>>>> = {
  'iam.amazonaws.com': IAM,
  'ec2.amazonaws.com': EC2,
  'signin.amazonaws.com': { PasswordUpdated: call('password-changed', 'userIdentity.arn') },
  'autoscaling.amazonaws.com': { DeleteAutoScalingGroup: call('ended', 'autoScalingGroupName') },
  'ecs.amazonaws.com': { DeleteCluster: call('ended', 'cluster'), DeleteService: call('ended', 'service') },
  'lambda.amazonaws.com': { DeleteFunction: call('ended', 'functionName') },
  'sagemaker.amazonaws.com': {
    DeleteNotebookInstance: call('ended', 'notebookInstanceName'),
    StopNotebookInstance: call('ended', 'notebookInstanceName'),
    DeleteEndpoint: call('ended', 'endpointName'),
  },
  'cloudformation.amazonaws.com': { DeleteStack: call('ended', 'stackName') },
  'guardduty.amazonaws.com': { CreateDetector: call('watch-on', 'responseElements.detectorId') },
  'inspector2.amazonaws.com': { Enable: call('watch-on', 'resourceTypes[]') },
  'cloudtrail.amazonaws.com': { CreateTrail: call('watch-on', 'name'), StartLogging: call('watch-on', 'name') },
  'budgets.amazonaws.com': { CreateBudget: call('watch-on', 'budget.budgetName') },
  'monitoring.amazonaws.com': { PutMetricAlarm: call('watch-on', 'alarmName') },
  'ce.amazonaws.com': { CreateAnomalyMonitor: call('watch-on', 'anomalyMonitor.monitorName') },
  'access-analyzer.amazonaws.com': { CreateAnalyzer: call('watch-on', 'analyzerName') },
};

/** Names of all such calls, whatever the service. */
export const SECURING_APIS: readonly string[] = [...new Set(Object.values(CALLS).flatMap((calls) => Object.keys(calls)))];

/** Null for calls that secure nothing. */
export function securingCall(source: string, api: string): SecuringCall | null {
  const calls = Object.hasOwn(CALLS, source) ? CALLS[source] : undefined;
  return calls !== undefined && Object.hasOwn(calls, api) ? (calls[api] ?? null) : null;
}
