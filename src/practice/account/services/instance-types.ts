/** vCPUs of the instance types the stories use, from AWS's published tables. */
const VCPUS: Readonly<Record<string, number>> = {
  't2.micro': 1,
  't3.nano': 2,
  't3.micro': 2,
  't3.small': 2,
  't3.medium': 2,
  't3.large': 2,
  't4g.small': 2,
  't4g.medium': 2,
  'm5.large': 2,
  'm6i.large': 2,
  'm6i.xlarge': 4,
  'm7i.large': 2,
  'c6i.large': 2,
  'c6i.xlarge': 4,
  'c7g.large': 2,
  'r6i.large': 2,
  'c5.4xlarge': 16,
  'c5.9xlarge': 36,
  'c5.18xlarge': 72,
  'c5.24xlarge': 96,
  'c5.metal': 96,
  'c5a.8xlarge': 32,
  'c5a.16xlarge': 64,
  'c5a.24xlarge': 96,
  'c6i.8xlarge': 32,
  'c6i.16xlarge': 64,
  'c6i.32xlarge': 128,
  'c6a.24xlarge': 96,
  'c6a.48xlarge': 192,
  'c7a.24xlarge': 96,
  'c7a.48xlarge': 192,
  'm5.12xlarge': 48,
  'm5.24xlarge': 96,
  'm6i.16xlarge': 64,
  'r5.24xlarge': 96,
  'r5a.4xlarge': 16,
  'g4dn.xlarge': 4,
  'g4dn.2xlarge': 8,
  'g4dn.12xlarge': 48,
  'g5.xlarge': 4,
  'g5.2xlarge': 8,
  'g5.12xlarge': 48,
  'g5.48xlarge': 192,
  'g6.xlarge': 4,
  'g6.12xlarge': 48,
  'p3.2xlarge': 8,
  'p3.8xlarge': 32,
  'p3.16xlarge': 64,
  'p4d.24xlarge': 96,
};

/** vCPUs; throws for a type no story may use without a line above. */
export function vcpusOf(instanceType: string): number {
  const vcpus = VCPUS[instanceType];
  if (vcpus === undefined) throw new Error(`the practice account does not know the instance type ${instanceType}`);
  return vcpus;
}

/** Which vCPU limit a launch counts against. */
export const bucketOf = (instanceType: string): 'standard' | 'gpu' => (/^(p|g|inf|trn|vt|dl)\d/.test(instanceType) ? 'gpu' : 'standard');

/** Every type the practice world sells. */
export const INSTANCE_TYPES: readonly string[] = Object.keys(VCPUS);
