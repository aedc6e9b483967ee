/** What the owner said. A subject is an access key id, a user name or ARN, an address or CIDR, or a resource id or ARN. */
export interface OwnerStatements {
  readonly mine: readonly string[];
  readonly notMine: readonly string[];
}
