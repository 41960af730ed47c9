/** What is said when everything runs: where it is, who may sign in, how it ends. */

const accounts = [
  ['admin', 'administrator', 'pääkäyttäjä'],
  ['coordinator', 'coordinator', 'yrityskoordinaattori'],
  ['director', 'director', 'elinvoimajohtaja'],
  ['landuse', 'land use officer', 'maankäytön asiantuntija'],
  ['service', 'service manager', 'palvelupäällikkö'],
  ['viewer', 'viewer', 'luottamushenkilö'],
];

/**
 * @param {{ address: string, demoAccounts: boolean, dataFolder: string, color: boolean }} what
 * @returns {string}
 */
export function greeting({ address, demoAccounts, dataFolder, color }) {
  const bold = (/** @type {string} */ text) => (color ? `\x1b[1m${text}\x1b[22m` : text);
  const faint = (/** @type {string} */ text) => (color ? `\x1b[2m${text}\x1b[22m` : text);
  const lines = ['', `  ${bold('Elinvoima is running')}   ${bold(address)}`, ''];
  if (demoAccounts) {
    lines.push(`  Demo accounts; the password of each is ${bold('elinvoima-demo')}`);
    for (const [name, role, finnish] of accounts) {
      lines.push(`    ${`${name}@elinvoima.test`.padEnd(28)}${role} ${faint(`(${finnish})`)}`);
    }
    lines.push('');
  }
  lines.push(faint(`  Data and logs: ${dataFolder}`), faint('  Ctrl-C stops everything.'), '');
  return lines.join('\n');
}
