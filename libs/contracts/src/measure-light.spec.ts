import { describe, expect, it } from '@jest/globals';
import { measureLight, measurePace, type MeasurePlan } from './measure-light.js';

const today = '2026-11-22';
const plan = (change: Partial<MeasurePlan>): MeasurePlan => ({
  stage: 'under_way',
  plannedStartOn: '2026-01-01',
  plannedEndOn: '2027-06-30',
  ...change,
});
const lightOf = (change: Partial<MeasurePlan>) => measureLight(measurePace(plan(change), today));

describe('a measure’s light', () => {
  it('is green on time and when completed, however late it came', () => {
    expect(lightOf({})).toBe('green');
    expect(lightOf({ stage: 'completed', plannedEndOn: '2025-12-31' })).toBe('green');
  });

  it('is amber from thirty days before the planned end', () => {
    expect(lightOf({ plannedEndOn: '2026-12-23' })).toBe('green');
    expect(lightOf({ plannedEndOn: '2026-12-22' })).toBe('amber');
  });

  it('is in time on its last planned day and red from the day after', () => {
    expect(lightOf({ plannedEndOn: today })).toBe('amber');
    expect(lightOf({ plannedEndOn: '2026-11-21' })).toBe('red');
  });

  it('is amber when suspended, red when suspended past its end', () => {
    expect(lightOf({ stage: 'suspended' })).toBe('amber');
    expect(lightOf({ stage: 'suspended', plannedEndOn: '2026-11-01' })).toBe('red');
  });

  it('is amber when its planned start has passed and nobody has begun', () => {
    expect(measurePace(plan({ stage: 'planned' }), today)).toBe('not_begun');
    expect(measurePace(plan({ stage: 'planned', plannedStartOn: today }), today)).toBe('on_time');
  });

  it('is none without a planned end and when cancelled', () => {
    expect(lightOf({ plannedEndOn: null })).toBe('none');
    expect(lightOf({ stage: 'cancelled', plannedEndOn: '2025-01-01' })).toBe('none');
  });
});
