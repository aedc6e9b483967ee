/**
 * Columns of the Cost and Usage Report. The legacy report writes the same names in another way (`lineItem/UnblendedCost`;
 * AWS, "Migrating from CUR to Data Exports CUR 2.0"), so one layout reads both.
 * Sources: AWS Data Exports User Guide, table dictionary "Cost and Usage Report (CUR) 2.0" (identity, bill, line item, product, pricing, reservation,
 * Savings Plans columns) and the legacy data dictionary.
 */
import { columnKey, type BillLayout } from './bill-layout.ts';
import { LINE_ITEM_KINDS } from './charge-kinds.ts';

export const CUR_LAYOUT: BillLayout = {
  told: {
    payer_account: ['bill_payer_account_id'],
    usage_account: ['line_item_usage_account_id'],
    period_start: ['bill_billing_period_start_date'],
    invoice_id: ['bill_invoice_id'],
    bill_type: ['bill_bill_type'],
    kind_told: ['line_item_line_item_type'],
    commitment: ['reservation_reservation_a_r_n', 'savings_plan_savings_plan_a_r_n'],
    service_code: ['line_item_product_code'],
    service_name: ['product_product_name', 'product_servicename'],
    usage_type: ['line_item_usage_type'],
    operation: ['line_item_operation'],
    region_code: ['product_region_code', 'product_region'],
    location: ['product_location'],
    zone: ['line_item_availability_zone'],
    resource_id: ['line_item_resource_id'],
    started_at: ['line_item_usage_start_date'],
    ended_at: ['line_item_usage_end_date'],
    quantity: ['line_item_usage_amount'],
    unit: ['pricing_unit'],
    net: ['line_item_unblended_cost'],
    currency: ['line_item_currency_code'],
    list_cost: ['pricing_public_on_demand_cost'],
    purchase_option: ['pricing_purchase_option', 'pricing_term'],
    instance_type: ['product_instance_type'],
    iam_principal: ['line_item_iam_principal'],
    seller: ['bill_billing_entity'],
    legal_entity: ['line_item_legal_entity', 'bill_invoicing_entity'],
    tax_type: ['line_item_tax_type'],
    description: ['line_item_line_item_description'],
  },
  inMaps: {
    service_name: { column: 'product', key: 'product_name' },
    region_code: { column: 'product', key: 'region' },
  },
  kinds: LINE_ITEM_KINDS,
};

/** Enough of them make a table a CUR. */
export const CUR_NEEDED: readonly string[] = ['line_item_unblended_cost'];

/** The `product_` columns CUR 2.0 has; a table with others (`product_product_name`) is the older report, whose columns change by the month. */
export const CUR_2_PRODUCT_COLUMNS: ReadonlySet<string> = new Set(
  `comment fee_code fee_description from_location from_location_type from_region_code instance_family instance_type instanceSKU location location_type
  operation pricing_unit product_family region_code servicecode sku to_location to_location_type to_region_code usagetype`
    .split(/\s+/)
    .map((name) => columnKey(`product_${name}`)),
);
