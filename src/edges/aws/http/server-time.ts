/** How far AWS's clock is from this machine's, heard from any answer, so that no other client has to be refused first to learn it. */
import type { AwsHttpHandler } from './handler.ts';

export interface ServerTime {
  readonly http: AwsHttpHandler;
  /** Milliseconds to add to the machine's time; 0 while the difference does not matter. */
  readonly offsetMs: () => number;
}

/** AWS accepts five minutes; the SDK corrects from four on. */
const MATTERS_MS = 240_000;

export function serverTime(inner: AwsHttpHandler): ServerTime {
  let offset = 0;
  return {
    offsetMs: () => (Math.abs(offset) >= MATTERS_MS ? offset : 0),
    http: {
      ...(inner.metadata === undefined ? {} : { metadata: inner.metadata }),
      destroy: () => inner.destroy?.(),
      async handle(request, options) {
        const { response } = await inner.handle(request, options);
        const told = Date.parse(response.headers['date'] ?? '');
        if (!Number.isNaN(told)) offset = told - Date.now();
        return { response };
      },
    },
  };
}
