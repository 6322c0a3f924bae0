import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useLikelyPatients } from './use-likely-patients';

const person = {
  fullName: 'Anne Petrov',
  dateOfBirth: '1980-05-04',
  contactNumber: null,
  relativeContact: null,
};

describe('a record that is likely there', () => {
  test('is shown first, and the same press again makes the new one', async () => {
    const { result, server } = await mountComposable(() => useLikelyPatients());
    const first = result.mayMake(person);
    await settle();
    await server.last('LikelyPatients').answer({ likelyPatients: [{ id: 'a' }] });
    expect(await first).toBe(false);
    expect(result.found.value.map(({ id }) => id)).toEqual(['a']);
    expect(await result.mayMake(person)).toBe(true);
    expect(server.all('LikelyPatients')).toHaveLength(1);
  });

  test('is looked for anew when the person is another one', async () => {
    const { result, server } = await mountComposable(() => useLikelyPatients());
    const first = result.mayMake(person);
    await settle();
    await server.last('LikelyPatients').answer({ likelyPatients: [{ id: 'a' }] });
    await first;
    const second = result.mayMake({ ...person, fullName: 'Igor Petrov' });
    await settle();
    await server.last('LikelyPatients').answer({ likelyPatients: [] });
    expect(await second).toBe(true);
    expect(result.found.value).toEqual([]);
  });

  test('keeps nobody from trying again when it could not be looked for', async () => {
    const { result, server } = await mountComposable(() => useLikelyPatients());
    const failed = result.mayMake(person);
    const refused = expect(failed).rejects.toThrow();
    await settle();
    await server.last('LikelyPatients').lose();
    await refused;
    const again = result.mayMake(person);
    await settle();
    await server.last('LikelyPatients').answer({ likelyPatients: [] });
    expect(await again).toBe(true);
  });
});
