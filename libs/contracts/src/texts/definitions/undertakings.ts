import { defineTexts } from '../define-texts.js';
import { inBoth } from './both-chapters.js';

/** The words of the indicators of measures and projects in chapters 3.3 and 3.6. */
export const undertakingDefinitions = defineTexts({
  ...inBoth('b', {
    name: {
      fi: 'Valmistelussa olevat toimenpiteet',
      sv: 'Åtgärder som bereds',
      en: 'Measures in preparation',
    },
    definition: {
      fi: 'Tekijän toimenpiteet, jotka ovat jakson päättyessä suunnitteilla tai käynnissä. Vaihe luetaan päivätystä vaihehistoriasta, ei tämän päivän tilasta. Toimenpide kuuluu sille tekijälle, jota se ensisijaisesti palvelee.',
      sv: 'Faktorns åtgärder som planeras eller pågår när perioden slutar. Skedet läses ur den daterade historiken, inte ur dagens läge. Åtgärden hör till den faktor som den i första hand tjänar.',
      en: 'Measures of the factor that are planned or under way when the period ends. The stage is read from the dated history, not from today’s state. A measure belongs to the factor that it serves first.',
    },
    leftOut: {
      fi: 'Keskeytetyt kerrotaan erikseen. Perutut ja roskakorissa olevat eivät ole mukana. Myöhässä ovat ne, joiden suunniteltu päättymispäivä oli ohi jakson päättyessä.',
      sv: 'Avbrutna anges särskilt. Inställda och de som ligger i papperskorgen räknas inte. Försenade är de vars planerade slutdag var förbi när perioden slutade.',
      en: 'Suspended ones are told apart. Cancelled ones and those in the bin do not count. Behind schedule are those whose planned end had passed when the period ended.',
    },
    preparing: { fi: 'Suunnitteilla', sv: 'Planeras', en: 'Planned' },
    underWay: { fi: 'Käynnissä', sv: 'Pågår', en: 'Under way' },
    behind: { fi: 'Myöhässä', sv: 'Försenade', en: 'Behind schedule' },
    suspended: { fi: 'Lisäksi keskeytettyjä', sv: 'Därtill avbrutna', en: 'Suspended, beside these' },
  }),
  ...inBoth('c', {
    name: {
      fi: 'Valmistelussa olevat projektit',
      sv: 'Projekt som bereds',
      en: 'Projects in preparation',
    },
    definition: {
      fi: 'Tekijän hankkeet ja kokeilut, jotka ovat jakson päättyessä valmistelussa tai käynnissä. Vaihe luetaan päivätystä vaihehistoriasta. Budjetti on näiden hankkeiden budjettierien summa.',
      sv: 'Faktorns projekt och försök som bereds eller pågår när perioden slutar. Skedet läses ur den daterade historiken. Budgeten är summan av dessa projekts budgetposter.',
      en: 'Projects and experiments of the factor that are in preparation or under way when the period ends. The stage is read from the dated history. The budget is the sum of the budget items of these projects.',
    },
    leftOut: {
      fi: 'Keskeytetyt kerrotaan erikseen. Perutut ja roskakorissa olevat eivät ole mukana. Hankkeen toimenpiteet lasketaan omassa mittarissaan.',
      sv: 'Avbrutna anges särskilt. Inställda och de som ligger i papperskorgen räknas inte. Projektets åtgärder räknas i sin egen indikator.',
      en: 'Suspended ones are told apart. Cancelled ones and those in the bin do not count. The measures of a project are counted in their own indicator.',
    },
    preparing: { fi: 'Valmistelussa', sv: 'Bereds', en: 'In preparation' },
    underWay: { fi: 'Käynnissä', sv: 'Pågår', en: 'Under way' },
    experiments: { fi: 'Näistä kokeiluja', sv: 'Av dessa försök', en: 'Experiments of these' },
    suspended: { fi: 'Lisäksi keskeytettyjä', sv: 'Därtill avbrutna', en: 'Suspended, beside these' },
    budget: { fi: 'Budjetti', sv: 'Budget', en: 'Budget' },
  }),
  ...inBoth('d', {
    name: { fi: 'Valmistuneet toimenpiteet', sv: 'Slutförda åtgärder', en: 'Completed measures' },
    definition: {
      fi: 'Tekijän toimenpiteet, jotka valmistuivat jakson aikana. Valmistumispäivä luetaan vaihehistoriasta; uudelleen avatun toimenpiteen viimeisin valmistuminen ratkaisee.',
      sv: 'Faktorns åtgärder som blev klara under perioden. Dagen läses ur skedena; för en åtgärd som öppnats på nytt gäller det senaste färdigställandet.',
      en: 'Measures of the factor completed in the period. The day is read from the dated stages; for a measure that was reopened the latest completion decides.',
    },
    leftOut: {
      fi: 'Perutut ja roskakorissa olevat. Hankkeen osana tehty toimenpide lasketaan toimenpiteenä, hanke erikseen.',
      sv: 'Inställda och de som ligger i papperskorgen. En åtgärd som är del av ett projekt räknas som åtgärd, projektet särskilt.',
      en: 'Cancelled ones and those in the bin. A measure that is part of a project counts as a measure, the project separately.',
    },
    note: {
      fi: 'Sisältyy myös ohjelman kaikkien toimenpiteiden määrään: lukuja ei lasketa yhteen.',
      sv: 'Ingår också i antalet åtgärder i hela programmet: talen räknas inte ihop.',
      en: 'Is also part of the number of all measures of the programme: the figures are not added together.',
    },
    inProject: {
      fi: 'Näistä hankkeen osana',
      sv: 'Av dessa som del av ett projekt',
      en: 'Of these, part of a project',
    },
  }),
  ...inBoth('e', {
    name: { fi: 'Valmistuneet projektit', sv: 'Slutförda projekt', en: 'Completed projects' },
    definition: {
      fi: 'Tekijän hankkeet ja kokeilut, jotka valmistuivat jakson aikana. Kokeilu on valmistunut myös silloin, kun se päätettiin lopettaa: se vastasi kysymykseensä. Toteuma on näiden hankkeiden budjettierien toteuman summa.',
      sv: 'Faktorns projekt och försök som blev klara under perioden. Ett försök är slutfört också när man beslutade att sluta: det gav svar på sin fråga. Utfallet är summan av dessa projekts utfall.',
      en: 'Projects and experiments of the factor completed in the period. An experiment is completed also when it was decided to stop: it answered its question. Spent is the sum of what these projects spent.',
    },
    leftOut: {
      fi: 'Perutut ja roskakorissa olevat. Uudelleen avatun hankkeen viimeisin valmistuminen ratkaisee.',
      sv: 'Inställda och de som ligger i papperskorgen. För ett projekt som öppnats på nytt gäller det senaste färdigställandet.',
      en: 'Cancelled ones and those in the bin. For a project that was reopened the latest completion decides.',
    },
    experiments: { fi: 'Näistä kokeiluja', sv: 'Av dessa försök', en: 'Experiments of these' },
    stopped: { fi: 'Lopettamiseen päätyneitä', sv: 'Slutade i beslut att sluta', en: 'Ended in a decision to stop' },
    spent: { fi: 'Toteuma', sv: 'Utfall', en: 'Spent' },
  }),
});
