import { describe, expect, it } from '@jest/globals';
import type { NeedsAssessment } from './needs-assessments.api.js';
import { bodyOf, changed, cleared, fieldsFromOrigin, fieldsOf, isAnswered } from './needs-fields.js';

const last: NeedsAssessment = {
  id: 'n1',
  company: { id: 'c1', name: 'Parolan Paja Oy' },
  assessedOn: '2025-05-02',
  filledBy: null,
  contacts: [{ id: 'p1', name: 'Aila Aho' }],
  interaction: null,
  growth: 'growth',
  growthWays: ['staff'],
  growthWhen: 'year',
  barriers: ['workforce', 'other'],
  barrierOther: 'Aika',
  riskLevel: 'some',
  risks: ['shrinking'],
  riskReasons: ['demand'],
  recruitCount: 2,
  recruitWhen: 'now',
  occupations: ['hitsaaja', 'myyjä'],
  succession: null,
  successionYears: null,
  premisesNeed: 'more',
  premisesM2: 300,
  plotNeed: null,
  plotM2: null,
  spaceWhen: 'year',
  investmentSize: null,
  investmentWhen: null,
  satisfaction: 4,
  topics: [],
  notes: 'Vanhat sanat',
  confidential: 'Vanha salaisuus',
  maySeeConfidential: true,
  carriedOver: [],
  others: [],
  createdAt: '2025-05-02T10:00:00Z',
  updatedAt: '2025-05-02T10:00:00Z',
  version: 1,
};
const origin = {
  company: last.company,
  contacts: [],
  interactionId: null,
  assessedOn: '2026-11-22',
  last,
};

describe('the fields of a needs assessment', () => {
  it('begin with the answers of the time before, marked; words and confidences stay where they were told', () => {
    const fields = fieldsFromOrigin(origin);
    expect(fields.carriedOver).toEqual(['growth', 'barriers', 'risk', 'recruitment', 'space', 'satisfaction']);
    expect(fields).toMatchObject({
      growth: 'growth',
      occupations: 'hitsaaja, myyjä',
      notes: '',
      confidential: '',
      contacts: [],
    });
    expect(fieldsFromOrigin({ ...origin, last: null })).toMatchObject({ growth: null, carriedOver: [] });
  });

  it('lose the mark of a question that is answered now, and of no other', () => {
    const fields = changed(fieldsFromOrigin(origin), { riskLevel: 'none' });
    expect(fields.carriedOver).not.toContain('risk');
    expect(fields.carriedOver).toContain('growth');
    expect(isAnswered(changed(fields, cleared('risk')), 'risk')).toBe(false);
  });

  it('send no details of an answer that is no longer given', () => {
    const fields = fieldsOf(last);
    const body = bodyOf(
      { ...fields, growth: 'same', riskLevel: 'none', recruitCount: 0, premisesNeed: 'none', barriers: [] },
      true,
    );
    expect(body).toMatchObject({
      growthWays: [],
      growthWhen: null,
      risks: [],
      riskReasons: [],
      occupations: [],
      recruitWhen: null,
      premisesM2: null,
      spaceWhen: null,
      barrierOther: null,
      confidential: 'Vanha salaisuus',
    });
    expect(bodyOf(fields, false)).not.toHaveProperty('confidential');
    expect(bodyOf({ ...fields, occupations: ' hitsaaja,, myyjä , hitsaaja' }, true).occupations).toEqual([
      'hitsaaja',
      'myyjä',
    ]);
  });
});
