/** Lines of the founding story's bill, written by hand: fifteen servers of the intruder in five Regions, the owner's small server and files, one question. */
import { decimal, rounded, times, type Decimal } from '../../../knowledge/money/decimal.ts';
import type { Basis, ChargeVerdict, ClaimLine } from '../claim.ts';

const ACCOUNT = '111122223333';
/** Ids of the events that started servers in each Region, as report/testing/founding-events.ts numbers them. */
const RUN_EVENTS = ['11', '15', '19', '23', '27'].map((number) => `f0f0f0f0-0000-4000-8000-${number.padStart(12, '0')}`);
const TAX = decimal('0.1');

interface Kind {
  readonly region: string;
  readonly prefix: string;
  readonly servers: number;
  readonly type: string;
  /** USD an hour. */
  readonly rate: string;
  /** Hours on 5, 6 and 7 December (UTC). */
  readonly hours: readonly [string, string, string];
}

/**
 * Hours x rate, in all: us-east-1 4 x 8 x 4.08 = 130.56; us-east-2 2 x 10 x 12.24 = 244.80; us-west-2 3 x 10 x 4.08 = 122.40;
 * eu-west-1 4 x 10 x 4.56 = 182.40; ap-southeast-1 2 x 10 x 4.704 = 94.08; together 774.24.
 */
export const SERVER_KINDS: readonly Kind[] = [
  { region: 'us-east-1', prefix: '', servers: 4, type: 'c5.24xlarge', rate: '4.08', hours: ['2', '6', '0'] },
  { region: 'us-east-2', prefix: 'USE2-', servers: 2, type: 'p3.8xlarge', rate: '12.24', hours: ['2', '6', '2'] },
  { region: 'us-west-2', prefix: 'USW2-', servers: 3, type: 'c5.24xlarge', rate: '4.08', hours: ['2', '6', '2'] },
  { region: 'eu-west-1', prefix: 'EU-', servers: 4, type: 'c5.24xlarge', rate: '4.56', hours: ['2', '6', '2'] },
  { region: 'ap-southeast-1', prefix: 'APS1-', servers: 2, type: 'c5.24xlarge', rate: '4.704', hours: ['2', '6', '2'] },
];
const DAYS = ['2026-12-05', '2026-12-06', '2026-12-07'] as const;

export const ON_RESOURCE: Basis = {
  kind: 'resource',
  ja: '侵入者が起動したサーバーの料金です。',
  en: 'The charge names a server the intruder started.',
};
const CHILD: Basis = { kind: 'child', ja: '侵入者のサーバーに付いていたディスクです。', en: 'A disk that came with a server of the intruder.' };
const ONLY: Basis = {
  kind: 'only-intruder',
  ja: 'この地域でこの使い方をしていたのは、侵入者だけです。',
  en: 'In this Region only the intruder had anything of this kind.',
};
const OWNER: Basis = { kind: 'owner-resource', ja: 'あなたのものの料金です。', en: 'The charge names a thing of yours.' };
const BEFORE: Basis = { kind: 'outside-incident', ja: '侵入より前の料金です。', en: 'A charge from before the intrusion.' };
const SPLIT: Basis = {
  kind: 'split',
  ja: '両方が使いました。侵入者のサーバーが動いた時間の割合（4分の3）で分けました。',
  en: 'Both sides used it: split by how long each side ran (three quarters were the intruder).',
};
const UNSURE: Basis = {
  kind: 'cannot-tell',
  ja: 'どちらのものか、請求からは分かりません。',
  en: 'The bill does not tell whose it is.',
};

let made = 0;
/** `L-SAMPLE0001` and so on: the letters of real ids. */
const nextId = (): string => `L-SAMP7E${String(++made).padStart(4, '0')}`;

interface Told {
  readonly date: string;
  readonly service: string;
  readonly serviceName: string;
  readonly usageType: string;
  readonly region: string;
  readonly resourceId: string | null;
  readonly quantity: string;
  readonly unit: string;
  readonly net: Decimal;
  readonly verdict: ChargeVerdict;
  readonly basis: Basis;
  readonly eventIds?: readonly string[];
  readonly share?: string;
}

const line = (told: Told): ClaimLine => ({
  id: nextId(),
  period: `${told.date.slice(0, 7)}-01`,
  account: ACCOUNT,
  kind: 'usage',
  eventIds: [],
  ...told,
  quantity: decimal(told.quantity),
  share: decimal(told.share ?? '1'),
  tax: rounded(times(told.net, TAX), 12, 'half-even'),
});

const EC2 = { service: 'AmazonEC2', serviceName: 'Amazon Elastic Compute Cloud' } as const;
const S3 = { service: 'AmazonS3', serviceName: 'Amazon Simple Storage Service' } as const;

const servers = SERVER_KINDS.flatMap((kind, place) =>
  Array.from({ length: kind.servers }, (_, number) =>
    kind.hours.flatMap((hours, day) =>
      hours === '0'
        ? []
        : [
            line({
              ...EC2,
              date: DAYS[day] ?? DAYS[0],
              usageType: `${kind.prefix}BoxUsage:${kind.type}`,
              region: kind.region,
              resourceId: `i-0${place}${String(number).padStart(15, 'a')}`,
              quantity: hours,
              unit: 'Hrs',
              net: times(decimal(hours), decimal(kind.rate)),
              verdict: 'unauthorized',
              basis: ON_RESOURCE,
              eventIds: [RUN_EVENTS[place] ?? ''],
            }),
          ],
    ),
  ).flat(),
);

/** One disk a Region, 0.12 on 6 December: 5 x 0.12 = 0.60. */
const disks = SERVER_KINDS.map((kind, place) =>
  line({
    ...EC2,
    date: DAYS[1],
    usageType: `${kind.prefix}EBS:VolumeUsage.gp3`,
    region: kind.region,
    resourceId: `vol-0${place}fedcba987654321`,
    quantity: '1.5',
    unit: 'GB-Mo',
    net: decimal('0.12'),
    verdict: 'unauthorized',
    basis: CHILD,
    eventIds: [RUN_EVENTS[place] ?? ''],
  }),
);

const OWN_SERVER = { ...EC2, region: 'ap-northeast-1', resourceId: 'i-0b8f1c2d3e4f5a6b7', usageType: 'APN1-BoxUsage:t3.micro', unit: 'Hrs' } as const;
const owned = ['2026-09', '2026-10', '2026-11'].flatMap((month) => [
  line({ ...OWN_SERVER, date: `${month}-01`, quantity: '720', net: decimal('9.792'), verdict: 'owner', basis: BEFORE }),
  line({
    ...S3,
    date: `${month}-01`,
    usageType: 'APN1-TimedStorage-ByteHrs',
    region: 'ap-northeast-1',
    resourceId: 'learning-photos-2024',
    quantity: '40',
    unit: 'GB-Mo',
    net: decimal('1'),
    verdict: 'owner',
    basis: BEFORE,
  }),
]);

/** 7 days x 0.3264 = 2.2848. */
const ownServerInDecember = ['01', '02', '03', '04', '05', '06', '07'].map((day) =>
  line({ ...OWN_SERVER, date: `2026-12-${day}`, quantity: '24', net: decimal('0.3264'), verdict: 'owner', basis: OWNER }),
);

const TRAFFIC = {
  ...EC2,
  date: DAYS[1],
  usageType: 'APN1-DataTransfer-Out-Bytes',
  region: 'ap-northeast-1',
  resourceId: null,
  quantity: '10',
  unit: 'GB',
} as const;

/** Everything, in the order the claim gives lines out. Unauthorized: 774.24 + 0.60 + 3.33 + 0.855 = 779.025. */
export const SAMPLE_LINES: readonly ClaimLine[] = [
  ...owned,
  ...ownServerInDecember,
  ...servers,
  ...disks,
  line({
    ...EC2,
    date: DAYS[1],
    usageType: 'USE2-DataTransfer-Out-Bytes',
    region: 'us-east-2',
    resourceId: null,
    quantity: '37',
    unit: 'GB',
    net: decimal('3.33'),
    verdict: 'unauthorized',
    basis: ONLY,
    eventIds: [RUN_EVENTS[1] ?? ''],
  }),
  line({ ...TRAFFIC, net: decimal('0.855'), share: '0.75', verdict: 'unauthorized', basis: SPLIT, eventIds: [RUN_EVENTS[0] ?? ''] }),
  line({ ...TRAFFIC, net: decimal('0.285'), share: '0.25', verdict: 'owner', basis: SPLIT }),
  line({
    service: 'AmazonCloudWatch',
    serviceName: 'AmazonCloudWatch',
    date: DAYS[2],
    usageType: 'APN1-CW:MetricMonitorUsage',
    region: 'ap-northeast-1',
    resourceId: null,
    quantity: '4',
    unit: 'Metrics',
    net: decimal('1.2'),
    verdict: 'undecided',
    basis: UNSURE,
  }),
].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
