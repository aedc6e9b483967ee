/** Members of an API as CloudTrail writes them: small first letters, dates as text, secrets left out. */
import type { Fields, Json } from '../account/call.ts';
import { amazonDate } from '../clock.ts';
import type { Members } from './live-service.ts';

const SECRET =
  /^(SecretAccessKey|Password|NewPassword|OldPassword|ServicePassword|ServiceCredentialSecret|UserData|PrivateKey|Base32StringSeed|QRCodePNG|PrivateKeyPassword)$/;

export function recordedShape(members: Members): Fields {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined || SECRET.test(name)) continue;
    fields[name.charAt(0).toLowerCase() + name.slice(1)] = recordedValue(value);
  }
  return fields;
}

function recordedValue(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return amazonDate(value.getTime() / 1000);
  if (Array.isArray(value)) return value.map((one) => recordedValue(one));
  if (typeof value !== 'object' || value instanceof Uint8Array) return null;
  return recordedShape(value as Members);
}
