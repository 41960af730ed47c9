import type { Industry } from './industry.js';

/**
 * The Finnish industry classification TOL 2025, sections and divisions, with its official names.
 * Source: Statistics Finland, Standard Industrial Classification TOL 2025, CC BY 4.0.
 */
export const tol2025: readonly Industry[] = [
  {
    code: 'A',
    section: 'A',
    name: {
      fi: 'Maatalous, metsätalous ja kalatalous',
      sv: 'Jordbruk, skogsbruk och fiske',
      en: 'Agriculture, forestry and fishing',
    },
  },
  {
    code: '01',
    section: 'A',
    name: {
      fi: 'Kasvinviljely ja kotieläintalous, riistatalous ja niihin liittyvät palvelut',
      sv: 'Jordbruk och jakt samt stödverksamhet i anslutning härtill',
      en: 'Crop and animal production, hunting and related service activities',
    },
  },
  { code: '02', section: 'A', name: { fi: 'Metsätalous ja puunkorjuu', sv: 'Skogsbruk', en: 'Forestry and logging' } },
  {
    code: '03',
    section: 'A',
    name: { fi: 'Kalastus ja vesiviljely', sv: 'Fiske och vattenbruk', en: 'Fishing and aquaculture' },
  },
  {
    code: 'B',
    section: 'B',
    name: { fi: 'Kaivostoiminta ja louhinta', sv: 'Utvinning av mineral', en: 'Mining and quarrying' },
  },
  {
    code: '05',
    section: 'B',
    name: { fi: 'Kivihiilen ja ruskohiilen kaivu', sv: 'Kolutvinning', en: 'Mining of coal and lignite' },
  },
  {
    code: '06',
    section: 'B',
    name: {
      fi: 'Raakaöljyn ja maakaasun tuotanto',
      sv: 'Utvinning av råpetroleum och naturgas',
      en: 'Extraction of crude petroleum and natural gas',
    },
  },
  {
    code: '07',
    section: 'B',
    name: { fi: 'Metallimalmien louhinta', sv: 'Utvinning av metallmalmer', en: 'Mining of metal ores' },
  },
  {
    code: '08',
    section: 'B',
    name: { fi: 'Muu kaivostoiminta ja louhinta', sv: 'Annan utvinning av mineral', en: 'Other mining and quarrying' },
  },
  {
    code: '09',
    section: 'B',
    name: {
      fi: 'Kaivostoimintaa palveleva toiminta',
      sv: 'Stödverksamhet avseende utvinning',
      en: 'Mining support service activities',
    },
  },
  { code: 'C', section: 'C', name: { fi: 'Teollisuus', sv: 'Tillverkning', en: 'Manufacturing' } },
  {
    code: '10',
    section: 'C',
    name: { fi: 'Elintarvikkeiden valmistus', sv: 'Livsmedelsframställning', en: 'Manufacture of food products' },
  },
  {
    code: '11',
    section: 'C',
    name: { fi: 'Juomien valmistus', sv: 'Framställning av drycker', en: 'Manufacture of beverages' },
  },
  {
    code: '12',
    section: 'C',
    name: { fi: 'Tupakkatuotteiden valmistus', sv: 'Tobaksvarutillverkning', en: 'Manufacture of tobacco products' },
  },
  {
    code: '13',
    section: 'C',
    name: { fi: 'Tekstiilien valmistus', sv: 'Textilvarutillverkning', en: 'Manufacture of textiles' },
  },
  {
    code: '14',
    section: 'C',
    name: { fi: 'Vaatteiden valmistus', sv: 'Tillverkning av kläder', en: 'Manufacture of wearing apparel' },
  },
  {
    code: '15',
    section: 'C',
    name: {
      fi: 'Nahan ja nahkatuotteiden sekä vastaavien tuotteiden valmistus muista materiaaleista',
      sv: 'Tillverkning av läder- och skinnvaror och liknande varor av andra material',
      en: 'Manufacture of leather and related products of other materials',
    },
  },
  {
    code: '16',
    section: 'C',
    name: {
      fi: 'Sahatavaran sekä puu- ja korkkituotteiden valmistus pois lukien huonekalut; olki- ja punontatuotteiden valmistus',
      sv: 'Tillverkning av trä och varor av trä och kork, utom möbler: tillverkning av varor av halm, rotting o.d.',
      en: 'Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials',
    },
  },
  {
    code: '17',
    section: 'C',
    name: {
      fi: 'Paperin, paperi- ja kartonkituotteiden valmistus',
      sv: 'Pappers- och pappersvarutillverkning',
      en: 'Manufacture of paper and paper products',
    },
  },
  {
    code: '18',
    section: 'C',
    name: {
      fi: 'Painaminen ja tallenteiden jäljentäminen',
      sv: 'Grafisk produktion och reproduktion av inspelningar',
      en: 'Printing and reproduction of recorded media',
    },
  },
  {
    code: '19',
    section: 'C',
    name: {
      fi: 'Koksin ja jalostettujen öljytuotteiden valmistus',
      sv: 'Tillverkning av stenkolsprodukter och raffinerade petroleumprodukter',
      en: 'Manufacture of coke and refined petroleum products',
    },
  },
  {
    code: '20',
    section: 'C',
    name: {
      fi: 'Kemikaalien ja kemiallisten tuotteiden valmistus',
      sv: 'Tillverkning av kemikalier och kemiska produkter',
      en: 'Manufacture of chemicals and chemical products',
    },
  },
  {
    code: '21',
    section: 'C',
    name: {
      fi: 'Lääkeaineiden ja lääkkeiden valmistus',
      sv: 'Tillverkning av farmaceutiska basprodukter och läkemedel',
      en: 'Manufacture of basic pharmaceutical products and pharmaceutical preparations',
    },
  },
  {
    code: '22',
    section: 'C',
    name: {
      fi: 'Kumi- ja muovituotteiden valmistus',
      sv: 'Tillverkning av gummi- och plastvaror',
      en: 'Manufacture of rubber and plastic products',
    },
  },
  {
    code: '23',
    section: 'C',
    name: {
      fi: 'Muiden ei-metallisten mineraalituotteiden valmistus',
      sv: 'Tillverkning av andra icke-metalliska mineraliska produkter',
      en: 'Manufacture of other non-metallic mineral products',
    },
  },
  {
    code: '24',
    section: 'C',
    name: { fi: 'Metallien jalostus', sv: 'Stål- och metallframställning', en: 'Manufacture of basic metals' },
  },
  {
    code: '25',
    section: 'C',
    name: {
      fi: 'Metallituotteiden valmistus pois lukien koneet ja laitteet',
      sv: 'Tillverkning av metallvaror utom maskiner och apparater',
      en: 'Manufacture of fabricated metal products, except machinery and equipment',
    },
  },
  {
    code: '26',
    section: 'C',
    name: {
      fi: 'Tietokoneiden sekä elektronisten ja optisten tuotteiden valmistus',
      sv: 'Tillverkning av datorer, elektronikvaror och optik',
      en: 'Manufacture of computer, electronic and optical products',
    },
  },
  {
    code: '27',
    section: 'C',
    name: {
      fi: 'Sähkölaitteiden valmistus',
      sv: 'Tillverkning av elapparatur',
      en: 'Manufacture of electrical equipment',
    },
  },
  {
    code: '28',
    section: 'C',
    name: {
      fi: 'Muualla luokittelematon koneiden ja laitteiden valmistus',
      sv: 'Tillverkning av övriga maskiner',
      en: 'Manufacture of machinery and equipment n.e.c.',
    },
  },
  {
    code: '29',
    section: 'C',
    name: {
      fi: 'Moottoriajoneuvojen, perävaunujen ja puoliperävaunujen valmistus',
      sv: 'Tillverkning av motorfordon, släpfordon och påhängsvagnar',
      en: 'Manufacture of motor vehicles, trailers and semi-trailers',
    },
  },
  {
    code: '30',
    section: 'C',
    name: {
      fi: 'Muiden kulkuneuvojen valmistus',
      sv: 'Tillverkning av andra transportmedel',
      en: 'Manufacture of other transport equipment',
    },
  },
  {
    code: '31',
    section: 'C',
    name: { fi: 'Huonekalujen valmistus', sv: 'Tillverkning av möbler', en: 'Manufacture of furniture' },
  },
  { code: '32', section: 'C', name: { fi: 'Muu valmistus', sv: 'Annan tillverkning', en: 'Other manufacturing' } },
  {
    code: '33',
    section: 'C',
    name: {
      fi: 'Koneiden ja laitteiden korjaus, huolto ja asennus',
      sv: 'Reparation, underhåll och installation av maskiner och utrustning',
      en: 'Repair, maintenance and installation of machinery and equipment',
    },
  },
  {
    code: 'D',
    section: 'D',
    name: {
      fi: 'Sähkö-, kaasu-, lämpö- ja jäähdytyspalvelut',
      sv: 'Försörjning av el, gas, värme och kyla',
      en: 'Electricity, gas, steam and air conditioning supply',
    },
  },
  {
    code: '35',
    section: 'D',
    name: {
      fi: 'Sähkö-, kaasu-, lämpö- ja jäähdytyspalvelut',
      sv: 'El-, gas- och ångförsörjning samt luftkonditionering',
      en: 'Electricity, gas, steam and air conditioning supply',
    },
  },
  {
    code: 'E',
    section: 'E',
    name: {
      fi: 'Vesihuolto, viemäri- ja jätevesihuolto, jätehuolto ja muu ympäristön puhtaanapito',
      sv: 'Vattenförsörjning; avloppsrening, avfallshantering och sanering',
      en: 'Water supply; sewerage, waste management and remediation activities',
    },
  },
  {
    code: '36',
    section: 'E',
    name: {
      fi: 'Vedenhankinta, puhdistus ja jakelu',
      sv: 'Vattenförsörjning',
      en: 'Water collection, treatment and supply',
    },
  },
  { code: '37', section: 'E', name: { fi: 'Viemäri- ja jätevesihuolto', sv: 'Avloppsrening', en: 'Sewerage' } },
  {
    code: '38',
    section: 'E',
    name: {
      fi: 'Jätteen keruu, hyödyntäminen ja hävittäminen',
      sv: 'Insamling av avfall, återvinning och bortskaffande',
      en: 'Waste collection, recovery and disposal activities',
    },
  },
  {
    code: '39',
    section: 'E',
    name: {
      fi: 'Maaperän ja vesistöjen kunnostus ja muut ympäristönhuoltopalvelut',
      sv: 'Sanering, efterbehandling av jord och vatten samt annan verksamhet för föroreningsbekämpning',
      en: 'Remediation activities and other waste management service activities',
    },
  },
  { code: 'F', section: 'F', name: { fi: 'Rakentaminen', sv: 'Byggverksamhet', en: 'Construction' } },
  {
    code: '41',
    section: 'F',
    name: {
      fi: 'Talonrakentaminen',
      sv: 'Byggande av bostadshus och andra byggnader',
      en: 'Construction of residential and non-residential buildings',
    },
  },
  {
    code: '42',
    section: 'F',
    name: { fi: 'Maa- ja vesirakentaminen', sv: 'Anläggningsarbeten', en: 'Civil engineering' },
  },
  {
    code: '43',
    section: 'F',
    name: {
      fi: 'Erikoistunut rakennustoiminta',
      sv: 'Specialiserad bygg- och anläggningsverksamhet',
      en: 'Specialised construction activities',
    },
  },
  {
    code: 'G',
    section: 'G',
    name: { fi: 'Tukku- ja vähittäiskauppa', sv: 'Handel', en: 'Wholesale and retail trade' },
  },
  { code: '46', section: 'G', name: { fi: 'Tukkukauppa', sv: 'Parti- och provisionshandel', en: 'Wholesale trade' } },
  { code: '47', section: 'G', name: { fi: 'Vähittäiskauppa', sv: 'Detaljhandel', en: 'Retail trade' } },
  {
    code: 'H',
    section: 'H',
    name: { fi: 'Kuljetus ja varastointi', sv: 'Transport och magasinering', en: 'Transportation and storage' },
  },
  {
    code: '49',
    section: 'H',
    name: {
      fi: 'Maaliikenne ja putkijohtokuljetus',
      sv: 'Landtransport; transport i rörsystem',
      en: 'Land transport and transport via pipelines',
    },
  },
  { code: '50', section: 'H', name: { fi: 'Vesiliikenne', sv: 'Sjötransport', en: 'Water transport' } },
  { code: '51', section: 'H', name: { fi: 'Ilmaliikenne', sv: 'Lufttransport', en: 'Air transport' } },
  {
    code: '52',
    section: 'H',
    name: {
      fi: 'Varastointi ja liikennettä palveleva toiminta',
      sv: 'Magasinering, varulagring och stödverksamhet avseende transport',
      en: 'Warehousing, storage and support activities for transportation',
    },
  },
  {
    code: '53',
    section: 'H',
    name: { fi: 'Posti- ja kuriiritoiminta', sv: 'Post- och kurirverksamhet', en: 'Postal and courier activities' },
  },
  {
    code: 'I',
    section: 'I',
    name: {
      fi: 'Majoitus- ja ravitsemistoiminta',
      sv: 'Hotell- och restaurangverksamhet',
      en: 'Accommodation and food service activities',
    },
  },
  { code: '55', section: 'I', name: { fi: 'Majoitustoiminta', sv: 'Hotell- och logiverksamhet', en: 'Accommodation' } },
  {
    code: '56',
    section: 'I',
    name: {
      fi: 'Ravitsemistoiminta',
      sv: 'Restaurang-, catering- och barverksamhet',
      en: 'Food and beverage service activities',
    },
  },
  {
    code: 'J',
    section: 'J',
    name: {
      fi: 'Kustannustoiminta, sisällöntuotanto ja -levitys',
      sv: 'Förlagsverksamhet, radio- och tv-sändning samt produktion och distribution av medieinnehåll',
      en: 'Publishing, broadcasting, and content production and distribution activities',
    },
  },
  { code: '58', section: 'J', name: { fi: 'Kustannustoiminta', sv: 'Förlagsverksamhet', en: 'Publishing activities' } },
  {
    code: '59',
    section: 'J',
    name: {
      fi: 'Elokuva-, video- ja televisio-ohjelmatuotanto, äänitteiden ja musiikin kustantaminen',
      sv: 'Film-, video- och tv-programverksamhet, ljudinspelning och musikutgivning',
      en: 'Motion picture, video and television programme production, sound recording and music publishing activities',
    },
  },
  {
    code: '60',
    section: 'J',
    name: {
      fi: 'Ohjelmien tuottaminen ja lähettäminen, uutistoimistojen toiminta ja muu sisällön levitys',
      sv: 'Planering, radio- och tv-sändning, nyhetsbyråer och annan distribution av medieinnehåll',
      en: 'Programming, broadcasting, news agency and other content distribution activities',
    },
  },
  {
    code: 'K',
    section: 'K',
    name: {
      fi: 'Televiestintä, ohjelmistojen suunnittelu ja valmistus, tietotekninen konsultointi ja tietopalvelutoiminta',
      sv: 'Telekommunikation, dataprogrammering, datakonsultverksamhet, datainfrastruktur och annan informationsverksamhet',
      en: 'Telecommunication, computer programming, consulting, computing infrastructure and other information service activities',
    },
  },
  { code: '61', section: 'K', name: { fi: 'Televiestintä', sv: 'Telekommunikation', en: 'Telecommunication' } },
  {
    code: '62',
    section: 'K',
    name: {
      fi: 'Ohjelmistot, konsultointi ja siihen liittyvä toiminta',
      sv: 'Dataprogrammering, datakonsultverksamhet o.d.',
      en: 'Computer programming, consultancy and related activities',
    },
  },
  {
    code: '63',
    section: 'K',
    name: {
      fi: 'Tietojenkäsittelyinfrastruktuuri, tietojenkäsittely, palvelintilan vuokraus ja muu tietopalvelutoiminta',
      sv: 'Datainfrastruktur, databehandling, hosting och annan informationsverksamhet',
      en: 'Computing infrastructure, data processing, hosting and other information service activities',
    },
  },
  {
    code: 'L',
    section: 'L',
    name: {
      fi: 'Rahoitus- ja vakuutustoiminta',
      sv: 'Finansiell verksamhet och försäkringsverksamhet',
      en: 'Financial and insurance activities',
    },
  },
  {
    code: '64',
    section: 'L',
    name: {
      fi: 'Rahoituspalvelut pois lukien vakuutus- ja eläkevakuutustoiminta',
      sv: 'Finansiell verksamhet utom försäkrings- och pensionsfondsverksamhet',
      en: 'Financial service activities, except insurance and pension funding',
    },
  },
  {
    code: '65',
    section: 'L',
    name: {
      fi: 'Vakuutus-, jälleenvakuutus- ja eläkevakuutustoiminta pois lukien pakollinen sosiaalivakuutus',
      sv: 'Försäkrings-, återförsäkrings- och pensionsfondsverksamhet utom obligatorisk socialförsäkring',
      en: 'Insurance, reinsurance and pension funding, except compulsory social security',
    },
  },
  {
    code: '66',
    section: 'L',
    name: {
      fi: 'Rahoitusta ja vakuuttamista palveleva toiminta',
      sv: 'Stödverksamhet avseende finansiella tjänster och försäkringsverksamhet',
      en: 'Activities auxiliary to financial services and insurance activities',
    },
  },
  {
    code: 'M',
    section: 'M',
    name: { fi: 'Kiinteistöalan toiminta', sv: 'Fastighetsverksamhet', en: 'Real estate activities' },
  },
  {
    code: '68',
    section: 'M',
    name: { fi: 'Kiinteistöalan toiminta', sv: 'Fastighetsverksamhet', en: 'Real estate activities' },
  },
  {
    code: 'N',
    section: 'N',
    name: {
      fi: 'Ammatillinen, tieteellinen ja tekninen toiminta',
      sv: 'Verksamhet inom juridik, ekonomi, vetenskap och teknik',
      en: 'Professional, scientific and technical activities',
    },
  },
  {
    code: '69',
    section: 'N',
    name: {
      fi: 'Lakiasiain- ja laskentatoimen palvelut',
      sv: 'Juridisk och ekonomisk konsultverksamhet',
      en: 'Legal and accounting activities',
    },
  },
  {
    code: '70',
    section: 'N',
    name: {
      fi: 'Pääkonttorien toiminta ja liikkeenjohdon konsultointi',
      sv: 'Verksamheter som utövas av huvudkontor samt konsultverksamhet avseende företag',
      en: 'Activities of head offices and management consultancy',
    },
  },
  {
    code: '71',
    section: 'N',
    name: {
      fi: 'Arkkitehti- ja insinööripalvelut; tekninen testaus ja analysointi',
      sv: 'Arkitekt- och teknisk konsultverksamhet; teknisk provning och analys',
      en: 'Architectural and engineering activities; technical testing and analysis',
    },
  },
  {
    code: '72',
    section: 'N',
    name: {
      fi: 'Tieteellinen tutkimus ja kehittäminen',
      sv: 'Vetenskaplig forskning och utveckling',
      en: 'Scientific research and development',
    },
  },
  {
    code: '73',
    section: 'N',
    name: {
      fi: 'Mainostoiminta, markkinatutkimus ja suhdetoiminta',
      sv: 'Reklamverksamhet, marknadsundersökningar och PR',
      en: 'Activities of advertising, market research and public relations',
    },
  },
  {
    code: '74',
    section: 'N',
    name: {
      fi: 'Muu ammatillinen, tieteellinen ja tekninen toiminta',
      sv: 'Annan verksamhet inom juridik, ekonomi, vetenskap och teknik',
      en: 'Other professional, scientific and technical activities',
    },
  },
  {
    code: '75',
    section: 'N',
    name: { fi: 'Eläinlääkintäpalvelut', sv: 'Veterinärverksamhet', en: 'Veterinary activities' },
  },
  {
    code: 'O',
    section: 'O',
    name: {
      fi: 'Hallinto- ja tukipalvelutoiminta',
      sv: 'Uthyrning, fastighetsservice, resetjänster och annan stödverksamhet',
      en: 'Administrative and support service activities',
    },
  },
  {
    code: '77',
    section: 'O',
    name: { fi: 'Vuokraus- ja leasingtoiminta', sv: 'Uthyrning och leasing', en: 'Rental and leasing activities' },
  },
  {
    code: '78',
    section: 'O',
    name: {
      fi: 'Työllistämistoiminta',
      sv: 'Arbetsförmedling, bemanning och annan personalrelaterad verksamhet',
      en: 'Employment activities',
    },
  },
  {
    code: '79',
    section: 'O',
    name: {
      fi: 'Matkatoimistojen ja matkanjärjestäjien toiminta, muu varauspalvelutoiminta ja siihen liittyvä toiminta',
      sv: 'Resebyrå- och researrangörsverksamhet samt annan boknings- och reserelaterad verksamhet',
      en: 'Travel agency, tour operator and other reservation service and related activities',
    },
  },
  {
    code: '80',
    section: 'O',
    name: {
      fi: 'Etsivä-, vartiointi- ja turvallisuuspalvelut',
      sv: 'Säkerhets- och bevakningsverksamhet',
      en: 'Investigation and security activities',
    },
  },
  {
    code: '81',
    section: 'O',
    name: {
      fi: 'Kiinteistön- ja maisemanhoito',
      sv: 'Fastighetsrelaterad stödverksamhet samt skötsel och underhåll av grönytor',
      en: 'Services to buildings and landscape activities',
    },
  },
  {
    code: '82',
    section: 'O',
    name: {
      fi: 'Hallinto- ja tukipalvelut liike-elämälle',
      sv: 'Kontorstjänster och annan stödverksamhet till företag',
      en: 'Office administrative, office support and other business support activities',
    },
  },
  {
    code: 'P',
    section: 'P',
    name: {
      fi: 'Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus',
      sv: 'Offentlig förvaltning och försvar; obligatorisk socialförsäkring',
      en: 'Public administration and defence; compulsory social security',
    },
  },
  {
    code: '84',
    section: 'P',
    name: {
      fi: 'Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus',
      sv: 'Offentlig förvaltning och försvar; obligatorisk socialförsäkring',
      en: 'Public administration and defence; compulsory social security',
    },
  },
  { code: 'Q', section: 'Q', name: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' } },
  { code: '85', section: 'Q', name: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' } },
  {
    code: 'R',
    section: 'R',
    name: {
      fi: 'Sosiaali- ja terveyspalvelut',
      sv: 'Vård och omsorg; social verksamhet',
      en: 'Human health and social work activities',
    },
  },
  {
    code: '86',
    section: 'R',
    name: { fi: 'Terveyspalvelut', sv: 'Hälso- och sjukvård', en: 'Human health activities' },
  },
  {
    code: '87',
    section: 'R',
    name: {
      fi: 'Sosiaalihuollon asumis- ja laitospalvelut',
      sv: 'Vård och omsorg med boende',
      en: 'Residential care activities',
    },
  },
  {
    code: '88',
    section: 'R',
    name: {
      fi: 'Sosiaalihuollon avopalvelut',
      sv: 'Öppna sociala insatser',
      en: 'Social work activities without accommodation',
    },
  },
  {
    code: 'S',
    section: 'S',
    name: { fi: 'Taiteet, urheilu ja virkistys', sv: 'Kultur, idrott och fritid', en: 'Arts, sports and recreation' },
  },
  {
    code: '90',
    section: 'S',
    name: {
      fi: 'Taiteellinen luominen ja esittävät taiteet',
      sv: 'Konstnärligt skapande och scenkonst',
      en: 'Arts creation and performing arts activities',
    },
  },
  {
    code: '91',
    section: 'S',
    name: {
      fi: 'Kirjastojen, arkistojen, museoiden ja muiden kulttuurilaitosten toiminta',
      sv: 'Biblioteks-, arkiv- och museiverksamhet m.m.',
      en: 'Libraries, archives, museums and other cultural activities',
    },
  },
  {
    code: '92',
    section: 'S',
    name: {
      fi: 'Rahapeli- ja vedonlyöntipalvelut',
      sv: 'Spel- och vadhållningsverksamhet',
      en: 'Gambling and betting activities',
    },
  },
  {
    code: '93',
    section: 'S',
    name: {
      fi: 'Liikunta- ja urheilutoiminta sekä huvi- ja virkistyspalvelut',
      sv: 'Sport-, fritids- och nöjesverksamhet',
      en: 'Sports activities and amusement and recreation activities',
    },
  },
  {
    code: 'T',
    section: 'T',
    name: { fi: 'Muu palvelutoiminta', sv: 'Annan serviceverksamhet', en: 'Other service activities' },
  },
  {
    code: '94',
    section: 'T',
    name: {
      fi: 'Järjestöjen toiminta',
      sv: 'Intressebevakning; religiös verksamhet',
      en: 'Activities of membership organisations',
    },
  },
  {
    code: '95',
    section: 'T',
    name: {
      fi: 'Tietokoneiden, henkilökohtaisten ja taloustavaroiden sekä moottoriajoneuvojen ja moottoripyörien korjaus ja huolto',
      sv: 'Reparation och underhåll av datorer, hushållsartiklar och varor för personligt bruk samt motorfordon och motorcyklar',
      en: 'Repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles',
    },
  },
  {
    code: '96',
    section: 'T',
    name: { fi: 'Henkilökohtaiset palvelut', sv: 'Konsumenttjänster', en: 'Personal service activities' },
  },
  {
    code: 'U',
    section: 'U',
    name: {
      fi: 'Kotitalouksien toiminta työnantajina ja kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön',
      sv: 'Förvärvsarbete i hushåll och hushållens produktion av diverse varor och tjänster för eget bruk',
      en: 'Activities of households as employers and undifferentiated goods – and service-producing activities of households for own use',
    },
  },
  {
    code: '97',
    section: 'U',
    name: {
      fi: 'Kotitalouksien toiminta kotitaloustyöntekijöiden työnantajina',
      sv: 'Förvärvsarbete i hushåll',
      en: 'Activities of households as employers of domestic personnel',
    },
  },
  {
    code: '98',
    section: 'U',
    name: {
      fi: 'Kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön',
      sv: 'Hushållens produktion av diverse varor och tjänster för eget bruk',
      en: 'Undifferentiated goods- and service-producing activities of private households for own use',
    },
  },
  {
    code: 'V',
    section: 'V',
    name: {
      fi: 'Kansainvälisten organisaatioiden ja toimielinten toiminta',
      sv: 'Verksamhet vid internationella organisationer, utländska ambassader o.d.',
      en: 'Activities of extraterritorial organisations and bodies',
    },
  },
  {
    code: '99',
    section: 'V',
    name: {
      fi: 'Kansainvälisten organisaatioiden ja toimielinten toiminta',
      sv: 'Verksamhet vid internationella organisationer, utländska ambassader o.d.',
      en: 'Activities of extraterritorial organisations and bodies',
    },
  },
];
