/** What a phone or a computer knows of the client when it is installed. Its colours are those of the tokens. */
import { readFileSync } from 'node:fs';
import type { ManifestOptions } from 'vite-plugin-pwa';

const tokens = readFileSync(new URL('../src/ui/tokens.css', import.meta.url), 'utf8');
const paper = /--grey-1: light-dark\((#[0-9a-f]{6})/.exec(tokens)?.[1];
if (paper === undefined) throw new Error('tokens.css has no --grey-1 to colour the installed client with');

export const webManifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Elinvoima',
  short_name: 'Elinvoima',
  description: 'Kunnan yrityspalvelujen asiakkuudet, kirjaukset ja mittarit',
  lang: 'fi',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: paper,
  theme_color: paper,
  icons: [
    { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: 'Yritykset', url: '/companies' },
    { name: 'Luvatut asiat', url: '/follow-ups' },
  ],
};
