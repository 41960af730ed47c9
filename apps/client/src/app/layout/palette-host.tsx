/** Where the palette and the list of shortcuts appear; each is read when first opened. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useOverlay } from './palette-store.js';

const PaletteDialog = lazy(async () => ({ default: (await import('./palette.js')).PaletteDialog }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts.js')).ShortcutsDialog }));

export function Palette(): ReactNode {
  const overlay = useOverlay();
  return (
    <Suspense>
      {overlay === 'palette' && <PaletteDialog />}
      {overlay === 'shortcuts' && <ShortcutsDialog />}
    </Suspense>
  );
}
