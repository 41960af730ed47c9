/** What the municipality says in its privacy notice: whom one asks, and the parts that it writes itself. */
import { languageNames, languages, longestNoticePart, privacyNoticeParts, type Language } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Section, Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { privacyNoticeQuery, publishNotice, type PrivacyNotice } from './privacy-notice.api.js';
import styles from './privacy-notice.module.css';

const contacts = ['address', 'email', 'phone', 'officerName', 'officerEmail', 'officerPhone'] as const;

export function PrivacyNoticePage(): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  const { data, error, refetch } = useQuery(privacyNoticeQuery);
  return (
    <>
      <PageHeader
        title={t('privacy-notice.title')}
        actions={
          // The server draws the page: the router knows nothing of it.
          <a className={styles.open} href={`/tietosuoja?lang=${language}`} target="_blank" rel="noreferrer">
            <ExternalLink aria-hidden="true" />
            {t('privacy-notice.open')}
          </a>
        }
      />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton shape="form" />}
      {data && (
        <Stack>
          <p className={styles.intro}>{t('privacy-notice.intro')}</p>
          {/* Published anew, the form begins from what stands now. */}
          {may('settings.write') && <NoticeForm key={data.version} notice={data} />}
          <Versions notice={data} />
        </Stack>
      )}
    </>
  );
}

function NoticeForm({ notice }: { readonly notice: PrivacyNotice }): ReactNode {
  const { t, language: own } = useTexts();
  const [language, setLanguage] = useState<Language>(own);
  const [lines, setLines] = useState(
    () => Object.fromEntries(contacts.map((name) => [name, notice[name] ?? ''])) as Record<ContactName, string>,
  );
  const [texts, setTexts] = useState(
    () => new Map(notice.texts.map((one) => [`${one.part}/${one.language}`, one.text] as const)),
  );
  const save = useSave(
    'privacy-notice',
    () =>
      publishNotice(notice.version, {
        ...(Object.fromEntries(contacts.map((name) => [name, lines[name].trim() || null])) as Record<
          ContactName,
          string | null
        >),
        texts: privacyNoticeParts.flatMap((part) =>
          languages.flatMap((each) => {
            const text = texts.get(`${part}/${each}`)?.trim() ?? '';
            return text === '' ? [] : [{ part, language: each, text }];
          }),
        ),
      }),
    () => showToast({ text: t('privacy-notice.saved') }),
  );
  return (
    <FormLayout
      submitLabel={t('privacy-notice.save')}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
    >
      <FormSection title={t('privacy-notice.contacts')}>
        {contacts.map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`privacy-notice.field.${name}`)}
            value={lines[name]}
            onChange={(value) => setLines((known) => ({ ...known, [name]: value }))}
            {...(name.toLowerCase().endsWith('email') && { type: 'email' as const })}
          />
        ))}
      </FormSection>
      <FormSection title={t('privacy-notice.texts')}>
        <RadioGroup
          label={t('privacy-notice.language')}
          look="segments"
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={setLanguage}
        />
        {privacyNoticeParts.map((part) => (
          <div key={part} data-span="all" className={styles.part}>
            <TextArea
              notesSpecialWords={false}
              label={t(`privacy-notice.part.${part}`)}
              description={t('privacy-notice.textHint')}
              maxLength={longestNoticePart}
              value={texts.get(`${part}/${language}`) ?? ''}
              onChange={(text) => setTexts((known) => new Map(known).set(`${part}/${language}`, text))}
            />
            <details className={styles.ready}>
              <summary>{t('privacy-notice.ready')}</summary>
              <p lang={language}>{notice.ready.find((one) => one.part === part && one.language === language)?.text}</p>
            </details>
          </div>
        ))}
      </FormSection>
    </FormLayout>
  );
}

type ContactName = (typeof contacts)[number];
type Version = PrivacyNotice['versions'][number];

function Versions({ notice }: { readonly notice: PrivacyNotice }): ReactNode {
  const { t, formats } = useTexts();
  const columns: Column<Version>[] = [
    { key: 'version', header: t('privacy-notice.version'), cell: ({ version }) => version },
    {
      key: 'at',
      header: t('privacy-notice.publishedAt'),
      cell: ({ publishedAt }) => formats.day(publishedAt),
    },
    { key: 'by', header: t('privacy-notice.publishedBy'), cell: ({ publishedBy }) => publishedBy },
  ];
  return (
    <Section title={t('privacy-notice.versions')}>
      {notice.versions.length === 0 ? (
        <EmptyState>{t('privacy-notice.noVersions')}</EmptyState>
      ) : (
        <DataTable
          label={t('privacy-notice.versions')}
          columns={columns}
          rows={notice.versions}
          rowKey={({ version }) => String(version)}
        />
      )}
    </Section>
  );
}
