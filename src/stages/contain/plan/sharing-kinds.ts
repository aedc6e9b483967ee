/** Doors in what is shared: copies and images, public buckets, the serial console. One target each, as the findings name it. */
import type { Foothold } from '../../investigate/index.ts';
import type { Action, Target } from '../actions/action.ts';
import { ec2ShutSerialConsole } from '../actions/ec2-shut-serial-console/action.ts';
import { ec2UnshareImage } from '../actions/ec2-unshare-image/action.ts';
import { ec2UnshareSnapshot } from '../actions/ec2-unshare-snapshot/action.ts';
import { s3BlockPublic } from '../actions/s3-block-public/action.ts';
import { GLOBAL_REGION } from '../actions/looking.ts';
import { partitionOf } from './targets.ts';

type Placed = (foothold: Foothold, accountId: string) => Target | null;

/** `snap-0... 111122223333`, `ami-0... all`; ARNs of copies and images name no account. */
const sharedPart =
  (kind: 'snapshot' | 'image', pattern: RegExp): Placed =>
  ({ target, region }, account) => {
    const [, id, party] = pattern.exec(target) ?? [];
    if (id === undefined || party === undefined || region === undefined) return null;
    const arn = `arn:${partitionOf(region)}:ec2:${region}::${kind}/${id}`;
    return { id: target, account, region, arn, more: { [kind]: id, party } };
  };

const block: Placed = ({ target, region = GLOBAL_REGION }, account) =>
  target === `account ${account}`
    ? { id: account, account, region, arn: '*', more: {} }
    : /^[a-z0-9][a-z0-9.-]{2,62}$/.test(target)
      ? { id: target, account, region, arn: `arn:${partitionOf(region)}:s3:::${target}`, more: { bucket: target } }
      : null;

const wholeRegion: Placed = ({ region }, account) => (region === undefined ? null : { id: region, account, region, arn: '*', more: {} });

export const SHARING_KINDS: Readonly<Record<string, { readonly action: Action; readonly target: Placed }>> = {
  'image-share': { action: ec2UnshareImage, target: sharedPart('image', /^(ami-[0-9a-f]+) (\S+)$/) },
  'public-access-block-removed': { action: s3BlockPublic, target: block },
  'serial-console': { action: ec2ShutSerialConsole, target: wholeRegion },
  'snapshot-share': { action: ec2UnshareSnapshot, target: sharedPart('snapshot', /^(snap-[0-9a-f]+) (\S+)$/) },
};
