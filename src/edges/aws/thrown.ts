/** Reads what the SDK, the network and the credential providers throw. Everything in it may be hostile or missing. */

export type Thrown =
  /** AWS (or something in its place) answered with an error. */
  | {
      readonly kind: 'answered';
      readonly code: string;
      readonly message: string;
      readonly status: number | null;
      readonly fromAws: boolean;
      readonly requestId: string | null;
      readonly retryAfterMs: number | null;
    }
  /** An answer came that is no answer: not readable, too large, cut off. */
  | { readonly kind: 'unreadable'; readonly code: string; readonly message: string; readonly status: number | null }
  | { readonly kind: 'unreached'; readonly code: string; readonly message: string }
  | { readonly kind: 'timeout'; readonly code: string; readonly message: string }
  /** Never sent: the SDK says the input does not fit the call. */
  | { readonly kind: 'unsendable'; readonly code: string; readonly message: string }
  | { readonly kind: 'credentials'; readonly code: string; readonly message: string }
  | { readonly kind: 'stopped' };

/** No usable credentials could be had. Thrown by our credential source, so that what STS says while assuming a role is never taken for the answer to a call. */
export class NoCredentials extends Error {
  readonly code: string;
  constructor(code: string, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'NoCredentials';
    this.code = code;
  }
}

/** Something came back over HTTP that no AWS would send. */
export class NoAnswer extends Error {
  readonly code: 'AnswerTooLarge' | 'NotFromAws';
  constructor(code: NoAnswer['code'], message: string) {
    super(message);
    this.name = 'NoAnswer';
    this.code = code;
  }
}

const LONGEST_MESSAGE = 1000;
const LONGEST_CODE = 120;
const LONGEST_RETRY_AFTER_MS = 20_000;

/** Codes of Node's network and TLS, and of our tunnel through a proxy. */
const UNREACHED = /^E(?!RR_INVALID)[A-Z0-9_]+$|CERT|^DEPTH_ZERO|SELF_SIGNED|^PROXY_/;

type Loose = { readonly [key: string]: unknown };
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const text = (value: unknown, longest: number): string => (typeof value === 'string' ? value.slice(0, longest) : '');

/** @param stopped the caller stopped the call; @param late our own limit of time ran out */
export function readThrown(error: unknown, { stopped, late }: { readonly stopped: boolean; readonly late: boolean }): Thrown {
  if (stopped) return { kind: 'stopped' };
  const thrown = loose(error);
  const name = text(thrown['name'], LONGEST_CODE) || 'Error';
  const message = text(thrown['message'], LONGEST_MESSAGE);
  if (late || name === 'TimeoutError') return { kind: 'timeout', code: text(thrown['code'], LONGEST_CODE) || 'Timeout', message };
  const noCredentials = causeOf(error, (one): one is NoCredentials => one instanceof NoCredentials);
  if (noCredentials !== null) return { kind: 'credentials', code: noCredentials.code, message: text(noCredentials.message, LONGEST_MESSAGE) };
  const noAnswer = causeOf(error, (one): one is NoAnswer => one instanceof NoAnswer);
  if (noAnswer !== null) return { kind: 'unreadable', code: noAnswer.code, message: noAnswer.message, status: null };
  if (loose(thrown['$metadata'])['httpStatusCode'] !== undefined && typeof thrown['$fault'] === 'string') return answered(thrown, name, message);
  const code = text(thrown['code'], LONGEST_CODE);
  const status = statusOf(thrown);
  if (code.startsWith('HPE_') || (code === '' && status !== null))
    return { kind: 'unreadable', code: code || 'UnreadableAnswer', message: firstLine(message), status };
  return UNREACHED.test(code) ? { kind: 'unreached', code, message } : { kind: 'unsendable', code: code || name, message };
}

/** The SDK adds advice for developers in a second line. */
const firstLine = (message: string): string => message.split('\n', 1)[0] ?? '';

function answered(thrown: Loose, name: string, message: string): Thrown {
  const metadata = loose(thrown['$metadata']);
  const headers = loose(loose(thrown['$response'])['headers']);
  const requestId = text(metadata['requestId'], LONGEST_CODE) || text(metadata['extendedRequestId'], LONGEST_CODE) || null;
  const after = Number(headers['retry-after']);
  return {
    kind: 'answered',
    code: text(thrown['Code'], LONGEST_CODE) || name,
    // What the SDK says when AWS sent no text.
    message: message === 'UnknownError' ? '' : message,
    status: statusOf(thrown),
    fromAws: requestId !== null,
    requestId,
    retryAfterMs: Number.isFinite(after) && after > 0 ? Math.min(after * 1000, LONGEST_RETRY_AFTER_MS) : null,
  };
}

function statusOf(thrown: Loose): number | null {
  const status = loose(thrown['$metadata'])['httpStatusCode'] ?? loose(thrown['$response'])['statusCode'];
  return typeof status === 'number' && status > 0 ? status : null;
}

/** The first of an error's causes that is of a kind; errors may be wrapped, and a hostile chain may be a circle. */
function causeOf<T>(error: unknown, is: (one: unknown) => one is T): T | null {
  let one = error;
  for (let depth = 0; depth < 8 && one !== undefined && one !== null; depth += 1) {
    if (is(one)) return one;
    one = loose(one)['cause'];
  }
  return null;
}
