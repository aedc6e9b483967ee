/** The protocol of a service. */
import type { ProtocolName } from '../wire-service.ts';
import { jsonRpc } from './json-rpc.ts';
import type { Protocol } from './protocol.ts';
import { query } from './query.ts';
import { rest } from './rest.ts';

const PROTOCOLS: Readonly<Record<ProtocolName, Protocol>> = { ec2: query, query, json: jsonRpc, 'rest-json': rest, 'rest-xml': rest };

export const protocolOf = (name: ProtocolName): Protocol => PROTOCOLS[name];
