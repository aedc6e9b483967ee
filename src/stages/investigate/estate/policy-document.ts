/** What a policy document lets in and how much it allows. Documents come as JSON text, URL-encoded text or objects, written by anybody. */
import { reach, reachTexts } from '../../../knowledge/json-reach.ts';
import type { Reachable } from '../../../knowledge/json-reach.ts';

/** IAM allows 10,240 characters at most in a document; ECR and S3 policies 20 kB. Longer text is nobody's policy. */
const DOCUMENT_MOST = 200_000;
const STATEMENTS_MOST = 1_000;

export interface PolicyReading {
  /** Outsiders let in: account ids, `*`, provider ARNs, Identity ids. Empty when nobody outside is. */
  readonly outsiders: readonly string[];
  /** `admin`: everything, or all of IAM. `broad`: a whole service. `some`: single actions. `none`: allows nothing. */
  readonly strength: 'admin' | 'broad' | 'some' | 'none';
  /** A deny of everything older than a moment, as "Revoke sessions" writes it. */
  readonly revokesSessions: boolean;
  /** An unconditional deny of everything. */
  readonly deniesAll: boolean;
}

/** Null when the value is no policy document. `account` is the account the document stands in. */
export function readPolicy(value: Reachable, account: string): PolicyReading | null {
  const document = parsed(value);
  if (document === null) return null;
  const statements = reach(document, 'Statement[]').slice(0, STATEMENTS_MOST);
  const allowing = statements.filter((one) => text(one, 'Effect') === 'allow');
  const denying = statements.filter((one) => text(one, 'Effect') === 'deny');
  return {
    outsiders: [...new Set(allowing.flatMap((one) => outsidersIn(one, account)))].slice(0, 50),
    strength: strengthOf(allowing),
    revokesSessions: denying.some((one) => written(one).includes('aws:tokenissuetime')),
    deniesAll: denying.some((one) => reachTexts(one, 'Action[]').includes('*') && reach(one, 'Condition').length === 0),
  };
}

/** Statement objects count as a document of one (Lambda answers AddPermission with a bare statement); a bare principal too (`*`, `123456789012`). */
function parsed(value: Reachable): Reachable | null {
  if (typeof value === 'object' && value !== null) return wrapped(value);
  if (typeof value !== 'string' || value.length > DOCUMENT_MOST) return null;
  const trimmed = value.trim();
  const json = trimmed.startsWith('%') ? decoded(trimmed) : trimmed;
  if (!json.startsWith('{')) return json === '' ? null : { Statement: [{ Effect: 'Allow', Principal: { AWS: json } }] };
  try {
    return wrapped(JSON.parse(json) as Reachable);
  } catch {
    return null;
  }
}

function wrapped(value: Reachable): Reachable | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if (Object.hasOwn(value, 'Statement')) return value;
  return Object.hasOwn(value, 'Effect') ? { Statement: [value] } : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

function outsidersIn(statement: Reachable, account: string): string[] {
  if (Object.hasOwn(statement as object, 'NotPrincipal')) return ['*'];
  const bare = reachTexts(statement, 'Principal').filter((one) => one === '*');
  const aws = [...reachTexts(statement, 'Principal.AWS[]'), ...bare].flatMap((one) => outsideAccount(one, account));
  // A wildcard narrowed to the own account or organisation is not open to the world.
  const accounts = aws.includes('*') && isNarrowed(statement, account) ? aws.filter((one) => one !== '*') : aws;
  return [...accounts, ...reachTexts(statement, 'Principal.Federated[]'), ...reachTexts(statement, 'Principal.CanonicalUser[]')].map((one) =>
    one.slice(0, 2_048),
  );
}

function outsideAccount(principal: string, account: string): string[] {
  if (principal === '*') return ['*'];
  const found = /^(?:arn:[a-z-]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal);
  if (found === null) return /^arn:[a-z-]+:(?:iam|sts)::\*/.test(principal) ? ['*'] : [];
  return found[1] === account ? [] : [found[1] ?? principal];
}

const NARROWING = [
  'aws:sourceaccount',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:sourceowner',
  'kms:calleraccount',
  'aws:principalarn',
  'aws:sourcearn',
  'sns:endpoint',
];

function isNarrowed(statement: Reachable, account: string): boolean {
  const condition = reach(statement, 'Condition')[0];
  if (typeof condition !== 'object' || condition === null) return false;
  const text = written(condition);
  return NARROWING.some((key) => text.includes(`"${key}"`)) && (text.includes(account) || text.includes('principalorgid'));
}

function strengthOf(allowing: readonly Reachable[]): PolicyReading['strength'] {
  if (allowing.length === 0) return 'none';
  const actions = allowing.flatMap((one) => reachTexts(one, 'Action[]')).map((one) => one.toLowerCase());
  if (allowing.some((one) => reach(one, 'NotAction').length > 0)) return 'admin';
  if (actions.some((one) => one === '*' || one === '*:*' || one === 'iam:*')) return 'admin';
  return actions.some((one) => one.endsWith(':*')) ? 'broad' : 'some';
}

/** How much an AWS managed policy allows, by its name. */
export function strengthOfManaged(arnOrName: string): 'admin' | 'broad' | 'some' {
  const name = arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
  if (
    ['AdministratorAccess', 'IAMFullAccess', 'PowerUserAccess', 'AdministratorAccess-Amplify', 'AdministratorAccess-AWSElasticBeanstalk'].includes(
      name,
    )
  )
    return 'admin';
  return name.endsWith('FullAccess') ? 'broad' : 'some';
}

function text(value: Reachable, path: string): string {
  return (reachTexts(value, path)[0] ?? '').toLowerCase();
}

/** Lower-case JSON text; empty when the value is nested too deep to write (made by hand, not by AWS). */
function written(value: Reachable): string {
  try {
    return JSON.stringify(value).toLowerCase();
  } catch {
    return '';
  }
}
