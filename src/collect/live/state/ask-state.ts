/** The account as it is now, document by document, and the record that says what is there and what was refused. */
import { reachText, reachTexts, type Reachable } from '../../../knowledge/json-reach.ts';
import type { AccountRegions, AccountState, StateDocument } from '../../../ports/account-state.ts';
import { askDocument, sideBySide, type Answered, type Asking } from '../asking.ts';
import { askIdentities, type IdentitiesAsked } from './ask-identities.ts';
import { documentPath } from './document-path.ts';
import { ACCOUNT_QUESTIONS, ORGANIZATION_QUESTIONS, REGION_QUESTIONS, USERS_MOST, type StateQuestion } from './questions.ts';

const HOME = 'us-east-1';
const AT_ONCE = 12;

export interface StateAsked {
  readonly documents: readonly StateDocument[];
  readonly leftOut: AccountState['leftOut'];
  readonly identities: Pick<IdentitiesAsked, 'keys' | 'quarantined'>;
  /** Answers of DescribeTrails, by region. */
  readonly trails: readonly { readonly region: string; readonly answered: Answered }[];
  /** `o-...`; null when the account is in none, or would not say. */
  readonly organization: string | null;
}

export async function askState(
  asking: Asking,
  folder: string,
  { enabled }: AccountRegions,
  onStep: (done: number, total: number) => void,
): Promise<StateAsked> {
  const total = ACCOUNT_QUESTIONS.length + enabled.length * REGION_QUESTIONS.length + 1;
  let done = 0;
  const ask = async ({ service, operation, input = {} }: StateQuestion, region = HOME): Promise<Answered> => {
    const answered = await askDocument(asking, {
      service,
      operation,
      region,
      input,
      path: documentPath(folder, { service, operation, region, input }),
    });
    onStep(++done, Math.max(total, done));
    return answered;
  };
  const [account, identities, regional] = await Promise.all([
    sideBySide(ACCOUNT_QUESTIONS, AT_ONCE, (question) => ask(question)),
    askIdentities(asking, folder),
    sideBySide(
      enabled.flatMap((region) => REGION_QUESTIONS.map((question) => ({ region, question }))),
      AT_ONCE,
      async ({ region, question }) => ({ region, operation: question.operation, answered: await ask(question, region) }),
    ),
  ]);
  const organization = firstText(
    account.flatMap(({ pages }) => pages),
    'Organization.Id',
  );
  const ofOrganization = organization === null ? [] : await sideBySide(ORGANIZATION_QUESTIONS, AT_ONCE, (question) => ask(question));
  const identityCenters = regional.flatMap(({ region, answered }) =>
    answered.pages.flatMap((page) => reachTexts(page, 'Instances[].InstanceArn')).map((arn) => ({ region, arn })),
  );
  const permissionSets = await sideBySide(identityCenters, AT_ONCE, ({ region, arn }) =>
    ask({ service: 'sso-admin', operation: 'ListPermissionSets', input: { InstanceArn: arn } }, region),
  );
  return {
    documents: [...account, ...ofOrganization, ...regional.map(({ answered }) => answered), ...permissionSets]
      .map(({ document }) => document)
      .concat(identities.documents),
    leftOut: identities.usersLeftOut === 0 ? [] : [usersLeftOut(identities.usersLeftOut)],
    identities,
    trails: regional.filter(({ operation }) => operation === 'DescribeTrails'),
    organization,
  };
}

const firstText = (pages: readonly Reachable[], path: string): string | null =>
  pages.map((page) => reachText(page, path)).find((one) => one !== null) ?? null;

const usersLeftOut = (count: number): { readonly ja: string; readonly en: string } => ({
  ja: `IAM ユーザーが多いため、${USERS_MOST} 人を超える ${count} 人は個別に調べていません。認証情報レポートと権限の一覧には全員が載っています。`,
  en: `There are many IAM users: ${count} beyond the first ${USERS_MOST} were not asked about one by one. The credential report and the authorization details hold all of them.`,
});
