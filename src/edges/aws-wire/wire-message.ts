/** Requests and responses as both doors, in process and on loopback, hand them on. */

export interface WireRequest {
  readonly method: string;
  /** Host header, with port. */
  readonly host: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  /** Decoded; a name may come several times. */
  readonly query: ReadonlyMap<string, readonly string[]>;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export const textOfBody = (request: WireRequest): string => new TextDecoder().decode(request.body);
