/** Attacks carried out for real (Stratus Red Team, Apache-2.0): each must be seen, and called by its ATT&CK technique. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { matchedRules, worthALook } from './testing/matched-keys.ts';
import { sharedLogs } from './testing/shared-data.ts';

const folder = sharedLogs('stratus-red-team-dev');

interface Attack {
  readonly technique: string;
  readonly file: string;
  readonly definingEventIds: readonly string[];
}

/** What MITRE calls them; a rule may name the technique or a sub-technique of it. */
const TECHNIQUES: Readonly<Record<string, string>> = {
  'aws.credential-access.secretsmanager-batch-retrieve-secrets': 'T1555.006',
  'aws.credential-access.secretsmanager-retrieve-secrets': 'T1555.006',
  'aws.credential-access.ssm-retrieve-securestring-parameters': 'T1555.006',
  'aws.defense-evasion.cloudtrail-delete': 'T1562.008',
  'aws.defense-evasion.cloudtrail-event-selectors': 'T1562.008',
  'aws.defense-evasion.vpc-remove-flow-logs': 'T1562.008',
  'aws.execution.ec2-launch-unusual-instances': 'T1578.002',
  'aws.execution.ssm-send-command': 'T1651',
  'aws.exfiltration.ec2-share-ami': 'T1537',
  'aws.exfiltration.rds-share-snapshot': 'T1537',
  'aws.impact.bedrock-invoke-model': 'T1496.004',
  'aws.lateral-movement.ec2-instance-connect': 'T1021.008',
  'aws.persistence.iam-backdoor-role': 'T1098.003',
  'aws.persistence.iam-backdoor-user': 'T1098.001',
  'aws.persistence.iam-create-backdoor-role': 'T1098.003',
  'aws.persistence.iam-create-user-login-profile': 'T1098.001',
  'aws.persistence.lambda-layer-extension': 'T1546',
  'aws.privilege-escalation.iam-update-user-login-profile': 'T1098',
};

const attacks =
  folder === null ? [] : (JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')) as { readonly techniques: readonly Attack[] }).techniques;

/** By ATT&CK tag, the ids of the events that a rule of some weight gives it. Each attack ran in an account of its own, so all can lie in one store. */
const seen = new Map<string, Set<string>>();

describe.skipIf(folder === null)('attacks carried out for real', () => {
  beforeAll(async () => {
    const events = attacks.flatMap(({ file }) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { readonly eventID: string }[]);
    for (const { tags, keys } of (await matchedRules(events)).filter(worthALook)) {
      for (const tag of tags) {
        const ids = seen.get(tag) ?? new Set();
        for (const key of keys) ids.add(events[key]?.eventID ?? '');
        seen.set(tag, ids);
      }
    }
  }, 120_000);

  it('all have a technique here', () => {
    expect(attacks.map(({ technique }) => technique).sort()).toEqual(Object.keys(TECHNIQUES));
  });

  it.each(attacks)('$technique', ({ technique, definingEventIds }) => {
    const ids = seen.get(`attack.${TECHNIQUES[technique]?.toLowerCase()}`);
    expect(definingEventIds.filter((id) => ids?.has(id) !== true)).toEqual([]);
  });
});
