/** Which of several services a request is for: signing name first, then what only one of those that share it understands. */
import { protocolOf } from './protocols/index.ts';
import { signatureOf } from './signature.ts';
import { textOfBody, type WireRequest } from './wire-message.ts';
import type { WireService } from './wire-service.ts';
import type { WireServices } from './wire-services.ts';

/** Null when nobody here is meant. */
export async function findService(services: WireServices, request: WireRequest): Promise<WireService | null> {
  const signed = signatureOf(request);
  if (signed === null) return null;
  const sharing = await services.signedAs(signed.signingName);
  if (sharing.length <= 1) return sharing[0] ?? null;
  const speaking = sharing.filter((service) => speaks(service, request));
  return speaking.find((service) => service.operations.has(protocolOf(service.protocol).operationOf(service, request) ?? '')) ?? speaking[0] ?? null;
}

function speaks(service: WireService, request: WireRequest): boolean {
  switch (service.protocol) {
    case 'json':
      return request.headers['x-amz-target']?.startsWith(`${service.target}.`) === true;
    case 'ec2':
    case 'query':
      return new URLSearchParams(textOfBody(request)).get('Version') === service.version;
    default:
      // S3 and S3 Control share a signing name and both have paths of any shape; only the latter is told the account.
      if (service.key === 's3' || service.key === 's3-control')
        return (service.key === 's3-control') === (request.headers['x-amz-account-id'] !== undefined);
      return request.headers['x-amz-target'] === undefined;
  }
}
