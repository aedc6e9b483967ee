/** FOCUS 1.0 and 1.2 with AWS's columns (Data Exports, tables FOCUS_1_0_AWS and FOCUS_1_2_AWS) as CSV, by the hour. */
import { billRegion } from '../prices/bill-regions.ts';
import type { LineKind } from '../line.ts';
import { columnsOf, type Column } from './csv.ts';
import { invoicingEntity, isUse, legalEntity, listCost, milliseconds, skuOf, type WrittenLine } from './written-line.ts';

/** The columns AWS offers, in its own order. 1.2 lost `x_UsageType` (the meter tells it) and `x_CostCategories`. */
const V1_0 = `AvailabilityZone BilledCost BillingAccountId BillingAccountName BillingCurrency BillingPeriodEnd BillingPeriodStart ChargeCategory
ChargeClass ChargeDescription ChargeFrequency ChargePeriodEnd ChargePeriodStart CommitmentDiscountCategory CommitmentDiscountId
CommitmentDiscountName CommitmentDiscountStatus CommitmentDiscountType ConsumedQuantity ConsumedUnit ContractedCost ContractedUnitPrice
EffectiveCost InvoiceIssuerName ListCost ListUnitPrice PricingCategory PricingQuantity PricingUnit ProviderName PublisherName RegionId
RegionName ResourceId ResourceName ResourceType ServiceCategory ServiceName SkuId SkuPriceId SubAccountId SubAccountName Tags
x_CostCategories x_Discounts x_Operation x_ServiceCode x_UsageType`.split(/\s+/);
const V1_2 = `AvailabilityZone BilledCost BillingAccountId BillingAccountName BillingAccountType BillingCurrency BillingPeriodEnd
BillingPeriodStart CapacityReservationId CapacityReservationStatus ChargeCategory ChargeClass ChargeDescription ChargeFrequency
ChargePeriodEnd ChargePeriodStart CommitmentDiscountCategory CommitmentDiscountId CommitmentDiscountName CommitmentDiscountQuantity
CommitmentDiscountStatus CommitmentDiscountType CommitmentDiscountUnit ConsumedQuantity ConsumedUnit ContractedCost ContractedUnitPrice
EffectiveCost InvoiceId InvoiceIssuerName ListCost ListUnitPrice PricingCategory PricingCurrency PricingCurrencyContractedUnitPrice
PricingCurrencyEffectiveCost PricingCurrencyListUnitPrice PricingQuantity PricingUnit ProviderName PublisherName RegionId RegionName
ResourceId ResourceName ResourceType ServiceCategory ServiceName ServiceSubcategory SkuId SkuMeter SkuPriceDetails SkuPriceId SubAccountId
SubAccountName SubAccountType Tags x_Discounts x_Operation x_ServiceCode`.split(/\s+/);

const CATEGORIES: Readonly<Record<LineKind, string>> = {
  Usage: 'Usage',
  Fee: 'Purchase',
  SavingsPlanUpfrontFee: 'Purchase',
  SavingsPlanRecurringFee: 'Purchase',
  Tax: 'Tax',
  Credit: 'Credit',
  Refund: 'Adjustment',
};

/** An upfront fee is billed at once and costs, by FOCUS's meaning, only over the months it is for. */
const effectiveCost = ({ line }: WrittenLine): string => (line.kind === 'SavingsPlanUpfrontFee' ? '0' : line.cost);
const priced = (cell: (row: WrittenLine) => string) => (row: WrittenLine) => (isUse(row.line) ? cell(row) : '');
const regionName = ({ line: { charge } }: WrittenLine): string =>
  charge.region === '' || charge.region === 'global' ? '' : billRegion(charge.region).place;

/** `instance` of `i-0ab`, `network-interface` of an ARN; the kind of thing where the name tells it. */
function resourceType({ line: { charge } }: WrittenLine): string {
  const resource = charge.resource ?? '';
  if (resource.startsWith('i-')) return 'instance';
  if (resource.startsWith('vol-')) return 'volume';
  return resource.startsWith('arn:') ? (resource.split(':')[5]?.split('/')[0] ?? '') : '';
}

const TOLD_BY_BOTH: Readonly<Record<string, (row: WrittenLine) => string>> = {
  AvailabilityZone: ({ line }) => line.charge.zone ?? '',
  BilledCost: ({ line }) => line.cost,
  BillingAccountId: ({ setting }) => setting.payer,
  BillingCurrency: () => 'USD',
  BillingPeriodEnd: ({ month }) => milliseconds(month.to),
  BillingPeriodStart: ({ month }) => milliseconds(month.from),
  ChargeCategory: ({ line }) => CATEGORIES[line.kind],
  ChargeClass: ({ line }) => (line.billType === 'Refund' ? 'Correction' : ''),
  ChargeDescription: ({ line }) => line.words,
  ChargeFrequency: ({ line }) => (isUse(line) ? 'Usage-Based' : line.billType === 'Purchase' ? 'One-Time' : 'Recurring'),
  ChargePeriodEnd: ({ line }) => milliseconds(line.to),
  ChargePeriodStart: ({ line }) => milliseconds(line.from),
  ConsumedQuantity: priced(({ line }) => line.quantity),
  ConsumedUnit: priced(({ line }) => line.charge.unit),
  ContractedCost: ({ line }) => line.cost,
  ContractedUnitPrice: priced(({ line }) => line.rate),
  EffectiveCost: effectiveCost,
  InvoiceIssuerName: ({ setting }) => invoicingEntity(setting),
  ListCost: listCost,
  ListUnitPrice: priced(({ line }) => line.charge.listRate),
  PricingCategory: priced(({ line }) => (line.charge.purchase === 'Spot' ? 'Dynamic' : 'Standard')),
  PricingQuantity: priced(({ line }) => line.quantity),
  PricingUnit: priced(({ line }) => line.charge.unit),
  ProviderName: () => 'AWS',
  PublisherName: (row) => (row.line.charge.seller === 'AWS' ? 'AWS' : legalEntity(row)),
  RegionId: ({ line }) => line.charge.region,
  RegionName: regionName,
  ResourceId: ({ line }) => line.charge.resource ?? '',
  ResourceType: resourceType,
  ServiceCategory: ({ line }) => line.charge.product.category,
  ServiceName: ({ line }) => line.charge.product.name,
  SkuId: priced(({ line }) => skuOf(line.charge)),
  SkuPriceId: priced(({ line }) => `${skuOf(line.charge)}.JRTCKXETXF.6YS6EN2CT7`),
  SubAccountId: ({ line }) => line.charge.account,
  Tags: () => '{}',
  x_Discounts: () => '{}',
  x_Operation: ({ line }) => line.charge.operation,
  x_ServiceCode: ({ line }) => line.charge.product.code,
};

export const FOCUS_1_0: readonly Column<WrittenLine>[] = columnsOf(V1_0, {
  ...TOLD_BY_BOTH,
  x_CostCategories: () => '{}',
  x_UsageType: ({ line }) => line.charge.usageType,
});

export const FOCUS_1_2: readonly Column<WrittenLine>[] = columnsOf(V1_2, {
  ...TOLD_BY_BOTH,
  BillingAccountType: () => 'Management',
  InvoiceId: ({ invoiceId }) => invoiceId,
  PricingCurrency: () => 'USD',
  PricingCurrencyContractedUnitPrice: priced(({ line }) => line.rate),
  PricingCurrencyEffectiveCost: effectiveCost,
  PricingCurrencyListUnitPrice: priced(({ line }) => line.charge.listRate),
  SkuMeter: ({ line }) => line.charge.usageType,
  SkuPriceDetails: ({ line }) => (line.charge.instanceType === null ? '{}' : JSON.stringify({ InstanceType: line.charge.instanceType })),
  SubAccountType: ({ line, setting }) => (line.charge.account === setting.payer ? 'Management' : 'Member'),
});
