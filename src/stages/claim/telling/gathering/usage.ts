/** What a usage type says to a person: the size of a server, whether it counts hours. Source: AWS usage types, `APN1-BoxUsage:c6i.16xlarge`. */
const SERVER =
  /(?:^|-)(?:BoxUsage|SpotUsage|DedicatedUsage|HostUsage|UnusedBox|UnusedDed|HeavyUsage|ReservedInstanceUsage)(?::([a-z0-9-]+\.[a-z0-9-]+))?$/i;
/** SageMaker and managed databases name the size as well: `Notebk:ml.p3.2xlarge`, `InstanceUsage:db.r6g.large`. */
const SIZED = /:((?:ml|db|cache|dc2|ra3|search)\.?[a-z0-9.-]+)$/i;

/** `c6i.16xlarge`; null when the usage is not that of a machine. */
export function machineSize(usageType: string | null): string | null {
  if (usageType === null) return null;
  return SERVER.exec(usageType)?.[1] ?? SIZED.exec(usageType)?.[1] ?? null;
}

/** Hours of a machine: `Hrs` in CUR, `Hours` in FOCUS and Cost Explorer. */
export const countsHours = (unit: string | null): boolean => unit !== null && /^(?:hrs|hours?|instance-hours?)$/i.test(unit);
