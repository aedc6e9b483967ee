/** IAM users: people and programs, their keys, passwords, MFA, and what their policies let them do. */
import { amazonDate } from '../../clock.ts';
import { refuse, textOf, type Call, type Fields, type Operations, type Reply } from '../call.ts';
import { makerOf } from '../holdings.ts';
import type { User } from '../identities.ts';
import { readPolicyText } from './iam-documents.ts';

export const iamUsers: Operations = {
  'iam:CreateUser': { run: createUser },
  'iam:DeleteUser': { run: deleteUser },
  'iam:CreateAccessKey': { run: createAccessKey },
  'iam:UpdateAccessKey': {
    run: (call) =>
      withKey(call, (key) => {
        key.active = textOf(call.input, 'status') === 'Active';
        markKey(call, key.id, key.active);
        return {};
      }),
  },
  'iam:DeleteAccessKey': {
    run: (call) =>
      withKey(call, (key, user) => {
        call.account.identities.keys.delete(key.id);
        user?.keys.delete(key.id);
        markKey(call, key.id, false);
        return {};
      }),
  },
  'iam:CreateLoginProfile': { run: createLoginProfile },
  'iam:UpdateLoginProfile': { run: updateLoginProfile },
  'iam:DeleteLoginProfile': { run: deleteLoginProfile },
  'iam:ChangePassword': {
    run: (call) => {
      const name = ownName(call);
      const user = call.account.identities.users.get(name ?? '');
      if (user?.password === true) user.passwordSince = call.now;
      if (name !== null) call.account.holdings.closed('login-profile', name);
      return {};
    },
  },
  'iam:CreateVirtualMFADevice': { run: createVirtualMfa },
  'iam:EnableMFADevice': { run: enableMfa },
  'iam:DeactivateMFADevice': {
    run: (call) => {
      if (call.caller.credential.principal.kind === 'root' && textOf(call.input, 'userName') === '') {
        unassignMfa(call, 'root');
        call.account.holdings.closed('mfa-device', 'root');
        return {};
      }
      return withUser(call, (user) => {
        user.mfa = null;
        user.mfaSince = null;
        unassignMfa(call, user.name);
        call.account.holdings.closed('mfa-device', user.name);
        return {};
      });
    },
  },
  'iam:DeleteVirtualMFADevice': {
    run: (call) => {
      call.account.identities.facts.mfaDevices.delete(textOf(call.input, 'serialNumber'));
      return {};
    },
  },
  'iam:AttachUserPolicy': {
    run: (call) =>
      withUser(call, (user) => {
        const arn = textOf(call.input, 'policyArn');
        user.managed.add(arn);
        call.account.identities.changed();
        if (opensDoors(arn)) call.account.holdings.opened('attached-policy', `${user.name} ${arn}`, makerOf(call));
        return {};
      }),
  },
  'iam:DetachUserPolicy': {
    run: (call) =>
      withUser(call, (user) => {
        const arn = textOf(call.input, 'policyArn');
        user.managed.delete(arn);
        call.account.identities.changed();
        call.account.holdings.closed('attached-policy', `${user.name} ${arn}`);
        return {};
      }),
  },
  'iam:PutUserPolicy': { run: (call) => withUser(call, (user) => putInline(call, user)) },
  'iam:DeleteUserPolicy': {
    run: (call) =>
      withUser(call, (user) => {
        const name = textOf(call.input, 'policyName');
        user.inline.delete(name);
        call.account.identities.changed();
        call.account.holdings.closed('inline-policy', `${user.name} ${name}`);
        return {};
      }),
  },
  'iam:AddUserToGroup': {
    run: (call) =>
      withUser(call, (user) => {
        user.groups.add(textOf(call.input, 'groupName'));
        call.account.identities.changed();
        return {};
      }),
  },
  'iam:RemoveUserFromGroup': {
    run: (call) =>
      withUser(call, (user) => {
        user.groups.delete(textOf(call.input, 'groupName'));
        call.account.identities.changed();
        return {};
      }),
  },
  'iam:CreateGroup': { run: createGroup },
  'iam:AttachGroupPolicy': { run: attachGroupPolicy },
  'iam:CreateServiceSpecificCredential': { run: createServiceSpecificCredential },
  'iam:DeleteServiceSpecificCredential': { run: deleteServiceSpecificCredential },
  'iam:UpdateAccountPasswordPolicy': {
    run: (call) => {
      call.account.identities.facts.passwordPolicy = call.input;
      return {};
    },
  },
  'iam:CreateAccountAlias': {
    run: (call) => {
      call.account.identities.facts.aliases.add(textOf(call.input, 'accountAlias'));
      return {};
    },
  },
  'iam:GenerateCredentialReport': {
    run: () => ({ response: { state: 'STARTED', description: 'No report exists. Starting a new report generation task' } }),
  },
};

/** A deny or a quarantine attached by anybody is no way in. */
const opensDoors = (policyArn: string): boolean => !/AWSDenyAll|AWSCompromisedKeyQuarantine/.test(policyArn);

const noSuchUser = (name: string): Reply => refuse('NoSuchEntityException', `The user with name ${name} cannot be found.`);

/** The user named in the request, or the caller when none is named. */
function withUser(call: Call, act: (user: User) => Reply): Reply {
  const name = textOf(call.input, 'userName') || (ownName(call) ?? '');
  const user = call.account.identities.users.get(name);
  return user === undefined ? noSuchUser(name) : act(user);
}

function ownName(call: Call): string | null {
  const { principal } = call.caller.credential;
  return principal.kind === 'user' ? principal.name : null;
}

function createUser(call: Call): Reply {
  const { identities, holdings } = call.account;
  const name = textOf(call.input, 'userName');
  if (identities.users.has(name)) return refuse('EntityAlreadyExistsException', `User with name ${name} already exists.`);
  const user: User = {
    name,
    id: identities.newId('AIDA'),
    createdAt: call.now,
    path: '/',
    boundary: null,
    tags: new Map(),
    passwordSince: null,
    passwordUsedAt: null,
    passwordResetRequired: false,
    mfaSince: null,
    madeBy: call.caller.hand,
    groups: new Set(),
    keys: new Set(),
    serviceCredentials: new Set(),
    managed: new Set(),
    inline: new Map(),
    password: false,
    mfa: null,
  };
  identities.users.set(name, user);
  identities.remember('user', name, user.id);
  identities.changed();
  holdings.made('AWS::IAM::User', name, call.region, makerOf(call));
  return {
    response: {
      user: { path: '/', userName: name, userId: user.id, arn: `arn:aws:iam::${call.account.id}:user/${name}`, createDate: amazonDate(call.now) },
    },
  };
}

function deleteUser(call: Call): Reply {
  return withUser(call, (user) => {
    if (user.keys.size > 0) return refuse('DeleteConflictException', 'Cannot delete entity, must delete access keys first.');
    if (user.password) return refuse('DeleteConflictException', 'Cannot delete entity, must delete login profile first.');
    if (user.managed.size > 0) return refuse('DeleteConflictException', 'Cannot delete entity, must detach all policies first.');
    if (user.inline.size > 0) return refuse('DeleteConflictException', 'Cannot delete entity, must delete policies first.');
    call.account.identities.users.delete(user.name);
    call.account.identities.changed();
    call.account.holdings.gone('AWS::IAM::User', user.name, call.region, call.caller.hand);
    call.account.holdings.closed('mfa-device', user.name);
    return {};
  });
}

function createAccessKey(call: Call): Reply {
  const { identities, holdings, truth } = call.account;
  const asRoot = call.caller.credential.principal.kind === 'root' && textOf(call.input, 'userName') === '';
  const owner = asRoot ? null : identities.users.get(textOf(call.input, 'userName') || (ownName(call) ?? ''));
  if (owner === undefined) return noSuchUser(textOf(call.input, 'userName'));
  if (owner !== null && owner.keys.size >= 2) return refuse('LimitExceededException', 'Cannot exceed quota for AccessKeysPerUser: 2');
  const id = identities.newId('AKIA');
  identities.keys.set(id, { id, user: owner?.name ?? null, madeBy: call.caller.hand, createdAt: call.now, used: null, active: true });
  owner?.keys.add(id);
  holdings.opened('access-key', id, makerOf(call));
  if (call.caller.hand === 'attacker') truth.keyMadeByAttacker(id);
  const named: Fields = owner === null ? {} : { userName: owner.name };
  const issued = {
    principal: owner === null ? ({ kind: 'root' } as const) : ({ kind: 'user', name: owner.name } as const),
    keyId: id,
    longTerm: true,
    issuedAt: call.now,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  };
  return { response: { accessKey: { ...named, accessKeyId: id, status: 'Active', createDate: amazonDate(call.now) } }, issued };
}

function withKey(call: Call, act: (key: { id: string; active: boolean }, user: User | undefined) => Reply): Reply {
  const id = textOf(call.input, 'accessKeyId');
  const key = call.account.identities.keys.get(id);
  if (key === undefined) return refuse('NoSuchEntityException', `The Access Key with id ${id} cannot be found.`);
  return act(key, key.user === null ? undefined : call.account.identities.users.get(key.user));
}

/** A key that no longer works is a closed door; one switched on again by an intruder is open again. */
function markKey(call: Call, keyId: string, active: boolean): void {
  if (active) call.account.holdings.opened('access-key', keyId, makerOf(call));
  else call.account.holdings.closed('access-key', keyId);
}

function createLoginProfile(call: Call): Reply {
  return withUser(call, (user) => {
    if (user.password) return refuse('EntityAlreadyExistsException', `Login Profile for user ${user.name} already exists.`);
    user.password = true;
    user.passwordSince = call.now;
    user.passwordResetRequired = call.input['passwordResetRequired'] === true;
    call.account.holdings.opened('login-profile', user.name, makerOf(call));
    const reset = call.input['passwordResetRequired'] === true;
    return { response: { loginProfile: { userName: user.name, createDate: amazonDate(call.now), passwordResetRequired: reset } } };
  });
}

function updateLoginProfile(call: Call): Reply {
  return withUser(call, (user) => {
    if (!user.password) return refuse('NoSuchEntityException', `Login Profile for User ${user.name} cannot be found.`);
    user.passwordSince = call.now;
    call.account.holdings.closed('login-profile', user.name);
    call.account.holdings.opened('login-profile', user.name, makerOf(call));
    return {};
  });
}

function deleteLoginProfile(call: Call): Reply {
  return withUser(call, (user) => {
    if (!user.password) return refuse('NoSuchEntityException', `Login Profile for User ${user.name} cannot be found.`);
    user.password = false;
    user.passwordSince = null;
    call.account.holdings.closed('login-profile', user.name);
    return {};
  });
}

function createVirtualMfa(call: Call): Reply {
  const serialNumber = `arn:aws:iam::${call.account.id}:mfa/${textOf(call.input, 'virtualMFADeviceName')}`;
  call.account.identities.facts.mfaDevices.set(serialNumber, { serial: serialNumber, user: null, enabledAt: null });
  return { response: { virtualMFADevice: { serialNumber } } };
}

function assignMfa(call: Call, serial: string, user: string): void {
  call.account.identities.facts.mfaDevices.set(serial, { serial, user, enabledAt: call.now });
}

function unassignMfa(call: Call, user: string): void {
  for (const device of call.account.identities.facts.mfaDevices.values()) {
    if (device.user !== user) continue;
    device.user = null;
    device.enabledAt = null;
  }
}

function enableMfa(call: Call): Reply {
  const serial = textOf(call.input, 'serialNumber');
  if (call.caller.credential.principal.kind === 'root' && textOf(call.input, 'userName') === '') {
    assignMfa(call, serial, 'root');
    call.account.holdings.opened('mfa-device', 'root', makerOf(call));
    return {};
  }
  return withUser(call, (user) => {
    user.mfa = serial;
    user.mfaSince = call.now;
    assignMfa(call, serial, user.name);
    call.account.holdings.opened('mfa-device', user.name, makerOf(call));
    return {};
  });
}

function putInline(call: Call, user: User): Reply {
  const name = textOf(call.input, 'policyName');
  const document = readPolicyText(textOf(call.input, 'policyDocument'));
  if (document === null) return refuse('MalformedPolicyDocumentException', 'Syntax errors in policy.');
  user.inline.set(name, document);
  call.account.identities.changed();
  call.account.holdings.opened('inline-policy', `${user.name} ${name}`, makerOf(call));
  return {};
}

function createGroup(call: Call): Reply {
  const { identities } = call.account;
  const name = textOf(call.input, 'groupName');
  if (identities.groups.has(name)) return refuse('EntityAlreadyExistsException', `Group with name ${name} already exists.`);
  const id = identities.newId('AGPA');
  identities.groups.set(name, { name, id, createdAt: call.now, managed: new Set(), inline: new Map() });
  call.account.holdings.made('AWS::IAM::Group', name, call.region, makerOf(call));
  return {
    response: {
      group: { path: '/', groupName: name, groupId: id, arn: `arn:aws:iam::${call.account.id}:group/${name}`, createDate: amazonDate(call.now) },
    },
  };
}

function attachGroupPolicy(call: Call): Reply {
  const group = call.account.identities.groups.get(textOf(call.input, 'groupName'));
  if (group === undefined) return refuse('NoSuchEntityException', `The group with name ${textOf(call.input, 'groupName')} cannot be found.`);
  group.managed.add(textOf(call.input, 'policyArn'));
  call.account.identities.changed();
  return {};
}

/** Long-term keys for one service (Bedrock, CodeCommit); they outlive the clean-up of access keys. */
function createServiceSpecificCredential(call: Call): Reply {
  return withUser(call, (user) => {
    const id = call.account.identities.newId('ACCA');
    user.serviceCredentials.add(id);
    const facts = {
      id,
      kind: 'service',
      user: user.name,
      createdAt: call.now,
      serviceName: textOf(call.input, 'serviceName'),
      body: '',
      active: true,
    } as const;
    call.account.identities.facts.extraCredentials.set(id, { ...facts });
    call.account.holdings.opened('service-credential', id, makerOf(call));
    const made = {
      createDate: amazonDate(call.now),
      serviceName: textOf(call.input, 'serviceName'),
      userName: user.name,
      serviceSpecificCredentialId: id,
      status: 'Active',
    };
    return { response: { serviceSpecificCredential: made } };
  });
}

function deleteServiceSpecificCredential(call: Call): Reply {
  return withUser(call, (user) => {
    const id = textOf(call.input, 'serviceSpecificCredentialId');
    const { extraCredentials } = call.account.identities.facts;
    // One made inactive is held no longer, and is still there.
    if (!user.serviceCredentials.delete(id) && extraCredentials.get(id)?.user !== user.name)
      return refuse('NoSuchEntityException', `Credential ${id} cannot be found.`);
    extraCredentials.delete(id);
    call.account.holdings.closed('service-credential', id);
    return {};
  });
}
