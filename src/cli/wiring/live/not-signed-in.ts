/** Nobody is signed in, or AWS cannot be reached: what a beginner does next, for each reason. */
import { HikeshiProblem } from '../../../knowledge/problem.ts';
import type { AwsFailed, AwsRefused } from '../../../ports/aws-account.ts';
import type { Bilingual } from '../../../words/language.ts';
import { visibleText } from '../../../words/visible-text.ts';

/** @param profile the profile asked for, or null */
export function notSignedIn(refused: AwsRefused, profile: string | null): HikeshiProblem {
  if (refused.kind !== 'failed') return problem('not-signed-in', refusedText(refused));
  switch (refused.cause) {
    case 'clock-skew':
      return problem('clock-wrong', CLOCK);
    case 'network':
    case 'timeout':
    case 'aws':
      return problem('aws-unreached', unreached(refused));
    default:
      // With AWS_PROFILE the SDK looks on elsewhere, and says in the end only that there is nothing.
      return problem(
        'not-signed-in',
        reasonText(refused.code === 'none' && profile !== null ? 'profile-unknown' : refused.code, profile),
        signInSteps(profile),
      );
  }
}

const problem = (code: string, ...parts: readonly Bilingual[]): HikeshiProblem =>
  new HikeshiProblem(code, 'you', { ja: parts.map((one) => one.ja).join('\n\n'), en: parts.map((one) => one.en).join('\n\n') });

/** Codes: ours of `edges/aws/credentials/why-none.ts`, then AWS's own. */
function reasonText(code: string, profile: string | null): Bilingual {
  const name = visibleText(profile ?? 'default');
  switch (code) {
    case 'none':
      return {
        ja: 'AWS にサインインしていないので、アカウントの中を見られません。',
        en: 'You are not signed in to AWS, so the account cannot be looked into.',
      };
    case 'profile-unknown':
      return {
        ja: `プロファイル「${name}」から認証情報を得られません。AWS の設定 (~/.aws/config) にその名前があるかを確かめるか (aws configure list-profiles で並びます)、新しくサインインしてください。`,
        en: `The profile "${name}" gives no credentials. Check that its name stands in AWS's settings (~/.aws/config; aws configure list-profiles lists them) or sign in anew.`,
      };
    case 'session-ended':
    case 'ExpiredToken':
    case 'ExpiredTokenException':
    case 'TokenRefreshRequired':
      return { ja: 'AWS へのサインインの期限が切れています。もう一度サインインしてください。', en: 'Your sign-in to AWS has ended. Sign in again.' };
    case 'mfa-code-missing':
      return {
        ja: 'このプロファイルには MFA の数字が必要ですが、入力がありませんでした。端末から直接実行して、数字を入力してください。',
        en: 'This profile needs an MFA code, and none was typed. Run the command directly in a terminal and type the code.',
      };
    case 'role-refused':
      return {
        ja: `プロファイル「${name}」で役割 (ロール) を引き受けることを、AWS が断りました。元の認証情報が無効か、その役割を使う許可がありません。`,
        en: `AWS refused to let the profile "${name}" assume its role: the credentials behind it are not valid, or may not use the role.`,
      };
    case 'InvalidClientTokenId':
    case 'InvalidAccessKeyId':
    case 'UnrecognizedClientException':
    case 'SignatureDoesNotMatch':
      return {
        ja: 'このアクセスキーを AWS が受け付けません。削除されたか、無効にされたか、書き間違いです (漏れた鍵を止めたあとなら、これで正しい状態です)。',
        en: 'AWS does not accept this access key: it was deleted or made inactive, or is mistyped. (If you have just switched off the key that leaked, this is as it should be.)',
      };
    default:
      return {
        ja: `AWS の認証情報を使えませんでした (${visibleText(code)})。もう一度サインインしてください。`,
        en: `The AWS credentials could not be used (${visibleText(code)}). Sign in again.`,
      };
  }
}

/** Source: AWS CLI User Guide, "Sign in through the AWS CLI"; CloudShell User Guide, "Getting started". Read November 2026. */
function signInSteps(profile: string | null): Bilingual {
  const option = profile === null || profile === 'default' ? '' : ` --profile ${visibleText(profile)}`;
  return {
    ja: [
      '次のどちらかで続けられます。アクセスキーを新しく作る必要はありません (作らないでください)。',
      '1. このパソコンで: AWS CLI (2.32 以降) を入れ、次を実行します。ブラウザーが開くので、いつものようにサインインします。そのあと、同じコマンドをもう一度実行してください。',
      `     aws login${option}`,
      '   会社の IAM Identity Center を使っているときは、代わりに次を実行します。',
      `     aws sso login${option}`,
      '2. ブラウザーだけで: https://console.aws.amazon.com/ にサインインし、画面の上の「>_」(CloudShell) を押します。開いた黒い画面で、同じコマンドを実行します。',
      '   そこでは、サインインした人の権限がそのまま使われます。',
    ].join('\n'),
    en: [
      'Go on in either of two ways. No new access key is needed (do not create one).',
      '1. On this computer: install the AWS CLI (2.32 or later) and run this. Your browser opens; sign in as usual. Then run the same command again.',
      `     aws login${option}`,
      '   If your company uses IAM Identity Center, run this instead:',
      `     aws sso login${option}`,
      '2. In the browser alone: sign in at https://console.aws.amazon.com/ and press ">_" (CloudShell) at the top of the page. Run the same command in the window that opens.',
      '   It uses the permissions of whoever is signed in.',
    ].join('\n'),
  };
}

const CLOCK: Bilingual = {
  ja: 'このパソコンの時計が大きくずれているため、AWS が通信を断っています。日付と時刻を合わせてから (自動設定を有効にするのが確実です)、もう一度実行してください。',
  en: 'The clock of this computer is too far off, and AWS refuses to talk to it. Set the date and time (best by switching on the automatic setting) and run the command again.',
};

function unreached({ code }: AwsFailed): Bilingual {
  const proxy = /^PROXY_(\d+)$/.exec(code)?.[1];
  if (proxy !== undefined) {
    return {
      ja: `プロキシ (環境変数 HTTPS_PROXY) が AWS への通信を断りました (${proxy})。407 なら、利用者名とパスワードが必要です。ネットワークの管理者に確かめるか、別のネットワークで試してください。`,
      en: `The proxy (environment variable HTTPS_PROXY) refused the connection to AWS (${proxy}). 407 means it wants a user name and password. Ask whoever runs the network, or try another network.`,
    };
  }
  if (/CERT|SELF_SIGNED|DEPTH_ZERO/.test(code)) {
    return {
      ja: `AWS との通信の証明書を確かめられませんでした (${visibleText(code)})。会社などのネットワークが通信の中を見ているときは、その証明書のファイルを環境変数 AWS_CA_BUNDLE に指定してください。心当たりがなければ、別のネットワークで試してください。`,
      en: `The certificate of the connection to AWS could not be verified (${visibleText(code)}). If your company's network looks into connections, point the environment variable AWS_CA_BUNDLE to its certificate file. If that means nothing to you, try another network.`,
    };
  }
  return {
    ja: `AWS につながりませんでした (${visibleText(code)})。インターネットにつながっているか、プロキシの設定 (HTTPS_PROXY) が必要なネットワークではないかを確かめて、もう一度実行してください。`,
    en: `AWS could not be reached (${visibleText(code)}). Check that you are on the internet and whether your network needs a proxy (HTTPS_PROXY), then run the command again.`,
  };
}

function refusedText(refused: Exclude<AwsRefused, AwsFailed>): Bilingual {
  const told = 'message' in refused ? visibleText(refused.message) : refused.kind;
  return {
    ja: `AWS が「あなたは誰か」という問いに答えませんでした (${refused.kind}: ${told})。少し待って、もう一度実行してください。`,
    en: `AWS did not answer who you are (${refused.kind}: ${told}). Wait a little and run the command again.`,
  };
}
