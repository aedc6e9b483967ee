/** What a file in `services/` gives: the client of one service and the commands Hikeshi sends with it. */

/** `never`: each client and command has its own type of input; that they fit is held by the catalogue's tests, and AWS checks again. */
export interface SdkService {
  readonly client: new (config: never) => unknown;
  readonly commands: Readonly<Record<string, new (input: never) => unknown>>;
}

/** Sends one call once. Throws what the SDK throws. */
export type Send = (operation: string, input: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<unknown>;
