/** awsJson 1.0 and 1.1: the operation in a header, JSON both ways. */
import { textOfBody } from '../wire-message.ts';
import type { WireService } from '../wire-service.ts';
import type { Protocol } from './protocol.ts';

const contentType = 'application/x-amz-json-1.1';

export const jsonRpc: Protocol = {
  operationOf: (_service, request) => request.headers['x-amz-target']?.split('.').at(-1) ?? null,
  async readInput(service, operation, request) {
    if (!operation.input.isStructSchema()) return {};
    return (await codecOf(service)
      .createDeserializer()
      .read(operation.input, textOfBody(request) || '{}')) as Readonly<Record<string, unknown>>;
  },
  writeOutput(service, operation, output, requestId) {
    const headers = { 'content-type': contentType, 'x-amzn-requestid': requestId };
    if (!operation.output.isStructSchema()) return { status: 200, headers, body: '{}' };
    const serializer = codecOf(service).createSerializer();
    serializer.write(operation.output, output);
    return { status: 200, headers, body: bytesOrText(serializer.flush()) };
  },
  writeError: (service, { status, code, message }, requestId) => ({
    status,
    headers: {
      'content-type': contentType,
      'x-amzn-requestid': requestId,
      'x-amzn-errortype': code,
      ...(service.queryCompatible ? { 'x-amzn-query-error': `${code};${status >= 500 ? 'Receiver' : 'Sender'}` } : {}),
    },
    body: JSON.stringify({ __type: code, message }),
  }),
};

export function codecOf(service: WireService): NonNullable<WireService['codec']> {
  if (service.codec === null) throw new Error(`${service.key} has no codec for bodies`);
  return service.codec;
}

/** The SDK's JSON writer hands out bytes of a class of its own. */
export const bytesOrText = (written: string | Uint8Array): string | Uint8Array =>
  typeof written === 'string' ? written : new Uint8Array(written.buffer, written.byteOffset, written.byteLength);
