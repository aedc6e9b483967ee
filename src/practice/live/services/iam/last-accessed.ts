/** Service last accessed details: a job that is done at once, told from when each principal last called. */
import { dateOf, textIn } from '../../input.ts';
import { answered, type LiveCall, type LiveOperation } from '../../live-service.ts';
import { notFound } from './find.ts';

/** Job ids carry whom they are about, so that nothing need be kept. */
const jobOf = (arn: string): string => Buffer.from(arn).toString('hex');
const arnOf = (job: string): string => Buffer.from(job, 'hex').toString();

export const lastAccessedReads: Readonly<Record<string, LiveOperation>> = {
  GenerateServiceLastAccessedDetails: {
    resource: (call) => textIn(call.input, 'Arn'),
    run: (call) => answered({ JobId: jobOf(textIn(call.input, 'Arn')) }),
  },
  GetServiceLastAccessedDetails: {
    run: (call) => {
      const arn = arnOf(textIn(call.input, 'JobId'));
      if (!arn.startsWith('arn:aws:iam::')) return notFound(`Job ${textIn(call.input, 'JobId')}`);
      return answered({
        JobStatus: 'COMPLETED',
        JobType: 'SERVICE_LEVEL',
        JobCreationDate: dateOf(call.now),
        JobCompletionDate: dateOf(call.now),
        ServicesLastAccessed: lastCalls(call, arn),
        IsTruncated: false,
      });
    },
  },
};

function lastCalls(call: LiveCall, arn: string) {
  const { keys, roles } = call.account.identities;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const byKey = [...keys.values()].flatMap((key) => (key.user === name && key.used !== null ? [key.used] : []));
  const role = arn.includes(':role/') ? (roles.get(name)?.used ?? null) : null;
  const last = byKey.sort((a, b) => b.at - a.at)[0];
  if (last !== undefined)
    return [
      {
        ServiceName: last.service,
        ServiceNamespace: last.service,
        LastAuthenticated: dateOf(last.at),
        LastAuthenticatedEntity: arn,
        TotalAuthenticatedEntities: 1,
      },
    ];
  return role === null
    ? []
    : [
        {
          ServiceName: 'ec2',
          ServiceNamespace: 'ec2',
          LastAuthenticated: dateOf(role.at),
          LastAuthenticatedEntity: arn,
          TotalAuthenticatedEntities: 1,
        },
      ];
}
