/** How intruders' tools name themselves: what reports of real campaigns show, and ordinary tools they also use. */
import type { Random } from '../random.ts';

export const TOOLS = {
  boto3:
    'Boto3/1.34.101 md/Botocore#1.34.101 ua/2.0 os/linux#5.15.0-105-generic md/arch#x86_64 lang/python#3.10.12 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.34.101',
  boto3Windows: 'Boto3/1.26.90 Python/3.9.13 Windows/10 Botocore/1.29.90',
  kali: 'aws-cli/2.15.30 Python/3.11.8 Linux/6.6.9-amd64 exe/x86_64.kali.2024 prompt/off command/sts.get-caller-identity',
  cli: 'aws-cli/1.22.34 Python/3.10.12 Linux/5.15.0-91-generic botocore/1.23.34',
  cliWindows: 'aws-cli/2.13.5 Python/3.11.4 Windows/10 exe/AMD64 prompt/off',
  s3Browser: 'S3 Browser/11.6.7 (https://s3browser.com)',
  powershell: 'AWSPowerShell.Common/4.1.90.0 .NET_Core/3.1.32 OS/Microsoft_Windows_10.0.17763 PowerShellCore/7.-1 ClientAsync',
  goSdk: 'aws-sdk-go/1.44.266 (go1.19.8; linux; amd64)',
  urllib: 'python-urllib3/2.0.7',
  axios: 'axios/1.6.1',
  aiohttp: 'Python/3.11 aiohttp/3.9.5',
  node: 'aws-sdk-nodejs/2.1531.0 linux/v18.19.0 promise',
} as const;

export type ToolName = keyof typeof TOOLS;

const BROWSERS = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
];

export const intruderBrowser = (random: Random): string => random.pick(BROWSERS);
