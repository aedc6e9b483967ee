/**
 * What Cost Explorer groups costs by, and what of a charge each tells.
 * Sources: AWS Cost Explorer API, GetCostAndUsage ("GroupBy": dimensions); AWS Cost Management User Guide, "Grouping data".
 */
import type { BillLayout, Told } from './bill-layout.ts';
import { LINE_ITEM_KINDS } from './charge-kinds.ts';

/** By the dimension's key in the API, as letters, lower case. */
const BY_DIMENSION: Readonly<Record<string, Told>> = {
  service: 'service_name',
  servicecode: 'service_code',
  linkedaccount: 'usage_account',
  payeraccount: 'payer_account',
  usagetype: 'usage_type',
  region: 'region_code',
  az: 'zone',
  operation: 'operation',
  recordtype: 'kind_told',
  resourceid: 'resource_id',
  instancetype: 'instance_type',
  purchasetype: 'purchase_option',
  legalentityname: 'legal_entity',
  invoicingentity: 'legal_entity',
  billingentity: 'seller',
};

/** By the console's word for it, English and Japanese (the first heading of its CSV). */
const BY_CONSOLE_WORD: Readonly<Record<string, Told>> = {
  service: 'service_name',
  サービス: 'service_name',
  linkedaccount: 'usage_account',
  account: 'usage_account',
  連結アカウント: 'usage_account',
  アカウント: 'usage_account',
  region: 'region_code',
  リージョン: 'region_code',
  usagetype: 'usage_type',
  使用タイプ: 'usage_type',
  使用量タイプ: 'usage_type',
  instancetype: 'instance_type',
  インスタンスタイプ: 'instance_type',
  apioperation: 'operation',
  api操作: 'operation',
  apiオペレーション: 'operation',
  operation: 'operation',
  availabilityzone: 'zone',
  アベイラビリティーゾーン: 'zone',
  アベイラビリティゾーン: 'zone',
  chargetype: 'kind_told',
  料金タイプ: 'kind_told',
  料金の種類: 'kind_told',
  purchaseoption: 'purchase_option',
  購入オプション: 'purchase_option',
  resource: 'resource_id',
  リソース: 'resource_id',
  legalentity: 'legal_entity',
  法人: 'legal_entity',
  billingentity: 'seller',
  請求エンティティ: 'seller',
};

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
const lookUp = (table: Readonly<Record<string, Told>>, word: string): Told | null => (Object.hasOwn(table, word) ? (table[word] ?? null) : null);

/** Null for tags, cost categories and what tells nothing of a charge (platform, tenancy). */
export const toldByDimension = (key: string): Told | null => lookUp(BY_DIMENSION, letters(key));
export const toldByConsoleWord = (word: string): Told | null => lookUp(BY_CONSOLE_WORD, letters(word));

/** What Cost Explorer's readers make of a row; every column tells what its name says. */
export const COST_EXPLORER_TOLD = [
  'payer_account',
  'usage_account',
  'period_start',
  'kind_told',
  'kind_known',
  'service_code',
  'service_name',
  'usage_type',
  'operation',
  'region_code',
  'location',
  'zone',
  'resource_id',
  'started_at',
  'ended_at',
  'quantity',
  'unit',
  'net',
  'currency',
  'purchase_option',
  'instance_type',
  'seller',
  'legal_entity',
] as const satisfies readonly Told[];

export const COST_EXPLORER_LAYOUT: BillLayout = {
  told: Object.fromEntries(COST_EXPLORER_TOLD.map((one) => [one, [one]])),
  inMaps: {},
  kinds: LINE_ITEM_KINDS,
};

/** Words for "none" among the values of a group. */
export const NO_VALUE =
  /^no ?(resource ?id|region|instance ?type|usage ?type|operation|az|availability ?zone|purchase ?type|legal ?entity|service)$/i;
