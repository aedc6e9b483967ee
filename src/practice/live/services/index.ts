/** Every service the practice account answers for, by key of the catalogue. Add yours to the list. */
import type { LiveService } from '../live-service.ts';
import { withNeverHad } from '../never-had/never-had.ts';
import { account } from './account.ts';
import { autoScaling } from './auto-scaling.ts';
import { cloudtrail } from './cloudtrail/index.ts';
import { ec2 } from './ec2/index.ts';
import { ecs } from './ecs/index.ts';
import { elasticLoadBalancingV2, rds, route53 } from './estate.ts';
import { eventbridge } from './eventbridge.ts';
import { iam } from './iam/index.ts';
import { lambda } from './lambda.ts';
import { lightsail } from './lightsail.ts';
import { ses, sesv2, sns } from './mail.ts';
import { organizations } from './organizations.ts';
import { s3Objects } from './s3-objects.ts';
import { sagemaker } from './sagemaker.ts';
import { savingsplans } from './savingsplans.ts';
import { serviceQuotas } from './service-quotas.ts';
import { sts } from './sts.ts';

const SERVICES: readonly LiveService[] = [
  account,
  autoScaling,
  cloudtrail,
  ec2,
  ecs,
  elasticLoadBalancingV2,
  eventbridge,
  iam,
  lambda,
  lightsail,
  organizations,
  rds,
  route53,
  s3Objects,
  sagemaker,
  savingsplans,
  serviceQuotas,
  ses,
  sesv2,
  sns,
  sts,
];

export const LIVE_SERVICES: ReadonlyMap<string, LiveService> = new Map(withNeverHad(SERVICES).map((service) => [service.service, service]));
