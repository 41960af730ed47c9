/** Copies the address of the page, filters and all, to be sent to a colleague. */
import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import { showToast } from './toast.js';

/** `whoMayOpen` says to whom the address opens. */
export function CopyLinkButton({ whoMayOpen }: { readonly whoMayOpen: string }): ReactNode {
  const { t } = useTexts();
  const copy = async (): Promise<void> => {
    const { href } = window.location;
    try {
      await navigator.clipboard.writeText(href);
      showToast({ text: `${t('ui.link.copied')} ${whoMayOpen}` });
    } catch {
      // Refused by the browser: the address is shown, to be copied by hand.
      showToast({ text: href });
    }
  };
  return (
    <Button icon={<Link2 />} onPress={() => void copy()}>
      {t('ui.link.copy')}
    </Button>
  );
}
