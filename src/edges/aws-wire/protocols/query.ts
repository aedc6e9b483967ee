/** The query protocols: forms in, XML out. EC2's own variant differs in names and envelopes. */
import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import { textOfBody, type WireResponse } from '../wire-message.ts';
import type { WireOperation, WireService } from '../wire-service.ts';
import { readForm } from './form.ts';
import type { Protocol, WireError } from './protocol.ts';
import { escapedXml } from './xml-text.ts';

const form = (body: string): URLSearchParams => new URLSearchParams(body);

export const query: Protocol = {
  operationOf: (_service, request) => form(textOfBody(request)).get('Action') ?? request.query.get('Action')?.[0] ?? null,
  readInput: (service, operation, request) => Promise.resolve(readForm(operation.input, form(textOfBody(request)), service.protocol === 'ec2')),
  writeOutput(service, operation, output, requestId) {
    const inner = operation.output.isStructSchema() ? membersAsXml(operation, output) : '';
    const body =
      service.protocol === 'ec2'
        ? `<requestId>${requestId}</requestId>${inner}`
        : `<${operation.name}Result>${inner}</${operation.name}Result><ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
    const root = `${operation.name}Response`;
    return xml(200, `<${root} xmlns="${namespaceOf(service)}">${body}</${root}>`, requestId);
  },
  writeError(service, error, requestId) {
    return xml(error.status, service.protocol === 'ec2' ? ec2Error(error, requestId) : queryError(service, error, requestId), requestId);
  },
};

/** The SDK's client of EC2 does not say it; this is the namespace of the version it sends. */
const namespaceOf = (service: WireService): string => service.xmlNamespace || `http://ec2.amazonaws.com/doc/${service.version}/`;

/** The members of an output, without the element that holds them. */
function membersAsXml(operation: WireOperation, output: Readonly<Record<string, unknown>>): string {
  const serializer = new XmlShapeSerializer({
    timestampFormat: { useTrait: true, default: 5 },
    httpBindings: false,
    xmlNamespace: '',
    serviceNamespace: '',
  });
  serializer.write(operation.output, output);
  const whole = String(serializer.flush());
  return whole.endsWith('/>') && !whole.includes('</') ? '' : whole.slice(whole.indexOf('>') + 1, whole.lastIndexOf('</'));
}

const ec2Error = ({ code, message }: WireError, requestId: string): string =>
  `<Response><Errors><Error><Code>${escapedXml(code)}</Code><Message>${escapedXml(message)}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`;

const queryError = (service: WireService, { status, code, message }: WireError, requestId: string): string =>
  `<ErrorResponse xmlns="${service.xmlNamespace}"><Error><Type>${status >= 500 ? 'Receiver' : 'Sender'}</Type><Code>${escapedXml(code)}</Code><Message>${escapedXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;

const xml = (status: number, body: string, requestId: string): WireResponse => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
