/** The municipality's own list of themes: added, renamed, merged and put away. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { Tag } from '../../../ui/marks.js';
import { Menu } from '../../../ui/menu.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Select } from '../../../ui/select.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import { mergeTheme, saveTheme, themeName, themesQuery, type Theme } from './comments.api.js';

type Doing = { what: 'edit'; theme: Theme | null } | { what: 'merge'; theme: Theme };

export function ThemesPage(): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  const query = useQuery(themesQuery);
  const [doing, setDoing] = useState<Doing | null>(null);
  const save = useSave('survey-themes', saveTheme);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  const { items } = query.data;
  const columns: Column<Theme>[] = [
    { key: 'name', header: t('survey-reply.theme'), cell: (theme) => themeName(theme, language) },
    {
      key: 'words',
      header: t('survey-comments.theme.words'),
      show: 'wide',
      cell: ({ words }) => words.slice(0, 8).join(', '),
    },
    {
      key: 'state',
      header: t('surveys.field.status'),
      noLabel: true,
      cell: ({ archived }) => archived && <Tag>{t('survey-comments.theme.archived')}</Tag>,
    },
    {
      key: 'menu',
      header: t('survey-comments.theme.edit'),
      noLabel: true,
      cell: (theme) =>
        may('surveys.answers') && (
          <Menu
            label={`${t('survey-comments.theme.edit')}: ${themeName(theme, language)}`}
            items={[
              {
                id: 'edit',
                label: t('survey-comments.theme.edit'),
                onAction: () => setDoing({ what: 'edit', theme }),
              },
              ...(theme.archived
                ? []
                : [
                    {
                      id: 'merge',
                      label: t('survey-comments.theme.merge'),
                      onAction: () => setDoing({ what: 'merge', theme }),
                    },
                  ]),
              {
                id: 'archive',
                label: t(theme.archived ? 'survey-comments.theme.restore' : 'survey-comments.theme.archive'),
                onAction: () =>
                  save.mutate(
                    { theme, archived: !theme.archived },
                    { onError: (error) => showToast({ text: error.message, tone: 'red' }) },
                  ),
              },
            ]}
          />
        ),
    },
  ];
  const close = (): void => setDoing(null);
  return (
    <>
      <PageHeader
        title={t('survey-comments.themes')}
        above={<Link to="/surveys">{t('surveys.title')}</Link>}
        actions={
          may('surveys.answers') && (
            <Button variant="primary" onPress={() => setDoing({ what: 'edit', theme: null })}>
              {t('survey-comments.theme.add')}
            </Button>
          )
        }
      />
      <DataTable label={t('survey-comments.themes')} rows={items} rowKey={({ id }) => id} columns={columns} />
      {doing?.what === 'edit' && <EditTheme theme={doing.theme} onClose={close} />}
      {doing?.what === 'merge' && <MergeTheme theme={doing.theme} others={items} onClose={close} />}
    </>
  );
}

function EditTheme({ theme, onClose }: { readonly theme: Theme | null; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [nameFi, setNameFi] = useState(theme?.nameFi ?? '');
  const [nameSv, setNameSv] = useState(theme?.nameSv ?? '');
  const [nameEn, setNameEn] = useState(theme?.nameEn ?? '');
  const [words, setWords] = useState(theme?.words.join(', ') ?? '');
  const save = useSave('survey-themes', saveTheme, onClose);
  const submit = (): void =>
    save.mutate({
      theme,
      nameFi: nameFi.trim(),
      nameSv: nameSv.trim() || null,
      nameEn: nameEn.trim() || null,
      words: words
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    });
  return (
    <Dialog
      title={t(theme === null ? 'survey-comments.theme.add' : 'survey-comments.theme.edit')}
      isOpen
      onClose={onClose}
    >
      <FormLayout
        onSubmit={submit}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextField
          label={t('survey-comments.theme.nameFi')}
          name="nameFi"
          value={nameFi}
          onChange={setNameFi}
          isRequired
        />
        <TextField label={t('survey-comments.theme.nameSv')} name="nameSv" value={nameSv} onChange={setNameSv} />
        <TextField label={t('survey-comments.theme.nameEn')} name="nameEn" value={nameEn} onChange={setNameEn} />
        <TextField
          label={t('survey-comments.theme.words')}
          name="words"
          description={t('survey-comments.theme.wordsHint')}
          value={words}
          onChange={setWords}
        />
      </FormLayout>
    </Dialog>
  );
}

function MergeTheme({
  theme,
  others,
  onClose,
}: {
  readonly theme: Theme;
  readonly others: readonly Theme[];
  readonly onClose: () => void;
}): ReactNode {
  const { t, language } = useTexts();
  const [intoId, setIntoId] = useState<string | null>(null);
  const merge = useSave('survey-themes', mergeTheme, onClose);
  return (
    <Dialog title={`${t('survey-comments.theme.merge')}: ${themeName(theme, language)}`} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => intoId !== null && merge.mutate({ id: theme.id, intoId })}
        submitLabel={t('survey-comments.theme.merge')}
        isPending={merge.isPending}
        error={merge.error}
        onCancel={onClose}
      >
        <p>{t('survey-comments.theme.mergeHint')}</p>
        <Select
          label={t('survey-comments.theme.into')}
          name="intoId"
          isRequired
          options={others
            .filter(({ id, archived }) => id !== theme.id && !archived)
            .map((each) => ({ value: each.id, label: themeName(each, language) }))}
          value={intoId}
          onChange={setIntoId}
        />
      </FormLayout>
    </Dialog>
  );
}
