import { expect, it } from '@jest/globals';
import { eachByItself } from './each-by-itself.js';

it('gives each its turn although others fail, and then tells the first failure', async () => {
  const done: number[] = [];
  const work = async (n: number): Promise<void> => {
    if (n % 2 === 1) throw new Error(`the item ${n}`);
    await Promise.resolve();
    done.push(n);
  };
  await expect(eachByItself([1, 2, 3, 4], work)).rejects.toThrow('the item 1');
  expect(done).toEqual([2, 4]);
  await eachByItself([6, 8], work);
  expect(done).toEqual([2, 4, 6, 8]);
});
