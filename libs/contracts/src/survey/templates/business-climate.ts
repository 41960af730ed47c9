import type { Question, SurveyDefinition } from '../definition.js';
import { commonQuestions, ends, thanks } from './common.js';

const factor = (
  name: 'information' | 'availability' | 'treatment' | 'competence' | 'legal_certainty' | 'efficiency',
  text: Question['text'],
  help: Question['text'],
): Question => ({
  key: `factor_${name}`,
  type: 'scale10',
  metricKey: `factor_${name}`,
  text,
  help,
  endLabels: ends.satisfied,
  section: 'quality',
});

const inSection = (section: string, question: Question): Question => ({ ...question, section });

/**
 * The yearly survey of the business climate: the index, the six quality factors of SKR's Insikt, the municipality as a place
 * for a company and the company's own prospects. About four minutes to answer; the same questions from year to year.
 */
export const businessClimateTemplate: SurveyDefinition = {
  key: 'business_climate',
  title: {
    fi: 'Millainen kunta on yrityksille?',
    sv: 'Hurdan är kommunen för företag?',
    en: 'What is the municipality like for companies?',
  },
  intro: {
    fi: '{municipality} kysyy joka vuosi samat asiat, jotta näemme, mihin suuntaan olemme menossa. Vastaaminen vie noin neljä minuuttia.',
    sv: '{municipality} frågar varje år samma saker, så att vi ser åt vilket håll vi är på väg. Det tar ungefär fyra minuter att svara.',
    en: '{municipality} asks the same things every year, so that we see which way we are going. Answering takes about four minutes.',
  },
  thanks,
  anonymous: false,
  retentionMonths: 60,
  sections: [
    {
      key: 'whole',
      title: { fi: 'Palvelut kokonaisuutena', sv: 'Tjänsterna som helhet', en: 'The services as a whole' },
    },
    {
      key: 'quality',
      title: { fi: 'Palvelun laatu', sv: 'Tjänsternas kvalitet', en: 'The quality of service' },
      intro: {
        fi: 'Ajattele viimeksi kulunutta vuotta. Valitse ”En osaa sanoa”, jos asia ei ole tullut vastaan.',
        sv: 'Tänk på det senaste året. Välj ”Kan inte säga” om saken inte har varit aktuell.',
        en: 'Think of the past year. Choose “I don’t know” if you have not come across the matter.',
      },
    },
    {
      key: 'place',
      title: {
        fi: 'Kunta yrityksen paikkana',
        sv: 'Kommunen som plats för företag',
        en: 'The municipality as a place for a company',
      },
    },
  ],
  questions: [
    inSection('whole', commonQuestions.satisfied),
    inSection('whole', commonQuestions.expectations),
    inSection('whole', commonQuestions.ideal),
    factor(
      'information',
      {
        fi: 'Kuinka tyytyväinen olet kunnan antamaan tietoon?',
        sv: 'Hur nöjd är du med informationen från kommunen?',
        en: 'How satisfied are you with the information from the municipality?',
      },
      {
        fi: 'Esimerkiksi verkkosivut, ohjeet ja se, mitä asian etenemisestä kerrotaan.',
        sv: 'Till exempel webbplatsen, anvisningar och besked om hur ärendet framskrider.',
        en: 'For example the website, instructions and what is told of how a matter proceeds.',
      },
    ),
    factor(
      'availability',
      {
        fi: 'Kuinka tyytyväinen olet siihen, miten kunnan henkilöstö on tavoitettavissa?',
        sv: 'Hur nöjd är du med tillgängligheten till kommunens personal?',
        en: 'How satisfied are you with how the municipality’s staff can be reached?',
      },
      {
        fi: 'Puhelimitse, sähköpostitse ja paikan päällä.',
        sv: 'Per telefon, per e-post och på plats.',
        en: 'By telephone, by e-mail and in person.',
      },
    ),
    factor(
      'treatment',
      {
        fi: 'Kuinka tyytyväinen olet siihen, miten sinua on kohdeltu?',
        sv: 'Hur nöjd är du med bemötandet?',
        en: 'How satisfied are you with the way you have been treated?',
      },
      {
        fi: 'Esimerkiksi kuunteleminen, ystävällisyys ja sitoutuminen asiaasi.',
        sv: 'Till exempel lyhördhet, vänlighet och engagemang i ditt ärende.',
        en: 'For example being listened to, friendliness and commitment to your matter.',
      },
    ),
    factor(
      'competence',
      {
        fi: 'Kuinka tyytyväinen olet henkilöstön asiantuntemukseen?',
        sv: 'Hur nöjd är du med personalens kompetens?',
        en: 'How satisfied are you with the staff’s competence?',
      },
      {
        fi: 'Asian ja sääntöjen tuntemus sekä ymmärrys yrityksen tilanteesta.',
        sv: 'Kunskap om ärendet och reglerna samt förståelse för företagets situation.',
        en: 'Knowledge of the matter and the rules, and understanding of the company’s situation.',
      },
    ),
    factor(
      'legal_certainty',
      {
        fi: 'Kuinka tyytyväinen olet oikeusvarmuuteen kunnan käsitellessä asioitasi?',
        sv: 'Hur nöjd är du med rättssäkerheten i kommunens handläggning av dina ärenden?',
        en: 'How satisfied are you with legal certainty in the municipality’s handling of your matters?',
      },
      {
        fi: 'Säännöt ja päätökset ovat selkeitä ja perusteltuja, ja niitä sovelletaan kaikkiin tasapuolisesti.',
        sv: 'Reglerna och besluten är tydliga och motiverade, och de tillämpas lika på alla.',
        en: 'Rules and decisions are clear and reasoned, and they are applied to all alike.',
      },
    ),
    factor(
      'efficiency',
      {
        fi: 'Kuinka tyytyväinen olet asioiden käsittelyn tehokkuuteen?',
        sv: 'Hur nöjd är du med effektiviteten i handläggningen?',
        en: 'How satisfied are you with the efficiency of handling?',
      },
      {
        fi: 'Esimerkiksi käsittelyn kesto ja sujuvuus.',
        sv: 'Till exempel hur länge handläggningen tar och hur smidig den är.',
        en: 'For example how long handling takes and how smooth it is.',
      },
    ),
    inSection('place', commonQuestions.recommend),
    {
      key: 'outlook',
      type: 'single',
      section: 'place',
      text: {
        fi: 'Miten arvioit yrityksesi toiminnan muuttuvan seuraavien 12 kuukauden aikana?',
        sv: 'Hur tror du att ditt företags verksamhet förändras under de kommande 12 månaderna?',
        en: 'How do you expect your company’s business to change during the next 12 months?',
      },
      options: [
        { code: 'grows', text: { fi: 'Kasvaa', sv: 'Växer', en: 'It will grow' } },
        { code: 'same', text: { fi: 'Pysyy ennallaan', sv: 'Förblir oförändrad', en: 'It will stay the same' } },
        { code: 'shrinks', text: { fi: 'Supistuu', sv: 'Minskar', en: 'It will shrink' } },
        {
          code: 'ends',
          text: {
            fi: 'Päättyy tai siirtyy jatkajalle',
            sv: 'Upphör eller övertas av någon annan',
            en: 'It will end or pass to a successor',
          },
        },
      ],
    },
    {
      key: 'obstacles',
      type: 'multi',
      section: 'place',
      text: {
        fi: 'Mitkä asiat haittaavat yrityksesi toimintaa täällä eniten?',
        sv: 'Vad försvårar ditt företags verksamhet här mest?',
        en: 'What hinders your company’s business here most?',
      },
      help: { fi: 'Voit valita useita.', sv: 'Du kan välja flera.', en: 'You may choose several.' },
      options: [
        {
          code: 'staff',
          text: {
            fi: 'Osaavan työvoiman saatavuus',
            sv: 'Tillgången på kunnig arbetskraft',
            en: 'Availability of skilled staff',
          },
        },
        { code: 'premises', text: { fi: 'Tontit ja toimitilat', sv: 'Tomter och lokaler', en: 'Plots and premises' } },
        { code: 'traffic', text: { fi: 'Liikenneyhteydet', sv: 'Trafikförbindelserna', en: 'Transport connections' } },
        {
          code: 'networks',
          text: { fi: 'Tietoliikenneyhteydet', sv: 'Datakommunikationerna', en: 'Data connections' },
        },
        {
          code: 'permits',
          text: { fi: 'Luvat ja sääntely', sv: 'Tillstånd och reglering', en: 'Permits and regulation' },
        },
        { code: 'demand', text: { fi: 'Kysyntä', sv: 'Efterfrågan', en: 'Demand' } },
        { code: 'funding', text: { fi: 'Rahoitus', sv: 'Finansiering', en: 'Funding' } },
        { code: 'nothing', text: { fi: 'Ei mikään näistä', sv: 'Inget av dessa', en: 'None of these' } },
        { code: 'other', text: { fi: 'Muu asia', sv: 'Något annat', en: 'Something else' } },
      ],
    },
    {
      key: 'obstacles_other',
      type: 'short_text',
      section: 'place',
      text: { fi: 'Mikä muu asia?', sv: 'Vad annat?', en: 'What else?' },
      showIf: { question: 'obstacles', isOneOf: ['other'] },
    },
    inSection('place', commonQuestions.improve),
    inSection('place', commonQuestions.contact),
  ],
};
