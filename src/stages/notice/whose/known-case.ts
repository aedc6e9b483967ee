/** What an earlier investigation and the owner's own words say; the stage takes it as plain records. */
export interface KnownCase {
  readonly resources: readonly {
    readonly type: string;
    readonly id: string;
    readonly arn: string | null;
    readonly region: string;
    readonly verdict: 'attacker' | 'consequence' | 'owner' | 'service' | 'unclear';
    readonly createEventId: string | null;
    readonly creator: { readonly principal: string | null; readonly accessKeyId: string | null; readonly ip: string | null };
  }[];
  /** Hands of the investigation, with the keys that are surely theirs. */
  readonly hands: readonly { readonly kind: 'attacker' | 'owner' | 'other'; readonly accessKeyIds: readonly string[] }[];
}

export interface OwnersWord {
  readonly mine: readonly string[];
  readonly notMine: readonly string[];
}

export const NO_CASE: KnownCase = { resources: [], hands: [] };
