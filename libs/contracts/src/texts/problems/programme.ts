import { defineTexts } from '../define-texts.js';

/** What we say when something about the programme, its goals and targets is refused. */
export const programmeProblemsTexts = defineTexts({
  'problems.goal-required': {
    fi: 'Valitse ohjelman tavoite, jota tämä palvelee',
    sv: 'Välj det av programmets mål som detta tjänar',
    en: 'Choose the goal of the programme that this serves',
  },
  'problems.goal-unknown': {
    fi: 'Tavoite ei kuulu valittuun tekijään. Valitse tavoite uudelleen.',
    sv: 'Målet hör inte till den valda faktorn. Välj mål på nytt.',
    en: 'The goal does not belong to the chosen factor. Choose the goal again.',
  },
  'problems.experiment-only': {
    fi: 'Tämä kuuluu vain kokeilulle. Vaihda lajiksi kokeilu tai jätä kenttä tyhjäksi.',
    sv: 'Det här hör bara till ett försök. Byt slag till försök eller lämna fältet tomt.',
    en: 'Only an experiment has this. Change the kind to experiment or leave the field empty.',
  },
  'problems.condition-ambiguous': {
    fi: 'Ehdossa saa olla vain yksi näistä: is, in tai notIn.',
    sv: 'Villkoret får ha bara ett av dessa: is, in eller notIn.',
    en: 'A condition may have only one of these: is, in or notIn.',
  },
  'problems.formula-unreadable': {
    fi: 'Kaavaa ei voi lukea. Käytä osien nimiä, lukuja, merkkejä + − × ÷ ja sulkeita.',
    sv: 'Formeln kan inte läsas. Använd delarnas namn, tal, tecknen + − × ÷ och parenteser.',
    en: 'The formula cannot be read. Use the names of the parts, numbers, the signs + − × ÷ and brackets.',
  },
  'problems.formula-name-unknown': {
    fi: 'Kaavassa on nimi, jota ei ole osissa, tai siinä ei ole yhtään osaa.',
    sv: 'Formeln har ett namn som inte finns bland delarna, eller ingen del alls.',
    en: 'The formula has a name that is not among the parts, or no part at all.',
  },
  'problems.formula-name-unused': {
    fi: 'Kaava ei käytä tätä osaa.',
    sv: 'Formeln använder inte den här delen.',
    en: 'The formula does not use this part.',
  },
  'problems.evidence-required': {
    fi: 'Kuvaa, mihin arvio perustuu.',
    sv: 'Beskriv vad bedömningen grundar sig på.',
    en: 'Describe what the assessment is based on.',
  },
  'problems.not-due-then': {
    fi: 'Tehtävän määräpäivä ei ole silloin.',
    sv: 'Uppgiften förfaller inte då.',
    en: 'The task is not due on that day.',
  },
  'problems.format-unknown': {
    fi: 'Tiedosto on ohjelmatiedoston muotoa, jota tämä versio ei lue. Muodon numeron pitää olla 2.',
    sv: 'Filen har ett programformat som den här versionen inte läser. Formatets nummer ska vara 2.',
    en: 'The file is of a format this version does not read. The format number must be 2.',
  },
  'problems.code-repeats': {
    fi: 'Tunnus {code} on tiedostossa kahdesti.',
    sv: 'Koden {code} finns två gånger i filen.',
    en: 'The code {code} is in the file twice.',
  },
  'problems.goal-parent-unknown': {
    fi: 'Ohjelmassa ei ole tekijää eikä tavoitetta {code}.',
    sv: 'Programmet har varken faktorn eller målet {code}.',
    en: 'The programme has neither a factor nor a goal {code}.',
  },
  'problems.goals-in-a-circle': {
    fi: 'Tavoite on itsensä alla. Valitse sille toinen paikka.',
    sv: 'Målet ligger under sig självt. Välj en annan plats.',
    en: 'The goal lies below itself. Choose another place for it.',
  },
  'problems.goal-too-deep': {
    fi: 'Tavoitteita voi olla tekijän alla enintään {most} tasoa.',
    sv: 'Under en faktor får det finnas högst {most} nivåer av mål.',
    en: 'Goals may lie at most {most} levels below a factor.',
  },
  'problems.goal-in-use': {
    fi: 'Tavoitteella {code} on toimenpiteitä. Siirrä ne ensin toiselle tavoitteelle.',
    sv: 'Målet {code} har åtgärder. Flytta dem först till ett annat mål.',
    en: 'The goal {code} has measures. Move them to another goal first.',
  },
  'problems.factor-unknown': {
    fi: 'Voimassa olevassa ohjelmassa ei ole tällaista elinvoimatekijää.',
    sv: 'Det gällande programmet har ingen sådan livskraftsfaktor.',
    en: 'The programme in force has no such vitality factor.',
  },
  'problems.indicator-unknown': {
    fi: 'Mittaria {key} ei tunneta. Tarkista tunnus tai määrittele mittari ohjelmassa.',
    sv: 'Indikatorn {key} är okänd. Kontrollera koden eller definiera indikatorn i programmet.',
    en: 'The indicator {key} is not known. Check the key or define the indicator in the programme.',
  },
  'problems.indicator-key-taken': {
    fi: 'Tunnus {key} on järjestelmän oman mittarin. Anna ohjelman mittarille toinen tunnus.',
    sv: 'Koden {key} hör till en av systemets egna indikatorer. Ge programmets indikator en annan kod.',
    en: 'The key {key} belongs to one of the system’s indicators. Give the programme’s indicator another key.',
  },
  'problems.headline-not-followed': {
    fi: 'Kärkimittari {key} puuttuu ohjelman mittareista. Lisää se ensin jollekin tekijälle.',
    sv: 'Nyckelindikatorn {key} saknas bland programmets indikatorer. Lägg först till den under en faktor.',
    en: 'The headline indicator {key} is not among the programme’s indicators. Add it to a factor first.',
  },
  'problems.target-of-what': {
    fi: 'Valitse joko jakson tyyppi tai yksi tietty jakso.',
    sv: 'Välj antingen periodens slag eller en viss period.',
    en: 'Choose either a kind of period or one particular period.',
  },
  'problems.target-dated-twice': {
    fi: 'Yhden tietyn jakson tavoitteelle ei anneta voimassaoloaikaa.',
    sv: 'Ett målvärde för en viss period har ingen giltighetstid.',
    en: 'A target for one particular period has no days of validity.',
  },
  'problems.target-overlaps': {
    fi: 'Mittarilla on samalle jaksolle jo tavoite. Rajaa voimassaoloa tai muuta olemassa olevaa.',
    sv: 'Indikatorn har redan ett målvärde för samma period. Begränsa giltigheten eller ändra det befintliga.',
    en: 'The indicator already has a target for the same period. Limit the validity or change the existing one.',
  },
  'problems.limits-reversed': {
    fi: 'Keltaisen rajan pitää olla nollaa suurempi ja enintään vihreän raja.',
    sv: 'Gränsen för gult ska vara större än noll och högst gränsen för grönt.',
    en: 'The limit of amber must be above zero and at most that of green.',
  },
  'problems.spread-of-a-year': {
    fi: 'Vain vuoden tavoitteen luku voidaan jakaa jaksoille.',
    sv: 'Bara ett målvärde för ett år kan fördelas på perioder.',
    en: 'Only the number of a year’s target can be spread over periods.',
  },
  'problems.spread-shares': {
    fi: 'Jaossa pitää olla {count} osuutta, joista ainakin yksi on suurempi kuin nolla.',
    sv: 'Fördelningen ska ha {count} andelar, varav minst en är större än noll.',
    en: 'The plan must have {count} shares, at least one of them above zero.',
  },
  'problems.programme-overlaps': {
    fi: 'Samana aikana on voimassa toinen ohjelma: {name}. Päätä sen voimassaolo ensin.',
    sv: 'Ett annat program gäller samtidigt: {name}. Avsluta dess giltighet först.',
    en: 'Another programme is in force at the same time: {name}. End its validity first.',
  },
  'problems.municipality-other': {
    fi: 'Tiedosto on toisen kunnan ohjelma. Sen voi tuoda vain luonnokseksi.',
    sv: 'Filen är en annan kommuns program. Det kan bara importeras som utkast.',
    en: 'The file is another municipality’s programme. It can only be imported as a draft.',
  },
  'problems.programme-adopted': {
    fi: 'Hyväksyttyä ohjelmaa ei voi poistaa, koska menneet luvut nojaavat siihen.',
    sv: 'Ett godkänt program kan inte tas bort, eftersom tidigare tal bygger på det.',
    en: 'An adopted programme cannot be removed, since past figures rest on it.',
  },
  'problems.programme-already-adopted': {
    fi: 'Ohjelma on jo hyväksytty.',
    sv: 'Programmet är redan godkänt.',
    en: 'The programme has already been adopted.',
  },
  'problems.programme-exists': {
    fi: 'Samasta päivästä alkaa jo tämän ohjelman toinen versio.',
    sv: 'En annan version av programmet börjar redan samma dag.',
    en: 'Another version of this programme already begins on that day.',
  },
  'problems.target-not-followed': {
    fi: 'Mittari {key} ei ole ohjelman mittareissa. Lisää se ensin jollekin tekijälle.',
    sv: 'Indikatorn {key} finns inte bland programmets indikatorer. Lägg först till den under en faktor.',
    en: 'The indicator {key} is not among the programme’s indicators. Add it to a factor first.',
  },
});
