import { objectOf, objectsOf, textOf } from '../record/untrusted-json.js';
import { RegisterTrouble } from './register-trouble.js';

/** Reading the register's answers, which nobody has vouched for. Each throws `RegisterTrouble` for what is no such answer. */
export interface CompaniesAnswer {
  totalResults: number;
  /** Records as they came; each is read and judged by itself. */
  companies: unknown[];
}

export function companiesIn(text: string): CompaniesAnswer {
  const answer = objectOf(json(text));
  const total = answer?.['totalResults'];
  const companies = answer?.['companies'] ?? [];
  if (typeof total !== 'number' || !Number.isSafeInteger(total) || total < 0 || !Array.isArray(companies))
    throw new RegisterTrouble('unreadable');
  return { totalResults: total, companies };
}

/** `code<TAB>label` in lines; a line without both is passed over, a text without any such line is no list. */
export function labelsIn(text: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [code, label] = line.split('\t').map(textOf);
    if (code && label && code.length <= 40 && !code.startsWith('<')) labels.set(code, label.slice(0, 300));
  }
  if (labels.size === 0) throw new RegisterTrouble('unreadable');
  return labels;
}

export interface PostalArea {
  postalCode: string;
  name: string;
  municipalityCode: string | null;
  isActive: boolean;
}

/** Of a code that comes twice the one in use stays. */
export function postalAreasIn(text: string): PostalArea[] {
  const areas = new Map<string, PostalArea>();
  for (const entry of objectsOf(json(text))) {
    const postalCode = textOf(entry['postCode']);
    const name = textOf(entry['city']);
    const municipality = textOf(entry['municipalityCode']);
    if (postalCode === null || !/^\d{5}$/.test(postalCode) || name === null) continue;
    const area = {
      postalCode,
      name: name.slice(0, 100),
      municipalityCode: municipality !== null && /^\d{3}$/.test(municipality) ? municipality : null,
      isActive: entry['active'] !== false,
    };
    if (area.isActive || !areas.has(postalCode)) areas.set(postalCode, area);
  }
  if (areas.size === 0) throw new RegisterTrouble('unreadable');
  return [...areas.values()];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RegisterTrouble('unreadable');
  }
}
