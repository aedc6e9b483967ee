/** What users sign in and call with: keys, passwords, MFA, and the credentials everybody forgets. */
import type { ExtraCredential } from '../../../account/identity-facts.ts';
import { dateOf, flagIn, textIn } from '../../input.ts';
import { answered, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { iamArn, iamList, notFound, userResource, withUser } from './find.ts';
import { userShown } from './shown.ts';

const status = (active: boolean): string => (active ? 'Active' : 'Inactive');

export const credentialReads: Readonly<Record<string, LiveOperation>> = {
  ListAccessKeys: { resource: userResource, run: listAccessKeys },
  GetAccessKeyLastUsed: { run: lastUsed },
  GetLoginProfile: {
    resource: userResource,
    run: (call) =>
      withUser(call, (user) =>
        user.passwordSince === null
          ? notFound(`Login Profile for User ${user.name}`)
          : answered({
              LoginProfile: {
                UserName: user.name,
                CreateDate: dateOf(user.passwordSince),
                PasswordResetRequired: user.passwordResetRequired,
              },
            }),
      ),
  },
  ListMFADevices: { resource: userResource, run: listMfaDevices },
  GetMFADevice: {
    run: (call) => {
      const device = call.account.identities.facts.mfaDevices.get(textIn(call.input, 'SerialNumber'));
      if (device === undefined || device.user === null) return notFound(`MFA Device with serial number ${textIn(call.input, 'SerialNumber')}`);
      return answered({ UserName: device.user, SerialNumber: device.serial, EnableDate: dateOf(device.enabledAt ?? 0) });
    },
  },
  ListVirtualMFADevices: { run: listVirtualMfaDevices },
  ListServiceSpecificCredentials: {
    resource: (call) => (flagIn(call.input, 'AllUsers') ? '*' : userResource(call)),
    run: (call) => {
      const all = flagIn(call.input, 'AllUsers');
      const service = textIn(call.input, 'ServiceName');
      const of = (user: string | null): LiveReply =>
        answered(
          iamList(
            call,
            'ServiceSpecificCredentials',
            extrasOf(call, 'service', user).filter((one) => service === '' || one.serviceName === service),
            (one) => one.id,
            (one) => ({
              UserName: one.user,
              Status: status(one.active),
              CreateDate: dateOf(one.createdAt),
              ServiceSpecificCredentialId: one.id,
              ServiceName: one.serviceName,
            }),
          ),
        );
      return all ? of(null) : withUser(call, (user) => of(user.name));
    },
  },
  ListSSHPublicKeys: {
    resource: userResource,
    run: (call) =>
      listExtras(call, 'ssh', 'SSHPublicKeys', (one) => ({
        UserName: one.user,
        SSHPublicKeyId: one.id,
        Status: status(one.active),
        UploadDate: dateOf(one.createdAt),
      })),
  },
  ListSigningCertificates: {
    resource: userResource,
    run: (call) =>
      listExtras(call, 'certificate', 'Certificates', (one) => ({
        UserName: one.user,
        CertificateId: one.id,
        CertificateBody: one.body,
        Status: status(one.active),
        UploadDate: dateOf(one.createdAt),
      })),
  },
};

/** Root's own keys are listed for root when no user is named. */
function listAccessKeys(call: LiveCall): LiveReply {
  const { keys } = call.account.identities;
  const of = (owner: string | null, UserName: string): LiveReply =>
    answered(
      iamList(
        call,
        'AccessKeyMetadata',
        [...keys.values()].filter((key) => key.user === owner),
        (key) => key.id,
        (key) => ({ UserName, AccessKeyId: key.id, Status: status(key.active), CreateDate: dateOf(key.createdAt) }),
      ),
    );
  if (textIn(call.input, 'UserName') === '' && call.caller.credential.principal.kind === 'root') return of(null, 'root');
  return withUser(call, (user) => of(user.name, user.name));
}

/** "N/A" where a key was never used. */
function lastUsed(call: LiveCall): LiveReply {
  const key = call.account.identities.keys.get(textIn(call.input, 'AccessKeyId'));
  if (key === undefined) return notFound(`The Access Key with id ${textIn(call.input, 'AccessKeyId')}`);
  const { used } = key;
  return answered({
    UserName: key.user ?? 'root',
    AccessKeyLastUsed:
      used === null ? { ServiceName: 'N/A', Region: 'N/A' } : { LastUsedDate: dateOf(used.at), ServiceName: used.service, Region: used.region },
  });
}

function listMfaDevices(call: LiveCall): LiveReply {
  const of = (name: string, UserName: string): LiveReply => {
    const devices = [...call.account.identities.facts.mfaDevices.values()].filter((device) => device.user === name);
    return answered(
      iamList(
        call,
        'MFADevices',
        devices,
        (device) => device.serial,
        (device) => ({ UserName, SerialNumber: device.serial, EnableDate: dateOf(device.enabledAt ?? 0) }),
      ),
    );
  };
  if (textIn(call.input, 'UserName') === '' && call.caller.credential.principal.kind === 'root') return of('root', 'root');
  return withUser(call, (user) => of(user.name, user.name));
}

function listVirtualMfaDevices(call: LiveCall): LiveReply {
  const wanted = textIn(call.input, 'AssignmentStatus') || 'Any';
  const { users, facts } = call.account.identities;
  const devices = [...facts.mfaDevices.values()].filter((device) => wanted === 'Any' || (wanted === 'Assigned') === (device.user !== null));
  return answered(
    iamList(
      call,
      'VirtualMFADevices',
      devices,
      (device) => device.serial,
      (device) => {
        const user = users.get(device.user ?? '');
        const owner =
          device.user === 'root' ? { Arn: iamArn(call, 'root'), UserId: call.account.id } : user === undefined ? null : userShown(call, user);
        return { SerialNumber: device.serial, ...(owner === null ? {} : { User: owner, EnableDate: dateOf(device.enabledAt ?? 0) }) };
      },
    ),
  );
}

const extrasOf = (call: LiveCall, kind: ExtraCredential['kind'], user: string | null): readonly ExtraCredential[] =>
  [...call.account.identities.facts.extraCredentials.values()].filter((one) => one.kind === kind && (user === null || one.user === user));

const listExtras = (call: LiveCall, kind: ExtraCredential['kind'], list: string, show: (one: ExtraCredential) => unknown): LiveReply =>
  withUser(call, (user) => answered(iamList(call, list, extrasOf(call, kind, user.name), (one) => one.id, show)));
