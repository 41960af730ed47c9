/** What is done about a barrier: measures with their state, and the press that links more. */
import type { NeedsBarrier } from '@elinvoima/contracts';
import { Link } from '@tanstack/react-router';
import { Link2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findMeasures } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Tag } from '../../ui/marks.js';
import { RecordsPicker, type PickerRecord } from '../../ui/record-picker.js';
import { showToast } from '../../ui/toast.js';
import { linkMeasures, type NeedsSummary } from './needs-assessments.api.js';
import styles from './needs-assessments.module.css';

interface BarrierMeasuresProps {
  readonly barrier: NeedsBarrier;
  readonly name: string;
  readonly measures: NeedsSummary['figures'][number]['answers'][number]['measures'];
}

export function BarrierMeasuresCell(props: BarrierMeasuresProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { measures, name } = props;
  return (
    <div className={styles.measures}>
      {measures.length === 0 && <span className={styles.quiet}>{t('needs-assessments.summary.noMeasure')}</span>}
      {measures.map(({ id, title, stage, linked }) => (
        <span key={id}>
          <Link to={recordPath('measures', id)}>{title}</Link> <Tag>{t(`measures.stage.${stage}`)}</Tag>{' '}
          {!linked && <span className={styles.quiet}>{t('needs-assessments.summary.fromInitiative')}</span>}
        </span>
      ))}
      {may('needs-assessments.write') && (
        <span>
          <Button
            size="s"
            variant="quiet"
            icon={<Link2 aria-hidden />}
            aria-label={t('needs-assessments.summary.linkMeasures', { barrier: name })}
            onPress={() => setOpen(true)}
          >
            {t('needs-assessments.summary.link')}
          </Button>
        </span>
      )}
      {isOpen && <LinkDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}

function LinkDialog({
  barrier,
  name,
  measures,
  onClose,
}: BarrierMeasuresProps & { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<PickerRecord[]>(() =>
    measures.filter(({ linked }) => linked).map(({ id, title }) => ({ id, name: title })),
  );
  const save = useSave(
    'needs-assessments',
    () =>
      linkMeasures(
        barrier,
        chosen.map(({ id }) => id),
      ),
    () => {
      showToast({ text: t('needs-assessments.summary.linked') });
      onClose();
    },
  );
  return (
    <Dialog title={t('needs-assessments.summary.linkMeasures', { barrier: name })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RecordsPicker
          label={t('needs-assessments.summary.measures')}
          name="measureIds"
          value={chosen}
          onChange={setChosen}
          search={findMeasures}
        />
      </FormLayout>
    </Dialog>
  );
}
