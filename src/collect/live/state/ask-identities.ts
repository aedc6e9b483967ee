/** IAM in depth: the whole picture in one family of calls, the credential report, and for each user what neither of them tells. */
import { reach, reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import type { StateDocument } from '../../../ports/account-state.ts';
import { askDocument, sideBySide, type Answered, type Asking } from '../asking.ts';
import { documentPath } from './document-path.ts';
import { USER_QUESTIONS, USERS_MOST } from './questions.ts';

const HOME = 'us-east-1';
const AT_ONCE = 6;
/** A report takes seconds; AWS keeps one for four hours. */
const REPORT_TRIES = 12;
const REPORT_PAUSE_MILLISECONDS = 2_500;

export interface IdentitiesAsked {
  readonly documents: readonly StateDocument[];
  readonly usersLeftOut: number;
  /** Access key ids by user name. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Users AWS put under quarantine, because their keys were found in public. */
  readonly quarantined: readonly string[];
}

export async function askIdentities(asking: Asking, folder: string): Promise<IdentitiesAsked> {
  const ask = (operation: string, input: StateDocument['input'] = {}): Promise<Answered> =>
    askDocument(asking, {
      service: 'iam',
      operation,
      region: HOME,
      input,
      path: documentPath(folder, { service: 'iam', operation, region: HOME, input }),
    });
  const details = await ask('GetAccountAuthorizationDetails');
  const listed = details.pages.length > 0 ? null : await ask('ListUsers');
  const users = details.pages.length > 0 ? namesIn(details.pages, 'UserDetailList[].UserName') : namesIn(listed?.pages ?? [], 'Users[].UserName');
  const report = await credentialReport(asking, ask);
  const asked = users.slice(0, USERS_MOST);
  const byUser = await sideBySide(asked, AT_ONCE, (user) => askUser(ask, user));
  const providers = await askProviders(ask);
  return {
    documents: [
      details.document,
      ...(listed === null ? [] : [listed.document]),
      ...report,
      ...byUser.flatMap(({ documents }) => documents),
      ...providers,
    ],
    usersLeftOut: users.length - asked.length,
    keys: new Map(byUser.map(({ user, keys }) => [user, keys])),
    quarantined: quarantinedIn(details.pages),
  };
}

type Ask = (operation: string, input?: StateDocument['input']) => Promise<Answered>;

const namesIn = (pages: readonly Reachable[], path: string): string[] => pages.flatMap((page) => reachTexts(page, path));

/** AWS attaches `AWSCompromisedKeyQuarantine`, V2 or V3 when it finds a key in public. */
function quarantinedIn(pages: readonly Reachable[]): string[] {
  const users = pages.flatMap((page) => reach(page, 'UserDetailList[]'));
  return users.flatMap((user) => {
    const name = reachText(user, 'UserName');
    const isHeld = reachTexts(user, 'AttachedManagedPolicies[].PolicyName').some((policy) => policy.startsWith('AWSCompromisedKeyQuarantine'));
    return name !== null && isHeld ? [name] : [];
  });
}

async function askUser(ask: Ask, user: string): Promise<{ user: string; keys: readonly string[]; documents: readonly StateDocument[] }> {
  const documents: StateDocument[] = [];
  let keys: readonly string[] = [];
  for (const operation of USER_QUESTIONS) {
    const { document, pages } = await ask(operation, { UserName: user });
    documents.push(document);
    if (operation === 'ListAccessKeys') keys = namesIn(pages, 'AccessKeyMetadata[].AccessKeyId');
  }
  for (const key of keys) documents.push((await ask('GetAccessKeyLastUsed', { AccessKeyId: key })).document);
  return { user, keys, documents };
}

/** Asking for the report makes AWS compute it and changes nothing: IAM counts it as a read. */
async function credentialReport(asking: Asking, ask: Ask): Promise<StateDocument[]> {
  for (let tries = 0; tries < REPORT_TRIES; tries++) {
    const begun = await asking.account.ask({ service: 'iam', operation: 'GenerateCredentialReport', region: HOME }, { signal: asking.signal });
    if (begun.kind !== 'found' || reachText(begun.output, 'State') === 'COMPLETE') break;
    await asking.clock.sleep(REPORT_PAUSE_MILLISECONDS, asking.signal);
  }
  return [(await ask('GetCredentialReport')).document];
}

async function askProviders(ask: Ask): Promise<StateDocument[]> {
  const [oidc, saml] = [await ask('ListOpenIDConnectProviders'), await ask('ListSAMLProviders')];
  const arns = namesIn(oidc.pages, 'OpenIDConnectProviderList[].Arn').map(
    (arn) => ['GetOpenIDConnectProvider', { OpenIDConnectProviderArn: arn }] as const,
  );
  const samlArns = namesIn(saml.pages, 'SAMLProviderList[].Arn').map((arn) => ['GetSAMLProvider', { SAMLProviderArn: arn }] as const);
  const answered = await sideBySide([...arns, ...samlArns].slice(0, USERS_MOST), AT_ONCE, ([operation, input]) => ask(operation, input));
  return [oidc.document, saml.document, ...answered.map(({ document }) => document)];
}
