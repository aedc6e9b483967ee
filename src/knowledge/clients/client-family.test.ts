import { expect, test } from 'vitest';
import { clientFamily } from './client-family.ts';

const CASES: readonly (readonly [string | null, string, string])[] = [
  ['aws-cli/2.15.0 Python/3.11.6 Darwin/23.1.0 exe/x86_64 prompt/off', 'aws-cli on macOS', 'cli'],
  ['aws-cli/1.18.69 Python/3.8.2 Linux/5.4', 'aws-cli/1 on Linux', 'cli'],
  ['Boto3/1.26.0 Python/3.10 Windows/10 Botocore/1.29', 'boto3 on Windows', 'sdk'],
  ['[Boto3/1.9.4 Python/3.6.6 Linux/4.18.0-kali2-amd64 Botocore/1.12.4]', 'attack tool (kali)', 'attack-tool'],
  ['S3 Browser/9.5.5 (https://s3browser.com)', 'attack tool (s3 browser)', 'attack-tool'],
  ['APN/1.0 HashiCorp/1.0 Terraform/1.1.2 (+https://www.terraform.io) aws-sdk-go/1.44', 'Terraform', 'infrastructure-code'],
  ['AWS Internal', 'AWS Internal', 'aws-service'],
  ['autoscaling.amazonaws.com', 'AWS service', 'aws-service'],
  ['console.amazonaws.com', 'console', 'console'],
  ['[S3Console/0.4, aws-internal/3 aws-sdk-java/1.11]', 'console', 'console'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36', 'browser on macOS', 'browser'],
  [null, 'none', 'none'],
  ['\u001B[31mevil', 'other: \u001B[31mevil', 'other'],
];

test.each(CASES)('%s is %s', (userAgent, name, kind) => {
  expect(clientFamily(userAgent)).toEqual({ name, kind });
});
