/** A large account of the owner's for benchmark bills: as many things running all month as make the wished number of lines. Lines are made hour by hour. */
import { decimal, dividedBy, rounded, sum, times, type Decimal, ZERO } from '../../../knowledge/money/decimal.ts';
import type { MeteredKind } from '../../account/meter.ts';
import { HOUR } from '../../clock.ts';
import { Random } from '../../random.ts';
import type { Charge } from '../accrual/charge.ts';
import { flowsOf } from '../accrual/flows-of-thing.ts';
import type { Month } from '../calendar.ts';
import { grouped } from '../closing/grouped.ts';
import { plainCharge } from '../closing/plain-charge.ts';
import type { BillLine } from '../line.ts';

const ACCOUNT = '444455556666';
const REGIONS = ['ap-northeast-1', 'ap-northeast-1', 'us-east-1', 'eu-west-1', 'ap-southeast-1', 'us-west-2'] as const;
const KINDS = [
  { prefix: 'i-0', what: { kind: 'instance', type: 'm6i.large', spot: false } },
  { prefix: 'vol-0', what: { kind: 'volume', gigabytes: 100 } },
  { prefix: 'eni-0', what: { kind: 'address', inUse: true } },
  { prefix: 'prod/', what: { kind: 'task', vcpus: 1, gigabytes: 2 } },
  { prefix: 'i-0', what: { kind: 'instance', type: 'c6i.xlarge', spot: false } },
  { prefix: 'vol-0', what: { kind: 'volume', gigabytes: 500 } },
  { prefix: 'i-0', what: { kind: 'instance', type: 't3.medium', spot: false } },
] as const satisfies readonly { readonly prefix: string; readonly what: MeteredKind }[];
/** EC2, VPC and ECS: each has a line of tax. */
const PRODUCTS = 3;

interface Member {
  readonly charge: Charge;
  readonly quantity: Decimal;
  readonly rate: Decimal;
  readonly cost: Decimal;
  readonly words: string;
  /** Hours of the month it runs. */
  readonly hours: number;
}

export class Fleet {
  readonly net: Decimal;
  readonly tax: Decimal;
  readonly #month: Month;
  readonly #members: readonly Member[];
  readonly #taxes: readonly { readonly charge: Charge; readonly cost: Decimal }[];

  /** @param lines exactly as many lines as all hours and the taxes together will have */
  constructor(month: Month, lines: number, seed: number) {
    this.#month = month;
    const hours = (month.to - month.from) / HOUR;
    const usage = lines - PRODUCTS;
    const random = new Random(`benchmark-bill/${seed}/fleet`);
    this.#members = Array.from({ length: Math.ceil(usage / hours) }, (_, index) =>
      memberOf(index, Math.min(hours, usage - index * hours), hours, random),
    );
    const sums = grouped(this.#members, ({ charge }) => charge.product.code).flatMap((members) =>
      members.slice(0, 1).map(({ charge: { product } }) => ({
        charge: plainCharge(product, ACCOUNT),
        net: sum(members.map(({ cost, hours: ran }) => times(cost, decimal(`${ran}`)))),
      })),
    );
    this.#taxes = sums.map(({ charge, net }) => ({ charge, cost: rounded(times(net, decimal('0.1')), 2) }));
    this.net = sum(sums.map(({ net }) => net));
    this.tax = sum(this.#taxes.map(({ cost }) => cost));
  }

  /** Lines of the clock hour that begins at `hour`. */
  *linesAt(hour: number): Generator<BillLine> {
    const number = (hour - this.#month.from) / HOUR;
    for (const { charge, quantity, rate, cost, words, hours } of this.#members) {
      if (number >= hours) continue;
      yield { kind: 'Usage', billType: 'Anniversary', charge, from: hour, to: hour + HOUR, quantity, rate, cost, intruder: ZERO, words, about: null };
    }
  }

  taxLines(): BillLine[] {
    return this.#taxes.map(({ charge, cost }) => ({
      kind: 'Tax',
      billType: 'Anniversary',
      charge,
      from: this.#month.from,
      to: this.#month.to,
      quantity: decimal('1'),
      rate: ZERO,
      cost,
      intruder: ZERO,
      words: `Tax for product code ${charge.product.code}`,
      about: null,
    }));
  }
}

function memberOf(index: number, ran: number, hoursOfMonth: number, random: Random): Member {
  const { prefix, what } = KINDS[index % KINDS.length] ?? KINDS[0];
  const [id, region] = [`${prefix}${random.hex(16)}`, random.pick(REGIONS)];
  const [flow] = flowsOf({ id, region, zone: `${region}a`, hand: 'owner', member: ACCOUNT, what }, ACCOUNT);
  if (flow === undefined) throw new Error('everything that runs costs');
  const { charge, per, amount } = flow;
  const quantity = per === 'month' ? rounded(dividedBy(amount, decimal(`${hoursOfMonth}`)), 10) : amount;
  const rate = charge.rateAt(0);
  return { charge, quantity, rate, cost: rounded(times(quantity, rate), 10), words: charge.words(rate), hours: ran };
}
