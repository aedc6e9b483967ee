import { expect, test } from 'vitest';
import { ALL_EFFECTS } from './effects/index.ts';
import { resourceWords } from './resource-words.ts';

const types = [
  ...new Set(ALL_EFFECTS.flatMap(({ apis }) => Object.values(apis).flat()).flatMap((effect) => (effect.effect === 'create' ? [effect.type] : []))),
];

test('every type the effect tables can make has words of its own in both languages', () => {
  const unknown = types.filter((type) => resourceWords(type).en[0] === type.split('::').slice(1).join(' '));
  expect(unknown).toEqual([]);
  for (const type of types) expect(resourceWords(type).ja).not.toBe('');
});

test('what runs by the hour burns, what is only a setting does not', () => {
  const burns = (type: string): boolean => resourceWords(type).burns;
  expect(['AWS::EC2::Instance', 'AWS::RDS::DBInstance', 'AWS::SageMaker::Endpoint', 'AWS::EC2::CapacityBlock'].every(burns)).toBe(true);
  expect(['AWS::IAM::User', 'AWS::EC2::SecurityGroup', 'AWS::Lambda::Url'].some(burns)).toBe(false);
});

test('a type nobody knows is told by its name', () => {
  expect(resourceWords('AWS::New::Thing')).toEqual({ en: ['New Thing', 'New Thing'], ja: 'New Thing', burns: false });
});
