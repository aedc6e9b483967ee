/** CUR 2.0 (Data Exports, table COST_AND_USAGE_REPORT) as CSV: the fixed columns in AWS's order, and `line_item_iam_principal` where callers are included. */
import { columnsOf, type Column } from './csv.ts';
import { invoicingEntity, isUse, legalEntity, listCost, milliseconds, skuOf, type WrittenLine } from './written-line.ts';
import { isoTime } from '../../clock.ts';

/** From the table dictionary of AWS Data Exports. */
const NAMES = `bill_bill_type bill_billing_entity bill_billing_period_end_date bill_billing_period_start_date bill_invoice_id
bill_invoicing_entity bill_payer_account_id bill_payer_account_name cost_category discount discount_bundled_discount discount_total_discount
identity_line_item_id identity_time_interval line_item_availability_zone line_item_blended_cost line_item_blended_rate
line_item_currency_code line_item_iam_principal line_item_legal_entity line_item_line_item_description line_item_line_item_type
line_item_net_unblended_cost line_item_net_unblended_rate line_item_normalization_factor line_item_normalized_usage_amount
line_item_operation line_item_product_code line_item_resource_id line_item_tax_type line_item_unblended_cost line_item_unblended_rate
line_item_usage_account_id line_item_usage_account_name line_item_usage_amount line_item_usage_end_date line_item_usage_start_date
line_item_usage_type pricing_currency pricing_lease_contract_length pricing_offering_class pricing_public_on_demand_cost
pricing_public_on_demand_rate pricing_purchase_option pricing_rate_code pricing_rate_id pricing_term pricing_unit product product_comment
product_fee_code product_fee_description product_from_location product_from_location_type product_from_region_code
product_instance_family product_instance_type product_instancesku product_location product_location_type product_operation
product_pricing_unit product_product_family product_region_code product_servicecode product_sku product_to_location
product_to_location_type product_to_region_code product_usagetype reservation_amortized_upfront_cost_for_usage
reservation_amortized_upfront_fee_for_billing_period reservation_availability_zone reservation_effective_cost reservation_end_time
reservation_modification_status reservation_net_amortized_upfront_cost_for_usage
reservation_net_amortized_upfront_fee_for_billing_period reservation_net_effective_cost reservation_net_recurring_fee_for_usage
reservation_net_unused_amortized_upfront_fee_for_billing_period reservation_net_unused_recurring_fee reservation_net_upfront_value
reservation_normalized_units_per_reservation reservation_number_of_reservations reservation_recurring_fee_for_usage
reservation_reservation_a_r_n reservation_start_time reservation_subscription_id reservation_total_reserved_normalized_units
reservation_total_reserved_units reservation_units_per_reservation reservation_unused_amortized_upfront_fee_for_billing_period
reservation_unused_normalized_unit_quantity reservation_unused_quantity reservation_unused_recurring_fee reservation_upfront_value
resource_tags savings_plan_amortized_upfront_commitment_for_billing_period savings_plan_end_time savings_plan_instance_type_family
savings_plan_net_amortized_upfront_commitment_for_billing_period savings_plan_net_recurring_commitment_for_billing_period
savings_plan_net_savings_plan_effective_cost savings_plan_offering_type savings_plan_payment_option savings_plan_purchase_term
savings_plan_recurring_commitment_for_billing_period savings_plan_region savings_plan_savings_plan_a_r_n
savings_plan_savings_plan_effective_cost savings_plan_savings_plan_rate savings_plan_start_time
savings_plan_total_commitment_to_date savings_plan_used_commitment`.split(/\s+/);

const TOLD: Readonly<Record<string, (row: WrittenLine) => string>> = {
  bill_bill_type: ({ line }) => line.billType,
  bill_billing_entity: ({ line }) => line.charge.seller,
  bill_billing_period_end_date: ({ month }) => milliseconds(month.to),
  bill_billing_period_start_date: ({ month }) => milliseconds(month.from),
  bill_invoice_id: ({ invoiceId }) => invoiceId,
  bill_invoicing_entity: ({ setting }) => invoicingEntity(setting),
  bill_payer_account_id: ({ setting }) => setting.payer,
  cost_category: () => '{}',
  discount: () => '{}',
  identity_line_item_id: ({ id }) => id,
  identity_time_interval: ({ line }) => `${isoTime(line.from)}/${isoTime(line.to)}`,
  line_item_availability_zone: ({ line }) => line.charge.zone ?? '',
  line_item_blended_cost: ({ line }) => line.cost,
  line_item_blended_rate: ({ line }) => (isUse(line) ? line.rate : ''),
  line_item_currency_code: () => 'USD',
  line_item_iam_principal: ({ line }) => line.charge.principal ?? '',
  line_item_legal_entity: legalEntity,
  line_item_line_item_description: ({ line }) => line.words,
  line_item_line_item_type: ({ line }) => line.kind,
  line_item_operation: ({ line }) => line.charge.operation,
  line_item_product_code: ({ line }) => line.charge.product.code,
  line_item_resource_id: ({ line }) => line.charge.resource ?? '',
  line_item_tax_type: ({ line }) => (line.kind === 'Tax' ? 'CT' : ''),
  line_item_unblended_cost: ({ line }) => line.cost,
  line_item_unblended_rate: ({ line }) => (isUse(line) ? line.rate : ''),
  line_item_usage_account_id: ({ line }) => line.charge.account,
  line_item_usage_amount: ({ line }) => line.quantity,
  line_item_usage_end_date: ({ line }) => milliseconds(line.to),
  line_item_usage_start_date: ({ line }) => milliseconds(line.from),
  line_item_usage_type: ({ line }) => line.charge.usageType,
  pricing_currency: ({ line }) => (isUse(line) ? 'USD' : ''),
  pricing_public_on_demand_cost: (row) => (isUse(row.line) ? listCost(row) : ''),
  pricing_public_on_demand_rate: ({ line }) => (isUse(line) ? line.charge.listRate : ''),
  pricing_rate_id: ({ line }) => (isUse(line) ? skuOf(line.charge).replaceAll(/\D/g, '').padEnd(10, '7') : ''),
  pricing_term: ({ line }) => (isUse(line) ? line.charge.purchase : ''),
  pricing_unit: ({ line }) => line.charge.unit,
  product: ({ line: { charge } }) =>
    JSON.stringify({ product_name: charge.product.name, ...(charge.region === '' ? {} : { region: charge.region }), sku: skuOf(charge) }),
  product_instance_type: ({ line }) => line.charge.instanceType ?? '',
  product_operation: ({ line }) => line.charge.operation,
  product_product_family: ({ line }) => line.charge.family,
  product_region_code: ({ line }) => line.charge.region,
  product_servicecode: ({ line }) => (line.charge.family === 'Data Transfer' ? 'AWSDataTransfer' : line.charge.product.code),
  product_sku: ({ line }) => (isUse(line) ? skuOf(line.charge) : ''),
  product_usagetype: ({ line }) => line.charge.usageType,
  resource_tags: () => '{}',
};

const ALL = columnsOf(NAMES, TOLD);
const WITHOUT_IDS = ALL.filter(({ name }) => name !== 'line_item_resource_id');

/** An export made without resource ids has no such column; one made without callers none for them. */
export function curTwoColumns(view: { readonly resourceIds: boolean; readonly principals: boolean }): readonly Column<WrittenLine>[] {
  const columns = view.resourceIds ? ALL : WITHOUT_IDS;
  return view.principals ? columns : columns.filter(({ name }) => name !== 'line_item_iam_principal');
}
