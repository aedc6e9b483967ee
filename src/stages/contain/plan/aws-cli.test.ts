import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../actions/index.ts';
import { cliCommand, commandName, shellQuoted } from './aws-cli.ts';

describe('a call as a command', () => {
  /** As `aws iam help`, `aws sns help` and `aws ecs help` list them. */
  it.each([
    ['UpdateAccessKey', 'update-access-key'],
    ['DeactivateMFADevice', 'deactivate-mfa-device'],
    ['DeleteOpenIDConnectProvider', 'delete-open-id-connect-provider'],
    ['DeleteSAMLProvider', 'delete-saml-provider'],
    ['UpdateSSHPublicKey', 'update-ssh-public-key'],
    ['SetSMSAttributes', 'set-sms-attributes'],
  ])('%s is %s', (operation, command) => {
    expect(commandName(operation)).toBe(command);
  });

  it('names the service as the CLI does, and keeps names from being options or commands', () => {
    const call = { service: 'auto-scaling', operation: 'SuspendProcesses', region: 'eu-west-1', input: { AutoScalingGroupName: "--x'; rm -rf /" } };
    expect(cliCommand(call)).toBe(
      String.raw`aws autoscaling suspend-processes --region eu-west-1 --cli-input-json '{"AutoScalingGroupName":"--x'\''; rm -rf /"}'`,
    );
  });

  // As `aws help` and `aws emr help` list them; AWS CLI 1.46.3.
  it.each([
    [
      { service: 'sfn', operation: 'DeleteStateMachine', input: { stateMachineArn: 'a:b' } },
      `stepfunctions delete-state-machine --region eu-west-1 --cli-input-json '{"stateMachineArn":"a:b"}'`,
    ],
    [
      { service: 's3', operation: 'DeleteBucketPolicy', input: { Bucket: 'b' } },
      `s3api delete-bucket-policy --region eu-west-1 --cli-input-json '{"Bucket":"b"}'`,
    ],
    [
      { service: 'emr', operation: 'TerminateJobFlows', input: { JobFlowIds: ['j-1'] } },
      'emr terminate-clusters --cluster-ids j-1 --region eu-west-1',
    ],
    [
      { service: 'emr', operation: 'SetTerminationProtection', input: { JobFlowIds: ['j-1'], TerminationProtected: false } },
      'emr modify-cluster-attributes --cluster-id j-1 --no-termination-protected --region eu-west-1',
    ],
  ])('%o', (call, command) => {
    expect(cliCommand({ ...call, region: 'eu-west-1' })).toBe(`aws ${command}`);
  });

  it('any text comes through a shell as it is, in ASCII', () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), 60);
    const commands = texts.map((text) => cliCommand({ service: 'iam', operation: 'GetUser', region: 'us-east-1', input: { UserName: text } }));
    expect(commands.join('')).toMatch(/^[\u0020-\u007E]*$/);
    const script = `aws() { printf '%s\\n' "$6"; }\n${commands.join('\n')}\n`;
    const said = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(said.map((line) => (JSON.parse(line) as { UserName: string }).UserName)).toEqual(texts);
  });

  it('quotes what is not plain', () => {
    expect([shellQuoted('eu-west-1'), shellQuoted('$(x)'), shellQuoted('')]).toEqual(['eu-west-1', "'$(x)'", "''"]);
  });
});

it('every console recipe survives a hostile name', () => {
  for (const { words } of ACTIONS) {
    const target = { id: '\u202Ex', account: '123456789012', region: 'eu-west-1', arn: 'arn', more: { user: 'u', name: 'n', cluster: 'c' } };
    expect(words.console(target).ja.length).toBeGreaterThan(5);
  }
});
