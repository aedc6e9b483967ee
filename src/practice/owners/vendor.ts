/** A monitoring vendor the owner hired: takes a role with an external id from its own account, and reads, round the clock. */
import type { Script } from '../agenda.ts';
import { Client } from '../account/client.ts';
import type { Hand } from '../account/call.ts';
import { trustAccount } from '../account/services/iam-documents.ts';
import { HOUR, MINUTE } from '../clock.ts';
import { addressOf } from '../networks.ts';
import type { Random } from '../random.ts';
import type { Stage } from '../stage.ts';
import { makeRole } from './estate.ts';

export interface Vendor {
  readonly accountId: string;
  readonly principalId: string;
  readonly externalId: string;
  readonly roleName: string;
  readonly session: string;
}

export function drawVendor(random: Random): Vendor {
  const name = random.pick(['CloudMonitor', 'CostView', 'BackupHub', 'SiemRelay']);
  const account = random.pick(['123412341234', '432143214321', '567856785678', '876587658765']);
  return {
    accountId: account,
    principalId: `AROA${random.base32(17)}:${name.toLowerCase()}-collector`,
    externalId: random.hex(32),
    roleName: `${name}IntegrationRole`,
    session: `${name.toLowerCase()}-${random.hex(8)}`,
  };
}

export function makeVendorRole(stage: Stage, vendor: Vendor, policies: readonly string[]): void {
  makeRole(stage, vendor.roleName, trustAccount(vendor.accountId, vendor.externalId), policies);
}

export const VENDOR_CLIENT =
  'Boto3/1.35.99 md/Botocore#1.35.99 ua/2.0 os/linux#6.1.119 md/arch#aarch64 lang/python#3.11.11 md/pyimpl#CPython m/Z,b cfg/retry-mode#standard Botocore/1.35.99';

/** Takes the vendor's role as the vendor does; null when the trust refuses. */
export function takeVendorRole(
  stage: Stage,
  vendor: Vendor,
  seat: { readonly hand: Hand; readonly address: string; readonly userAgent: string },
  region: string,
): Client | null {
  const credential = {
    principal: { kind: 'outside', accountId: vendor.accountId, principalId: vendor.principalId },
    keyId: null,
    longTerm: false,
    issuedAt: stage.clock.now,
    expiresAt: null,
    mfa: false,
    fromConsole: false,
  } as const;
  const input = {
    roleArn: `arn:aws:iam::${stage.account.id}:role/${vendor.roleName}`,
    roleSessionName: vendor.session,
    externalId: vendor.externalId,
    durationSeconds: HOUR,
  };
  const { issued } = stage.account.call({ ...seat, credential }, 'sts:AssumeRole', input, region);
  return issued === null ? null : new Client(stage.account, issued, seat);
}

const READS = [
  'cloudwatch:GetMetricData',
  'cloudwatch:ListMetrics',
  'ec2:DescribeInstances',
  'ec2:DescribeRegions',
  'ec2:DescribeVolumes',
  'rds:DescribeDBInstances',
  'lambda:ListFunctions',
  'elasticloadbalancing:DescribeLoadBalancers',
  'ecs:ListClusters',
  'ce:GetCostAndUsage',
];

export function* vendorCollector(stage: Stage, vendor: Vendor, regions: readonly string[]): Script {
  const random = stage.random.fork(`vendor/${vendor.roleName}`);
  const addresses = Array.from({ length: 4 }, () => addressOf('aws-us-east-1', random));
  for (;;) {
    const client = takeVendorRole(stage, vendor, { hand: 'owner', address: random.pick(addresses), userAgent: VENDOR_CLIENT }, 'us-east-1');
    for (const region of client === null ? [] : regions) {
      for (let left = random.whole(1, 4); left > 0; left--) client?.call(random.pick(READS), {}, region);
      yield random.between(0.5, 5);
    }
    yield random.between(100, 190) * MINUTE;
  }
}
