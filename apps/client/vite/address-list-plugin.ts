/** Tells the API which addresses are pages of the staff client: it answers the shell there, and nothing elsewhere. */
import type { Plugin } from 'vite';
import { staffAddresses } from './staff-addresses.js';

/** Beside Vite's own manifest, in a folder that is never served. */
const fileName = '.vite/staff-addresses.json';

export const addressList = (): Plugin => ({
  name: 'elinvoima-address-list',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: JSON.stringify(staffAddresses()) });
  },
});
