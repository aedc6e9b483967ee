/** Real attack logs (Stratus Red Team, Apache-2.0), when the shared data stands beside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { techniquesOf } from '../../../knowledge/effects/index.ts';
import type { Json } from '../notable-event.ts';
import { eventOfRecord } from './sample-event.ts';
import { traceEstate } from './trace-estate.ts';

const FOLDER = '../shared/data/cloudtrail/stratus-red-team-dev';

/** What each technique must leave, from its own description (stratus-red-team.cloud) and the calls in the log. */
const LEAVES: Readonly<
  Record<
    string,
    {
      readonly techniques: readonly string[];
      readonly resources?: readonly string[];
      readonly footholds?: readonly string[];
      readonly touched?: readonly string[];
    }
  >
> = {
  'aws.credential-access.secretsmanager-batch-retrieve-secrets': {
    techniques: ['T1555.006'],
    touched: ['secret all secrets matching tag-key StratusRedTeam succeeded'],
  },
  'aws.credential-access.secretsmanager-retrieve-secrets': { techniques: ['T1555.006', 'T1526'] },
  'aws.credential-access.ssm-retrieve-securestring-parameters': { techniques: ['T1555.006', 'T1526'] },
  'aws.defense-evasion.cloudtrail-delete': {
    techniques: ['T1562.008'],
    footholds: ['trail-deleted stratus-red-team-cloudtraild-trail-kvrwohmiai open'],
  },
  'aws.defense-evasion.cloudtrail-event-selectors': {
    techniques: ['T1562.008'],
    footholds: ['trail-changed stratus-red-team-ctes-trail-khlvciwdor open'],
  },
  'aws.defense-evasion.vpc-remove-flow-logs': { techniques: ['T1562.008'], footholds: ['logs-deleted fl-0e17aa62a21d4bbfe open'] },
  'aws.execution.ec2-launch-unusual-instances': {
    techniques: ['T1496', 'T1578.002', 'T1548.005', 'T1078.004'],
    resources: [],
    footholds: ['role-session ASIAYY9090UIYYUOIF2U open', 'role-session ASIA9F6MXE9HSYOXYQOS open'],
  },
  'aws.execution.ssm-send-command': {
    techniques: ['T1651', 'T1526'],
    touched: [
      'instance-command i-00456A8D163f546Ff succeeded',
      'instance-command i-cfE23b1a7ceba6f86 succeeded',
      'instance-command i-9D40CCFc0aE91CFa5 succeeded',
    ],
  },
  'aws.exfiltration.ec2-share-ami': {
    techniques: ['T1537'],
    footholds: ['image-share ami-de1fbCab6ccB03e6D 846424999548 open'],
    touched: ['image ami-de1fbCab6ccB03e6D succeeded'],
  },
  'aws.exfiltration.rds-share-snapshot': {
    techniques: ['T1537'],
    footholds: ['database-snapshot-share exfiltration 503161813013 open'],
    touched: ['database-snapshot exfiltration succeeded'],
  },
  'aws.impact.bedrock-invoke-model': {
    techniques: ['T1496.004', 'T1526'],
    resources: ['AWS::Bedrock::FoundationModelAgreement anthropic.claude-3-sonnet-20240229-v1:0'],
    footholds: ['model-access use case form open', 'model-access anthropic.claude-3-sonnet-20240229-v1:0 open'],
    touched: ['model anthropic.claude-3-sonnet-20240229-v1:0 succeeded'],
  },
  'aws.lateral-movement.ec2-instance-connect': {
    techniques: ['T1021.008', 'T1098.004'],
    touched: [
      'instance-login i-fDb357cB7e99ad973 succeeded',
      'instance-login i-6D7Fb8F606130A33d succeeded',
      'instance-login i-9d2abfF1798C34950 succeeded',
    ],
  },
  'aws.persistence.iam-backdoor-role': {
    techniques: ['T1098.003', 'T1484.002'],
    footholds: ['role-trust stratus-red-team-backdoor-r-role open 193672423079'],
  },
  'aws.persistence.iam-backdoor-user': {
    techniques: ['T1098.001'],
    resources: ['AWS::IAM::AccessKey AKIAL80DWDVKKM0UXEER'],
    footholds: ['access-key AKIAL80DWDVKKM0UXEER open'],
  },
  'aws.persistence.iam-create-backdoor-role': {
    techniques: ['T1098.003', 'T1136.003'],
    resources: ['AWS::IAM::Role stratus-red-team-malicious-iam-role'],
    footholds: [
      'role-trust stratus-red-team-malicious-iam-role open 193672423079',
      'attached-policy role/stratus-red-team-malicious-iam-role arn:aws:iam::aws:policy/AdministratorAccess open',
    ],
  },
  'aws.persistence.iam-create-user-login-profile': {
    techniques: ['T1098.001', 'T1531', 'T1087.004'],
    footholds: ['login-profile stratus-red-team-login-profile-user open'],
  },
  'aws.persistence.lambda-layer-extension': {
    techniques: ['T1648'],
    footholds: ['lambda-layer arn:aws:lambda:eugov-eastcentral-1r:712967571683:function:stratus-red-team-lambda-layer-simpleLambda open'],
  },
  'aws.privilege-escalation.iam-update-user-login-profile': {
    techniques: ['T1098.001'],
    footholds: ['login-profile stratus-red-team-update-login-profile-user open'],
  },
};

const eventsOf = (technique: string) => {
  const records = JSON.parse(readFileSync(`${FOLDER}/${technique}.json`, 'utf8')) as { readonly [key: string]: Json }[];
  return records.map(eventOfRecord).toSorted((a, b) => a.time.localeCompare(b.time));
};

describe.skipIf(!existsSync(FOLDER))('Stratus Red Team logs', () => {
  it.each(Object.entries(LEAVES))('%s', async (technique, expected) => {
    const events = eventsOf(technique);
    const estate = await traceEstate(events);
    const got = {
      techniques: [...new Set(events.flatMap((one) => techniquesOf(one).map(({ id }) => id)))].toSorted(),
      resources: estate.resources.filter((one) => one.createdAt !== null).map((one) => `${one.type} ${one.id}`),
      footholds: estate.footholds
        .map(
          (one) =>
            `${one.kind} ${one.target} ${one.state}${one.details['who'] === undefined || one.kind.includes('share') ? '' : ` ${one.details['who']}`}`,
        )
        .toSorted(),
      touched: estate.touched.map((one) => `${one.kind} ${one.target} ${one.outcome}`),
    };
    expect(got).toMatchObject({
      ...expected,
      techniques: expected.techniques.toSorted(),
      ...(expected.footholds && { footholds: expected.footholds.toSorted() }),
    });
  });

  it('counts 20 secrets and 42 parameters read', async () => {
    const secrets = await traceEstate(eventsOf('aws.credential-access.secretsmanager-retrieve-secrets'));
    const parameters = await traceEstate(eventsOf('aws.credential-access.ssm-retrieve-securestring-parameters'));
    expect(secrets.touched.filter((one) => one.kind === 'secret').length).toBe(20);
    expect(parameters.touched.filter((one) => one.how === 'read-secret').length).toBe(42);
  });
});
