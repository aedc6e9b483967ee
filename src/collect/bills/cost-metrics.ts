/** Which of Cost Explorer's costs is taken. The unblended cost is what stands on the bill. */
import { isObject, objectsIn, type JsonObject } from './json-shape.ts';

/** Best first. Amortized costs spread what was paid at once over the months and are nobody's bill. */
const METRICS = ['UnblendedCost', 'NetUnblendedCost', 'BlendedCost', 'AmortizedCost', 'NetAmortizedCost'] as const;

export type Metric = (typeof METRICS)[number];

/** The best metric that every answer has; the best of any when there is no such one. */
export function chosenMetric(answers: readonly JsonObject[]): Metric {
  const told = answers.map(metricsOf).filter((one) => one.size > 0);
  return (
    METRICS.find((metric) => told.every((one) => one.has(metric))) ?? METRICS.find((metric) => told.some((one) => one.has(metric))) ?? 'UnblendedCost'
  );
}

function metricsOf(answer: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  for (const result of objectsIn(answer, 'ResultsByTime')) {
    for (const metrics of [result['Total'], ...objectsIn(result, 'Groups').map((group) => group['Metrics'])])
      if (isObject(metrics)) for (const name of Object.keys(metrics)) found.add(name);
    if (found.size > 0) return found;
  }
  return found;
}
