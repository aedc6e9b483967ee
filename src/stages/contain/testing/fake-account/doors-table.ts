/** Roles Anywhere, Identity Center and Event history of the fake account. */
import { absent, at, found, text, type Handler, type Input, type Table } from './answer.ts';
import type { FakeRegion } from './world.ts';

const switching =
  (shelf: (region: FakeRegion) => Record<string, boolean>, member: string, to: boolean): Handler =>
  (_, input, region) => {
    const id = text(input, member);
    if (at(shelf(region), id) === undefined) return absent('ResourceNotFoundException');
    shelf(region)[id] = to;
    return found();
  };

const shown =
  (shelf: (region: FakeRegion) => Record<string, boolean>, member: string, answer: string): Handler =>
  (_, input, region) => {
    const enabled = at(shelf(region), text(input, member));
    return enabled === undefined ? absent('ResourceNotFoundException') : found({ [answer]: { enabled } });
  };

const anchors = (region: FakeRegion) => region.anchors;
const profiles = (region: FakeRegion) => region.anywhereProfiles;

export const rolesAnywhereTable: Table = {
  GetTrustAnchor: shown(anchors, 'trustAnchorId', 'trustAnchor'),
  DisableTrustAnchor: switching(anchors, 'trustAnchorId', false),
  EnableTrustAnchor: switching(anchors, 'trustAnchorId', true),
  GetProfile: shown(profiles, 'profileId', 'profile'),
  DisableProfile: switching(profiles, 'profileId', false),
  EnableProfile: switching(profiles, 'profileId', true),
};

export const cloudtrailTable: Table = {
  LookupEvents: (world, input) => {
    const [attribute] = (input['LookupAttributes'] as { AttributeValue: string }[] | undefined) ?? [];
    const named = world.history.filter((one) => one.named === attribute?.AttributeValue);
    return found({ Events: named.map(({ record }) => ({ CloudTrailEvent: record })) });
  },
};

export const identitystoreTable: Table = {
  DescribeUser: (_, input, region) => {
    const enabled = at(region.centerUsers, text(input, 'UserId'));
    return enabled === undefined
      ? absent('ResourceNotFoundException')
      : found({ UserId: text(input, 'UserId'), UserName: `name-${text(input, 'UserId')}`, UserStatus: enabled ? 'ENABLED' : 'DISABLED' });
  },
  UpdateUser: (_, input, region) => {
    const [change] = input['Operations'] as { AttributePath: string; AttributeValue: string }[];
    if (at(region.centerUsers, text(input, 'UserId')) === undefined) return absent('ResourceNotFoundException');
    if (change?.AttributePath === 'userStatus') region.centerUsers[text(input, 'UserId')] = change.AttributeValue === 'ENABLED';
    return found();
  },
};

const assignment = (input: Input, account: string): string =>
  `${text(input, 'PrincipalType')} ${text(input, 'PrincipalId')} in ${text(input, account)} with ${text(input, 'PermissionSetArn')}`;

export const ssoTable: Table = {
  ListInstances: () => found({ Instances: [{ InstanceArn: 'arn:aws:sso:::instance/ssoins-1', IdentityStoreId: 'd-1' }] }),
  ListAccountAssignments: (_, input, region) =>
    found({
      AccountAssignments: region.centerAssignments.flatMap((one) => {
        const [PrincipalType = '', PrincipalId = '', , AccountId = '', , PermissionSetArn = ''] = one.split(' ');
        const asked = AccountId === text(input, 'AccountId') && PermissionSetArn === text(input, 'PermissionSetArn');
        return asked ? [{ PrincipalType, PrincipalId, AccountId, PermissionSetArn }] : [];
      }),
    }),
  DeleteAccountAssignment: (_, input, region) => {
    region.centerAssignments = region.centerAssignments.filter((one) => one !== assignment(input, 'TargetId'));
    return found();
  },
  CreateAccountAssignment: (_, input, region) => {
    region.centerAssignments.push(assignment(input, 'TargetId'));
    return found();
  },
};
