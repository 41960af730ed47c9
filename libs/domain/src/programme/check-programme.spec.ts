import { describe, expect, it } from '@jest/globals';
import type { Malformed } from '../platform/index.js';
import { readProgrammeFile } from './programme-file.js';

const names = { fi: 'Nimi', sv: 'Namn', en: 'Name' };
const whole = {
  format: 2,
  code: 'testila',
  name: names,
  validFrom: '2025-06-01',
  municipality: { code: '111', name: names, regionMunicipalityCodes: ['111'], postalCodes: ['18100'] },
  factors: [
    { code: 'F1', number: '1', name: names, indicators: ['3.1.d', 'series:asukkaat'], headlineIndicator: '3.1.d' },
    { code: 'T', kind: 'general', number: '2', name: names, indicators: ['T.a'] },
  ],
  goals: [
    { code: 'F1.1', parent: 'F1', name: names },
    { code: 'F1.1.1', parent: 'F1.1', name: names, responsible: 'Elinvoimalautakunta' },
    { code: 'F1.1.1.1', parent: 'F1.1.1', name: names },
  ],
  series: [{ key: 'asukkaat', name: names }],
  targets: [{ indicator: '3.1.d', periodKind: 'year', value: 300 }],
};

/** The faults of the whole file with some members replaced: `pointer code` of each. */
function faults(changed: object): string[] {
  try {
    readProgrammeFile({ ...whole, ...changed });
    return [];
  } catch (error) {
    return (error as Malformed).faults.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}
const goal = (code: string, parent: string) => ({ code, parent, name: names });
const target = (given: object) => ({ indicator: '3.1.d', periodKind: 'year', value: 300, ...given });
const factor = (given: object) => ({ code: 'F1', number: '1', name: names, indicators: ['3.1.d'], ...given });

describe('what a programme’s file can be wrong in', () => {
  it('a right one has no faults', () => {
    expect(faults({})).toEqual([]);
  });

  it('another format, and members that nobody knows', () => {
    expect(faults({ format: 1 })).toEqual(['/format format-unknown']);
    expect(faults({ format: undefined })).toEqual(['/format required']);
    expect(faults({ tragets: [] })).toEqual(['/tragets member-unknown']);
    expect(faults({ goals: [{ ...goal('F1.1', 'F1'), owner: 'x' }] })).toEqual(['/goals/0/owner member-unknown']);
  });

  it('indicators that nobody can compute', () => {
    expect(faults({ factors: [factor({ indicators: ['3.1.z', 'series:sukkaat', 'oma'] })], targets: [] })).toEqual([
      '/factors/0/indicators/0 indicator-unknown',
      '/factors/0/indicators/1 indicator-unknown',
      '/factors/0/indicators/2 indicator-unknown',
    ]);
    expect(faults({ targets: [target({ indicator: 'tuntematon' })] })).toEqual([
      '/targets/0/indicator indicator-unknown',
    ]);
  });

  it('a headline that no factor follows', () => {
    expect(faults({ goals: [{ ...goal('F1.1', 'F1'), headlineIndicator: '3.4.b' }] })).toEqual([
      '/goals/0/headlineIndicator headline-not-followed',
    ]);
  });

  it('codes and keys that come twice', () => {
    expect(faults({ goals: [goal('F1.1', 'F1'), goal('F1.1', 'F1')] })).toEqual(['/goals/1/code code-repeats']);
    expect(faults({ factors: [factor({}), factor({ indicators: ['3.1.e'] })], goals: [] })).toEqual([
      '/factors/1/code code-repeats',
    ]);
    expect(faults({ factors: [factor({}), factor({ code: 'F2' })], goals: [] })).toEqual([
      '/factors/1/indicators/0 code-repeats',
    ]);
  });

  it('goals in a circle, without a parent, too deep, or below a group that has no goals', () => {
    expect(faults({ goals: [goal('F1.1', 'F1.2'), goal('F1.2', 'F1.1'), goal('F1.3', 'F1.2')] })).toEqual([
      '/goals/0/parent goals-in-a-circle',
      '/goals/1/parent goals-in-a-circle',
    ]);
    expect(faults({ goals: [goal('F1.1', 'F9')] })).toEqual(['/goals/0/parent goal-parent-unknown']);
    expect(faults({ goals: [goal('F1.1', 'T')] })).toEqual(['/goals/0/parent goal-parent-unknown']);
    expect(faults({ goals: [...whole.goals, goal('F1.2', 'F1.1.1.1')] })).toEqual(['/goals/3/parent goal-too-deep']);
  });

  it('two targets for the same periods', () => {
    const clash = ['/targets/1 target-overlaps'];
    expect(faults({ targets: [target({}), target({ value: 5 })] })).toEqual(clash);
    expect(faults({ targets: [target({ validUntil: '2027-01-01' }), target({ validFrom: '2026-12-31' })] })).toEqual(
      clash,
    );
    expect(faults({ targets: [target({ validUntil: '2027-01-01' }), target({ validFrom: '2027-01-01' })] })).toEqual(
      [],
    );
    const quarter = { periodKind: undefined, period: '2026-Q3' };
    expect(faults({ targets: [target(quarter), target(quarter)] })).toEqual(clash);
    expect(faults({ targets: [target({}), target(quarter), target({ periodKind: 'quarter' })] })).toEqual([]);
  });

  it('a target whose members do not go together', () => {
    expect(faults({ targets: [target({ period: '2026' })] })).toEqual(['/targets/0/periodKind target-of-what']);
    expect(faults({ targets: [target({ periodKind: undefined })] })).toEqual(['/targets/0/periodKind target-of-what']);
    expect(faults({ targets: [target({ greenFrom: 0.5 })] })).toEqual(['/targets/0/amberFrom limits-reversed']);
    expect(faults({ targets: [target({ spread: { periodKind: 'quarter', shares: [1, 1, 1] } })] })).toEqual([
      '/targets/0/spread/shares spread-shares',
    ]);
    expect(
      faults({ targets: [target({ periodKind: 'half', spread: { periodKind: 'quarter', shares: [1, 1, 1, 1] } })] }),
    ).toEqual(['/targets/0/spread spread-of-a-year']);
    expect(faults({ targets: [target({ period: '2026-Q5', periodKind: undefined })] })).toEqual([
      '/targets/0/period not-a-period',
      '/targets/0/periodKind target-of-what',
    ]);
  });

  it('an end that is not after the beginning', () => {
    expect(faults({ validUntil: '2025-06-01' })).toEqual(['/validUntil ends-before-start']);
  });
});
