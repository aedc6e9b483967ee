/** How owners' browsers and tools name themselves, with versions of the years played. */
import type { Random } from '../random.ts';

const CHROME = ['139.0.0.0', '140.0.0.0', '141.0.0.0', '142.0.0.0', '143.0.0.0'];
const CLI = ['2.27.49', '2.28.21', '2.31.3', '2.32.6', '2.33.1'];

export function browser(random: Random): string {
  const chrome = random.pick(CHROME);
  return random.pick([
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${chrome} Safari/537.36`,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${chrome} Safari/537.36`,
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${chrome} Safari/537.36 Edg/${chrome}`,
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
    'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
  ]);
}

/** The first part of the command line's name; each command adds its own ending. */
export function commandLine(random: Random): string {
  const version = random.pick(CLI);
  const system = random.pick([
    'os/macos#24.6.0 md/arch#arm64',
    'os/windows#11 md/arch#amd64',
    'os/linux#6.6.87-microsoft-standard-WSL2 md/arch#x86_64',
    'os/linux#6.14.0 md/arch#x86_64',
  ]);
  return `aws-cli/${version} md/awscrt#0.27.6 ua/2.1 ${system} lang/python#3.13.7 md/pyimpl#CPython m/N,E,b cfg/retry-mode#standard md/installer#exe md/prompt#off`;
}

export const terraform = (random: Random): string =>
  `APN/1.0 HashiCorp/1.0 Terraform/${random.pick(['1.9.8', '1.12.2', '1.13.3'])} (+https://www.terraform.io) terraform-provider-aws/${random.pick(['5.100.0', '6.9.0', '6.14.1'])} (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.38.1 ua/2.1 os/linux lang/go#1.24.6 md/GOOS#linux md/GOARCH#amd64`;

export const githubActions = (random: Random): string =>
  `aws-sdk-js/${random.pick(['3.848.0', '3.873.0'])} ua/2.1 os/linux#6.11.0-1018-azure lang/js md/nodejs#20.19.4 md/crt-avail m/E,N configure-aws-credentials-for-github-actions`;

export const pythonProgram = (random: Random): string =>
  `Boto3/${random.pick(['1.39.4', '1.40.21', '1.40.45'])} md/Botocore#1.40.45 ua/2.1 os/linux#5.10.240 md/arch#x86_64 lang/python#3.12.11 md/pyimpl#CPython m/b,Z cfg/retry-mode#legacy exec-env/AWS_Lambda_python3.12`;

export const serverProgram = (random: Random): string =>
  random.pick([
    'aws-sdk-go-v2/1.36.3 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#amd64 amazon-ssm-agent/',
    'aws-sdk-java/2.31.61 md/io#sync md/http#Apache ua/2.1 os/Linux#6.1.141 lang/java#21.0.7',
    'Boto3/1.38.36 md/Botocore#1.38.36 ua/2.1 os/linux#6.1.141 lang/python#3.11.13',
  ]);
