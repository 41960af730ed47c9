/** Which of a place's pictures the public catalogue shows, in which order, and what each shows in words. */
import { languages, pictureTypes, type Language } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { ArrowUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useAttachments } from '../../attachments/attachments.api.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import styles from './sites.module.css';
import { choosePictures, sitePicturesQuery, type SitePicture } from './sites.api.js';

export function PicturesSection({ siteId }: { readonly siteId: string }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { data: pictures, error, refetch } = useQuery(sitePicturesQuery(siteId));
  return (
    <Section
      title={t('site-pictures.title')}
      {...(pictures && { count: pictures.length })}
      action={
        may('sites.write') &&
        may('attachments.read') &&
        pictures && (
          <Button size="s" onPress={() => setOpen(true)}>
            {t('site-pictures.choose')}
          </Button>
        )
      }
    >
      {error && !pictures && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!pictures && !error && <Skeleton />}
      {pictures?.length === 0 && <p className={styles.quiet}>{t('site-pictures.none')}</p>}
      {pictures && (
        <ul role="list" className={styles.pictures}>
          {pictures.map(({ attachmentId, fileName, alt }) => (
            <li key={attachmentId}>
              <Preview siteId={siteId} attachmentId={attachmentId} />
              {alt.fi} <span className={styles.quiet}>{fileName}</span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && pictures && <ChooseDialog siteId={siteId} chosen={pictures} onClose={() => setOpen(false)} />}
    </Section>
  );
}

interface PreviewProps {
  readonly siteId: string;
  readonly attachmentId: string;
}

/** Small, with its room kept before it has come; only of those that are chosen, the server shows no others. */
function Preview({ siteId, attachmentId }: PreviewProps): ReactNode {
  return (
    <img
      className={styles.preview}
      src={`/api/sites/${siteId}/pictures/${attachmentId}`}
      // The words stand beside it.
      alt=""
      width={160}
      height={120}
      loading="lazy"
      decoding="async"
    />
  );
}

interface Choice {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly isShown: boolean;
  readonly alt: Readonly<Record<Language, string>>;
}

const noWords: Record<Language, string> = { fi: '', sv: '', en: '' };

interface ChooseDialogProps {
  readonly siteId: string;
  readonly chosen: readonly SitePicture[];
  readonly onClose: () => void;
}

function ChooseDialog({ siteId, chosen, onClose }: ChooseDialogProps): ReactNode {
  const { t } = useTexts();
  const files = useAttachments({ kind: 'site', id: siteId });
  const [changed, setChanged] = useState<readonly Choice[] | null>(null);
  const others = files.items.filter(
    ({ id, mediaType }) => pictureTypes.includes(mediaType) && !chosen.some(({ attachmentId }) => attachmentId === id),
  );
  const choices: readonly Choice[] = changed ?? [
    ...chosen.map(({ attachmentId, fileName, alt }) => ({
      attachmentId,
      fileName,
      isShown: true,
      alt: { ...noWords, ...alt },
    })),
    ...others.map(({ id, fileName }) => ({ attachmentId: id, fileName, isShown: false, alt: noWords })),
  ];
  const put = (id: string, change: Partial<Choice>) =>
    setChanged(choices.map((choice) => (choice.attachmentId === id ? { ...choice, ...change } : choice)));
  const moveUp = (index: number) => {
    const next = [...choices];
    next.splice(index - 1, 0, ...next.splice(index, 1));
    setChanged(next);
  };
  const shown = choices.filter(({ isShown }) => isShown);
  const save = useSave(
    'sites',
    () =>
      choosePictures(
        siteId,
        shown.map(({ attachmentId, alt }) => ({
          attachmentId,
          alt: Object.fromEntries(Object.entries(alt).filter(([, words]) => words !== '')),
        })),
      ),
    () => {
      showToast({ text: t('site-pictures.saved') });
      onClose();
    },
  );
  return (
    <Dialog title={t('site-pictures.choose')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        {files.isPending && <Skeleton />}
        {!files.isPending && choices.length === 0 && <p>{t('site-pictures.addFirst')}</p>}
        <ul role="list" className={styles.rows}>
          {choices.map((choice, index) => (
            <li key={choice.attachmentId} className={styles.picture}>
              <div className={styles.pictureHead}>
                {chosen.some(({ attachmentId }) => attachmentId === choice.attachmentId) && (
                  <Preview siteId={siteId} attachmentId={choice.attachmentId} />
                )}
                <CheckboxField
                  label={`${t('site-pictures.show')}: ${choice.fileName}`}
                  value={choice.isShown}
                  onChange={(isShown) => put(choice.attachmentId, { isShown })}
                />
                {index > 0 && (
                  <Button variant="quiet" size="s" iconOnly icon={<ArrowUp />} onPress={() => moveUp(index)}>
                    {t('site-pictures.earlier', { name: choice.fileName })}
                  </Button>
                )}
              </div>
              {choice.isShown &&
                languages.map((language) => (
                  <TextField
                    key={language}
                    label={t(`site-pictures.alt.${language}`)}
                    name={`items/${shown.indexOf(choice)}/alt/${language}`}
                    {...(language === 'fi' && { description: t('site-pictures.altHint'), isRequired: true })}
                    maxLength={500}
                    value={choice.alt[language]}
                    onChange={(words) => put(choice.attachmentId, { alt: { ...choice.alt, [language]: words } })}
                  />
                ))}
            </li>
          ))}
        </ul>
      </FormLayout>
    </Dialog>
  );
}
