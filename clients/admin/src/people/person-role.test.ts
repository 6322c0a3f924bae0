import type { PersonFragment } from '../generated/graphql';
import { actsFor, roleInput, roleOf, staffRoles } from './person-role';

const person: PersonFragment = {
  __typename: 'ManagedUser',
  id: 'p1',
  fullName: 'Asha Rao',
  email: 'asha@clinic.test',
  role: 'patient',
  isFrontDesk: false,
  origin: 'registered',
  disabledAt: null,
  createdAt: '2026-03-02T12:00:00Z',
  lastSeenAt: null,
  doctorId: null,
};

test.each(staffRoles)('%s goes to the server and comes back as itself', (role) => {
  expect(roleOf(roleInput(role))).toBe(role);
});

test.each([
  [{}, ['reset', 'role', 'close']],
  [{ origin: 'invited' }, ['invite', 'role', 'close']],
  [{ origin: 'desk' }, ['claim', 'close']],
  [{ origin: 'imported' }, ['close']],
  [{ disabledAt: '2026-03-02T12:00:00Z' }, ['open']],
] as const)('for %j there is %j to do', (more, acts) => {
  expect(actsFor({ ...person, ...more }, 'somebody else')).toEqual(acts);
});

test('nobody manages their own account here', () => {
  expect(actsFor(person, 'p1')).toEqual([]);
});
