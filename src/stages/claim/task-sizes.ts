/** Tasks are as large as the task definition they were started from says. */
import type { Holding } from '../investigate/index.ts';

export function withTaskSizes(holdings: readonly Holding[]): Holding[] {
  const definitions = new Map<string, Holding>();
  for (const one of holdings) {
    if (one.type !== 'AWS::ECS::TaskDefinition') continue;
    definitions.set(keyOf(one, one.id), one);
    /** Without a revision the newest is meant. */
    definitions.set(keyOf(one, one.id.replace(/:\d+$/, '')), one);
  }
  return holdings.map((one) => {
    const wanted = one.type === 'AWS::ECS::Task' ? one.details['taskDefinition'] : undefined;
    const found = wanted === undefined ? undefined : definitions.get(keyOf(one, wanted.slice(wanted.lastIndexOf('/') + 1)));
    return found === undefined ? one : { ...one, details: { ...sizeIn(found.details), ...one.details } };
  });
}

const keyOf = (one: Holding, name: string): string => `${one.account} ${one.region} ${name}`;

function sizeIn({ cpu, memory, launchType }: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(memory === undefined ? {} : { memory }),
    ...(launchType === undefined ? {} : { launchType: launchType === 'EC2' ? 'EC2' : 'FARGATE' }),
  };
}
