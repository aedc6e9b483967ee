/** EC2: machines and what starts them. EC2 writes lists as `...Set.items`, newer calls wrap everything in `<Api>Request` and write one-value lists as `{content, tag}`. */
import { altered, changed, resized, closes, gone, issues, made, opens, touched } from './effect.ts';
import type { Effect, Reading, ServiceEffects } from './effect.ts';

const INSTANCE = 'AWS::EC2::Instance';
const TEMPLATE = 'AWS::EC2::LaunchTemplate';
const SPOT = 'AWS::EC2::SpotInstanceRequest';
const SPOT_FLEET = 'AWS::EC2::SpotFleet';
const FLEET = 'AWS::EC2::EC2Fleet';

const INSTANCES: Reading = ['response.instancesSet.items[].instanceId', 'request.instancesSet.items[].instanceId'];
const TEMPLATE_REQUEST = 'request.CreateLaunchTemplateRequest';
const VERSION_REQUEST = 'request.CreateLaunchTemplateVersionRequest';
const PROFILE_REQUEST = 'request.AssociateIamInstanceProfileRequest';
const REPLACE_REQUEST = 'request.ReplaceIamInstanceProfileAssociationRequest';
const SPOT_CONFIG = ['request.spotFleetRequestConfig', 'request.RequestSpotFleetRequest.SpotFleetRequestConfig'] as const;
const truth = (...at: string[]) => [{ at, is: ['true'] }] as const;
const falsehood = (...at: string[]) => [{ at, is: ['false'] }] as const;

/** `{disableApiTermination: {value: true}}`, or `{attribute, value}` from older clients. */
const protection = (name: 'disableApiTermination' | 'disableApiStop'): Effect[] => [
  opens('termination-protection', 'request.instanceId', {
    details: { setting: `=${name}` },
    when: truth(`request.${name}.value`, `request.${name}`),
  }),
  opens('termination-protection', 'request.instanceId', {
    details: { setting: `=${name}` },
    when: [{ at: 'request.attribute', is: [name] }, ...truth('request.value')],
  }),
  closes('termination-protection', 'request.instanceId', { when: falsehood(`request.${name}.value`, `request.${name}`) }),
  changed(INSTANCE, 'request.instanceId', name, {
    details: { [name]: [`request.${name}.value`, `request.${name}`] },
    when: [{ at: [`request.${name}.value`, `request.${name}`], present: true }],
  }),
];

export const ec2Compute: ServiceEffects = {
  source: 'ec2.amazonaws.com',
  apis: {
    RunInstances: [
      made(INSTANCE, '.instanceId', {
        each: 'response.instancesSet.items[]',
        details: {
          instanceType: ['.instanceType', 'request.instanceType'],
          image: ['.imageId', 'request.instancesSet.items[].imageId'],
          availabilityZone: '.placement.availabilityZone',
          keyName: '.keyName',
          lifecycle: ['.instanceLifecycle', 'request.instanceMarketOptions.marketType'],
          platform: '.platform',
          profile: ['.iamInstanceProfile.arn', 'request.iamInstanceProfile.arn', 'request.iamInstanceProfile.name'],
          launchTemplate: ['request.launchTemplate.launchTemplateId', 'request.launchTemplate.launchTemplateName'],
          securityGroups: '.groupSet.items[].groupId',
          subnet: '.subnetId',
          userData: 'request.userData',
        },
      }),
      opens('termination-protection', 'response.instancesSet.items[].instanceId', {
        details: { setting: '=at launch' },
        when: truth('request.disableApiTermination', 'request.disableApiStop'),
      }),
      opens('spot-request', 'response.instancesSet.items[].spotInstanceRequestId', {
        when: [
          {
            at: ['request.instanceMarketOptions.spotOptions.spotInstanceType', 'request.instanceMarketOptions.spotOptions.type'],
            is: ['persistent'],
          },
        ],
      }),
      made(SPOT, '.spotInstanceRequestId', {
        each: 'response.instancesSet.items[]',
        implicit: true,
        details: { instance: '.instanceId' },
        when: [{ at: '.spotInstanceRequestId', present: true }],
      }),
      issues('pass-role', ['request.iamInstanceProfile.arn', 'request.iamInstanceProfile.name'], {
        through: [INSTANCE, 'response.instancesSet.items[].instanceId'],
        when: [{ at: ['request.iamInstanceProfile.arn', 'request.iamInstanceProfile.name'], present: true }],
      }),
    ],
    TerminateInstances: [gone(INSTANCE, INSTANCES), closes(['termination-protection', 'user-data', 'instance-profile'], INSTANCES)],
    StopInstances: [resized(INSTANCE, INSTANCES, 'stopped', { details: { power: '=stopped' } })],
    StartInstances: [resized(INSTANCE, INSTANCES, 'started', { details: { power: '=running' } })],
    // AWS tells of Spot instances that come and go by themselves (EC2 user guide, "Log Amazon EC2 API calls", Spot events).
    BidFulfilledEvent: [made(INSTANCE, 'service.instanceIdSet[]', { implicit: true, parentType: SPOT, details: { lifecycle: '=spot' } })],
    BidEvictedEvent: [gone(INSTANCE, 'service.instanceIdSet[]')],
    ModifyInstanceAttribute: [
      ...protection('disableApiTermination'),
      ...protection('disableApiStop'),
      altered(INSTANCE, 'request.instanceId', 'user-data', { when: [{ at: ['request.userData', 'request.userData.value'], present: true }] }),
      opens('user-data', 'request.instanceId', { when: [{ at: ['request.userData', 'request.userData.value'], present: true }] }),
      opens('user-data', 'request.instanceId', { when: [{ at: 'request.attribute', is: ['userData'] }] }),
      resized(INSTANCE, 'request.instanceId', 'instance-type', {
        details: { instanceType: 'request.instanceType.value' },
        when: [{ at: 'request.instanceType.value', present: true }],
      }),
    ],
    ModifyInstanceMetadataOptions: [
      altered(INSTANCE, ['request.ModifyInstanceMetadataOptionsRequest.InstanceId', 'request.instanceId'], 'metadata-options', {
        details: { httpTokens: ['request.ModifyInstanceMetadataOptionsRequest.HttpTokens', 'request.httpTokens'] },
      }),
    ],
    AssociateIamInstanceProfile: [
      altered(INSTANCE, `${PROFILE_REQUEST}.InstanceId`, 'profile', {
        details: { profile: [`${PROFILE_REQUEST}.IamInstanceProfile.Name`, `${PROFILE_REQUEST}.IamInstanceProfile.Arn`] },
      }),
      opens('instance-profile', `${PROFILE_REQUEST}.InstanceId`, {
        details: { profile: [`${PROFILE_REQUEST}.IamInstanceProfile.Name`, `${PROFILE_REQUEST}.IamInstanceProfile.Arn`] },
        aliases: 'response.AssociateIamInstanceProfileResponse.iamInstanceProfileAssociation.associationId',
      }),
      issues('pass-role', [`${PROFILE_REQUEST}.IamInstanceProfile.Name`, `${PROFILE_REQUEST}.IamInstanceProfile.Arn`], {
        through: [INSTANCE, `${PROFILE_REQUEST}.InstanceId`],
      }),
    ],
    ReplaceIamInstanceProfileAssociation: [
      opens(
        'instance-profile',
        ['response.ReplaceIamInstanceProfileAssociationResponse.iamInstanceProfileAssociation.instanceId', `${REPLACE_REQUEST}.AssociationId`],
        {
          details: { profile: [`${REPLACE_REQUEST}.IamInstanceProfile.Name`, `${REPLACE_REQUEST}.IamInstanceProfile.Arn`] },
          aliases: [
            'response.ReplaceIamInstanceProfileAssociationResponse.iamInstanceProfileAssociation.associationId',
            `${REPLACE_REQUEST}.AssociationId`,
          ],
        },
      ),
    ],
    DisassociateIamInstanceProfile: [closes('instance-profile', 'request.DisassociateIamInstanceProfileRequest.AssociationId')],
    CreateLaunchTemplate: [
      made(TEMPLATE, ['response.CreateLaunchTemplateResponse.launchTemplate.launchTemplateId', `${TEMPLATE_REQUEST}.LaunchTemplateName`], {
        details: {
          name: `${TEMPLATE_REQUEST}.LaunchTemplateName`,
          instanceType: `${TEMPLATE_REQUEST}.LaunchTemplateData.InstanceType`,
          image: `${TEMPLATE_REQUEST}.LaunchTemplateData.ImageId`,
          userData: `${TEMPLATE_REQUEST}.LaunchTemplateData.UserData`,
        },
      }),
      opens('launch-template', ['response.CreateLaunchTemplateResponse.launchTemplate.launchTemplateId', `${TEMPLATE_REQUEST}.LaunchTemplateName`], {
        details: { name: `${TEMPLATE_REQUEST}.LaunchTemplateName` },
        aliases: `${TEMPLATE_REQUEST}.LaunchTemplateName`,
      }),
    ],
    CreateLaunchTemplateVersion: [
      altered(TEMPLATE, [`${VERSION_REQUEST}.LaunchTemplateId`, `${VERSION_REQUEST}.LaunchTemplateName`], 'version', {
        details: { instanceType: `${VERSION_REQUEST}.LaunchTemplateData.InstanceType`, image: `${VERSION_REQUEST}.LaunchTemplateData.ImageId` },
      }),
      opens('launch-template', [`${VERSION_REQUEST}.LaunchTemplateId`, `${VERSION_REQUEST}.LaunchTemplateName`]),
    ],
    ModifyLaunchTemplate: [
      altered(
        TEMPLATE,
        ['request.ModifyLaunchTemplateRequest.LaunchTemplateId', 'request.ModifyLaunchTemplateRequest.LaunchTemplateName'],
        'default-version',
      ),
    ],
    DeleteLaunchTemplate: [
      gone(TEMPLATE, [
        'response.DeleteLaunchTemplateResponse.launchTemplate.launchTemplateId',
        'request.DeleteLaunchTemplateRequest.LaunchTemplateId',
        'request.DeleteLaunchTemplateRequest.LaunchTemplateName',
      ]),
      closes('launch-template', [
        'response.DeleteLaunchTemplateResponse.launchTemplate.launchTemplateId',
        'request.DeleteLaunchTemplateRequest.LaunchTemplateId',
        'request.DeleteLaunchTemplateRequest.LaunchTemplateName',
      ]),
    ],
    RequestSpotInstances: [
      made(SPOT, '.spotInstanceRequestId', {
        each: 'response.spotInstanceRequestSet.items[]',
        details: {
          instanceType: ['.launchSpecification.instanceType', 'request.launchSpecification.instanceType'],
          image: 'request.launchSpecification.imageId',
          kind: ['.type', 'request.type'],
          count: 'request.instanceCount',
        },
      }),
      opens('spot-request', 'response.spotInstanceRequestSet.items[].spotInstanceRequestId', { details: { kind: 'request.type' } }),
    ],
    CancelSpotInstanceRequests: [
      gone(SPOT, ['response.spotInstanceRequestSet.items[].spotInstanceRequestId', 'request.spotInstanceRequestIdSet.items[].spotInstanceRequestId']),
      closes('spot-request', [
        'response.spotInstanceRequestSet.items[].spotInstanceRequestId',
        'request.spotInstanceRequestIdSet.items[].spotInstanceRequestId',
      ]),
    ],
    RequestSpotFleet: [
      made(SPOT_FLEET, ['response.spotFleetRequestId', 'response.RequestSpotFleetResponse.spotFleetRequestId'], {
        details: {
          desired: [`${SPOT_CONFIG[0]}.targetCapacity`, `${SPOT_CONFIG[1]}.TargetCapacity`],
          kind: [`${SPOT_CONFIG[0]}.type`, `${SPOT_CONFIG[1]}.Type`],
          instanceType: [`${SPOT_CONFIG[0]}.launchSpecifications[].instanceType`, `${SPOT_CONFIG[0]}.launchSpecifications.items[].instanceType`],
        },
      }),
      opens('spot-fleet', ['response.spotFleetRequestId', 'response.RequestSpotFleetResponse.spotFleetRequestId']),
    ],
    ModifySpotFleetRequest: [
      resized(SPOT_FLEET, ['request.spotFleetRequestId', 'request.ModifySpotFleetRequestRequest.SpotFleetRequestId'], 'capacity', {
        details: { desired: ['request.targetCapacity', 'request.ModifySpotFleetRequestRequest.TargetCapacity'] },
      }),
    ],
    CancelSpotFleetRequests: [
      gone(SPOT_FLEET, [
        'request.spotFleetRequestIds[]',
        'request.CancelSpotFleetRequestsRequest.SpotFleetRequestId[].content',
        'request.CancelSpotFleetRequestsRequest.SpotFleetRequestId',
      ]),
      closes('spot-fleet', [
        'request.spotFleetRequestIds[]',
        'request.CancelSpotFleetRequestsRequest.SpotFleetRequestId[].content',
        'request.CancelSpotFleetRequestsRequest.SpotFleetRequestId',
      ]),
    ],
    CreateFleet: [
      made(FLEET, 'response.CreateFleetResponse.fleetId', {
        details: {
          desired: 'request.CreateFleetRequest.TargetCapacitySpecification.TotalTargetCapacity',
          kind: 'request.CreateFleetRequest.Type',
          instanceType: 'request.CreateFleetRequest.LaunchTemplateConfigs[].Overrides[].InstanceType',
        },
      }),
      // An instant fleet starts its instances once and keeps nothing alive.
      opens('ec2-fleet', 'response.CreateFleetResponse.fleetId', { when: [{ at: 'request.CreateFleetRequest.Type', is: ['instant'], not: true }] }),
    ],
    ModifyFleet: [
      resized(FLEET, 'request.ModifyFleetRequest.FleetId', 'capacity', {
        details: { desired: 'request.ModifyFleetRequest.TargetCapacitySpecification.TotalTargetCapacity' },
      }),
    ],
    DeleteFleets: [
      gone(FLEET, [
        'response.DeleteFleetsResponse.successfulFleetDeletionSet.item[].fleetId',
        'request.DeleteFleetsRequest.FleetId[].content',
        'request.DeleteFleetsRequest.FleetId',
      ]),
      closes('ec2-fleet', [
        'response.DeleteFleetsResponse.successfulFleetDeletionSet.item[].fleetId',
        'request.DeleteFleetsRequest.FleetId[].content',
        'request.DeleteFleetsRequest.FleetId',
      ]),
    ],
    CreateKeyPair: [
      made('AWS::EC2::KeyPair', ['response.keyName', 'request.keyName'], { details: { keyPairId: 'response.keyPairId' } }),
      opens('ec2-key-pair', ['response.keyName', 'request.keyName'], { aliases: 'response.keyPairId' }),
    ],
    ImportKeyPair: [
      made('AWS::EC2::KeyPair', ['response.keyName', 'request.keyName'], { details: { keyPairId: 'response.keyPairId', how: '=imported' } }),
      opens('ec2-key-pair', ['response.keyName', 'request.keyName'], { aliases: 'response.keyPairId' }),
    ],
    DeleteKeyPair: [
      gone('AWS::EC2::KeyPair', ['request.keyName', 'request.keyPairId']),
      closes('ec2-key-pair', ['request.keyName', 'request.keyPairId']),
    ],
    AllocateHosts: [
      made('AWS::EC2::Host', ['response.AllocateHostsResponse.hostIdSet.item[]', 'response.hostIdSet.items[].hostId'], {
        details: { instanceType: ['request.AllocateHostsRequest.InstanceType', 'request.instanceType'] },
      }),
    ],
    ReleaseHosts: [
      gone('AWS::EC2::Host', [
        'request.ReleaseHostsRequest.HostId[].content',
        'request.ReleaseHostsRequest.HostId',
        'request.hostIdSet.items[].hostId',
      ]),
    ],
    CreateCapacityReservation: [
      made('AWS::EC2::CapacityReservation', 'response.CreateCapacityReservationResponse.capacityReservation.capacityReservationId', {
        details: {
          instanceType: 'request.CreateCapacityReservationRequest.InstanceType',
          count: 'request.CreateCapacityReservationRequest.InstanceCount',
        },
      }),
    ],
    CancelCapacityReservation: [gone('AWS::EC2::CapacityReservation', 'request.CancelCapacityReservationRequest.CapacityReservationId')],
    PurchaseReservedInstancesOffering: [
      made('AWS::EC2::ReservedInstances', ['response.reservedInstancesId', 'request.reservedInstancesOfferingId'], {
        details: { count: 'request.instanceCount', offering: 'request.reservedInstancesOfferingId' },
      }),
    ],
    PurchaseCapacityBlock: [
      made('AWS::EC2::CapacityBlock', [
        'response.PurchaseCapacityBlockResponse.capacityReservation.capacityReservationId',
        'request.PurchaseCapacityBlockRequest.CapacityBlockOfferingId',
      ]),
    ],
    PurchaseHostReservation: [
      made('AWS::EC2::HostReservation', [
        'response.PurchaseHostReservationResponse.purchase.item.hostReservationId',
        'request.PurchaseHostReservationRequest.OfferingId',
      ]),
    ],
    EnableSerialConsoleAccess: [opens('serial-console', 'event.region')],
    DisableSerialConsoleAccess: [closes('serial-console', 'event.region')],
    GetPasswordData: [touched('read-secret', 'instance-password', 'request.instanceId')],
    GetConsoleOutput: [touched('read-data', 'instance-console', ['request.instanceId', 'request.GetConsoleOutputRequest.InstanceId'])],
    GetConsoleScreenshot: [touched('read-data', 'instance-console', ['request.instanceId', 'request.GetConsoleScreenshotRequest.InstanceId'])],
    DescribeInstanceAttribute: [touched('read-secret', 'user-data', 'request.instanceId', { when: [{ at: 'request.attribute', is: ['userData'] }] })],
    GetLaunchTemplateData: [touched('read-secret', 'user-data', 'request.GetLaunchTemplateDataRequest.InstanceId')],
    DescribeLaunchTemplateVersions: [
      touched('read-data', 'launch-template', [
        'request.DescribeLaunchTemplateVersionsRequest.LaunchTemplateId',
        'request.DescribeLaunchTemplateVersionsRequest.LaunchTemplateName',
        'event.region',
      ]),
    ],
  },
};

export const ec2InstanceConnect: ServiceEffects = {
  source: 'ec2-instance-connect.amazonaws.com',
  apis: {
    SendSSHPublicKey: [touched('use', 'instance-login', 'request.instanceId'), changed(INSTANCE, 'request.instanceId', 'ssh-login')],
    SendSerialConsoleSSHPublicKey: [touched('use', 'instance-login', 'request.instanceId'), changed(INSTANCE, 'request.instanceId', 'serial-login')],
    OpenTunnel: [touched('use', 'instance-login', ['request.instanceId', 'request.remotePort'])],
  },
};
