import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { addressList } from './vite/address-list-plugin.js';
import { inlineCssPlugin } from './vite/inline-css-plugin.js';
import { pageParts } from './vite/page-parts-plugin.js';
import { staffAddresses } from './vite/staff-addresses.js';
import { textsPlugin } from './vite/texts-plugin.js';
import { webManifest } from './vite/web-manifest.js';

const parts = pageParts();

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] }), enforce: 'pre' },
    textsPlugin(),
    parts.plugin,
    addressList(),
    react(),
    inlineCssPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'service-worker.ts',
      // Registered by `offline/service-worker-client.ts`, when the page is at rest.
      injectRegister: false,
      manifest: webManifest,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['index.html', 'assets/**/*.{js,css}', 'favicon.svg', 'icons/icon-192.png'],
        // Hashed names are their own version.
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
  ],
  resolve: { conditions: ['@elinvoima/source', 'module', 'browser', 'development|production'] },
  // The API puts a fresh nonce in place of this word in every answer of index.html.
  define: { __STAFF_ADDRESSES__: JSON.stringify(staffAddresses()) },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: parts.resolve },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The first load in two files: one that changes with our libraries, one that changes with us.
          groups: [
            { name: 'library', tags: ['$initial'], test: /[\\/]node_modules[\\/]/, priority: 2 },
            { name: 'frame', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
});
