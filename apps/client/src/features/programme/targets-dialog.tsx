/** What one indicator is to reach: its targets, each to be changed or removed, and a form for one of them. */
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import type { NamedIndicator, Programme, Target } from './programme.api.js';
import { useTargetWords } from './programme-words.js';
import styles from './programme.module.css';
import { TargetForm } from './target-form.js';

interface TargetsDialogProps {
  readonly programme: Programme;
  readonly indicator: NamedIndicator;
  readonly targets: readonly Target[];
  readonly onClose: () => void;
}

export function TargetsDialog({ programme, indicator, targets, onClose }: TargetsDialogProps): ReactNode {
  const { t } = useTexts();
  const words = useTargetWords();
  const removal = useRemoval('targets', () => undefined, 'programmes');
  // An indicator without a target has nothing to choose from: its form stands open.
  const [edited, setEdited] = useState<Target | 'new' | null>(targets.length === 0 ? 'new' : null);
  const title = t('programme.targetsOf', { name: indicator.name });
  if (edited !== null)
    return (
      <Dialog title={title} isOpen onClose={onClose}>
        <TargetForm
          programmeId={programme.id}
          indicator={indicator}
          target={edited === 'new' ? undefined : edited}
          onSaved={() => (edited === 'new' && targets.length === 0 ? onClose() : setEdited(null))}
          onCancel={() => (targets.length === 0 ? onClose() : setEdited(null))}
        />
      </Dialog>
    );
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <ul className={styles.targets} role="list">
        {targets.map((target) => {
          const { aim, details } = words(target, indicator.unit);
          return (
            <li key={target.id} className={styles.held}>
              <span>
                {aim}
                {details.length > 0 && <span className={styles.quiet}> · {details.join(' · ')}</span>}
              </span>
              <Button variant="quiet" size="s" icon={<Pencil />} iconOnly onPress={() => setEdited(target)}>
                {t('programme.editTarget', { name: aim })}
              </Button>
              <Button variant="quiet" size="s" icon={<Trash2 />} iconOnly onPress={() => removal.mutate(target)}>
                {t('programme.removeTarget', { name: aim })}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className={styles.add}>
        <Button icon={<Plus />} onPress={() => setEdited('new')}>
          {t('programme.addTarget')}
        </Button>
      </p>
    </Dialog>
  );
}
