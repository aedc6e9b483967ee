/** CloudTrail's own spelling of keys, for containers that lower-case them (Athena, Glue, Lake). Source: AWS, "CloudTrail record contents", versions to 1.11. */

/** Keys inside userIdentity, resources, tlsDetails, addendum, insightDetails: everything whose shape CloudTrail itself defines. */
const NESTED_KEYS = `
  type principalId arn accountId accessKeyId userName invokedBy
  sessionContext sessionIssuer attributes mfaAuthenticated creationDate webIdFederationData federatedProvider
  sourceIdentity ec2RoleDelivery ec2IssuedInVpc assumedRoot identityProvider inScopeOf issuerType credentialsIssuedTo sourceArn sourceAccount
  onBehalfOf userId identityStoreArn credentialId signInSessionArn
  tlsVersion cipherSuite clientProvidedHostHeader
  reason updatedFields originalRequestID originalEventID
`;

const SPELLING = new Map(
  NESTED_KEYS.trim()
    .split(/\s+/)
    .map((key) => [key.toLowerCase(), key]),
);

export const KNOWN_NESTED_KEYS: ReadonlySet<string> = new Set([...SPELLING.keys(), 'arnprefix']);

const DEEPEST = 16;

/** A copy with CloudTrail's spelling of keys and without null members. `inResources`: the identifier of a resource is spelt ARN. */
export function respelt(value: unknown, inResources: boolean, depth = 0): unknown {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => respelt(one, inResources, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === null) continue;
    const lower = key.toLowerCase();
    const spelt = inResources && lower === 'arn' ? 'ARN' : inResources && lower === 'arnprefix' ? 'ARNPrefix' : SPELLING.get(lower);
    Object.defineProperty(copy, spelt ?? key, {
      value: respelt(member, inResources, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}
