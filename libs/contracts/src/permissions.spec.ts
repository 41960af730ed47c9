import { describe, expect, it } from '@jest/globals';
import { confidentialKinds, confidentialPermissions } from './access-reviews.js';
import { permissionsOfKey } from './api-keys.js';
import { isPermission, permissions, permissionsOf, roles, type Permission } from './permissions.js';

const records: Permission[] = permissions.filter(
  (permission) =>
    /^(companies|contacts|partners|interactions|follow-ups|events|cooperations|sites|enquiries|land-use-projects|plan-proposals|initiatives|referrals|feedback|needs-assessments)\./.test(
      permission,
    ) || permission === 'measures.write',
);
const businessAdministration: Permission[] = [
  'users.write',
  'settings.write',
  'api-keys.write',
  'webhooks.write',
  'audit.read',
];

describe('permissions', () => {
  it('are nouns with a verb, each written once', () => {
    expect(permissions.filter((permission) => !/^[a-z-]+\.[a-z-]+$/.test(permission))).toEqual([]);
    expect(new Set(permissions).size).toBe(permissions.length);
    expect(isPermission('companies.read')).toBe(true);
    expect(isPermission('companies.destroy')).toBe(false);
  });

  it('that open what is confidential are told of in the yearly review, every one', () => {
    expect(confidentialKinds.map((kind) => confidentialPermissions[kind])).toEqual(
      permissions.filter((permission) => permission.endsWith('.confidential')),
    );
  });

  it('gives an administrator everything', () => {
    expect([...permissionsOf('administrator')].sort()).toEqual([...permissions].sort());
  });

  it('gives a director all records, targets, closing and reopening of periods, and reports', () => {
    const director = permissionsOf('director');
    for (const record of records) expect([record, director.has(record)]).toEqual([record, true]);
    for (const other of ['targets.write', 'reports.close', 'reports.read', 'indicators.records'] as const)
      expect([other, director.has(other)]).toEqual([other, true]);
  });

  it('gives a coordinator all business records, surveys, imports and merges, and no closing of periods', () => {
    const coordinator = permissionsOf('coordinator');
    for (const record of records) expect([record, coordinator.has(record)]).toEqual([record, true]);
    for (const own of [
      'surveys.write',
      'surveys.send',
      'surveys.results',
      'imports.write',
      'merges.write',
      'outbox.read',
    ] as const)
      expect([own, coordinator.has(own)]).toEqual([own, true]);
    expect(coordinator.has('reports.close')).toBe(false);
    expect(coordinator.has('targets.write')).toBe(false);
  });

  it('lets a service manager work with companies, contacts, interactions, events, referrals and initiatives only', () => {
    const manager = permissionsOf('service_manager');
    const writable = [...manager].filter((permission) => permission.endsWith('.write')).sort();
    expect(writable).toEqual([
      'attachments.write',
      'companies.write',
      'contacts.write',
      'events.write',
      'follow-ups.write',
      'initiatives.write',
      'interactions.write',
      'referrals.write',
    ]);
    expect(manager.has('enquiries.read')).toBe(false);
    expect(manager.has('surveys.results')).toBe(false);
  });

  it('lets a land-use officer work with sites, enquiries, land-use projects and plan proposals, and read companies and contacts', () => {
    const officer = permissionsOf('land_use_officer');
    const writable = [...officer].filter((permission) => permission.endsWith('.write')).sort();
    expect(writable).toEqual([
      'attachments.write',
      'enquiries.write',
      'land-use-projects.write',
      'plan-proposals.write',
      'sites.write',
    ]);
    expect(officer.has('companies.read') && officer.has('contacts.read')).toBe(true);
    expect(officer.has('interactions.read')).toBe(false);
  });

  it('lets a contributor log own interactions and read companies, and no more of the records', () => {
    const contributor = permissionsOf('contributor');
    expect(records.filter((record) => contributor.has(record)).sort()).toEqual([
      'companies.read',
      'enquiries.read-own',
      'follow-ups.write-own',
      'interactions.write-own',
    ]);
  });

  it('shows a viewer the figures and none of the records behind them', () => {
    expect([...permissionsOf('viewer')].sort()).toEqual([
      'indicators.read',
      'measures.read',
      'reports.read',
      'settings.read',
      'yearly-tasks.read',
    ]);
  });

  it('keeps users, settings, keys and the audit trail with the administrator', () => {
    for (const role of roles.filter((role) => role !== 'administrator'))
      expect(businessAdministration.filter((permission) => permissionsOf(role).has(permission))).toEqual([]);
  });

  it('gives an integration exactly what its key says, and never what only people may do', () => {
    expect([...permissionsOf('integration')]).toEqual([]);
    expect([
      ...permissionsOfKey(['companies.read', 'users.write', 'reports.close', 'mailings.send', 'everything']),
    ]).toEqual(['companies.read']);
  });
});
