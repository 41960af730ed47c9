/** What can be done with a version of the programme: export, import, copy to the next term, adopt, remove a draft. */
import { useNavigate } from '@tanstack/react-router';
import { Check, Copy, Download, Pencil, Trash2, Upload } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import { showToast } from '../../ui/toast.js';
import { adoptProgramme, copyProgramme, useProgrammeSave, type Programme } from './programme.api.js';

interface ProgrammeActionsProps {
  readonly programme: Programme;
  readonly onEdit: () => void;
}

export function ProgrammeActions({ programme, onEdit }: ProgrammeActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isAdopting, setAdopting] = useState(false);
  const mayEdit = may('programme.write');
  const isDraft = programme.state === 'draft';
  return (
    <>
      {mayEdit && isDraft && programme.isOurs && (
        <Button variant="primary" icon={<Check />} onPress={() => setAdopting(true)}>
          {t('programme.adopt')}
        </Button>
      )}
      {mayEdit && (
        <Button icon={<Pencil />} onPress={onEdit}>
          {t('programme.editBasics')}
        </Button>
      )}
      <DownloadLink href={`/api/programmes/${programme.id}/file`} icon={<Download aria-hidden size={16} />}>
        {t('programme.export')}
      </DownloadLink>
      {mayEdit && <FurtherActions programme={programme} />}
      {isAdopting && <AdoptDialog programme={programme} onClose={() => setAdopting(false)} />}
    </>
  );
}

function FurtherActions({ programme }: { readonly programme: Programme }): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const copy = useProgrammeSave(copyProgramme, ({ id }) => {
    showToast({ text: t('programme.copied') });
    void navigate({ to: '/programme', search: { version: id } });
  });
  const removal = useRemoval('programmes', () => void navigate({ to: '/programme', search: {} }));
  const items: MenuItem[] = [
    {
      id: 'import',
      label: t('programme.import'),
      icon: <Upload aria-hidden size={16} />,
      onAction: () => void navigate({ to: '/programme/import' }),
    },
    {
      id: 'copy',
      label: t('programme.copy'),
      icon: <Copy aria-hidden size={16} />,
      onAction: () =>
        copy.mutate(programme.id, { onError: ({ message }) => showToast({ text: message, tone: 'red' }) }),
    },
  ];
  if (programme.state === 'draft')
    items.push({
      id: 'delete',
      label: t('shell.action.delete'),
      icon: <Trash2 aria-hidden size={16} />,
      isDanger: true,
      onAction: () => removal.mutate(programme),
    });
  return <Menu label={t('shell.more')} items={items} />;
}

function AdoptDialog({
  programme,
  onClose,
}: {
  readonly programme: Programme;
  readonly onClose: () => void;
}): ReactNode {
  const { t, formats } = useTexts();
  const adopt = useProgrammeSave(adoptProgramme, () => {
    showToast({ text: t('programme.adopted') });
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('programme.adopt')}
      isOpen
      onClose={onClose}
      confirmLabel={t('programme.adopt')}
      isPending={adopt.isPending}
      onConfirm={() => adopt.mutate(programme.id)}
    >
      <p>{t('programme.adoptQuestion', { day: formats.day(programme.validFrom) })}</p>
      {adopt.error && <p role="alert">{adopt.error.message}</p>}
    </ConfirmDialog>
  );
}
