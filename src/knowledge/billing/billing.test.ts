/** Facts that must agree with each other. */
import { describe, expect, it } from 'vitest';
import { regionPlace } from '../../words/place-names.ts';
import { billFormatOf } from './bill-format-of.ts';
import { columnKey } from './bill-layout.ts';
import { REGION_LOCATIONS, REGION_PREFIXES } from './billing-regions.ts';
import { toldByConsoleWord, toldByDimension } from './cost-explorer-columns.ts';
import { BILLED_SERVICES } from './services.ts';

describe('regions on bills', () => {
  const commercial = (region: string): boolean => !/^(cn|us-gov)-/.test(region);

  it.each(Object.entries({ ...REGION_PREFIXES, ...REGION_LOCATIONS }).filter(([, region]) => commercial(region)))(
    '%s is %s, which the console knows',
    (_, region) => {
      expect(regionPlace(region)).not.toBeNull();
    },
  );

  it('have a prefix each', () => {
    const regions = new Set(Object.values(REGION_PREFIXES).filter(commercial));
    expect(new Set(Object.values(REGION_LOCATIONS).filter(commercial))).toEqual(regions);
  });
});

describe('services on bills', () => {
  it('have one code each, and no name that means two of them', () => {
    const codes = BILLED_SERVICES.map(({ code }) => code.toLowerCase());
    expect(new Set(codes).size).toBe(codes.length);
    const names = BILLED_SERVICES.flatMap(({ code, name, alsoCalled }) => [...new Set([code, name, ...alsoCalled].map((one) => one.toLowerCase()))]);
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });

  it('are known by the names of Cost Explorer', () => {
    const told = (name: string): string | undefined => BILLED_SERVICES.find(({ alsoCalled }) => alsoCalled.includes(name))?.code;
    expect(['Amazon Elastic Compute Cloud - Compute', 'EC2 - Other', 'EC2-Instances', 'Amazon Elasticsearch Service'].map(told)).toEqual([
      'AmazonEC2',
      'AmazonEC2',
      'AmazonEC2',
      'AmazonES',
    ]);
  });
});

describe('headings', () => {
  it('are compared by letters and digits', () => {
    expect(['lineItem/UnblendedCost', 'line_item_unblended_cost', 'LINEITEM UNBLENDEDCOST'].map(columnKey)).toEqual(
      Array(3).fill('lineitemunblendedcost'),
    );
  });

  it.each<[string, string | null]>([
    ['lineItem/UnblendedCost,lineItem/UsageAccountId', 'cur-legacy'],
    ['line_item_unblended_cost,product,product_region_code', 'cur-2'],
    ['line_item_unblended_cost,product_region_code,product_instancesku', 'cur-2'],
    ['line_item_unblended_cost,product_region_code,product_product_name', 'cur-legacy'],
    ['BilledCost,ChargeCategory,ChargePeriodStart', 'focus-1.0'],
    ['billedcost,chargecategory,chargeperiodstart,invoiceid', 'focus-1.2'],
    ['Invoice ID,Record Type,Product Code,Total Cost', 'bills-page-csv'],
    ['BlendedCost,ChargeCategory', null],
  ])('%s: %s', (headings, format) => {
    expect(billFormatOf(headings.split(','))?.format ?? null).toBe(format);
  });

  it('of Cost Explorer are known in both languages and as the API writes them', () => {
    expect([toldByConsoleWord('Service'), toldByConsoleWord('サービス'), toldByDimension('SERVICE')]).toEqual(Array(3).fill('service_name'));
    expect([toldByConsoleWord('Linked account'), toldByConsoleWord('連結アカウント'), toldByDimension('LINKED_ACCOUNT')]).toEqual(
      Array(3).fill('usage_account'),
    );
    expect([toldByDimension('PLATFORM'), toldByConsoleWord('toString')]).toEqual([null, null]);
  });
});
