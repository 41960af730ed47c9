import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineCssPlugin } from './vite/inline-css-plugin.js';
import { textsPlugin } from './vite/texts-plugin.js';

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-GB'] }), enforce: 'pre' },
    textsPlugin(),
    react(),
    inlineCssPlugin(),
  ],
  resolve: { conditions: ['@elinvoima/source', 'module', 'browser', 'development|production'] },
  // The API puts a fresh nonce in place of this word in every answer of index.html.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
  },
});
