/** A small log with the estate it must give, written by hand from the AWS behaviour its name states; and names the cases share. */
import type { NotableEvent } from '../notable-event.ts';
import { ACCOUNT } from './sample-event.ts';

export const trust = (principal: unknown): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }] });
export const ROLE = `arn:aws:iam::${ACCOUNT}:role/ops/deploy`;
export const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/me`;
export const EC2 = { source: 'ec2.amazonaws.com', region: 'eu-west-1' };
export const SIGN_IN = { source: 'signin.amazonaws.com', accessKeyId: null };

export interface Case {
  readonly says: string;
  readonly events: readonly NotableEvent[];
  readonly resources?: readonly string[];
  readonly footholds?: readonly string[];
  readonly edges?: readonly string[];
}

export const instance = (id: string, more: object = {}) => ({
  instanceId: id,
  instanceType: 'g5.xlarge',
  imageId: 'ami-1',
  networkInterfaceSet: { items: [{ networkInterfaceId: `eni-${id}` }] },
  ...more,
});
