/** The older Cost and Usage Report as CSV: columns with slashes, only those in use that month; a report is an assembly of chunks with a manifest. */
import { withPlaces } from '../../../knowledge/money/decimal.ts';
import { isoTime } from '../../clock.ts';
import { billRegion } from '../prices/bill-regions.ts';
import type { Column } from './csv.ts';
import { invoicingEntity, isUse, legalEntity, listCost, skuOf, type WrittenLine } from './written-line.ts';

/** Amounts have ten places. */
const ten = (amount: string): string => withPlaces(amount as Parameters<typeof withPlaces>[0], 10);

const column = (name: string, cell: (row: WrittenLine) => string): Column<WrittenLine> => ({ name, cell });

/** In the order AWS writes them; resource ids only where the report was made with them. */
export const legacyColumns = ({ resourceIds }: { readonly resourceIds: boolean }): readonly Column<WrittenLine>[] => [
  column('identity/LineItemId', ({ id }) => id),
  column('identity/TimeInterval', ({ line }) => `${isoTime(line.from)}/${isoTime(line.to)}`),
  column('bill/InvoiceId', ({ invoiceId }) => invoiceId),
  column('bill/InvoicingEntity', ({ setting }) => invoicingEntity(setting)),
  column('bill/BillingEntity', ({ line }) => line.charge.seller),
  column('bill/BillType', ({ line }) => line.billType),
  column('bill/PayerAccountId', ({ setting }) => setting.payer),
  column('bill/BillingPeriodStartDate', ({ month }) => isoTime(month.from)),
  column('bill/BillingPeriodEndDate', ({ month }) => isoTime(month.to)),
  column('lineItem/UsageAccountId', ({ line }) => line.charge.account),
  column('lineItem/LineItemType', ({ line }) => line.kind),
  column('lineItem/UsageStartDate', ({ line }) => isoTime(line.from)),
  column('lineItem/UsageEndDate', ({ line }) => isoTime(line.to)),
  column('lineItem/ProductCode', ({ line }) => line.charge.product.code),
  column('lineItem/UsageType', ({ line }) => line.charge.usageType),
  column('lineItem/Operation', ({ line }) => line.charge.operation),
  column('lineItem/AvailabilityZone', ({ line }) => line.charge.zone ?? ''),
  ...(resourceIds ? [column('lineItem/ResourceId', ({ line }) => line.charge.resource ?? '')] : []),
  column('lineItem/UsageAmount', ({ line }) => ten(line.quantity)),
  column('lineItem/NormalizationFactor', () => ''),
  column('lineItem/NormalizedUsageAmount', () => ''),
  column('lineItem/CurrencyCode', () => 'USD'),
  column('lineItem/UnblendedRate', ({ line }) => (isUse(line) ? ten(line.rate) : '')),
  column('lineItem/UnblendedCost', ({ line }) => ten(line.cost)),
  column('lineItem/BlendedRate', ({ line }) => (isUse(line) ? ten(line.rate) : '')),
  column('lineItem/BlendedCost', ({ line }) => ten(line.cost)),
  column('lineItem/LineItemDescription', ({ line }) => line.words),
  column('lineItem/TaxType', ({ line }) => (line.kind === 'Tax' ? 'CT' : '')),
  column('lineItem/LegalEntity', legalEntity),
  column('product/ProductName', ({ line }) => line.charge.product.name),
  column('product/instanceType', ({ line }) => line.charge.instanceType ?? ''),
  column('product/location', ({ line: { charge } }) => (charge.region === '' || charge.region === 'global' ? '' : billRegion(charge.region).place)),
  column('product/operation', ({ line }) => line.charge.operation),
  column('product/productFamily', ({ line }) => line.charge.family),
  column('product/region', ({ line }) => line.charge.region),
  column('product/servicecode', ({ line }) => (line.charge.family === 'Data Transfer' ? 'AWSDataTransfer' : line.charge.product.code)),
  column('product/sku', ({ line }) => (isUse(line) ? skuOf(line.charge) : '')),
  column('product/usagetype', ({ line }) => line.charge.usageType),
  column('pricing/currency', ({ line }) => (isUse(line) ? 'USD' : '')),
  column('pricing/publicOnDemandCost', (row) => (isUse(row.line) ? ten(listCost(row)) : '')),
  column('pricing/publicOnDemandRate', ({ line }) => (isUse(line) ? ten(line.charge.listRate) : '')),
  column('pricing/term', ({ line }) => (isUse(line) ? line.charge.purchase : '')),
  column('pricing/unit', ({ line }) => line.charge.unit),
];
