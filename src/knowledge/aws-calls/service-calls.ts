/** Shape of the catalogue of calls Hikeshi may make: one file a service, and nothing is called that does not stand in it. */

export interface KnownCall {
  readonly access: 'read' | 'write';
  /** IAM action, where it is not `<prefix>:<operation>`. */
  readonly action?: string;
  /** ARN patterns the permission is limited to, where Hikeshi needs less than everything. */
  readonly on?: readonly string[];
  /**
   * How the list goes on: member of the answer that holds the mark (`DistributionList.NextMarker` lies deeper), and member of the next request it belongs into.
   * `size`: the largest page AWS gives. Left away when a request names things by id, which AWS refuses together.
   */
  readonly pages?: { readonly from: string; readonly to: string; readonly size?: { readonly member: string; readonly most: number } };
  /** Members of the input that are moments: plans and journals hold them as ISO 8601 text, the SDK wants dates. */
  readonly moments?: readonly string[];
  /** Price of one call in US dollars, where AWS charges for calls. */
  readonly usdPerCall?: string;
}

export interface ServiceCalls {
  /** Key used in `AwsCall.service`; the name of the SDK client package without `client-`. */
  readonly service: string;
  /** What IAM calls it, e.g. `elasticmapreduce` for `emr`. */
  readonly iamPrefix: string;
  /** What people know it as, the same in both languages, e.g. `Amazon EC2`. */
  readonly name: string;
  /** `every`: asked region by region. A list: AWS offers it only there. `home`: a global service asked at its home. */
  readonly where: 'every' | { readonly home: string } | { readonly only: readonly string[] };
  readonly calls: Readonly<Record<string, KnownCall>>;
}
