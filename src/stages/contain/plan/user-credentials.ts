/** The credentials of one user: all of a user the intruder made; of a user of the owner's only those the findings name, and questions about the rest. */
import { reachText, type Reachable } from '../../../knowledge/json-reach.ts';
import type { Findings } from '../../investigate/index.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Action, Target } from '../actions/action.ts';
import { iamDeactivateCertificate } from '../actions/iam-deactivate-certificate/action.ts';
import { iamDeactivateKey } from '../actions/iam-deactivate-key/action.ts';
import { iamDeactivateServiceCredential } from '../actions/iam-deactivate-service-credential/action.ts';
import { iamDeactivateSshKey } from '../actions/iam-deactivate-ssh-key/action.ts';
import { iamRemoveMfa } from '../actions/iam-remove-mfa/action.ts';
import { iamRemovePassword } from '../actions/iam-remove-password/action.ts';
import { GLOBAL_REGION, listAll } from '../actions/looking.ts';
import { proposal, type Looking, type Note, type Proposal, type Proposed } from './proposal.ts';
import type { Suspect } from './suspects.ts';
import { ofUser } from './targets.ts';
import { IAM, unseenNote } from './unseen-note.ts';

interface Kind {
  readonly action: Action;
  readonly list: string;
  readonly path: string;
  readonly id: string;
  /** Kinds of the findings that name one of these. */
  readonly footholds: readonly string[];
}

const KINDS: readonly Kind[] = [
  { action: iamDeactivateKey, list: 'ListAccessKeys', path: 'AccessKeyMetadata[]', id: 'AccessKeyId', footholds: ['access-key'] },
  {
    action: iamDeactivateServiceCredential,
    list: 'ListServiceSpecificCredentials',
    path: 'ServiceSpecificCredentials[]',
    id: 'ServiceSpecificCredentialId',
    footholds: ['service-credential', 'bedrock-api-key'],
  },
  { action: iamDeactivateSshKey, list: 'ListSSHPublicKeys', path: 'SSHPublicKeys[]', id: 'SSHPublicKeyId', footholds: ['ssh-public-key'] },
  {
    action: iamDeactivateCertificate,
    list: 'ListSigningCertificates',
    path: 'Certificates[]',
    id: 'CertificateId',
    footholds: ['signing-certificate'],
  },
];

export async function credentialProposals(looking: Looking, suspect: Suspect, target: Target, why: Bilingual): Promise<Proposed> {
  const named = namedIn(looking.findings);
  const [proposals, questions, unseen]: [Proposal[], Note[], Note[]] = [[], [], []];
  const about = { identity: `user/${suspect.name}` };
  for (const kind of KINDS) {
    const listed = await listAll(
      looking.account,
      { service: 'iam', operation: kind.list, region: GLOBAL_REGION, input: { UserName: suspect.name } },
      kind.path,
    );
    if (listed.kind === 'absent') continue;
    if (listed.kind !== 'found') unseen.push(unseenNote(`user/${suspect.name} (iam:${kind.list})`, listed, IAM, suspect.eventIds));
    else {
      for (const item of listed.items) {
        const id = reachText(item, kind.id);
        if (id === null) continue;
        const events = named.get(id);
        if (suspect.planted || events !== undefined)
          proposals.push(proposal(kind.action, ofUser(looking.accountId, suspect.name, id, target.arn), why, events ?? suspect.eventIds, about));
        else if (reachText(item, 'Status') === 'Active') questions.push(othersQuestion(suspect.name, id));
      }
    }
  }
  if (suspect.planted || passwordIsIntruders(looking.findings, suspect.name))
    proposals.push(proposal(iamRemovePassword, target, why, suspect.eventIds, about));
  const devices = await devicesOf(looking, suspect, target);
  if (devices.unseen !== null) unseen.push(devices.unseen);
  proposals.push(...devices.targets.map((device) => proposal(iamRemoveMfa, device, why, suspect.eventIds, about)));
  return { proposals, questions, byHand: [], unseen };
}

/** Credentials the findings call the intruder's, with the events that do. */
function namedIn(findings: Findings): ReadonlyMap<string, readonly string[]> {
  const kinds = new Set(KINDS.flatMap((one) => one.footholds));
  const named = new Map<string, readonly string[]>();
  for (const actor of findings.actors.filter((one) => one.kind === 'attacker')) {
    for (const key of actor.accessKeys)
      if (key.type === 'long-term' && key.part !== 'owner') named.set(key.id, actor.reasons.flatMap((one) => one.eventIds).slice(0, 20));
  }
  for (const one of findings.footholds) if (kinds.has(one.kind)) named.set(one.target, one.eventIds);
  return named;
}

const passwordIsIntruders = (findings: Findings, user: string): boolean =>
  findings.footholds.some((one) => one.kind === 'login-profile' && one.target === user && one.state !== 'closed') ||
  (findings.entry[0]?.kind === 'console-password' && (findings.entry[0].principal ?? '').endsWith(`:user/${user}`));

const othersQuestion = (user: string, id: string): Note => ({
  subject: id,
  said: {
    ja: `ユーザー ${user} のもう1つの認証情報 ${id} は、あなたのものですか? 侵入者が使った証拠はありません。身に覚えがなければ、hikeshi investigate --not-mine ${id} で調べ直してください。`,
    en: `Is ${id}, another credential of the user ${user}, yours? Nothing shows the intruder using it. If you do not know it, investigate again with --not-mine ${id}.`,
  },
  eventIds: [],
});

/** Of a user the intruder made every device is his; of others those enrolled while he was there, when the findings say that he enrolled one. */
async function devicesOf(
  looking: Looking,
  suspect: Suspect,
  target: Target,
): Promise<{ readonly targets: readonly Target[]; readonly unseen: Note | null }> {
  const { findings, account, accountId } = looking;
  const enrolled = findings.footholds.some((one) => one.kind === 'mfa-device' && one.target === suspect.name && one.state !== 'closed');
  if (!suspect.planted && !enrolled) return { targets: [], unseen: null };
  const listed = await listAll(
    account,
    { service: 'iam', operation: 'ListMFADevices', region: GLOBAL_REGION, input: { UserName: suspect.name } },
    'MFADevices[]',
  );
  if (listed.kind !== 'found') return { targets: [], unseen: unseenNote(`user/${suspect.name} (iam:ListMFADevices)`, listed, IAM, suspect.eventIds) };
  const targets = listed.items.flatMap((item) => {
    const serial = reachText(item, 'SerialNumber');
    const his = suspect.planted || whileHeWasThere(findings, reachText(item, 'EnableDate'));
    return serial === null || !his
      ? []
      : [{ ...ofUser(accountId, suspect.name, serial, target.arn), more: { user: suspect.name, userArn: target.arn } }];
  });
  return { targets, unseen: null };
}

function whileHeWasThere(findings: Findings, at: Reachable | null): boolean {
  const when = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return findings.actors
    .filter((one) => one.kind === 'attacker')
    .some((one) => when >= Date.parse(one.firstSeen) - 60_000 && when <= Date.parse(one.lastSeen) + 60_000);
}
