import { dayOf, languages, type Day, type Language, type PrivacyNoticeContacts } from '@elinvoima/contracts';
import { accessReviewDue } from '../access-review/index.js';
import { municipalityName, theMunicipality, type Config, type Database } from '../platform/index.js';
import { newestNotice, type OwnNoticeText, type PrivacyNotice } from '../privacy/index.js';
import { retentionRules, type RetentionRuleRow } from '../retention/index.js';
import { outsideHost, settingsTold, type SettingsTold } from './settings-told.js';

/** Everything that the record is made of and that differs from one installation to another. */
export interface RecordFacts {
  today: Day;
  municipality: Readonly<Record<Language, string>>;
  municipalityCode: string;
  notice: (PrivacyNoticeContacts & { version: number; publishedOn: Day; texts: readonly OwnNoticeText[] }) | null;
  rules: readonly Pick<
    RetentionRuleRow,
    'recordClass' | 'moment' | 'months' | 'deed' | 'taskClass' | 'ground' | 'confirmed'
  >[];
  /** The shortest and the longest that a questionnaire in use keeps its answers; null before the first one. */
  surveyMonths: { fewest: number; most: number } | null;
  contacts: { all: number; unrecorded: number };
  review: { lastCompletedOn: Day | null; due: boolean };
  keys: { all: number; people: number };
  webhookHosts: readonly string[];
  settings: SettingsTold;
}

interface Counted extends Pick<RecordFacts, 'contacts' | 'keys'> {
  webhooks: string[];
  fewest: number | null;
  most: number | null;
}

const recorded = 'c.purpose is not null and c.legal_basis is not null and c.source_kind is not null';

export async function recordFacts(db: Database, config: Config, now: Date): Promise<RecordFacts> {
  const today = dayOf(now);
  const municipality = await theMunicipality(db);
  const notice = await newestNotice(db);
  const counted = await db.one<Counted>(
    `select
       (select jsonb_build_object('all', count(*), 'unrecorded', count(*) filter (where not (${recorded})))
        from contacts c where c.deleted_at is null and c.erased_at is null and c.merged_into_id is null) as contacts,
       (select jsonb_build_object('all', count(*), 'people', count(*) filter (where k.scopes && '{contacts.read,contacts.write}'))
        from api_keys k where k.revoked_at is null and k.expires_on >= $1::date) as keys,
       (select coalesce(array_agg(w.url), '{}') from webhooks w where w.disabled_at is null) as webhooks,
       s.fewest, s.most
     from (select min((v.definition ->> 'retentionMonths')::int) as fewest, max((v.definition ->> 'retentionMonths')::int) as most
           from survey_waves w join survey_versions v on v.id = w.survey_version_id) s`,
    [today],
  );
  const { fewest, most, webhooks, ...others } = counted;
  const hosts = webhooks.map((url) => outsideHost(url)).filter((host) => host !== null);
  return {
    today,
    municipality: Object.fromEntries(
      languages.map((language) => [language, municipalityName(municipality, language)]),
    ) as Record<Language, string>,
    municipalityCode: municipality.code,
    notice: notice === null ? null : publication(notice),
    rules: await retentionRules(db),
    surveyMonths: fewest === null || most === null ? null : { fewest, most },
    ...others,
    webhookHosts: [...new Set(hosts)].toSorted(),
    review: await accessReviewDue(db, today),
    settings: settingsTold(config),
  };
}

function publication(notice: PrivacyNotice): NonNullable<RecordFacts['notice']> {
  const { version, publishedAt, address, email, phone, officerName, officerEmail, officerPhone, texts } = notice;
  const publishedOn = dayOf(publishedAt);
  return { version, publishedOn, address, email, phone, officerName, officerEmail, officerPhone, texts };
}
