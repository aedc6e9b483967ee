/** Policy documents as scripts and CloudTrail write them: JSON text in, a checked document out. */
import type { PolicyDocument, Statement } from '../policy.ts';

/** The document, or null when the text is no policy. */
export function readPolicyText(text: string): PolicyDocument | null {
  try {
    const parsed = JSON.parse(text) as { readonly Statement?: Statement | readonly Statement[] };
    const { Statement: statement } = parsed;
    if (statement === undefined) return null;
    return { Version: '2012-10-17', Statement: Array.isArray(statement) ? (statement as readonly Statement[]) : [statement as Statement] };
  } catch {
    return null;
  }
}

export const policyText = (document: PolicyDocument): string => JSON.stringify(document);

/** Responses of IAM carry documents URL-encoded. */
export const encodedPolicy = (text: string): string => encodeURIComponent(text);

const trusting = (principal: Readonly<Record<string, unknown>>, action: string, condition?: Statement['Condition']): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: principal, Action: action, ...(condition === undefined ? {} : { Condition: condition }) }],
});

export const trustService = (service: string): PolicyDocument => trusting({ Service: service }, 'sts:AssumeRole');

export const trustAccount = (accountId: string, externalId?: string): PolicyDocument =>
  trusting(
    { AWS: `arn:aws:iam::${accountId}:root` },
    'sts:AssumeRole',
    externalId === undefined ? undefined : { StringEquals: { 'sts:ExternalId': externalId } },
  );

export const trustWeb = (provider: string, audience: string, subject: string): PolicyDocument => {
  const issuer = provider.slice(provider.indexOf('/') + 1);
  return trusting({ Federated: provider }, 'sts:AssumeRoleWithWebIdentity', {
    StringEquals: { [`${issuer}:aud`]: audience },
    StringLike: { [`${issuer}:sub`]: subject },
  });
};

export const trustSaml = (provider: string): PolicyDocument => trusting({ Federated: provider }, 'sts:AssumeRoleWithSAML');
