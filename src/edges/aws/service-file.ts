/** What a file in `services/` gives: the client of one service and the commands Hikeshi sends with it; or, without a client, the requests themselves. */

/** `never`: each client and command has its own type of input; that they fit is held by the catalogue's tests, and AWS checks again. */
export interface SdkService {
  readonly client: new (config: never) => unknown;
  readonly commands: Readonly<Record<string, new (input: never) => unknown>>;
}

export type Input = Readonly<Record<string, unknown>>;

export interface PlainRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A service whose client is not installed and whose JSON is simple enough to send by hand. */
export interface SignedService {
  /** Name in the signature. */
  readonly signedAs: string;
  readonly address: (region: string) => string;
  readonly requests: Readonly<Record<string, (input: Input) => PlainRequest>>;
}

export type ServiceFile = SdkService | SignedService;

/** Sends one call once. Throws what the SDK throws, or an error of the same form. */
export type Send = (operation: string, input: Input, signal: AbortSignal) => Promise<unknown>;
