/**
 * The catalogue of texts, one compiled module per language: `virtual:texts/fi`, `virtual:texts/sv`, `virtual:texts/en`.
 * ICU messages are parsed here, at build time, so the browser carries neither the parser nor the other languages.
 */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const catalogueFolder = fileURLToPath(new URL('../../../libs/contracts/src/texts/', import.meta.url));
const prefix = 'virtual:texts/';

/** Mails and public pages are written by the server. */
const serversOwn = /^(mail|indicator-definitions|initiative-page|measures\.public|surveys\.page|public-figures)\./;

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function textsPlugin(): Plugin {
  const load = async (language: string): Promise<string> => {
    const options = { configFile: false, logLevel: 'error' } as const;
    const [{ module: catalogue }, { module: styles }] = await Promise.all([
      runnerImport<{ texts: Catalogue }>(`${catalogueFolder}index.ts`, options),
      runnerImport<{ textFormats: Readonly<Record<string, object>> }>(`${catalogueFolder}format-text.ts`, options),
    ]);
    const messages = Object.fromEntries(
      Object.entries(catalogue.texts)
        .filter(([key]) => !serversOwn.test(key))
        .map(([key, message]) => [key, compileMessageOrThrow(message[language] ?? '')]),
    );
    const formats = Object.assign({}, ...Object.values(styles.textFormats)) as object;
    return [
      `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(messages))});`,
      `export const formats = ${JSON.stringify(formats)};`,
    ].join('\n');
  };
  return {
    name: 'elinvoima-texts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${prefix}`) ? load(id.slice(prefix.length + 1)) : null),
    handleHotUpdate({ file, server }) {
      if (file.startsWith(catalogueFolder)) server.ws.send({ type: 'full-reload' });
    },
  };
}
