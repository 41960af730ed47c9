/** Which enquiry is being logged of, and a way out of it. */
import { MapPinned, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import styles from './interactions.module.css';

interface EnquiryAtHandProps {
  readonly enquiry: PickerRecord;
  readonly onLeave: () => void;
}

export function EnquiryAtHand({ enquiry, onLeave }: EnquiryAtHandProps): ReactNode {
  const { t } = useTexts();
  return (
    <p className={styles.enquiryAtHand}>
      <MapPinned aria-hidden size={16} />
      <span>{t('interactions.ofEnquiry', { title: enquiry.name })}</span>
      <Button variant="quiet" size="s" iconOnly icon={<X />} onPress={onLeave}>
        {t('interactions.notOfEnquiry')}
      </Button>
    </p>
  );
}
