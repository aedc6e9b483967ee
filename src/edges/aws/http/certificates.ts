/** Certificate authorities to trust besides Node's own: companies that look into TLS give their people a file. */
import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { HikeshiProblem } from '../../../knowledge/problem.ts';

/**
 * PEM texts for `AWS_CA_BUNDLE`, or null when it is not set (Node then also follows NODE_EXTRA_CA_CERTS by itself).
 * @throws HikeshiProblem `certificates-unreadable`
 */
export function trustedCertificates(env: Readonly<Partial<Record<string, string>>>): readonly string[] | null {
  const bundle = env['AWS_CA_BUNDLE'];
  if (!bundle) return null;
  const extra = env['NODE_EXTRA_CA_CERTS'];
  return [...rootCertificates, ...(extra ? [pemFile(extra, 'NODE_EXTRA_CA_CERTS')] : []), pemFile(bundle, 'AWS_CA_BUNDLE')];
}

function pemFile(file: string, variable: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch (error) {
    throw unreadable(file, variable, error);
  }
  throw unreadable(file, variable, undefined);
}

const unreadable = (file: string, variable: string, cause: unknown): HikeshiProblem =>
  new HikeshiProblem(
    'certificates-unreadable',
    'you',
    {
      ja: `環境変数 ${variable} が指す証明書のファイルを読めません: ${file}\n会社などのネットワークで必要な PEM 形式のファイルの場所に直すか、必要がなければ、この環境変数を消してください。`,
      en: `The certificate file that the environment variable ${variable} points to cannot be read: ${file}\nPoint it to the PEM file your network needs, or unset the variable if none is needed.`,
    },
    cause,
  );
