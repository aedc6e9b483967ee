/** Does a measured number satisfy every comparison of the condition? */
import type { Correlation } from '../rule.ts';

export const conditionsHold = (conditions: Correlation['conditions'], value: number): boolean =>
  conditions.every(({ compare, number }) => {
    switch (compare) {
      case 'lt':
        return value < number;
      case 'lte':
        return value <= number;
      case 'gt':
        return value > number;
      case 'gte':
        return value >= number;
      case 'eq':
        return value === number;
      case 'neq':
        return value !== number;
    }
  });
