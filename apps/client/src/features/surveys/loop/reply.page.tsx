/** Writing "what you said, what we did" of a wave, in three languages, and publishing it. */
import { languageNames, languages, type Language, type LocalText } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client.js';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { FormLayout, FormSection } from '../../../ui/form-layout.js';
import { Tag } from '../../../ui/marks.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { Stack } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { TextArea } from '../../../ui/text-area.js';
import { showToast } from '../../../ui/toast.js';
import { themeName, themesQuery } from '../comments/comments.api.js';
import { publishReply, replyQuery, writeReply, type Reply, type ReplyItem } from './loop.api.js';

const route = getRouteApi('/shell/surveys/waves/$waveId/reply');

export function ReplyPage(): ReactNode {
  const { t, formats } = useTexts();
  const { waveId } = route.useParams();
  const query = useQuery(replyQuery(waveId));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="form" />;
  const reply = query.data;
  return (
    <>
      <PageHeader
        title={t('survey-reply.title')}
        above={
          <Link to="/surveys/waves/$waveId" params={{ waveId }}>
            {reply.wave.name}
          </Link>
        }
        facts={
          reply.publishedAt === null ? (
            <Tag>{t('survey-reply.draft')}</Tag>
          ) : (
            <Tag tone="green">{t('survey-reply.published', { day: formats.day(reply.publishedAt) })}</Tag>
          )
        }
        actions={<Actions reply={reply} />}
      />
      <Stack>
        {!reply.isClosed && <Notice>{t('survey-reply.waitsForClosing')}</Notice>}
        <p>{t('survey-reply.hint')}</p>
        <Writing key={reply.version} reply={reply} />
      </Stack>
    </>
  );
}

function Actions({ reply }: { readonly reply: Reply }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const [isConfirming, setConfirming] = useState(false);
  const isPublished = reply.publishedAt !== null;
  const publish = useMutation({
    mutationFn: () => publishReply(reply.wave.id, !isPublished),
    onSuccess: (saved) => queryClient.setQueryData(replyQuery(reply.wave.id).queryKey, saved),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
    onSettled: () => setConfirming(false),
  });
  if (!may('surveys.write') || reply.version === 0) return null;
  const verb = t(isPublished ? 'survey-reply.unpublish' : 'survey-reply.publish');
  return (
    <>
      {isPublished && (
        // The server draws the page: the router knows nothing of it.
        <a href={`/kyselyt/${reply.slug}`} target="_blank" rel="noreferrer">
          {t('survey-reply.open')}
        </a>
      )}
      {(isPublished || reply.isClosed) && (
        <Button variant={isPublished ? 'secondary' : 'primary'} onPress={() => setConfirming(true)}>
          {verb}
        </Button>
      )}
      <ConfirmDialog
        title={verb}
        isOpen={isConfirming}
        onClose={() => setConfirming(false)}
        onConfirm={() => publish.mutate()}
        confirmLabel={verb}
        isPending={publish.isPending}
      >
        {t('survey-reply.publishHint')}
      </ConfirmDialog>
    </>
  );
}

const nothing: LocalText = { fi: '', sv: '', en: '' };

function Writing({ reply }: { readonly reply: Reply }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [language, setLanguage] = useState<Language>('fi');
  const [intro, setIntro] = useState<LocalText>(reply.intro);
  const [items, setItems] = useState<readonly (ReplyItem & { key: number })[]>(
    reply.items.map((item, key) => ({ ...item, key })),
  );
  const queryClient = useQueryClient();
  const save = useSave(
    'survey-replies',
    () =>
      writeReply(reply.wave.id, reply.version, {
        intro: { ...intro },
        items: items.map(({ key: _, ...item }) => item),
      }),
    (saved) => {
      queryClient.setQueryData(replyQuery(reply.wave.id).queryKey, saved);
      showToast({ text: t('survey-reply.saved') });
    },
  );
  const change = (key: number, part: Partial<ReplyItem>): void =>
    setItems(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  const add = (): void =>
    setItems([
      ...items,
      {
        key: Math.max(-1, ...items.map(({ key }) => key)) + 1,
        themeId: null,
        said: { ...nothing },
        did: { ...nothing },
        measureId: null,
      },
    ]);
  const isReadOnly = !may('surveys.write');
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t(reply.publishedAt === null ? 'survey-reply.save' : 'survey-reply.saveLive')}
      isPending={save.isPending}
      error={save.error}
    >
      <RadioGroup
        label={t('survey-reply.language')}
        look="segments"
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={setLanguage}
        {...(language === 'fi' ? {} : { description: t('survey-reply.untranslated') })}
      />
      <TextArea
        label={t('survey-reply.intro')}
        name={`intro/${language}`}
        rows={2}
        maxLength={2000}
        isDisabled={isReadOnly}
        value={intro[language]}
        onChange={(text) => setIntro({ ...intro, [language]: text })}
      />
      {items.map((item, n) => (
        <FormSection key={item.key} title={t('survey-reply.item', { n: n + 1 })}>
          <Item
            item={item}
            place={n}
            language={language}
            isReadOnly={isReadOnly}
            onChange={(part) => change(item.key, part)}
          />
          {!isReadOnly && (
            <div>
              <Button
                size="s"
                variant="quiet"
                icon={<Trash2 />}
                onPress={() => setItems(items.filter(({ key }) => key !== item.key))}
              >
                {t('survey-reply.remove', { n: n + 1 })}
              </Button>
            </div>
          )}
        </FormSection>
      ))}
      {!isReadOnly && (
        <div>
          <Button icon={<Plus />} onPress={add}>
            {t('survey-reply.add')}
          </Button>
        </div>
      )}
    </FormLayout>
  );
}

const measuresQuery = {
  queryKey: ['measures', 'choices'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    answer(api.GET('/api/measures', { params: { query: { limit: 200 } }, signal })),
};

function Item({
  item,
  place,
  language,
  isReadOnly,
  onChange,
}: {
  readonly item: ReplyItem;
  readonly place: number;
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly onChange: (part: Partial<ReplyItem>) => void;
}): ReactNode {
  const { t, language: reader } = useTexts();
  const may = useMay();
  const themes = useQuery(themesQuery);
  const measures = useQuery({ ...measuresQuery, enabled: may('measures.read') });
  return (
    <>
      <Select
        label={t('survey-reply.theme')}
        name={`items/${place}/themeId`}
        isDisabled={isReadOnly}
        options={(themes.data?.items ?? [])
          .filter(({ id, archived }) => !archived || id === item.themeId)
          .map((theme) => ({ value: theme.id, label: themeName(theme, reader) }))}
        value={item.themeId}
        onChange={(themeId) => onChange({ themeId })}
        onClear={() => onChange({ themeId: null })}
      />
      <TextArea
        label={t('survey-reply.said')}
        name={`items/${place}/said/${language}`}
        rows={2}
        maxLength={2000}
        isDisabled={isReadOnly}
        value={item.said[language]}
        onChange={(text) => onChange({ said: { ...item.said, [language]: text } })}
      />
      <TextArea
        label={t('survey-reply.did')}
        name={`items/${place}/did/${language}`}
        rows={2}
        maxLength={2000}
        isDisabled={isReadOnly}
        value={item.did[language]}
        onChange={(text) => onChange({ did: { ...item.did, [language]: text } })}
      />
      <Select
        label={t('survey-reply.measure')}
        name={`items/${place}/measureId`}
        description={t('survey-reply.measureHint')}
        isDisabled={isReadOnly}
        options={(measures.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        value={item.measureId}
        onChange={(measureId) => onChange({ measureId })}
        onClear={() => onChange({ measureId: null })}
      />
    </>
  );
}
