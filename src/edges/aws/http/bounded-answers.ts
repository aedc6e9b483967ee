/** Takes from the other side only what can be an answer of AWS: no page for people, and nothing that does not end. */
import { Readable, Transform } from 'node:stream';
import { NoAnswer } from '../thrown.ts';
import type { AwsHttpHandler } from './handler.ts';

/** Above the largest file CloudTrail delivers (50 MB zipped); API answers are far smaller. */
export const LARGEST_ANSWER_BYTES = 64 * 1024 * 1024;

export function boundedAnswers(inner: AwsHttpHandler, limitBytes: number = LARGEST_ANSWER_BYTES): AwsHttpHandler {
  return {
    ...(inner.metadata === undefined ? {} : { metadata: inner.metadata }),
    destroy: () => inner.destroy?.(),
    async handle(request, options) {
      const { response } = await inner.handle(request, options);
      const body: unknown = response.body;
      if (isPageForPeople(response.statusCode, response.headers)) {
        if (body instanceof Readable) body.destroy();
        throw new NoAnswer('NotFromAws', 'A page for people came back instead of an answer: a sign-in page of the network, or a proxy.');
      }
      if (body instanceof Readable) response.body = bounded(body, limitBytes);
      else if (body instanceof Uint8Array && body.byteLength > limitBytes) throw tooLarge(limitBytes);
      return { response };
    },
  };
}

/** A hotel's sign-in page is well-formed, and read as AWS's XML it would be an empty list. AWS's own answers carry a request id. */
function isPageForPeople(status: number, headers: Readonly<Record<string, string>>): boolean {
  const type = headers['content-type'] ?? '';
  return status < 300 && /^text\/html\b/i.test(type) && !('x-amzn-requestid' in headers) && !('x-amz-request-id' in headers);
}

const tooLarge = (limitBytes: number): NoAnswer => new NoAnswer('AnswerTooLarge', `The answer is larger than ${limitBytes} bytes.`);

function bounded(body: Readable, limitBytes: number): Readable {
  let seen = 0;
  const counter = new Transform({
    transform(piece: Buffer, _encoding, done) {
      seen += piece.byteLength;
      done(seen > limitBytes ? tooLarge(limitBytes) : null, piece);
    },
  });
  body.on('error', (error) => counter.destroy(error));
  // Cut off half-way: without this the reader would wait for ever.
  body.on('aborted', () => counter.destroy(Object.assign(new Error('The connection was cut while the answer arrived.'), { code: 'ECONNRESET' })));
  counter.on('close', () => void body.destroy());
  return body.pipe(counter);
}
