/** What a thing costs an hour, as a band, or why nobody knows. */
import { entryOf } from '../../../knowledge/entry-of.ts';
import { decimal, dividedBy, plus, times } from '../../../knowledge/money/decimal.ts';
import { wholeNumber } from '../../../knowledge/money/whole-number.ts';
import { linuxHour } from '../../../knowledge/prices/ec2-price.ts';
import {
  DISK_GB_MONTH,
  FARGATE_GB_HOUR,
  FARGATE_SPOT,
  FARGATE_VCPU_HOUR,
  OTHER_REGION,
  PRICED_REGION,
  PUBLIC_IPV4_HOUR,
  SPOT,
  USUAL_DISK_GB_MONTH,
  type Band,
} from '../../../knowledge/prices/price-bands.ts';
import { visibleText } from '../../../words/visible-text.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Holding } from '../../investigate/index.ts';

export type Price =
  | { readonly kind: 'priced'; readonly hour: Band; readonly how: Bilingual }
  | { readonly kind: 'unknown'; readonly why: Bilingual }
  /** Costs nothing by being there, or is priced with something else. */
  | { readonly kind: 'free' };

const FREE: Price = { kind: 'free' };
const NO_PRICE = (what: string): Price => ({
  kind: 'unknown',
  why: { ja: `${what} の料金は手元の価格表にありません。`, en: `The prices at hand have none for ${what}.` },
});

export function priceOfUse(thing: Holding): Price {
  switch (thing.type) {
    case 'AWS::EC2::Instance':
      return machine(thing);
    case 'AWS::EC2::Volume':
      return disk(thing);
    case 'AWS::ECS::Task':
      return task(thing);
    case 'AWS::EC2::EIP':
    case 'AWS::EC2::PublicAddress':
      return {
        kind: 'priced',
        hour: PUBLIC_IPV4_HOUR,
        how: { ja: 'パブリックIPv4アドレス、1時間 $0.005', en: 'a public IPv4 address, $0.005 an hour' },
      };
    case 'AWS::EC2::NetworkInterface':
    case 'AWS::EC2::SpotInstanceRequest':
      return FREE;
    default:
      return NO_PRICE(visibleText(thing.type.slice(0, 100)));
  }
}

function machine({ details, region, id }: Holding): Price {
  const type = details['instanceType'];
  if (type === undefined) return NO_PRICE(visibleText(id.slice(0, 100)));
  const shown = visibleText(type.slice(0, 100));
  if (/windows/i.test(details['platform'] ?? '')) return NO_PRICE(`${shown} (Windows)`);
  const hour = linuxHour(type);
  if (hour === null) return NO_PRICE(shown);
  const spot = /^spot$/i.test(details['lifecycle'] ?? '');
  const count = decimal(String(wholeNumber(details['count'] ?? '') ?? 1));
  const band = scaled({ low: hour, high: hour }, { low: count, high: count }, inRegion(region), ...(spot ? [SPOT] : []));
  return {
    kind: 'priced',
    hour: band,
    how: {
      ja: `${shown}（Linux、オンデマンド、バージニア北部で1時間 $${hour}）${spot ? '、スポットなのでその1割〜全額' : ''}${elsewhere(region).ja}`,
      en: `${shown} (Linux, on demand, $${hour} an hour in us-east-1)${spot ? ', Spot: a tenth to all of it' : ''}${elsewhere(region).en}`,
    },
  };
}

function disk({ details, region, id }: Holding): Price {
  const size = wholeNumber(details['sizeGb'] ?? '');
  if (size === null)
    return {
      kind: 'unknown',
      why: {
        ja: `${visibleText(id.slice(0, 100))} の容量は記録に残っていません。`,
        en: `The log does not tell the size of ${visibleText(id.slice(0, 100))}.`,
      },
    };
  const kind = details['volumeType'] ?? '';
  const month = entryOf(DISK_GB_MONTH, kind) ?? USUAL_DISK_GB_MONTH;
  const gigabytes = decimal(String(size));
  return {
    kind: 'priced',
    hour: scaled(
      { low: dividedBy(month.low, HOURS_A_MONTH), high: dividedBy(month.high, HOURS_A_MONTH) },
      { low: gigabytes, high: gigabytes },
      inRegion(region),
    ),
    how: {
      ja: `ディスク ${size} GB（1GB・1か月あたり $${month.low}〜$${month.high}）${elsewhere(region).ja}`,
      en: `a disk of ${size} GB ($${month.low} to $${month.high} a GB month)${elsewhere(region).en}`,
    },
  };
}

/** AWS's own month of hours in price examples. */
const HOURS_A_MONTH = decimal('730');
const UNITS = decimal('1024');

function task({ details, region, id }: Holding): Price {
  const [cpu, memory] = [wholeNumber(details['cpu'] ?? ''), wholeNumber(details['memory'] ?? '')];
  const count = wholeNumber(details['count'] ?? '1') ?? 1;
  if (details['launchType'] === 'EC2' || details['launchType'] === 'EXTERNAL') return FREE;
  if (cpu === null || memory === null) return NO_PRICE(visibleText(id.slice(0, 100)));
  if (count === 0) return FREE;
  const many = decimal(String(count));
  const [vcpus, gigabytes] = [dividedBy(decimal(String(cpu)), UNITS), dividedBy(decimal(String(memory)), UNITS)];
  const one = {
    low: plus(times(FARGATE_VCPU_HOUR.low, vcpus), times(FARGATE_GB_HOUR.low, gigabytes)),
    high: plus(times(FARGATE_VCPU_HOUR.high, vcpus), times(FARGATE_GB_HOUR.high, gigabytes)),
  };
  const spot = /SPOT/i.test(details['launchType'] ?? '');
  return {
    kind: 'priced',
    hour: scaled(one, { low: many, high: many }, inRegion(region), ...(spot ? [FARGATE_SPOT] : [])),
    how: {
      ja: `Fargate ${vcpus} vCPU・${gigabytes} GB のタスク ${count} 個${elsewhere(region).ja}`,
      en: `${count} Fargate tasks of ${vcpus} vCPU and ${gigabytes} GB${elsewhere(region).en}`,
    },
  };
}

const inRegion = (region: string): Band => (region === PRICED_REGION ? ONE : OTHER_REGION);
const ONE: Band = { low: decimal('1'), high: decimal('1') };

function elsewhere(region: string): Bilingual {
  return region === PRICED_REGION
    ? { ja: '', en: '' }
    : { ja: `、ほかのリージョンなので1〜${OTHER_REGION.high}倍`, en: `, times 1 to ${OTHER_REGION.high} for another Region` };
}

const scaled = (start: Band, ...factors: readonly Band[]): Band =>
  factors.reduce((band, factor) => ({ low: times(band.low, factor.low), high: times(band.high, factor.high) }), start);
