/** A record that was merged answers with the one that lives on: the address becomes that one's, and it is said. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { showToast } from '../ui/toast.js';

export function useFollowed(
  to: '/companies/$id' | '/contacts/$id',
  id: string,
  found: { id: string } | undefined,
): void {
  const { t } = useTexts();
  const navigate = useNavigate();
  const survivorId = found?.id;
  const isAnother = survivorId !== undefined && survivorId !== id.toLowerCase();
  useEffect(() => {
    if (!isAnother) return;
    showToast({ text: t('merges.cameFrom') });
    void navigate({ to, params: { id: survivorId }, replace: true });
  }, [isAnother, survivorId, navigate, to, t]);
}
