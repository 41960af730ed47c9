/**
 * The catalogue of texts, two compiled modules per language: `virtual:texts/fi` with what the frame, signing in and the first
 * page say, and `virtual:texts/fi-more` with the rest, which is read beside the first page.
 * ICU messages are parsed here, at build time, so the browser carries neither the parser nor the other languages.
 */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { saidFirst } from './said-first.js';

const catalogueFolder = fileURLToPath(new URL('../../../libs/contracts/src/texts/', import.meta.url));
const prefix = 'virtual:texts/';

/** Mails, public pages and refusals are worded by the server; of problems the browser finds only these by itself. */
const serversOwn =
  /^((mail|trail-(field|right|value)|api-keys\.mail|webhooks\.mail|indicator-definitions|accessibility-page|initiative-page|site-page|enquiry-page|matching\.words|outcome-page|measures\.public|surveys\.page|survey-reply\.page|privacy-package\.field|privacy-notice-page|survey-loop\.title|survey-results\.(column|unit)|survey-page|survey-builder\.page|survey-sending\.mail|survey-open-link\.page|public-figures|series\.definition|processing-(record|activities|periods|safeguards)|indicators\.(leftOutReason|openAge|schedule)|imports\.reason)\.|problems\.(?!not-a-time$|business-id-|geometry-))/;

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function textsPlugin(): Plugin {
  const load = async (name: string): Promise<string> => {
    const [language = '', part] = name.split('-');
    const options = { configFile: false, logLevel: 'error' } as const;
    const [{ module: catalogue }, { module: styles }] = await Promise.all([
      runnerImport<{ texts: Catalogue }>(`${catalogueFolder}index.ts`, options),
      runnerImport<{ textFormats: Readonly<Record<string, object>> }>(`${catalogueFolder}format-text.ts`, options),
    ]);
    const isFirst = saidFirst();
    const messages = Object.fromEntries(
      Object.entries(catalogue.texts)
        .filter(([key]) => !serversOwn.test(key) && isFirst(key) === (part === undefined))
        .map(([key, message]) => [key, compileMessageOrThrow(message[language] ?? '')]),
    );
    const formats = part === undefined ? (Object.assign({}, ...Object.values(styles.textFormats)) as object) : {};
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
