/** IAM roles and their trust, customer policies, instance profiles, identity providers. */
import { amazonDate } from '../../clock.ts';
import { listOf, refuse, textOf, type Call, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { Role } from '../identities.ts';
import { encodedPolicy, readPolicyText } from './iam-documents.ts';

export const iamRoles: Operations = {
  'iam:CreateRole': { run: createRole },
  'iam:DeleteRole': { run: deleteRole },
  'iam:UpdateAssumeRolePolicy': { run: updateTrust },
  'iam:AttachRolePolicy': {
    run: (call) =>
      withRole(call, (role) => {
        role.managed.add(textOf(call.input, 'policyArn'));
        call.account.identities.changed();
        return {};
      }),
  },
  'iam:DetachRolePolicy': {
    run: (call) =>
      withRole(call, (role) => {
        role.managed.delete(textOf(call.input, 'policyArn'));
        call.account.identities.changed();
        return {};
      }),
  },
  'iam:PutRolePolicy': { run: putRolePolicy },
  'iam:DeleteRolePolicy': {
    run: (call) =>
      withRole(call, (role) => {
        role.inline.delete(textOf(call.input, 'policyName'));
        call.account.identities.changed();
        return {};
      }),
  },
  'iam:TagRole': { run: () => ({}) },
  'iam:PassRole': { run: () => ({}) },
  'iam:CreatePolicy': { run: createPolicy },
  'iam:CreatePolicyVersion': { run: createPolicyVersion },
  'iam:CreateInstanceProfile': { run: createInstanceProfile },
  'iam:AddRoleToInstanceProfile': {
    run: (call) =>
      withRole(call, (role) => {
        const profile = call.account.identities.facts.instanceProfiles.get(textOf(call.input, 'instanceProfileName'));
        if (profile !== undefined) profile.role = role.name;
        return {};
      }),
  },
  'iam:CreateServiceLinkedRole': { run: createServiceLinkedRole },
  'iam:CreateOpenIDConnectProvider': { run: createOidcProvider },
  'iam:DeleteOpenIDConnectProvider': {
    run: (call) => {
      const arn = textOf(call.input, 'openIDConnectProviderArn');
      call.account.identities.oidcProviders.delete(arn);
      call.account.holdings.closed('oidc-provider', arn);
      return {};
    },
  },
  'iam:CreateSAMLProvider': { run: createSamlProvider },
  'iam:DeleteSAMLProvider': {
    run: (call) => {
      const arn = textOf(call.input, 'sAMLProviderArn');
      call.account.identities.samlProviders.delete(arn);
      call.account.holdings.closed('saml-provider', arn);
      return {};
    },
  },
};

function withRole(call: Call, act: (role: Role) => Reply): Reply {
  const name = textOf(call.input, 'roleName');
  const role = call.account.identities.roles.get(name);
  return role === undefined ? refuse('NoSuchEntityException', `The role with name ${name} cannot be found.`) : act(role);
}

function createRole(call: Call): Reply {
  const name = textOf(call.input, 'roleName');
  const text = textOf(call.input, 'assumeRolePolicyDocument');
  const trust = readPolicyText(text);
  if (trust === null) return refuse('MalformedPolicyDocumentException', 'This policy contains invalid Json');
  if (call.account.identities.roles.has(name)) return refuse('EntityAlreadyExistsException', `Role with name ${name} already exists.`);
  const path = textOf(call.input, 'path') || '/';
  const role = addRole(call, name, path, trust);
  call.account.holdings.made('AWS::IAM::Role', name, call.region, makerOf(call));
  if (trustsOutside(text, call.account.id)) call.account.holdings.opened('role-trust', name, makerOf(call));
  const shown = {
    path,
    roleName: name,
    roleId: role.id,
    arn: roleArn(call, role),
    createDate: amazonDate(call.now),
    assumeRolePolicyDocument: encodedPolicy(text),
  };
  return { response: { role: shown } };
}

function addRole(call: Call, name: string, path: string, trust: Role['trust']): Role {
  const { identities } = call.account;
  const role: Role = {
    name,
    id: identities.newId('AROA'),
    path,
    createdAt: call.now,
    madeBy: call.caller.hand,
    boundary: null,
    used: null,
    managed: new Set(),
    inline: new Map(),
    trust,
  };
  identities.roles.set(name, role);
  identities.remember('role', name, role.id);
  identities.changed();
  return role;
}

const roleArn = (call: Call, role: Role): string => `arn:aws:iam::${call.account.id}:role${role.path}${role.name}`;

/** Trusting a principal that is neither an AWS service nor of this account lets somebody in. */
export function trustsOutside(document: string, accountId: string): boolean {
  const accounts = document.match(/arn:aws:iam::(\d{12}):/g) ?? [];
  return accounts.some((arn) => !arn.includes(accountId)) || /"Federated"|"\*"/.test(document);
}

function deleteRole(call: Call): Reply {
  return withRole(call, (role) => {
    if (role.managed.size > 0) return refuse('DeleteConflictException', 'Cannot delete entity, must detach all policies first.');
    if (role.inline.size > 0) return refuse('DeleteConflictException', 'Cannot delete entity, must delete policies first.');
    call.account.identities.roles.delete(role.name);
    call.account.identities.changed();
    call.account.holdings.gone('AWS::IAM::Role', role.name, call.region, call.caller.hand);
    call.account.holdings.closed('role-trust', role.name);
    return {};
  });
}

function updateTrust(call: Call): Reply {
  return withRole(call, (role) => {
    const text = textOf(call.input, 'policyDocument');
    const trust = readPolicyText(text);
    if (trust === null) return refuse('MalformedPolicyDocumentException', 'This policy contains invalid Json');
    role.trust = trust;
    call.account.holdings.closed('role-trust', role.name);
    if (trustsOutside(text, call.account.id)) call.account.holdings.opened('role-trust', role.name, makerOf(call));
    return {};
  });
}

function putRolePolicy(call: Call): Reply {
  return withRole(call, (role) => {
    const document = readPolicyText(textOf(call.input, 'policyDocument'));
    if (document === null) return refuse('MalformedPolicyDocumentException', 'Syntax errors in policy.');
    role.inline.set(textOf(call.input, 'policyName'), document);
    call.account.identities.changed();
    return {};
  });
}

function createInstanceProfile(call: Call): Reply {
  const { identities } = call.account;
  const name = textOf(call.input, 'instanceProfileName');
  const instanceProfileId = identities.newId('AIPA');
  identities.facts.instanceProfiles.set(name, { id: instanceProfileId, name, createdAt: call.now, role: null });
  const shown = {
    instanceProfileName: name,
    instanceProfileId,
    arn: `arn:aws:iam::${call.account.id}:instance-profile/${name}`,
    path: '/',
    createDate: amazonDate(call.now),
    roles: [],
  };
  return { response: { instanceProfile: shown } };
}

function createPolicy(call: Call): Reply {
  const name = textOf(call.input, 'policyName');
  const arn = `arn:aws:iam::${call.account.id}:policy/${name}`;
  const document = readPolicyText(textOf(call.input, 'policyDocument'));
  if (document === null) return refuse('MalformedPolicyDocumentException', 'Syntax errors in policy.');
  if (call.account.identities.customerPolicies.has(arn))
    return refuse('EntityAlreadyExistsException', `A policy called ${name} already exists. Duplicate names are not allowed.`);
  call.account.identities.customerPolicies.set(arn, document);
  const policyId = call.account.identities.newId('ANPA');
  const first = { id: 'v1', document, createdAt: call.now };
  call.account.identities.facts.policies.set(arn, {
    id: policyId,
    name,
    createdAt: call.now,
    updatedAt: call.now,
    versions: [first],
    defaultVersion: 'v1',
  });
  call.account.holdings.made('AWS::IAM::ManagedPolicy', arn, call.region, makerOf(call));
  const shown = {
    policyName: name,
    policyId,
    arn,
    path: '/',
    defaultVersionId: 'v1',
    attachmentCount: 0,
    isAttachable: true,
    createDate: amazonDate(call.now),
    updateDate: amazonDate(call.now),
  };
  return { response: { policy: shown } };
}

function createPolicyVersion(call: Call): Reply {
  const arn = textOf(call.input, 'policyArn');
  const document = readPolicyText(textOf(call.input, 'policyDocument'));
  if (document === null || !call.account.identities.customerPolicies.has(arn))
    return refuse('NoSuchEntityException', `Policy ${arn} does not exist or is not attachable.`);
  call.account.identities.customerPolicies.set(arn, document);
  call.account.identities.changed();
  const facts = call.account.identities.facts.policies.get(arn);
  if (facts !== undefined) {
    const id = `v${facts.versions.length + 1}`;
    facts.versions.push({ id, document, createdAt: call.now });
    facts.defaultVersion = id;
    facts.updatedAt = call.now;
  }
  return { response: { policyVersion: { versionId: 'v2', isDefaultVersion: true, createDate: amazonDate(call.now) } } };
}

const LINKED: Readonly<Record<string, string>> = {
  'autoscaling.amazonaws.com': 'AWSServiceRoleForAutoScaling',
  'ecs.amazonaws.com': 'AWSServiceRoleForECS',
  'spot.amazonaws.com': 'AWSServiceRoleForEC2Spot',
  'config.amazonaws.com': 'AWSServiceRoleForConfig',
  'support.amazonaws.com': 'AWSServiceRoleForSupport',
  'trustedadvisor.amazonaws.com': 'AWSServiceRoleForTrustedAdvisor',
  'rds.amazonaws.com': 'AWSServiceRoleForRDS',
  'sso.amazonaws.com': 'AWSServiceRoleForSSO',
  'organizations.amazonaws.com': 'AWSServiceRoleForOrganizations',
  'access-analyzer.amazonaws.com': 'AWSServiceRoleForAccessAnalyzer',
  'guardduty.amazonaws.com': 'AWSServiceRoleForAmazonGuardDuty',
  'batch.amazonaws.com': 'AWSServiceRoleForBatch',
  'eks-nodegroup.amazonaws.com': 'AWSServiceRoleForAmazonEKSNodegroup',
  'elasticmapreduce.amazonaws.com': 'AWSServiceRoleForEMRCleanup',
};

export const linkedRoleName = (service: string): string => LINKED[service] ?? `AWSServiceRoleFor${service.split('.')[0]}`;

function createServiceLinkedRole(call: Call): Reply {
  const service = textOf(call.input, 'aWSServiceName');
  const name = linkedRoleName(service);
  if (call.account.identities.roles.has(name))
    return refuse('InvalidInputException', `Service role name ${name} has been taken in this account, please try a different suffix.`);
  const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['sts:AssumeRole'], Principal: { Service: [service] } }] } as const;
  const role = addRole(call, name, `/aws-service-role/${service}/`, trust);
  role.inline.set('all', { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
  call.account.holdings.made('AWS::IAM::ServiceLinkedRole', name, call.region, makerOf(call));
  const shown = {
    path: role.path,
    roleName: name,
    roleId: role.id,
    arn: roleArn(call, role),
    createDate: amazonDate(call.now),
    assumeRolePolicyDocument: encodedPolicy(JSON.stringify(trust)),
  };
  return { response: { role: shown } };
}

function createOidcProvider(call: Call): Reply {
  const arn = `arn:aws:iam::${call.account.id}:oidc-provider/${textOf(call.input, 'url').replace('https://', '')}`;
  if (call.account.identities.oidcProviders.has(arn))
    return refuse('EntityAlreadyExistsException', `Provider with url ${textOf(call.input, 'url')} already exists.`);
  call.account.identities.oidcProviders.add(arn);
  const clientIds = listOf(call.input, 'clientIDList').filter((id): id is string => typeof id === 'string');
  call.account.identities.facts.providers.set(arn, {
    createdAt: call.now,
    url: textOf(call.input, 'url').replace('https://', ''),
    clientIds,
    metadata: '',
  });
  call.account.holdings.opened('oidc-provider', arn, makerOf(call));
  return { response: { openIDConnectProviderArn: arn } };
}

function createSamlProvider(call: Call): Reply {
  const arn = `arn:aws:iam::${call.account.id}:saml-provider/${textOf(call.input, 'name')}`;
  call.account.identities.samlProviders.add(arn);
  call.account.identities.facts.providers.set(arn, {
    createdAt: call.now,
    url: '',
    clientIds: [],
    metadata: textOf(call.input, 'sAMLMetadataDocument'),
  });
  call.account.holdings.opened('saml-provider', arn, makerOf(call));
  return { response: { sAMLProviderArn: arn } };
}
