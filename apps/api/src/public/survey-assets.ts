import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const folder = new URL('../../../../libs/survey-form/assets/', import.meta.url);

export interface SurveyAsset {
  type: string;
  content: Buffer;
}

function load(name: string, type: string): [address: string, asset: SurveyAsset] {
  const content = readFileSync(new URL(name, folder));
  const print = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return [name.replace('.', `.${print}.`), { type, content }];
}

const stylesheet = load('survey.css', 'text/css; charset=utf-8');
const sites = load('sites.css', 'text/css; charset=utf-8');
const script = load('enhance.js', 'text/javascript; charset=utf-8');

/** The style and the small script of public pages, under names that change with their content, so that they may be kept for ever. */
export const surveyAssets = {
  addresses: {
    stylesheet: `/assets/survey/${stylesheet[0]}`,
    script: `/assets/survey/${script[0]}`,
    /** Beside the first, on the pages of plots and premises. */
    sites: `/assets/survey/${sites[0]}`,
  },
  files: new Map([stylesheet, sites, script]),
};
