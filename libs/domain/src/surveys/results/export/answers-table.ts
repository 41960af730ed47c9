import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ResultsMaterial } from '../survey-results.query.js';
import type { FileTable, TableCell } from './write-tables.js';

/** The single answers of waves whose respondents were told that they answer by name; without those of the ids in `withheld`. */
export function answersTable(
  material: ResultsMaterial,
  waveIds: ReadonlySet<string>,
  withheld: ReadonlySet<string>,
  language: Language,
): FileTable {
  const waves = material.waves.filter(({ id, definition }) => waveIds.has(id) && !definition.anonymous);
  const waveOf = new Map(waves.map((wave) => [wave.id, wave]));
  const keys = [
    ...new Set(
      waves.flatMap(({ definition }) =>
        definition.questions.filter(({ type }) => type !== 'statement').map(({ key }) => key),
      ),
    ),
  ];
  const header = (name: 'wave' | 'version' | 'company' | 'contact' | 'answeredOn', width: number) => ({
    header: formatText(language, `survey-results.column.${name}`),
    width,
  });
  return {
    name: formatText(language, 'survey-results.file.answers'),
    columns: [
      header('wave', 34),
      header('version', 10),
      header('company', 34),
      header('contact', 26),
      header('answeredOn', 12),
      ...keys.map((key) => ({ header: key, width: 18 })),
    ],
    rows: material.responses.flatMap((response): TableCell[][] => {
      const wave = waveOf.get(response.waveId);
      if (wave === undefined || withheld.has(response.id)) return [];
      return [
        [
          wave.name,
          wave.version,
          response.company?.name ?? null,
          response.contact?.name ?? null,
          response.submittedOn,
          ...keys.map((key) => {
            const answer = response.answers[key];
            return typeof answer === 'object' ? answer.join(', ') : (answer ?? null);
          }),
        ],
      ];
    }),
  };
}
