/**
 * What kind of charge each word of AWS's means.
 * Sources: AWS Data Exports User Guide, "Line item details" of CUR 2.0 (`line_item_line_item_type`); AWS Cost Management User Guide, "Charge type";
 * FOCUS 1.2, ChargeCategory.
 */

/** What kind of charge a line is, from the line item type (CUR), the charge category (FOCUS) or the record type (Cost Explorer). */
export type ChargeKind =
  /** Use of a service, on demand or Spot; also use covered by a commitment (then net is what the owner really pays for it). */
  | 'usage'
  /** Bought: Savings Plans or reserved capacity, up front or monthly. */
  | 'commitment'
  /** Bought once: domains, support plans, certificates, ... */
  | 'purchase'
  /** Sold by somebody else through AWS Marketplace. */
  | 'marketplace'
  | 'tax'
  | 'credit'
  | 'refund'
  /** Discounts of agreements and programs, negations and roundings: negative lines that belong to no single use. */
  | 'discount'
  | 'other';

/**
 * Line item types of CUR and record types of Cost Explorer. Covered usage keeps its price on demand, and a negation takes it away again
 * (docs/decisions/0062): only all of them together are what was charged. Words are written by their letters alone, lower case:
 * `Savings Plan Covered Usage` and `SavingsPlanCoveredUsage` are one.
 */
export const LINE_ITEM_KINDS: Readonly<Record<string, ChargeKind>> = {
  usage: 'usage',
  discountedusage: 'usage',
  savingsplancoveredusage: 'usage',
  flatratesubscription: 'usage',
  savingsplanrecurringfee: 'commitment',
  savingsplanupfrontfee: 'commitment',
  rifee: 'commitment',
  recurring: 'commitment',
  recurringreservationfee: 'commitment',
  reservationrecurringfee: 'commitment',
  upfrontreservationfee: 'commitment',
  reservationappliedusage: 'usage',
  fee: 'purchase',
  othersubscriptioncosts: 'purchase',
  support: 'purchase',
  supportfee: 'purchase',
  otheroutofcyclecharges: 'purchase',
  tax: 'tax',
  credit: 'credit',
  refund: 'refund',
  savingsplannegation: 'discount',
  discount: 'discount',
  edpdiscount: 'discount',
  enterprisediscountprogramdiscount: 'discount',
  bundleddiscount: 'discount',
  privateratediscount: 'discount',
  privateratecarddiscount: 'discount',
  distributordiscount: 'discount',
  solutionproviderprogramdiscount: 'discount',
  sppdiscount: 'discount',
  rivolumediscount: 'discount',
  reservedinstancevolumediscount: 'discount',
  volumediscount: 'discount',
  rounding: 'discount',
};

/** Adjustments are refunds when they take money back; the engine decides by the sign, and by `Correction`. */
export const FOCUS_KINDS: Readonly<Record<string, ChargeKind>> = {
  usage: 'usage',
  purchase: 'purchase',
  tax: 'tax',
  credit: 'credit',
  adjustment: 'discount',
};

/** Kinds that become `marketplace` when somebody else than AWS sells. */
export const SOLD_KINDS: readonly ChargeKind[] = ['usage', 'purchase', 'commitment'];
