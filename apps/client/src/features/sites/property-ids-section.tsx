/** The property identifiers a place has had, and the door by which a new one comes after parcelling. */
import { formatPropertyId } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { LinkRows } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { TextField } from '../../ui/text-field.js';
import styles from './sites.module.css';
import { replacePropertyId, type Site } from './sites.api.js';

export function PropertyIdsSection({ site }: { readonly site: Site }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const span = ({ validFrom, validTo }: Site['propertyIds'][number]): string =>
    validTo === null
      ? validFrom === null
        ? t('sites.propertyIds.present')
        : t('sites.sinceDay', { day: formats.day(validFrom) })
      : validFrom === null
        ? t('sites.propertyIds.ended', { day: formats.day(validTo) })
        : t('sites.propertyIds.fromTo', { from: formats.day(validFrom), to: formats.day(validTo) });
  const hasPresent = site.propertyIds.some(({ validTo }) => validTo === null);
  return (
    <Section
      title={t('sites.section.propertyIds')}
      action={
        may('sites.write') &&
        hasPresent && (
          <Button size="s" onPress={() => setOpen(true)}>
            {t('sites.propertyIds.replace')}
          </Button>
        )
      }
    >
      {site.propertyIds.length === 0 && <p className={styles.quiet}>{t('sites.propertyIds.none')}</p>}
      <LinkRows
        rows={site.propertyIds.map((one) => ({
          id: one.id,
          content: (
            <>
              <span className={styles.code}>{formatPropertyId(one.propertyId)}</span>{' '}
              <span className={styles.quiet}>{[span(one), ...(one.note ? [one.note] : [])].join(' · ')}</span>
            </>
          ),
        }))}
      />
      {isOpen && <ReplaceDialog site={site} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function ReplaceDialog({ site, onClose }: { readonly site: Site; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [propertyId, setPropertyId] = useState('');
  const [from, setFrom] = useState<string | null>(today());
  const [note, setNote] = useState('');
  const replace = useSave(
    'sites',
    () => replacePropertyId(site.id, { propertyId, from: from ?? today(), note: note || null }),
    onClose,
  );
  return (
    <Dialog title={t('sites.propertyIds.replace')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => replace.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={replace.isPending}
        error={replace.error}
        onCancel={onClose}
      >
        <p className={styles.quiet}>{t('sites.propertyIds.replaceHint')}</p>
        <TextField
          label={t('sites.propertyIds.new')}
          name="propertyId"
          isRequired
          maxLength={40}
          spellCheck={false}
          value={propertyId}
          onChange={setPropertyId}
          autoFocus
        />
        <DateField label={t('sites.propertyIds.from')} name="from" direction="past" value={from} onChange={setFrom} />
        <TextField label={t('sites.propertyIds.note')} name="note" maxLength={500} value={note} onChange={setNote} />
      </FormLayout>
    </Dialog>
  );
}
