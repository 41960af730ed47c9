import { defineTexts } from './define-texts.js';

/** The tags of companies: how many have each, and giving one another name everywhere. */
export const companyTagsTexts = defineTexts({
  'company-tags.title': { fi: 'Tunnisteet', sv: 'Taggar', en: 'Tags' },
  'company-tags.count': {
    fi: '{count, plural, one {# tunniste} other {# tunnistetta}}',
    sv: '{count, plural, one {# tagg} other {# taggar}}',
    en: '{count, plural, one {# tag} other {# tags}}',
  },
  'company-tags.intro': {
    fi: 'Uusi nimi vaihtuu kaikille yrityksille, joilla tunniste on, sekä näkymiin ja lähettämättömiin viesteihin, joiden rajauksessa se on. Jos toisella tunnisteella on jo sama nimi, ne yhdistyvät.',
    sv: 'Det nya namnet byts hos alla företag som har taggen samt i vyer och osända utskick som den avgränsar. Om en annan tagg redan har samma namn slås de samman.',
    en: 'The new name goes to every company that has the tag, and to views and unsent letters that it narrows. If another tag already has that name, the two become one.',
  },
  'company-tags.empty': {
    fi: 'Yhdelläkään yrityksellä ei ole tunnisteita.',
    sv: 'Inget företag har taggar.',
    en: 'No company has tags.',
  },
  'company-tags.search': { fi: 'Hae tunnisteista', sv: 'Sök bland taggarna', en: 'Search tags' },
  'company-tags.manage': { fi: 'Nimeä tunnisteita uudelleen', sv: 'Byt namn på taggar', en: 'Rename tags' },
  'company-tags.field.tag': { fi: 'Tunniste', sv: 'Tagg', en: 'Tag' },
  'company-tags.field.companies': { fi: 'Yrityksiä', sv: 'Företag', en: 'Companies' },
  'company-tags.field.to': { fi: 'Uusi nimi', sv: 'Nytt namn', en: 'New name' },
  'company-tags.rename': { fi: 'Nimeä uudelleen', sv: 'Byt namn', en: 'Rename' },
  'company-tags.renameOne': {
    fi: 'Nimeä uudelleen tunniste {tag}',
    sv: 'Byt namn på taggen {tag}',
    en: 'Rename the tag {tag}',
  },
  'company-tags.confirm': {
    fi: '{count, plural, one {Vaihda yhdelle yritykselle} other {Vaihda # yritykselle}}',
    sv: '{count, plural, one {Byt hos ett företag} other {Byt hos # företag}}',
    en: '{count, plural, one {Change in one company} other {Change in # companies}}',
  },
  'company-tags.becomeOne': {
    fi: '{count, plural, one {Tunniste {tag} on jo yhdellä yrityksellä.} other {Tunniste {tag} on jo # yrityksellä.}} Tunnisteet yhdistyvät.',
    sv: '{count, plural, one {Taggen {tag} finns redan hos ett företag.} other {Taggen {tag} finns redan hos # företag.}} Taggarna slås samman.',
    en: '{count, plural, one {One company already has the tag {tag}.} other {# companies already have the tag {tag}.}} The two become one.',
  },
});
