/** The other side of the wire: what plays AWS for the real SDK clients when there is no AWS. */

export interface EndpointCall {
  /** Key of the catalogue in `knowledge/aws-calls`, e.g. `ec2`. */
  readonly service: string;
  readonly operation: string;
  /** From the signature; `us-east-1` for global services. */
  readonly region: string;
  /** As the service's model reads it: times are Date, bytes Uint8Array. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly accessKeyId: string;
  readonly sessionToken: string | null;
  readonly userAgent: string;
}

/** `output` by the service's model: times as Date, bytes as Uint8Array or text. */
export type EndpointAnswer =
  | { readonly kind: 'answered'; readonly output: Readonly<Record<string, unknown>>; readonly requestId?: string | null }
  /** `code` as the service spells it on the wire, e.g. `UnauthorizedOperation`, `AccessDeniedException`. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string; readonly requestId?: string | null }
  /** No answer arrives: the connection breaks, or nothing comes until the caller gives up. */
  | { readonly kind: 'lost'; readonly how: 'reset' | 'silence' };

export interface AwsEndpoint {
  answer(call: EndpointCall): Promise<EndpointAnswer>;
}
