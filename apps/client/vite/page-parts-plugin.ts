/**
 * What a page needs beside itself is asked for with it. What the first page has brought already is left out of those lists:
 * the lists stand in the entry, and a name that is never fetched is weight for everyone.
 */
import type { Plugin } from 'vite';

interface PageParts {
  readonly plugin: Plugin;
  readonly resolve: (page: string, parts: string[], context: { readonly hostType: 'html' | 'js' }) => string[];
}

export function pageParts(): PageParts {
  let here = new Set<string>();
  return {
    plugin: {
      name: 'elinvoima-page-parts',
      apply: 'build',
      // Before Vite writes the lists.
      enforce: 'pre',
      generateBundle: {
        order: 'pre',
        handler(_options, bundle) {
          here = new Set();
          const add = (file: string): void => {
            const chunk = bundle[file];
            if (here.has(file) || chunk?.type !== 'chunk') return;
            here.add(file);
            chunk.imports.forEach(add);
          };
          for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) add(chunk.fileName);
        },
      },
    },
    resolve: (_page, parts, { hostType }) => (hostType === 'html' ? parts : parts.filter((part) => !here.has(part))),
  };
}
