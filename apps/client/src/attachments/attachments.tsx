/** The files of a record: seen, saved, added by choosing, dropping or the phone's camera, removed with a way back. */
import { attachmentTypes } from '@elinvoima/contracts';
import { Download, Trash2, Upload } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useRemoval } from '../api/use-save.js';
import { useDeviceState } from '../offline/state.js';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { LoadMore } from '../ui/data-table.js';
import { DownloadLink } from '../ui/download-link.js';
import { Notice } from '../ui/notice.js';
import { ProgressBar } from '../ui/progress-bar.js';
import { Section } from '../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { fileAddress, useAttachments, type Attachment, type Subject } from './attachments.api.js';
import styles from './attachments.module.css';
import { useSending } from './use-sending.js';

const accept = Object.keys(attachmentTypes)
  .map((extension) => `.${extension}`)
  .join(',');

export interface AttachmentsProps {
  readonly subject: Subject;
  /** Whether this person may change the record; files are added and removed by whoever may. */
  readonly mayChange: boolean;
}

export function Attachments({ subject, mayChange }: AttachmentsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  if (!may('attachments.read')) return null;
  return (
    <Section title={t('attachments.title')}>
      <Files subject={subject} mayRemove={mayChange && may('attachments.write')} />
      {mayChange && may('attachments.write') && <Adding key={subject.id} subject={subject} />}
    </Section>
  );
}

function Files({ subject, mayRemove }: { readonly subject: Subject; readonly mayRemove: boolean }): ReactNode {
  const { t } = useTexts();
  const list = useAttachments(subject);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('attachments.empty')}</EmptyState>;
  return (
    <>
      <ul className={styles.list}>
        {list.items.map((file) => (
          <FileRow key={file.id} file={file} mayRemove={mayRemove} />
        ))}
      </ul>
      <LoadMore list={list} />
    </>
  );
}

function FileRow({ file, mayRemove }: { readonly file: Attachment; readonly mayRemove: boolean }): ReactNode {
  const { t, formats } = useTexts();
  const removal = useRemoval('attachments', () => undefined);
  const { sizeBytes, createdAt, createdBy } = file;
  const size =
    sizeBytes < 1024 * 1024
      ? `${formats.number(Math.max(1, Math.round(sizeBytes / 1024)))}\u00A0kt`
      : `${formats.number(Math.round((sizeBytes / 1024 / 1024) * 10) / 10)}\u00A0Mt`;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {file.fileName}
        <span className={styles.facts}>
          {[size, formats.day(createdAt), createdBy?.name].filter((fact) => fact !== undefined).join(' · ')}
        </span>
      </span>
      <DownloadLink href={fileAddress(file.id)} variant="quiet" icon={<Download />}>
        {t('exports.save')}
        <span className="visually-hidden"> {file.fileName}</span>
      </DownloadLink>
      {mayRemove && (
        <Button
          variant="quiet"
          iconOnly
          icon={<Trash2 />}
          isPending={removal.isPending}
          onPress={() => removal.mutate(file)}
        >
          {t('attachments.remove', { name: file.fileName })}
        </Button>
      )}
    </li>
  );
}

function Adding({ subject }: { readonly subject: Subject }): ReactNode {
  const { t } = useTexts();
  const { isOnline } = useDeviceState();
  const { sendings, add, again, leave } = useSending(subject);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  if (!isOnline) return <Notice>{t('attachments.offline')}</Notice>;
  return (
    <>
      {sendings.map((sending) =>
        sending.fault === null ? (
          <ProgressBar key={sending.key} label={t('attachments.sending', { name: sending.file.name })} />
        ) : (
          <Notice
            key={sending.key}
            tone="red"
            title={t('attachments.notSent', { name: sending.file.name })}
            action={
              <>
                {sending.isTooLarge !== true && (
                  <Button size="s" onPress={() => again(sending)}>
                    {t('attachments.again')}
                  </Button>
                )}
                <Button size="s" variant="quiet" onPress={() => leave(sending)}>
                  {t('attachments.leave')}
                </Button>
              </>
            }
          >
            {sending.fault}
          </Notice>
        ),
      )}
      {/* Dropping is a second way for a pointer; the button is for everybody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add([...event.dataTransfer.files]);
        }}
      >
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          multiple
          // A phone offers its camera for pictures among the kinds that are taken.
          accept={`${accept},image/*`}
          tabIndex={-1}
          aria-label={t('attachments.add')}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button icon={<Upload />} onPress={() => input.current?.click()}>
          {t('attachments.add')}
        </Button>
        <span>{t('attachments.drop')}</span>
        <p className={styles.limits}>{t('attachments.limits')}</p>
      </div>
    </>
  );
}
