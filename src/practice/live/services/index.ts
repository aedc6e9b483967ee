/** Every service the practice account answers for, by key of the catalogue. Add yours to the list. */
import type { LiveService } from '../live-service.ts';
import { withNeverHad } from '../never-had/never-had.ts';
import { cloudtrail } from './cloudtrail/index.ts';
import { ec2 } from './ec2/index.ts';
import { iam } from './iam/index.ts';
import { s3Objects } from './s3-objects.ts';
import { sts } from './sts.ts';

const SERVICES: readonly LiveService[] = [cloudtrail, ec2, iam, s3Objects, sts];

export const LIVE_SERVICES: ReadonlyMap<string, LiveService> = new Map(withNeverHad(SERVICES).map((service) => [service.service, service]));
