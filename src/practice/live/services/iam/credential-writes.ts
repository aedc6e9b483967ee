/** Changes of credentials: keys and certificates on and off, passwords and MFA away. */
import { secretOf } from '../../key-ring.ts';
import { recordedShape } from '../../recorded-shape.ts';
import { fromScript } from '../../from-script.ts';
import { dateOf, textIn } from '../../input.ts';
import { answered, Refusal, type LiveCall, type LiveOperation, type LiveReply } from '../../live-service.ts';
import { notFound, userResource, withUser } from './find.ts';
import { userShown } from './shown.ts';

type Run = (call: LiveCall) => LiveReply;

export function credentialWrites(changing: (run: Run) => Run, scripted: (name: string) => Run): Readonly<Record<string, LiveOperation>> {
  const user = (run: Run): LiveOperation => ({ resource: userResource, run });
  return {
    CreateUser: user(changing(createUser)),
    CreateAccessKey: user(changing(createAccessKey)),
    UpdateAccessKey: user(named(scripted('UpdateAccessKey'))),
    DeleteAccessKey: user(named(scripted('DeleteAccessKey'))),
    CreateLoginProfile: user(changing(createLoginProfile)),
    DeleteLoginProfile: user(scripted('DeleteLoginProfile')),
    DeactivateMFADevice: user(changing(deactivateMfa)),
    UpdateServiceSpecificCredential: user(changing((call) => setStatus(call, 'ServiceSpecificCredentialId'))),
    DeleteServiceSpecificCredential: user(scripted('DeleteServiceSpecificCredential')),
    UpdateSSHPublicKey: user(changing((call) => setStatus(call, 'SSHPublicKeyId'))),
    DeleteSSHPublicKey: user(changing((call) => remove(call, 'SSHPublicKeyId'))),
    UpdateSigningCertificate: user(changing((call) => setStatus(call, 'CertificateId'))),
    DeleteSigningCertificate: user(changing((call) => remove(call, 'CertificateId'))),
    UpdateAccountPasswordPolicy: { run: scripted('UpdateAccountPasswordPolicy') },
    DeleteAccountPasswordPolicy: {
      run: (call) => {
        if (call.account.identities.facts.passwordPolicy === null) return notFound(`The account policy with name PasswordPolicy`);
        call.account.identities.facts.passwordPolicy = null;
        return answered({});
      },
    },
  };
}

/** A key is looked for under the user named, or the caller; with temporary credentials the name is needed. */
function named(act: Run): Run {
  return (call) => {
    const key = call.account.identities.keys.get(textIn(call.input, 'AccessKeyId'));
    const { principal } = call.caller.credential;
    const asRoot = principal.kind === 'root' && textIn(call.input, 'UserName') === '';
    const missing = notFound(`The Access Key with id ${textIn(call.input, 'AccessKeyId')}`);
    if (asRoot) return key !== undefined && key.user === null ? act(call) : missing;
    return withUser(call, (user) => (key?.user === user.name ? act(call) : missing));
  };
}

function createUser(call: LiveCall): LiveReply {
  return fromScript(call, 'iam:CreateUser', recordedShape(call.input), () => {
    const user = call.account.identities.users.get(textIn(call.input, 'UserName'));
    return user === undefined ? {} : { User: userShown(call, user) };
  });
}

function createAccessKey(call: LiveCall): LiveReply {
  return fromScript(call, 'iam:CreateAccessKey', recordedShape(call.input), (response) => {
    const { accessKey } = response as { readonly accessKey: { readonly accessKeyId: string; readonly userName?: string } };
    return {
      AccessKey: {
        UserName: accessKey.userName ?? 'root',
        AccessKeyId: accessKey.accessKeyId,
        Status: 'Active',
        SecretAccessKey: secretOf(accessKey.accessKeyId),
        CreateDate: dateOf(call.now),
      },
    };
  });
}

function createLoginProfile(call: LiveCall): LiveReply {
  return fromScript(call, 'iam:CreateLoginProfile', recordedShape(call.input), () => ({
    LoginProfile: {
      UserName: textIn(call.input, 'UserName'),
      CreateDate: dateOf(call.now),
      PasswordResetRequired: call.input['PasswordResetRequired'] === true,
    },
  }));
}

function deactivateMfa(call: LiveCall): LiveReply {
  const serial = textIn(call.input, 'SerialNumber');
  const device = call.account.identities.facts.mfaDevices.get(serial);
  if (device === undefined || device.user === null) return notFound(`MFA Device with serial number ${serial}`);
  return fromScript(call, 'iam:DeactivateMFADevice', recordedShape(call.input));
}

/** An inactive service credential stops working as if it were gone. */
function setStatus(call: LiveCall, member: string): LiveReply {
  const { users, facts } = call.account.identities;
  const credential = facts.extraCredentials.get(textIn(call.input, member));
  if (credential === undefined) return notFound(`The credential ${textIn(call.input, member)}`);
  const status = textIn(call.input, 'Status');
  if (status !== 'Active' && status !== 'Inactive')
    return new Refusal('ValidationError', `Value '${status}' at 'status' failed to satisfy constraint.`);
  credential.active = status === 'Active';
  if (credential.kind !== 'service') return answered({});
  const held = users.get(credential.user)?.serviceCredentials;
  if (credential.active) held?.add(credential.id);
  else held?.delete(credential.id);
  call.account.holdings.closed('service-credential', credential.id);
  return answered({});
}

function remove(call: LiveCall, member: string): LiveReply {
  return call.account.identities.facts.extraCredentials.delete(textIn(call.input, member))
    ? answered({})
    : notFound(`The credential ${textIn(call.input, member)}`);
}
