/**
 * Whose page is it? Hosts AWS speaks from, hosts anyone can rent from AWS, and all others.
 * Sources: AWS documentation of console, Support and sign-in addresses; the `.aws` top-level domain belongs to Amazon (IANA root database);
 * service endpoints of S3, CloudFront, Lambda function URLs and the like are given to any customer (their own documentation). Read 2026-11.
 */
export type HostKind = 'aws' | 'rented' | 'look-alike' | 'other';

/** Under these only Amazon publishes. */
const AWS_OWN = ['amazon.com', 'amazon.co.jp', 'amazon.jp', 'aws.com', 'awscloud.com', 'awsstatic.com', 'aws', 'amazonaws-china.com', 'amazonaws.cn'];
/** Under these any customer of AWS can put a page or send a mail; also under some of AWS's own endings. */
const RENTED = [
  'amazonaws.com',
  'amazonaws.com.cn',
  'cloudfront.net',
  'on.aws',
  'amplifyapp.com',
  'awsapprunner.com',
  'elasticbeanstalk.com',
  'awsapps.com',
  'amazoncognito.com',
  'awstrack.me',
  'amazonses.com',
  'awsglobalaccelerator.com',
  'sagemaker.aws',
];
/** Where leaked keys are found and named in true notices. */
const CODE_HOSTS = [
  'github.com',
  'gist.github.com',
  'gitlab.com',
  'bitbucket.org',
  'githubusercontent.com',
  'pastebin.com',
  'npmjs.com',
  'pypi.org',
  'hub.docker.com',
];
const SHORTENERS = ['bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'is.gd', 'ow.ly', 'cutt.ly', 'rebrand.ly', 'x.gd'];

const isUnder = (host: string, endings: readonly string[]): boolean => endings.some((ending) => host === ending || host.endsWith(`.${ending}`));

/** `host` in lower case, as `URL` gives it. */
export function hostKind(host: string): HostKind {
  if (isUnder(host, RENTED)) return 'rented';
  if (isUnder(host, AWS_OWN)) return 'aws';
  return looksLikeAws(host) ? 'look-alike' : 'other';
}

export const isCodeHost = (host: string): boolean => isUnder(host, CODE_HOSTS);
export const isShortener = (host: string): boolean => isUnder(host, SHORTENERS);
export const isNumericHost = (host: string): boolean => /^[\d.]+$/.test(host) || host.startsWith('[');

/** Letters that pass for others at a glance (Unicode TR 39 in its smallest form). */
const PASSES_FOR: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/0/g, 'o'],
  [/1|l|i/g, 'i'],
  [/5/g, 's'],
  [/3/g, 'e'],
  [/4|@/g, 'a'],
];

const plainly = (host: string): string => PASSES_FOR.reduce((text, [from, to]) => text.replaceAll(from, to), host);

/** The names AWS goes by, standing in somebody else's host; or letters from other scripts, which a reader cannot tell apart. */
function looksLikeAws(host: string): boolean {
  const plain = plainly(host);
  return (
    /(?:^|[-.])aws(?:[-.\d]|$)|amazon|amaz[ao]n|amzn|(?:^|[-.])aws[a-z]*(?:support|biiing|account|security|console|signin)/.test(plain) ||
    /(?:^|\.)xn--/.test(host)
  );
}
