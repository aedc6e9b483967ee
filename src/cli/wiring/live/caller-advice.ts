/** What a person should know about the credentials in use. They work; some are better replaced. */
import type { AwsCaller } from '../../../ports/aws-caller.ts';
import type { Bilingual } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';

export function adviceFor(caller: AwsCaller): Bilingual[] {
  return [...keyAdvice(caller), ...quarantineAdvice(caller)];
}

function keyAdvice({ keyKind, kind }: AwsCaller): Bilingual[] {
  if (keyKind === 'temporary') return [];
  return [kind === 'root' ? ROOT_KEY : LONG_TERM_KEY];
}

/** Source: AWS CLI User Guide, "Sign in through the AWS CLI" (version 2.32 or later); IAM User Guide, "Root user best practices". */
const ROOT_KEY: Bilingual = {
  ja: 'いま使っているのは、ルートユーザーのアクセスキーです。このまま調べられますが、これが漏れると何でもできてしまう、最も危険な鍵です。コンソールにルートでサインインし、「セキュリティ認証情報」で削除してください。代わりに、aws login (AWS CLI 2.32 以降) か、コンソールの CloudShell を使えば、鍵を残さずに同じことができます。',
  en: 'You are using an access key of the root user. It works, but it is the most dangerous key there is: whoever has it can do anything. Sign in to the console as root and delete it under "Security credentials". Use aws login (AWS CLI 2.32 or later) or the CloudShell of the console instead: they do the same and leave no key behind.',
};

const LONG_TERM_KEY: Bilingual = {
  ja: 'いま使っているのは、期限のないアクセスキーです。このまま調べられますが、漏れた鍵がこれなら、もうすぐ止めることになります。aws login (AWS CLI 2.32 以降) か、コンソールの CloudShell なら、数時間で切れる鍵が使われ、あとに残りません。新しいアクセスキーは作らないでください。',
  en: 'You are using an access key that never expires. It works, but if this is the key that leaked, it will have to be switched off soon. aws login (AWS CLI 2.32 or later) and the CloudShell of the console use keys that end within hours and leave nothing behind. Do not create a new access key.',
};

/** Source: AWS managed policy reference, `AWSCompromisedKeyQuarantineV2` and `V3`: what they deny, and that they are AWS's to remove. */
function quarantineAdvice({ quarantine, name }: AwsCaller): Bilingual[] {
  if (quarantine.kind !== 'attached') return [];
  const user = visibleText(name ?? '');
  const policies = quarantine.policies.length === 0 ? '' : ` (${quarantine.policies.map(visibleText).join(', ')})`;
  return [
    {
      ja: `AWS が、このユーザー「${user}」の鍵が漏れたと判断して、できることを制限しています${policies}。そのため、CloudTrail の履歴など、見えないところがあります。制限は外さないでください。ルートユーザー、または別の管理者で (aws login か CloudShell で) サインインし直すと、全部見られます。AWS からのメールやサポートセンターのケースに、期限つきの手順が届いているはずです。`,
      en: `AWS has found a key of this user, "${user}", exposed and restricts what it may do${policies}. Some things cannot be seen because of it, the CloudTrail history among them. Do not remove the restriction. Sign in as the root user or another administrator (with aws login or in CloudShell) to see everything. AWS has sent instructions with a deadline: look in your e-mail and in the cases of the Support Center.`,
    },
  ];
}
