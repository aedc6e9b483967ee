/** Young parts of IAM whose abuse leaves no known trace yet: what stands in them is named and asked about, never decided. */
import { reach, reachText } from '../../../knowledge/json-reach.ts';
import { GLOBAL_REGION, listAll } from '../actions/looking.ts';
import { nothingProposed, type Looking, type Note, type Proposed } from './proposal.ts';
import { IAM, unseenNote } from './unseen-note.ts';

/** Requests that can no longer give anything. */
const OVER = new Set(['REJECTED', 'EXPIRED']);

export async function newSurfaces({ account, accountId, findings }: Looking): Promise<Proposed> {
  const listed = await listAll(
    account,
    { service: 'iam', operation: 'ListDelegationRequests', region: GLOBAL_REGION, input: { OwnerId: accountId } },
    'DelegationRequests[]',
  );
  const requests = listed.kind === 'found' ? listed.items.filter((one) => !OVER.has(reachText(one, 'State') ?? '')) : [];
  const unseen = listed.kind === 'denied' ? [unseenNote('iam:ListDelegationRequests', listed, IAM)] : [];
  const known = findings.footholds.some((one) => one.kind === 'outbound-federation');
  const outbound = known
    ? null
    : await account.ask({ service: 'iam', operation: 'GetOutboundWebIdentityFederationInfo', region: GLOBAL_REGION, input: {} });
  const on = outbound?.kind === 'found' && reach(outbound.output, 'JwtVendingEnabled')[0] === true;
  return {
    ...nothingProposed,
    questions: [
      ...requests.map((one) =>
        asked(reachText(one, 'DelegationRequestId') ?? '', reachText(one, 'RequestorName') ?? '?', reachText(one, 'State') ?? '?'),
      ),
      ...(on ? [OUTBOUND] : []),
    ],
    unseen,
  };
}

const asked = (id: string, who: string, state: string): Note => ({
  subject: `delegation-request ${id}`,
  said: {
    ja: `${who} が、このアカウントの権限を預けるよう求めています (状態 ${state})。身に覚えがなければ承認せず、断ってください: aws iam reject-delegation-request --delegation-request-id ${id}`,
    en: `${who} asks to be given permissions in this account (state ${state}). If you do not know it, do not accept; refuse it: aws iam reject-delegation-request --delegation-request-id ${id}`,
  },
  eventIds: [],
});

const OUTBOUND: Note = {
  subject: 'outbound-federation',
  said: {
    ja: 'このアカウントは、外のサービスにログインするための証明を出せる設定です (アウトバウンドの ID フェデレーション)。使っていなければ IAM > アカウント設定 で無効にしてください。',
    en: 'This account can hand out tokens for signing in at other providers (outbound identity federation). If you do not use that, disable it under IAM > Account settings.',
  },
  eventIds: [],
};
