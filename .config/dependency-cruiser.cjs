/**
 * The arrows of the house, as a machine that says no. Each rule has been seen to refuse a planted bad import.
 * Rules are regular expressions, so they cover features that are not written yet.
 */
const level = {
  five: 'offline|processing-record|calendar|coverage|digest|handovers|mail-in|imports|merges|search|privacy|retention|indicators|reports|timeline|home|director|survey-triggers|duplicates|exports|attachments|bulk-changes|matching|aftercare|town-centre|map|enquiry-page|site-pictures|trail|full-export|access-review|metrics|key-rotation',
  four: 'interactions|events|cooperations|sites|enquiries|referrals|feedback|surveys|initiatives|measures|projects|land-use|impact-assessments|follow-ups|programme|series|rankings|yearly-tasks|idea-campaigns|needs-assessments|mailings|networks|register|list-views|business-areas|geo|site-proposals|reservations|case-tasks|information-requests|accessibility-feedback',
  three: 'companies|contacts|partners|recipients|assignments|webhooks',
  two: 'users|audit|api-keys',
};
const domain = (nouns) => `^libs/domain/src/(${nouns})/`;

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'contracts-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^libs/contracts/' },
      to: { path: '^(apps|migrations|libs/(domain|survey-form))/' },
    },
    {
      name: 'domain-imports-contracts-only',
      severity: 'error',
      from: { path: '^libs/domain/' },
      to: { path: '^(apps|migrations|libs/survey-form)/' },
    },
    {
      name: 'domain-knows-no-http-types',
      severity: 'error',
      from: { path: '^libs/domain/' },
      to: { path: '^libs/contracts/src/generated/' },
    },
    {
      name: 'survey-form-imports-contracts-only',
      severity: 'error',
      from: { path: '^libs/survey-form/' },
      to: { path: '^(apps|migrations|libs/domain)/' },
    },
    {
      name: 'migrations-import-typeorm-only',
      severity: 'error',
      from: { path: '^migrations/', pathNot: '[.]spec[.]ts$' },
      to: { path: '^(apps|libs)/' },
    },
    {
      name: 'the-browser-never-sees-the-domain',
      severity: 'error',
      from: { path: '^apps/client/' },
      to: { path: '^(libs/domain|migrations|apps/(?!client/))' },
    },
    {
      name: 'front-doors-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/(api|worker|demo)/' },
      to: { path: '^apps/(?!$1/)', pathNot: '^apps/$1/' },
    },
    {
      name: 'domain-level-1-imports-nothing-above',
      severity: 'error',
      from: { path: domain('platform') },
      to: { path: domain(`${level.two}|${level.three}|${level.four}|${level.five}`) },
    },
    {
      name: 'domain-level-2-imports-nothing-above',
      severity: 'error',
      from: { path: domain(level.two) },
      to: { path: domain(`${level.three}|${level.four}|${level.five}`) },
    },
    {
      name: 'domain-level-3-imports-nothing-above',
      severity: 'error',
      from: { path: domain(level.three) },
      to: { path: domain(`${level.four}|${level.five}`) },
    },
    {
      name: 'domain-level-4-imports-nothing-above',
      severity: 'error',
      from: { path: domain(level.four) },
      to: { path: domain(level.five) },
    },
    {
      name: 'domain-nouns-through-their-front',
      severity: 'error',
      from: { path: '^libs/domain/src/([^/]+)/', pathNot: '([.]spec[.]ts$|/testing/)' },
      to: { path: '^libs/domain/src/([^/]+)/(?!index[.]ts$)', pathNot: '^libs/domain/src/$1/' },
    },
    {
      name: 'client-features-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/client/src/features/([^/]+)/' },
      to: { path: '^apps/client/src/(features/(?!$1/)|app/)', pathNot: '^apps/client/src/features/$1/' },
    },
    {
      name: 'client-ui-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/client/src/ui/' },
      to: { path: '^apps/client/src/(features|app)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@elinvoima/source', 'import', 'node', 'types'],
    },
  },
};
