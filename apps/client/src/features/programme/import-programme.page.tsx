/** Takes a programme in from its file: first says what would change, then does it. */
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FileDrop } from '../../ui/file-drop.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { showToast } from '../../ui/toast.js';
import { ChangeTable } from './change-table.js';
import {
  compareProgramme,
  importProgramme,
  useProgrammeSave,
  type Comparison,
  type ProgrammeFile,
} from './programme.api.js';
import styles from './programme.module.css';

interface Read {
  readonly file: ProgrammeFile;
  readonly comparison: Comparison;
}

class NotJson extends Error {}

async function readFile(file: File): Promise<Read> {
  let document: unknown;
  try {
    document = JSON.parse(await file.text());
  } catch {
    throw new NotJson();
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw new NotJson();
  return { file: document as ProgrammeFile, comparison: await compareProgramme(document as ProgrammeFile) };
}

export function ImportProgrammePage(): ReactNode {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<File | null>(null);
  const reading = useMutation({ mutationFn: readFile });
  return (
    <>
      <PageHeader
        title={t('programme.importTitle')}
        above={
          <Link to="/programme" search={{}}>
            {t('programme.title')}
          </Link>
        }
      />
      <Stack>
        <FileDrop
          label={t('programme.importFile')}
          description={t('programme.importHint')}
          accept=".json,application/json"
          value={chosen}
          onChange={(file) => {
            setChosen(file);
            reading.mutate(file);
          }}
        />
        {reading.error && <Faults error={reading.error} />}
        {reading.data && <Outcome read={reading.data} />}
      </Stack>
    </>
  );
}

/** Every fault of the file with its place, so that it can be mended in one go. */
function Faults({ error }: { readonly error: Error }): ReactNode {
  const { t } = useTexts();
  const faults = isProblem(error) ? (error.errors ?? []) : [];
  return (
    <Notice tone="red" title={error instanceof NotJson ? t('programme.importNotJson') : t('programme.importFaults')}>
      {faults.length > 0 ? (
        <ul className={styles.faults}>
          {faults.map(({ pointer, message, code }) => (
            <li key={`${pointer} ${code}`}>
              <code>{pointer || '/'}</code> {message}
            </li>
          ))}
        </ul>
      ) : error instanceof NotJson ? null : (
        error.message
      )}
    </Notice>
  );
}

function Outcome({ read: { file, comparison } }: { readonly read: Read }): ReactNode {
  const { t, formats } = useTexts();
  const navigate = useNavigate();
  const apply = useProgrammeSave(importProgramme, ({ id }) => {
    showToast({ text: t('programme.imported') });
    void navigate({ to: '/programme', search: { version: id } });
  });
  const { programmeId, name, validFrom, isOurs, changes } = comparison;
  const isNew = programmeId === null;
  const act = (draft: boolean) => apply.mutate({ file, draft });
  return (
    <Section
      title={
        isNew
          ? t('programme.importNew', { name, day: formats.day(validFrom) })
          : t('programme.importChanges', { count: changes.length })
      }
    >
      <Stack gap="s">
        {!isOurs && <Notice tone="info">{t('programme.foreignNote')}</Notice>}
        {!isNew && changes.length === 0 && <p>{t('programme.importSame')}</p>}
        {changes.length > 0 && <ChangeTable changes={changes} />}
        {apply.error && <Faults error={apply.error} />}
        <div className={styles.buttons}>
          {isNew && isOurs && (
            <Button variant="primary" isPending={apply.isPending} onPress={() => act(false)}>
              {t('programme.importApply')}
            </Button>
          )}
          {isNew && (
            <Button isPending={apply.isPending} onPress={() => act(true)}>
              {t('programme.importDraft')}
            </Button>
          )}
          {changes.length > 0 && (
            <Button variant="primary" isPending={apply.isPending} onPress={() => act(false)}>
              {t('programme.importApplyChanges')}
            </Button>
          )}
        </div>
      </Stack>
    </Section>
  );
}
