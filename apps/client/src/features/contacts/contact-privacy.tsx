/** Why a person's data are kept and where they came from, what they object to, and the person's rights: package, correction, erasure. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Notice } from '../../ui/notice.js';
import { LinkRows } from '../../ui/prose.js';
import { Section, Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { contactPrivacyQuery, makePackage, packageAddress, type ContactPrivacy } from './contact-privacy.api.js';
import { EraseDialog } from './erase-dialog.js';
import { PrivacyDialog } from './privacy-dialog.js';
import { RectificationDialog } from './rectification-dialog.js';
import styles from './contacts.module.css';

export function ContactPrivacyPart({ contactId }: { readonly contactId: string }): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(contactPrivacyQuery(contactId));
  return (
    <Section title={t('privacy-page.title')}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={3} />}
      {data && <PrivacyFacts privacy={data} />}
    </Section>
  );
}

function PrivacyFacts({ privacy }: { readonly privacy: ContactPrivacy }): ReactNode {
  const { t, formats } = useTexts();
  const none = t('privacy-page.notRecorded');
  const since = (day: string | null) => day && t('privacy-page.since', { day: formats.day(day) });
  const { consents, rectifications } = privacy;
  return (
    <Stack>
      <DefinitionList
        facts={[
          {
            term: t('privacy-page.field.purpose'),
            value: privacy.purpose === null ? none : t(`privacy.purpose.${privacy.purpose}`),
          },
          {
            term: t('privacy-page.field.legalBasis'),
            value: privacy.legalBasis === null ? none : t(`privacy.basis.${privacy.legalBasis}`),
          },
          {
            term: t('privacy-page.field.processedSince'),
            value: privacy.processedSince === null ? none : formats.day(privacy.processedSince),
          },
          { term: t('privacy-page.field.objectsMailingsOn'), value: since(privacy.objectsMailingsOn) },
          { term: t('privacy-page.field.objectsSurveysOn'), value: since(privacy.objectsSurveysOn) },
          { term: t('privacy-page.field.objectionGround'), value: privacy.objectionGround },
        ]}
      />
      {consents.length > 0 && (
        <>
          <h3>{t('privacy-page.history')}</h3>
          <LinkRows
            rows={consents.map(({ kind, state, onDay, recordedAt, source }, n) => ({
              id: `${recordedAt}-${n}`,
              content: (
                <>
                  <span>
                    {t(`privacy.consentKind.${kind}`)}: {t(`privacy.consentState.${state}`)}
                    {source !== null && ` · ${source}`}
                  </span>
                  <span>{formats.day(onDay ?? recordedAt)}</span>
                </>
              ),
            }))}
          />
        </>
      )}
      {rectifications.length > 0 && (
        <>
          <h3>{t('privacy-page.rectifications')}</h3>
          <LinkRows
            rows={rectifications.map(({ id, what, correctedOn, requestedBy, told }) => ({
              id,
              content: (
                <>
                  <span>{[what, t(`privacy.requester.${requestedBy}`), told].filter(Boolean).join(' · ')}</span>
                  <span>{formats.day(correctedOn)}</span>
                </>
              ),
            }))}
          />
        </>
      )}
      <PrivacyActions privacy={privacy} />
    </Stack>
  );
}

function PrivacyActions({ privacy }: { readonly privacy: ContactPrivacy }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [open, setOpen] = useState<'edit' | 'rectify' | 'erase' | null>(null);
  const packing = useMutation({ mutationFn: () => makePackage(privacy.id) });
  const close = () => setOpen(null);
  return (
    <>
      {packing.error && <ErrorState error={packing.error} onRetry={() => packing.mutate()} />}
      {packing.data && (
        <Notice
          tone="green"
          action={
            <a href={packageAddress(packing.data.id)} download>
              {t('privacy-page.action.download')}
            </a>
          }
        >
          {t('privacy-page.packageMade', { records: packing.data.records, toDecide: packing.data.toDecide })}
        </Notice>
      )}
      <div className={styles.deeds}>
        {may('privacy.write') && (
          <>
            <Button onPress={() => setOpen('edit')}>{t('privacy-page.action.edit')}</Button>
            <Button onPress={() => setOpen('rectify')}>{t('privacy-page.action.rectify')}</Button>
          </>
        )}
        <Button isPending={packing.isPending} onPress={() => packing.mutate()}>
          {t('privacy-page.action.package')}
        </Button>
        {may('privacy.erase') && (
          <Button variant="danger" onPress={() => setOpen('erase')}>
            {t('privacy-page.action.erase')}
          </Button>
        )}
      </div>
      {open === 'edit' && <PrivacyDialog privacy={privacy} onClose={close} />}
      {open === 'rectify' && <RectificationDialog contactId={privacy.id} onClose={close} />}
      {open === 'erase' && <EraseDialog contactId={privacy.id} onClose={close} />}
    </>
  );
}
