import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { nextTick, shallowRef, type ShallowRef } from 'vue';
import { consoleMessages } from '../console.catalogue';
import type { RulesFragment } from '../generated/graphql';
import { settingsMessages } from './settings.catalogue';
import { boundsOf, useRulesForm, type RulesField, type RulesForm } from './use-rules-form';

const bounds: [RulesField, number, number][] = [
  ['bookingHorizonDays', 1, 365],
  ['minimumNoticeMinutes', 0, 10_080],
  ['maxOpenAppointments', 1, 50],
  ['holdMinutes', 2, 15],
  ['defaultVisitMinutes', 5, 240],
  ['cancelCutoffMinutes', 0, 10_080],
  ['moveCutoffMinutes', 0, 10_080],
  ['maxMoves', 0, 20],
  ['approvalDeadlineMinutes', 60, 10_080],
  ['waitlistAloneMinutes', 0, 43_200],
  ['waitlistRoundMinutes', 10, 240],
  ['waitlistGroupMost', 2, 50],
  ['waitlistOffersWeek', 1, 50],
  ['waitlistFromHour', 0, 11],
  ['waitlistUntilHour', 12, 24],
  ['reminderMinutes', 30, 10_080],
  ['quietFrom', 0, 1_439],
  ['quietUntil', 0, 1_439],
];
const inForce: RulesFragment = {
  __typename: 'OrganizationSettings',
  organizationName: 'City Clinic',
  currency: 'INR',
  country: 'IN',
  languages: ['en', 'hi'],
  bookingHorizonDays: 60,
  minimumNoticeMinutes: 60,
  cancelCutoffMinutes: 240,
  moveCutoffMinutes: 240,
  maxOpenAppointments: 5,
  maxMoves: 3,
  approvalRequired: false,
  openToDevelopers: false,
  approvalDeadlineMinutes: 1_440,
  holdMinutes: 5,
  waitlistAloneMinutes: 4_320,
  waitlistRoundMinutes: 30,
  waitlistGroupMost: 10,
  waitlistOffersWeek: 5,
  waitlistFromHour: 8,
  waitlistUntilHour: 20,
  defaultVisitMinutes: 20,
  reminderMinutes: [2_880, 180],
  quietFrom: 1_260,
  quietUntil: 480,
  updatedAt: '2026-03-02T12:00:00Z',
  bounds: bounds.map(([name, least, most]) => ({
    __typename: 'SettingBounds',
    name,
    least,
    most,
    longest: null,
  })),
};

beforeAll(() => loadCatalogues([baseMessages, consoleMessages, settingsMessages]));

function open(): RulesForm & { rules: ShallowRef<RulesFragment> } {
  const rules = shallowRef(inForce);
  return { ...useRulesForm(() => rules.value), rules };
}

/** Fields that keep the form from being sent. */
async function faulty({ form }: RulesForm): Promise<string[]> {
  let isSent = false;
  await form.submit(() => Promise.resolve(void (isSent = true)));
  const fields = Object.entries(form.errors).flatMap(([name, fault]) => (fault === null ? [] : [name]));
  expect(isSent).toBe(fields.length === 0);
  return fields;
}

describe("the form of the organization's rules", () => {
  test('starts from those in force, and changes nothing by itself', async () => {
    const rules = open();
    expect([rules.changed.value, rules.read(), await faulty(rules)]).toEqual([[], {}, []]);
    expect(rules.reminders.value).toEqual(['2880', '180']);
  });

  test('sends what was typed, and that alone', () => {
    const rules = open();
    rules.form.values.maxMoves = '4';
    rules.approvalRequired.value = true;
    rules.setReminders(['60']);
    expect(rules.changed.value).toEqual(['maxMoves', 'approvalRequired', 'reminderMinutes']);
    expect(rules.read()).toEqual({ maxMoves: 4, approvalRequired: true, reminderMinutes: [60] });
  });

  test.each(bounds)('asks for %s from %i to %i', async (name, least, most) => {
    expect(boundsOf(inForce, name)).toMatchObject({ least, most });
    for (const [value, faults] of [
      [least, []],
      [most, []],
      [least - 1, [name]],
      [most + 1, [name]],
      ['1.5', [name]],
      ['', [name]],
    ] as const) {
      const rules = open();
      if (name === 'reminderMinutes') rules.setReminders([String(value)]);
      else rules.form.values[name] = String(value);
      expect([value, await faulty(rules)]).toEqual([value, faults]);
    }
  });

  test('asks for a name, a currency, a country and a language', async () => {
    const rules = open();
    Object.assign(rules.form.values, { organizationName: ' ', currency: '', country: '', languages: '' });
    expect(await faulty(rules)).toEqual(['organizationName', 'currency', 'country', 'languages']);
  });

  test('keeps a reminder whose length is being typed, and may have none at all', async () => {
    const rules = open();
    rules.setReminders(['2880', '']);
    expect([rules.reminders.value, await faulty(rules)]).toEqual([['2880', ''], ['reminderMinutes']]);
    rules.setReminders([]);
    expect([rules.reminders.value, await faulty(rules)]).toEqual([[], []]);
    expect(rules.read()).toEqual({ reminderMinutes: [] });
  });

  test('keeps what is typed, and follows in the rest, when somebody else changes the rules', async () => {
    const rules = open();
    rules.form.values.maxMoves = '4';
    rules.setReminders(['2880', '']);
    rules.rules.value = {
      ...inForce,
      maxMoves: 7,
      holdMinutes: 9,
      approvalRequired: true,
      reminderMinutes: [60],
    };
    await nextTick();
    expect(rules.form.values).toMatchObject({ maxMoves: '4', holdMinutes: '9' });
    expect([rules.approvalRequired.value, rules.reminders.value]).toEqual([true, ['2880', '']]);
    expect(rules.changed.value).toEqual(['maxMoves', 'reminderMinutes']);
  });

  test('shows what was saved as the server keeps it', async () => {
    const rules = open();
    rules.setReminders(['180', '60', '180']);
    rules.form.values.organizationName = ' New ';
    const saved = { ...inForce, organizationName: 'New', reminderMinutes: [180, 60] };
    rules.show(saved);
    rules.rules.value = saved;
    await nextTick();
    expect([rules.form.values.organizationName, rules.reminders.value]).toEqual(['New', ['180', '60']]);
    expect(rules.changed.value).toEqual([]);
  });
});
