/** Models the stories use: what a million tokens cost on demand, USD, the same in every region (Anthropic's and AWS's lists, 2025). */
import { decimal, type Decimal } from '../../../knowledge/money/decimal.ts';
import { modelProduct, type Product } from './products.ts';

interface ModelPrice {
  readonly product: Product;
  readonly perMillionIn: Decimal;
  readonly perMillionOut: Decimal;
}

const model = (name: string, code: string, perMillionIn: string, perMillionOut: string): ModelPrice => ({
  product: modelProduct(name, code),
  perMillionIn: decimal(perMillionIn),
  perMillionOut: decimal(perMillionOut),
});

export const MODEL_PRICES: Readonly<Record<string, ModelPrice>> = {
  'anthropic.claude-3-5-sonnet-20241022-v2:0': model('Claude 3.5 Sonnet v2', '9hd3qk2v7m5x1tw8c4z6b0rnp', '3', '15'),
  'anthropic.claude-3-opus-20240229-v1:0': model('Claude 3 Opus', '2xk7f9m1q8v3c5t0z4w6b8rnd', '15', '75'),
  'anthropic.claude-sonnet-4-20250514-v1:0': model('Claude Sonnet 4', '5tn8w2c6x9k1m4q7v0z3b5rhp', '3', '15'),
  'anthropic.claude-3-haiku-20240307-v1:0': model('Claude 3 Haiku', '8mv4z1x7c0q3k6t9w2b5n8rjp', '0.25', '1.25'),
};
