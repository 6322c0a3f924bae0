import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { dayMessages } from './day.catalogue';
import { useTelling } from './use-telling';

beforeAll(() => loadCatalogues([dayMessages]));

test('the patient is told until staff choose otherwise, and then it says what that means', async () => {
  const { result } = await mountComposable(useTelling);
  expect(result.tellPatient.value).toBe(true);
  expect(result.hint.value).toBeUndefined();
  result.tellPatient.value = false;
  expect(result.hint.value).toMatch(/recorded.*Reminders go on/);
  result.tellPatient.value = true;
  expect(result.hint.value).toBeUndefined();
});

test('of what is cancelled no reminders are said to go on', async () => {
  const { result } = await mountComposable(() => useTelling('cancelled'));
  result.tellPatient.value = false;
  expect(result.hint.value).toMatch(/recorded/);
  expect(result.hint.value).not.toMatch(/Reminders/);
});
