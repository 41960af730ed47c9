/** The questionnaire as it is made: words in three languages, questions and sections, the respondent's page beside them. */
import {
  cutSeries,
  languages,
  questionTypes,
  validateDefinition,
  type Fault,
  type Language,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../../../api/problem.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Menu } from '../../../ui/menu.js';
import { Notice } from '../../../ui/notice.js';
import { NumberField } from '../../../ui/number-field.js';
import { PageHeader } from '../../../ui/page-header.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { Section, Stack } from '../../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import { SurveyStatusTag } from '../survey-marks.js';
import { surveyQuery, type Survey } from '../surveys.api.js';
import { BankDialog } from './bank-dialog.js';
import { putInBank, saveDraft, versionQuery } from './builder.api.js';
import styles from './builder.module.css';
import { addFromBank, addQuestion, addSection, removeSection } from './definition-edits.js';
import { faultSentence } from './faults.js';
import { LivePreview } from './live-preview.js';
import { LocalFields } from './local-fields.js';
import { PublishDialog } from './publish-dialog.js';
import { QuestionList } from './question-list.js';
import { TestLinkDialog } from './test-link-dialog.js';

const route = getRouteApi('/shell/surveys/$id/edit');

export function SurveyBuilderPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(surveyQuery(id));
  const n = query.data?.publishedVersion ?? null;
  const latest = useQuery({ ...versionQuery(id, n ?? 0), enabled: n !== null });
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (latest.error) return <ErrorState error={latest.error} onRetry={() => void latest.refetch()} />;
  if (!query.data || (n !== null && !latest.data)) return <Skeleton shape="page" />;
  return <Builder key={id} survey={query.data} latest={latest.data ?? null} />;
}

function Builder({ survey, latest }: { readonly survey: Survey; readonly latest: SurveyDefinition | null }): ReactNode {
  const { t, language: own } = useTexts();
  const queryClient = useQueryClient();
  const stored = survey.definition as unknown as SurveyDefinition;
  const [edited, setEdited] = useState<{ draft: SurveyDefinition; name: string } | null>(null);
  const [language, setLanguage] = useState<Language>(own);
  const [open, setOpen] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'bank' | 'publish' | 'test' | null>(null);
  const { draft, name } = edited ?? { draft: stored, name: survey.name };
  const change = (next: SurveyDefinition): void => setEdited({ draft: next, name });
  const checked = validateDefinition(draft);
  const faults = checked.ok ? [] : checked.faults;
  const taken = new Set(latest?.questions.map(({ key }) => key));
  const save = useMutation({
    mutationFn: () => saveDraft(survey, draft, name.trim() || survey.name),
    onSuccess: async (saved) => {
      queryClient.setQueryData(surveyQuery(survey.id).queryKey, saved);
      setEdited(null);
      await queryClient.invalidateQueries({ queryKey: ['surveys', 'list'] });
      showToast({ text: t('survey-builder.saved') });
    },
  });
  const toBank = useMutation({
    mutationFn: putInBank,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['survey-bank-questions'] });
      showToast({ text: t('survey-builder.inBank') });
    },
    onError: (error) =>
      showToast({ text: (isProblem(error) && error.errors[0]?.message) || error.message, tone: 'red' }),
  });
  /** Opens the place that a fault is about and puts the focus there. */
  const goTo = ({ pointer }: Fault): void => {
    const [, part, place] = pointer.split('/');
    const spoken = languages.find((each) => pointer.endsWith(`/${each}`));
    if (spoken) setLanguage(spoken);
    if (part === 'questions' && place !== undefined) setOpen(draft.questions[Number(place)]?.key ?? null);
    requestAnimationFrame(() => {
      const field = document.getElementsByName(pointer)[0] ?? document.getElementsByName(`/${part}/${place}`)[0];
      field?.focus();
    });
  };
  return (
    <div className={styles.builder} data-language={language}>
      <PageHeader
        title={survey.name}
        above={
          <Link to="/surveys/$id" params={{ id: survey.id }}>
            {survey.name}
          </Link>
        }
        facts={
          <>
            <SurveyStatusTag status={survey.status} />
            <span>{t(survey.anonymous ? 'surveys.field.anonymous' : 'surveys.field.named')}</span>
            <span role="status">{t(edited ? 'survey-builder.unsaved' : 'survey-builder.allSaved')}</span>
          </>
        }
        actions={
          <>
            <Button isDisabled={edited !== null} onPress={() => setDialog('test')}>
              {t('survey-builder.test')}
            </Button>
            <Button
              isDisabled={edited !== null || faults.length > 0 || (!survey.hasChanges && survey.status === 'published')}
              onPress={() => setDialog('publish')}
            >
              {t('surveys.publish')}
            </Button>
            <Button
              variant="primary"
              isDisabled={edited === null}
              isPending={save.isPending}
              onPress={() => save.mutate()}
            >
              {t('survey-builder.save')}
            </Button>
          </>
        }
      />
      <div className={styles.columns}>
        <Stack>
          {save.error && (
            <Notice tone="red" title={t('survey-builder.wrongSave')}>
              {isProblem(save.error) && save.error.errors.length > 0
                ? save.error.errors.map(({ message }) => message).join(' ')
                : save.error.message}
            </Notice>
          )}
          <RadioGroup<Language>
            label={t('survey-builder.language')}
            look="segments"
            options={languages.map((each) => ({ value: each, label: t(`shell.language.${each}`) }))}
            value={language}
            onChange={setLanguage}
          />
          <Section
            title={t('survey-builder.questions')}
            count={draft.questions.length}
            action={
              <Menu
                label={t('survey-builder.addQuestion')}
                button={{ variant: 'secondary', iconOnly: false }}
                sections={[
                  {
                    title: t('survey-builder.bank'),
                    items: [
                      { id: 'bank', label: t('survey-builder.addFromBank'), onAction: () => setDialog('bank') },
                      {
                        id: 'section',
                        label: t('survey-builder.addSection'),
                        onAction: () => change(addSection(draft)),
                      },
                    ],
                  },
                  {
                    title: t('survey-builder.addNew'),
                    items: questionTypes
                      .filter((type) => type !== 'contact_me' || !draft.anonymous)
                      .map((type) => ({
                        id: type,
                        label: t(`survey-builder.type.${type}`),
                        onAction: () => {
                          const next = addQuestion(draft, type, taken);
                          change(next);
                          setOpen(next.questions.at(-1)?.key ?? null);
                        },
                      })),
                  },
                ]}
              />
            }
          >
            {draft.questions.length === 0 ? (
              <EmptyState>{t('survey-builder.noQuestions')}</EmptyState>
            ) : (
              <QuestionList
                draft={draft}
                published={latest}
                lacks={faults.map(({ pointer }) => pointer)}
                open={open}
                onOpen={setOpen}
                onChange={change}
                onToBank={(question) => toBank.mutate(question)}
                onCut={(key) => {
                  const next = cutSeries(draft, key, taken);
                  const index = draft.questions.findIndex((question) => question.key === key);
                  change(next);
                  setOpen(next.questions[index]?.key ?? null);
                  showToast({ text: t('survey-builder.cut') });
                }}
              />
            )}
          </Section>
          {draft.sections && <Sections draft={draft} onChange={change} />}
          <Words draft={draft} name={name} onChange={change} onName={(next) => setEdited({ draft, name: next })} />
        </Stack>
        <div className={styles.aside}>
          <Section title={t('survey-builder.preview')}>
            <LivePreview id={survey.id} draft={draft} language={language} />
          </Section>
          <Section title={t('survey-builder.lacks')} count={faults.length}>
            {faults.length === 0 ? (
              <p className={styles.quiet}>{t('survey-builder.nothingLacks')}</p>
            ) : (
              <ul className={`${styles.plain} ${styles.faults}`}>
                {faults.map((fault) => (
                  <li key={`${fault.pointer} ${fault.code}`}>
                    <button type="button" className={styles.link} onClick={() => goTo(fault)}>
                      {faultSentence(t, draft, fault)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </div>
      </div>
      {dialog === 'bank' && (
        <BankDialog
          draft={draft}
          onPick={(question) => change(addFromBank(draft, question))}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'publish' && <PublishDialog survey={survey} latest={latest} onClose={() => setDialog(null)} />}
      {dialog === 'test' && <TestLinkDialog survey={survey} onClose={() => setDialog(null)} />}
    </div>
  );
}

interface PartProps {
  readonly draft: SurveyDefinition;
  readonly onChange: (draft: SurveyDefinition) => void;
}

function Words({
  draft,
  name,
  onChange,
  onName,
}: PartProps & { readonly name: string; readonly onName: (name: string) => void }): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('survey-builder.words')}>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <TextField label={t('survey-builder.field.name')} value={name} maxLength={200} onChange={onName} />
          <NumberField
            label={t('survey-builder.field.retention')}
            name="/retentionMonths"
            unit={t('survey-builder.field.months')}
            value={draft.retentionMonths}
            onChange={(months) => onChange({ ...draft, retentionMonths: months ?? 0 })}
          />
        </div>
        {(['title', 'intro', 'thanks'] as const).map((part) => (
          <LocalFields
            key={part}
            label={t(`survey-builder.field.${part}`)}
            pointer={`/${part}`}
            value={draft[part]}
            lines={part === 'title' ? 1 : 4}
            onChange={(words) => onChange({ ...draft, [part]: words })}
          />
        ))}
      </div>
    </Section>
  );
}

function Sections({ draft, onChange }: PartProps): ReactNode {
  const { t } = useTexts();
  const sections = draft.sections ?? [];
  return (
    <Section title={t('survey-builder.sections')} count={sections.length}>
      {sections.map((section, index) => {
        const set = (members: Partial<typeof section>): void =>
          onChange({
            ...draft,
            sections: sections.map((each) => (each.key === section.key ? { ...each, ...members } : each)),
          });
        return (
          <div key={section.key} className={styles.editor}>
            <LocalFields
              label={t('survey-builder.field.sectionTitle')}
              pointer={`/sections/${index}/title`}
              value={section.title}
              onChange={(title) => set({ title })}
            />
            <div className={styles.actions}>
              <Button size="s" variant="quiet" onPress={() => onChange(removeSection(draft, section.key))}>
                {`${t('survey-builder.removeSection')}: ${section.title.fi || section.key}`}
              </Button>
            </div>
          </div>
        );
      })}
    </Section>
  );
}
