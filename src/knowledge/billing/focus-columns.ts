/**
 * Columns of FOCUS 1.0 and 1.2 as AWS exports them.
 * Sources: FOCUS specification 1.0 and 1.2; AWS Data Exports User Guide, "FOCUS 1.0 with AWS columns", "FOCUS 1.2 with AWS columns".
 */
import type { BillLayout } from './bill-layout.ts';
import { FOCUS_KINDS } from './charge-kinds.ts';

export const FOCUS_LAYOUT: BillLayout = {
  told: {
    payer_account: ['billing_account_id'],
    usage_account: ['sub_account_id'],
    period_start: ['billing_period_start'],
    invoice_id: ['invoice_id'],
    kind_told: ['charge_category'],
    commitment: ['commitment_discount_id'],
    service_code: ['x_service_code'],
    service_name: ['service_name'],
    usage_type: ['x_usage_type'],
    operation: ['x_operation'],
    region_code: ['region_id', 'region'],
    location: ['region_name'],
    zone: ['availability_zone'],
    resource_id: ['resource_id'],
    started_at: ['charge_period_start'],
    ended_at: ['charge_period_end'],
    quantity: ['consumed_quantity', 'usage_quantity', 'pricing_quantity'],
    unit: ['consumed_unit', 'usage_unit', 'pricing_unit'],
    net: ['billed_cost'],
    currency: ['billing_currency'],
    list_cost: ['list_cost'],
    purchase_option: ['pricing_category'],
    seller: ['publisher_name', 'publisher'],
    legal_entity: ['invoice_issuer_name', 'invoice_issuer'],
    description: ['charge_description'],
  },
  inMaps: {},
  kinds: FOCUS_KINDS,
};

export const FOCUS_NEEDED: readonly string[] = ['billed_cost', 'charge_category', 'charge_period_start'];

/** Columns that came with FOCUS 1.1 and 1.2 ("Changelog" of the specification). */
export const FOCUS_1_2_COLUMNS: readonly string[] = [
  'invoice_id',
  'billing_account_type',
  'sub_account_type',
  'service_subcategory',
  'sku_meter',
  'sku_price_details',
  'capacity_reservation_id',
  'commitment_discount_quantity',
  'pricing_currency',
];
