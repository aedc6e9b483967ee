/** The SDK's objects as plain values: times as ISO 8601 UTC text, bytes and streams as base64 text, exact numbers as text. */
import type { Reachable } from '../../knowledge/json-reach.ts';

/** No answer of AWS nests deeper; a hostile one shall not exhaust the stack. */
const DEEPEST = 100;

/** @throws AnswerTooLarge through the streams it reads */
export async function plainOutput(output: unknown): Promise<Reachable> {
  if (typeof output !== 'object' || output === null) return null;
  const members = Object.entries(output).filter(([name, value]) => name !== '$metadata' && value !== undefined);
  const plain: [string, Reachable][] = [];
  for (const [name, value] of members) plain.push([name, isStream(value) ? await streamText(value) : plainValue(value, 1)]);
  return Object.fromEntries(plain);
}

interface BodyStream {
  transformToByteArray(): Promise<Uint8Array>;
}

const isStream = (value: unknown): value is BodyStream =>
  typeof value === 'object' && value !== null && typeof (value as { readonly transformToByteArray?: unknown }).transformToByteArray === 'function';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const streamText = async (stream: BodyStream): Promise<string> => base64(await stream.transformToByteArray());

function plainValue(value: unknown, depth: number): Reachable {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return value.toString();
    case 'object':
      return value === null || depth > DEEPEST ? null : plainObject(value, depth);
    default:
      return null;
  }
}

function plainObject(value: object, depth: number): Reachable {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return base64(value);
  if (value instanceof Set) return [...value].map((one) => plainValue(one, depth + 1));
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [String(key), plainValue(one, depth + 1)]));
  if (Array.isArray(value)) return value.map((one) => plainValue(one, depth + 1));
  // The SDK's exact numbers (`NumericValue`) and lazy JSON texts (`LazyJsonString`).
  const { string } = value as { readonly string?: unknown };
  if (typeof string === 'string' && (value as { readonly type?: unknown }).type === 'bigDecimal') return string;
  if (value instanceof String) return value.toString();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, plainValue(one, depth + 1)]),
  );
}
