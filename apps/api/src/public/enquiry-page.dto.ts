import {
  enquiryKinds,
  parseBusinessId,
  phoneToE164,
  siteTenures,
  siteUses,
  type EnquiryKind,
  type Fault,
  type SiteTenure,
  type SiteUse,
} from '@elinvoima/contracts';
import { RuleBroken } from '@elinvoima/domain/platform';
import type { SubmittedEnquiry } from '@elinvoima/domain/enquiry-page';
import type { EnquiryFormField } from '@elinvoima/survey-form';
import { Day, Email, ManyOf, OneOf, Text } from '../http/fields.js';
import { readAs } from './sent-form.js';

/** The public form's fields. An empty one has not been filled in; figures come as people write them. */
class EnquiryFormDto {
  @OneOf(enquiryKinds) kind: EnquiryKind;
  @ManyOf(siteUses, { optional: true }) uses?: SiteUse[];
  @Text({ most: 300, optional: true }) use?: string;
  @Text({ most: 20, optional: true }) areaMin?: string;
  @Text({ most: 20, optional: true }) areaMax?: string;
  @Day({ optional: true }) neededBy?: string;
  @ManyOf(siteTenures, { optional: true }) tenures?: SiteTenure[];
  @Text({ most: 300, optional: true }) power?: string;
  @Text({ most: 300, optional: true }) traffic?: string;
  @Text({ most: 20, optional: true }) budget?: string;
  @Text({ most: 20, optional: true }) jobs?: string;
  @Text({ most: 5000, optional: true }) notes?: string;
  @Text({ most: 200, optional: true }) company?: string;
  @Text({ most: 20, optional: true }) businessId?: string;
  @Text({ most: 200, least: 1 }) name: string;
  @Email({ optional: true }) email?: string;
  @Text({ most: 50, optional: true }) phone?: string;
  @OneOf(['yes'], { optional: true }) mails?: 'yes';
}

type Given = Partial<Record<EnquiryFormField, string>>;
type GivenMany = Partial<Record<EnquiryFormField, readonly string[]>>;

/** `1 500`, `1500 m²`, `12,5`: what people write where a figure is asked. Null for what is none. */
function measureOf(text: string): number | null {
  const compact = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/(m2|€|e|eur|kpl)$/i, '')
    .replace(',', '.');
  return /^\d{1,12}(\.\d{1,2})?$/.test(compact) ? Number(compact) : null;
}

/** The form as the work takes it. Throws with a fault for each field that cannot be. */
export async function readEnquiry(
  given: Given,
  many: GivenMany,
): Promise<Omit<SubmittedEnquiry, 'submissionId' | 'language' | 'askedSiteIds'>> {
  const form = await readAs(EnquiryFormDto, { ...given, ...many });
  const faults: Fault[] = [];
  const measure = (name: 'areaMin' | 'areaMax' | 'budget' | 'jobs'): number | null => {
    const text = form[name];
    if (text === undefined) return null;
    const value = measureOf(text);
    const most = { areaMin: 1e8, areaMax: 1e8, budget: 1e12, jobs: 100_000 }[name];
    if (value === null || value > most || (name === 'jobs' && !Number.isInteger(value)))
      faults.push({ pointer: `/${name}`, code: 'not-a-measure' });
    return value;
  };
  const [areaMin, areaMax, budget, jobs] = [measure('areaMin'), measure('areaMax'), measure('budget'), measure('jobs')];
  if (areaMin !== null && areaMax !== null && areaMax < areaMin)
    faults.push({ pointer: '/areaMax', code: 'area-reversed' });
  const businessId = form.businessId === undefined ? null : parseBusinessId(form.businessId);
  if (businessId !== null && !businessId.ok) faults.push({ pointer: '/businessId', code: businessId.code });
  if (form.email === undefined && form.phone === undefined)
    faults.push({ pointer: '/email', code: 'enquiry-reach-required' });
  if (form.phone !== undefined && phoneToE164(form.phone) === null)
    faults.push({ pointer: '/phone', code: 'not-a-phone' });
  if (faults.length > 0) throw new RuleBroken(faults);
  return {
    kind: form.kind,
    name: form.name,
    email: form.email ?? null,
    phone: form.phone ?? null,
    companyName: form.company ?? null,
    businessId: businessId?.ok === true ? businessId.businessId : null,
    wantsMails: form.mails === 'yes',
    requirement: {
      areaMin,
      areaMax,
      use: form.use ?? null,
      uses: form.uses ?? [],
      tenures: form.tenures ?? [],
      neededBy: form.neededBy ?? null,
      power: form.power ?? null,
      traffic: form.traffic ?? null,
      budget,
      jobs,
      notes: form.notes ?? null,
    },
  };
}

export class EnquiryMessageDto {
  @Text({ most: 5000, least: 1 }) text: string;
}
