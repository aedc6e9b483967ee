/** What is known of an address without asking the network. Every fact names its source and date; unknown stays unknown. */
export interface IpFact {
  readonly ip: string;
  /** 'public' | 'private' | 'aws-service' (a service DNS name or `AWS Internal`) | 'reserved' | 'not-an-address'. */
  readonly kind: 'public' | 'private' | 'aws-service' | 'reserved' | 'not-an-address';
  /** AWS's own range: service and region, e.g. { service: 'EC2', region: 'us-east-1' }. */
  readonly aws: { readonly service: string; readonly region: string; readonly prefix: string; readonly dated: string } | null;
  readonly country: { readonly code: string; readonly source: string; readonly dated: string } | null;
  readonly city: { readonly name: string; readonly source: string; readonly dated: string } | null;
  readonly network: { readonly asn: number | null; readonly name: string; readonly source: string; readonly dated: string } | null;
}

export interface IpFacts {
  lookUp(address: string): IpFact;
}
