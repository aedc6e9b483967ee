import { describe, expect, it } from 'vitest';
import { reach, reachTexts } from '../../../../knowledge/json-reach.ts';
import { addInstance } from '../../../account/services/ec2-instances.ts';
import { DAY } from '../../../clock.ts';
import { tellOfExposedKey } from '../../../owners/aws-notices.ts';
import { openEmptyAccount } from '../../open-live-account.ts';
import { codeOf, outputOf, rootAskerOf } from '../../testing/ask.ts';

function opened() {
  const { live, stage } = openEmptyAccount();
  stage.account.states.limits = { standard: 1000, gpu: 0, spot: 0 };
  return { live, stage, ask: rootAskerOf(live) };
}

describe('GuardDuty', () => {
  it("finds the intruder's machine a quarter of an hour after it is switched on, and not the owner's", async () => {
    const { live, stage, ask } = opened();
    const wish = { region: 'us-east-1', type: 'c5.9xlarge', role: null, group: null, spot: false, protectedFromStart: false };
    const miner = addInstance(stage.account, { ...wish, maker: { hand: 'attacker', eventId: null } });
    addInstance(stage.account, { ...wish, maker: { hand: 'owner', eventId: null } });
    expect(reach(outputOf(await ask('guardduty ListDetectors')), 'DetectorIds[]')).toEqual([]);
    const [DetectorId = ''] = reachTexts(outputOf(await ask('guardduty CreateDetector', { Enable: true })), 'DetectorId');
    expect(codeOf(await ask('guardduty CreateDetector', { Enable: true }))).toBe('BadRequestException');
    expect(outputOf(await ask('guardduty ListFindings', { DetectorId }))).toEqual({ FindingIds: [] });
    live.advance(16 * 60);
    const FindingIds = reachTexts(outputOf(await ask('guardduty ListFindings', { DetectorId })), 'FindingIds[]');
    const findings = outputOf(await ask('guardduty GetFindings', { DetectorId, FindingIds }));
    expect(reachTexts(findings, 'Findings[].Resource.InstanceDetails.InstanceId')).toEqual([miner.id]);
    expect(reachTexts(findings, 'Findings[].Type')).toContain('CryptoCurrency:EC2/BitcoinTool.B!DNS');
    live.advance(3 * DAY);
    const trial = outputOf(await ask('guardduty GetRemainingFreeTrialDays', { DetectorId, AccountIds: [live.account.id] }));
    expect(reach(trial, 'Accounts[].Features[].FreeTrialDaysRemaining')).toEqual([27]);
  });

  it('knows no detector of another Region', async () => {
    const { ask } = opened();
    const [DetectorId = ''] = reachTexts(outputOf(await ask('guardduty CreateDetector', { Enable: true })), 'DetectorId');
    expect(codeOf(await ask('guardduty GetDetector', { DetectorId }, 'us-west-2'))).toBe('BadRequestException');
  });
});

describe('other guards', () => {
  it('are on after they are switched on, off after they are switched off', async () => {
    const { ask } = opened();
    const status = async (): Promise<readonly string[]> =>
      reachTexts(outputOf(await ask('inspector2 BatchGetAccountStatus')), 'accounts[].state.status');
    expect(await status()).toEqual(['DISABLED']);
    await ask('inspector2 Enable', { resourceTypes: ['EC2', 'LAMBDA'] });
    expect(await status()).toEqual(['ENABLED']);
    await ask('inspector2 Disable', { resourceTypes: ['EC2', 'LAMBDA'] });
    expect(await status()).toEqual(['DISABLED']);
    expect(codeOf(await ask('s3-control GetPublicAccessBlock'))).toBe('NoSuchPublicAccessBlockConfiguration');
    const block = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
    await ask('s3-control PutPublicAccessBlock', { PublicAccessBlockConfiguration: block });
    expect(outputOf(await ask('s3-control GetPublicAccessBlock', {}, 'eu-west-1'))).toEqual({ PublicAccessBlockConfiguration: block });
    expect(codeOf(await ask('accessanalyzer CreateAnalyzer', { analyzerName: 'a', type: 'ACCOUNT' }))).toBe('200');
    expect(codeOf(await ask('accessanalyzer CreateAnalyzer', { analyzerName: 'b', type: 'ACCOUNT' }))).toBe('ServiceQuotaExceededException');
  });

  it('tell what AWS told the account, with the day by which it wants an answer', async () => {
    const { stage, ask } = opened();
    tellOfExposedKey(stage.account, 'alice', 'AKIAIOSFODNN7EXAMPLE');
    const listed = outputOf(await ask('notifications ListManagedNotificationEvents'));
    const [arn = ''] = reachTexts(listed, 'managedNotificationEvents[].arn');
    const one = outputOf(await ask('notifications GetManagedNotificationEvent', { arn }));
    expect(reachTexts(one, 'content.messageComponents.headline')[0]).toContain('AKIAIOSFODNN7EXAMPLE');
    expect(reachTexts(one, 'content.messageComponents.completeDescription')[0]).toContain('by 2026-03-06');
  });

  it('keep a contact, a Region switched on, a switch of EC2', async () => {
    const { ask } = opened();
    expect(codeOf(await ask('account GetAlternateContact', { AlternateContactType: 'SECURITY' }))).toBe('ResourceNotFoundException');
    const contact = { AlternateContactType: 'SECURITY', Name: 'A', EmailAddress: 'a@example.com', PhoneNumber: '+12025550143', Title: 'T' };
    await ask('account PutAlternateContact', contact);
    expect(outputOf(await ask('account GetAlternateContact', { AlternateContactType: 'SECURITY' }))).toEqual({ AlternateContact: contact });
    await ask('account EnableRegion', { RegionName: 'af-south-1' });
    expect(reachTexts(outputOf(await ask('account GetRegionOptStatus', { RegionName: 'af-south-1' })), 'RegionOptStatus')).toEqual(['ENABLED']);
    expect(codeOf(await ask('account DisableRegion', { RegionName: 'us-east-1' }))).toBe('ValidationException');
    await ask('ec2 EnableSnapshotBlockPublicAccess', { State: 'block-all-sharing' });
    expect(outputOf(await ask('ec2 GetSnapshotBlockPublicAccessState'))).toEqual({ State: 'block-all-sharing', ManagedBy: 'account' });
    expect(outputOf(await ask('ec2 GetSnapshotBlockPublicAccessState', {}, 'eu-west-1'))).toEqual({ State: 'unblocked', ManagedBy: 'account' });
  });
});
