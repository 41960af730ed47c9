/** What erasing a person takes, what stays and why, where words name them; then, typed, for good. */
import { erasureGrounds, type ErasureGround } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { LinkRows } from '../../ui/prose.js';
import { Select } from '../../ui/select.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { eraseContact, previewErasure, type ErasurePreview } from './contact-privacy.api.js';

interface Props {
  readonly contactId: string;
  readonly onClose: () => void;
}

export function EraseDialog({ contactId, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['contacts', contactId, 'erasure'],
    queryFn: () => previewErasure(contactId),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Dialog title={t('privacy-page.action.erase')} isOpen onClose={onClose} placement="side">
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={6} />}
      {data && <EraseForm contactId={contactId} preview={data} onClose={onClose} />}
    </Dialog>
  );
}

function EraseForm({ contactId, preview, onClose }: Props & { readonly preview: ErasurePreview }): ReactNode {
  const { t, isText, formats } = useTexts();
  const navigate = useNavigate();
  const [ground, setGround] = useState<ErasureGround>('objection');
  const [confirmation, setConfirmation] = useState('');
  const [keep, setKeep] = useState<readonly string[]>([]);
  const erasing = useSave(
    'contacts',
    () => eraseContact(contactId, { ground, confirmation, seen: preview.seen, keep: [...keep] }),
    () => {
      showToast({ text: t('privacy-page.erase.done') });
      void navigate({ to: '/contacts' });
    },
  );
  const said = (key: string) => (isText(key) ? t(key) : '');
  const nameOf = (table: string) => said(`privacy-tables.${table}`);
  const gone = preview.rows.filter(({ stays }) => stays === null);
  const left = preview.rows.filter(({ stays }) => stays !== null);
  return (
    <FormLayout
      onSubmit={() => erasing.mutate()}
      submitLabel={t('privacy-page.action.erase')}
      isDanger
      isPending={erasing.isPending}
      error={erasing.error}
      onCancel={onClose}
    >
      <p>{t('privacy-page.erase.intro')}</p>
      <h3>{t('privacy-page.erase.goes')}</h3>
      <LinkRows
        rows={gone.map(({ table, count }) => ({
          id: table,
          content: (
            <>
              <span>
                {nameOf(table)}: {formats.number(count)}
              </span>
            </>
          ),
        }))}
      />
      {left.length > 0 && (
        <>
          <h3>{t('privacy-page.erase.stays')}</h3>
          <LinkRows
            rows={left.map(({ table, count, stays }) => ({
              id: table,
              content: (
                <>
                  <span>
                    {nameOf(table)}: {formats.number(count)}
                  </span>
                  <span>{said(`privacy.why.${stays ?? ''}`)}</span>
                </>
              ),
            }))}
          />
        </>
      )}
      {preview.mentions.length > 0 && <p>{t('privacy-page.erase.mentions')}</p>}
      {preview.mentions.map(({ key, excerpt, isFixed }) => (
        <CheckboxField
          key={key}
          label={excerpt}
          isDisabled={isFixed}
          description={isFixed ? t('privacy-page.erase.fixed') : undefined}
          value={!isFixed && !keep.includes(key)}
          onChange={(isTaken) => setKeep(isTaken ? keep.filter((each) => each !== key) : [...keep, key])}
        />
      ))}
      <Select
        label={t('privacy-page.field.ground')}
        name="ground"
        options={erasureGrounds.map((value) => ({ value, label: t(`privacy.erasureGround.${value}`) }))}
        value={ground}
        onChange={setGround}
      />
      <TextField
        label={t('privacy-page.erase.confirm', { words: preview.confirmation })}
        name="confirmation"
        isRequired
        autoComplete="off"
        value={confirmation}
        onChange={setConfirmation}
      />
    </FormLayout>
  );
}
