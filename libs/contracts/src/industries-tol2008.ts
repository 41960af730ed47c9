import type { Industry } from './industry.js';

/**
 * The sections of the earlier classification TOL 2008, which older register records still carry, each with its divisions.
 * Source: Statistics Finland, Standard Industrial Classification TOL 2008, CC BY 4.0.
 */
export const tol2008Sections: readonly (Industry & { readonly divisions: readonly string[] })[] = [
  {
    code: 'A',
    section: 'A',
    divisions: ['01', '02', '03'],
    name: {
      fi: 'Maatalous, metsätalous ja kalatalous',
      sv: 'Jordbruk, skogsbruk och fiske',
      en: 'Agriculture, forestry and fishing',
    },
  },
  {
    code: 'B',
    section: 'B',
    divisions: ['05', '06', '07', '08', '09'],
    name: { fi: 'Kaivostoiminta ja louhinta', sv: 'Utvinning av mineral', en: 'Mining and quarrying' },
  },
  {
    code: 'C',
    section: 'C',
    divisions: [
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '26',
      '27',
      '28',
      '29',
      '30',
      '31',
      '32',
      '33',
    ],
    name: { fi: 'Teollisuus', sv: 'Tillverkning', en: 'Manufacturing' },
  },
  {
    code: 'D',
    section: 'D',
    divisions: ['35'],
    name: {
      fi: 'Sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta',
      sv: 'Försörjning av el, gas, värme och kyla',
      en: 'Electricity, gas, steam and air conditioning supply',
    },
  },
  {
    code: 'E',
    section: 'E',
    divisions: ['36', '37', '38', '39'],
    name: {
      fi: 'Vesihuolto, viemäri- ja jätevesihuolto, jätehuolto ja muu ympäristön puhtaanapito',
      sv: 'Vattenförsörjning; avloppsrening, avfallshantering och sanering',
      en: 'Water supply; sewerage, waste management and remediation activities',
    },
  },
  {
    code: 'F',
    section: 'F',
    divisions: ['41', '42', '43'],
    name: { fi: 'Rakentaminen', sv: 'Byggverksamhet', en: 'Construction' },
  },
  {
    code: 'G',
    section: 'G',
    divisions: ['45', '46', '47'],
    name: {
      fi: 'Tukku- ja vähittäiskauppa; moottoriajoneuvojen ja moottoripyörien korjaus',
      sv: 'Handel; reparation av motorfordon och motorcyklar',
      en: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    },
  },
  {
    code: 'H',
    section: 'H',
    divisions: ['49', '50', '51', '52', '53'],
    name: { fi: 'Kuljetus ja varastointi', sv: 'Transport och magasinering', en: 'Transportation and storage' },
  },
  {
    code: 'I',
    section: 'I',
    divisions: ['55', '56'],
    name: {
      fi: 'Majoitus- ja ravitsemistoiminta',
      sv: 'Hotell- och restaurangverksamhet',
      en: 'Accommodation and food service activities',
    },
  },
  {
    code: 'J',
    section: 'J',
    divisions: ['58', '59', '60', '61', '62', '63'],
    name: {
      fi: 'Informaatio ja viestintä',
      sv: 'Informations- och kommunikationsverksamhet',
      en: 'Information and communication',
    },
  },
  {
    code: 'K',
    section: 'K',
    divisions: ['64', '65', '66'],
    name: {
      fi: 'Rahoitus- ja vakuutustoiminta',
      sv: 'Finans- och försäkringsverksamhet',
      en: 'Financial and insurance activities',
    },
  },
  {
    code: 'L',
    section: 'L',
    divisions: ['68'],
    name: { fi: 'Kiinteistöalan toiminta', sv: 'Fastighetsverksamhet', en: 'Real estate activities' },
  },
  {
    code: 'M',
    section: 'M',
    divisions: ['69', '70', '71', '72', '73', '74', '75'],
    name: {
      fi: 'Ammatillinen, tieteellinen ja tekninen toiminta',
      sv: 'Verksamhet inom juridik, ekonomi, vetenskap och teknik',
      en: 'Professional, scientific and technical activities',
    },
  },
  {
    code: 'N',
    section: 'N',
    divisions: ['77', '78', '79', '80', '81', '82'],
    name: {
      fi: 'Hallinto- ja tukipalvelutoiminta',
      sv: 'Uthyrning, fastighetsservice, resetjänster och andra stödtjänster',
      en: 'Administrative and support service activities',
    },
  },
  {
    code: 'O',
    section: 'O',
    divisions: ['84'],
    name: {
      fi: 'Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus',
      sv: 'Offentlig förvaltning och försvar; obligatorisk socialförsäkring',
      en: 'Public administration and defence; compulsory social security',
    },
  },
  { code: 'P', section: 'P', divisions: ['85'], name: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' } },
  {
    code: 'Q',
    section: 'Q',
    divisions: ['86', '87', '88'],
    name: {
      fi: 'Terveys- ja sosiaalipalvelut',
      sv: 'Vård och omsorg; sociala tjänster',
      en: 'Human health and social work activities',
    },
  },
  {
    code: 'R',
    section: 'R',
    divisions: ['90', '91', '92', '93'],
    name: {
      fi: 'Taiteet, viihde ja virkistys',
      sv: 'Kultur, nöje och fritid',
      en: 'Arts, entertainment and recreation',
    },
  },
  {
    code: 'S',
    section: 'S',
    divisions: ['94', '95', '96'],
    name: { fi: 'Muu palvelutoiminta', sv: 'Annan serviceverksamhet', en: 'Other service activities' },
  },
  {
    code: 'T',
    section: 'T',
    divisions: ['97', '98'],
    name: {
      fi: 'Kotitalouksien toiminta työnantajina; kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön',
      sv: 'Förvärvsarbete i hushåll; hushållens produktion av diverse varor och tjänster för eget bruk',
      en: 'Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use',
    },
  },
  {
    code: 'U',
    section: 'U',
    divisions: ['99'],
    name: {
      fi: 'Kansainvälisten organisaatioiden ja toimielinten toiminta',
      sv: 'Verksamhet vid internationella organisationer, utländska ambassader o.d.',
      en: 'Activities of extraterritorial organisations and bodies',
    },
  },
  {
    code: 'X',
    section: 'X',
    divisions: ['00'],
    name: { fi: 'Toimiala tuntematon', sv: 'Näringsgrenen okänd', en: 'Industry unknown' },
  },
];
