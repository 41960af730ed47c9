/** What must be settled before going on: in the middle of the page, or as a drawer at its side (`placement="side"`). */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `thumb`: in the middle, but on a phone at the bottom, above the keyboard. */
  readonly placement?: 'centre' | 'side' | 'thumb';
  /** A press beside it closes it; not where something has been written. */
  readonly isDismissable?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

export function Dialog(props: DialogProps): ReactNode {
  const { title, isOpen, onClose, placement = 'centre', isDismissable = false, role = 'dialog', children } = props;
  const { t } = useTexts();
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      data-placement={placement}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
    >
      <Modal className={styles.modal ?? ''} data-placement={placement}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button variant="quiet" iconOnly icon={<X />} onPress={onClose}>
              {t('shell.action.close')}
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** The verb of what will happen: never just "OK". */
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { title, isOpen, onClose, onConfirm, confirmLabel, isDanger = false, isPending = false, children } = props;
  const { t } = useTexts();
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} role="alertdialog">
      <div className={styles.confirm}>
        <div>{children}</div>
        <div className={styles.buttons}>
          <Button variant={isDanger ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm}>
            {confirmLabel}
          </Button>
          <Button onPress={onClose}>{t('shell.action.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
