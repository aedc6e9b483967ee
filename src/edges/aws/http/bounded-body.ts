/** Ends an answer that does not end: no answer may be larger than a limit, whatever the other side sends. */
import { Readable, Transform } from 'node:stream';
import { AnswerTooLarge } from '../thrown.ts';
import type { AwsHttpHandler } from './handler.ts';

/** Above the largest file CloudTrail delivers (50 MB zipped); API answers are far smaller. */
export const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;

export function boundedBodies(inner: AwsHttpHandler, limitBytes: number = LARGEST_ANSWER_BYTES): AwsHttpHandler {
  return {
    ...(inner.metadata === undefined ? {} : { metadata: inner.metadata }),
    destroy: () => inner.destroy?.(),
    async handle(request, options) {
      const { response } = await inner.handle(request, options);
      const body: unknown = response.body;
      if (body instanceof Readable) response.body = bounded(body, limitBytes);
      else if (body instanceof Uint8Array && body.byteLength > limitBytes) throw new AnswerTooLarge(limitBytes);
      return { response };
    },
  };
}

function bounded(body: Readable, limitBytes: number): Readable {
  let seen = 0;
  const counter = new Transform({
    transform(piece: Buffer, _encoding, done) {
      seen += piece.byteLength;
      done(seen > limitBytes ? new AnswerTooLarge(limitBytes) : null, piece);
    },
  });
  body.on('error', (error) => counter.destroy(error));
  // Cut off half-way: without this the reader would wait for ever.
  body.on('aborted', () => counter.destroy(Object.assign(new Error('The connection was cut while the answer arrived.'), { code: 'ECONNRESET' })));
  counter.on('close', () => void body.destroy());
  return body.pipe(counter);
}
