import { makeUpBookings, QUICK_FIT } from '../made-up-clinic.fixture.js';
import { compileTrees } from '../learning/boosted-trees.js';
import { toBrainNetwork } from '../learning/brain-network.js';
import { compileNetwork, compileNetworks } from '../learning/network-scorer.js';
import { logLoss } from '../learning/quality.js';
import { ModelFileError } from '../learning/model-file.js';
import { sigmoid } from '../learning/probability.js';
import { seal } from '../learning/checksum.js';
import { BookingArchive, sha256OfBookings } from './archive.js';
import { isSettled, missedLabel, type Booking } from './booking.js';
import { compileEnsemble } from './ensemble.js';
import { evaluateAttendance } from './evaluate.js';
import { fitAttendance } from './fit.js';
import { coldStartModel, loadTimeSlotModel, missedProbabilities, trainTimeSlotModel } from './model.js';
import { FIRST_DAY } from '../made-up-clinic.fixture.js';

const bookings = makeUpBookings({ bookings: 4000, seed: 5, ahead: 1.5, habit: 4 });
const GOOD_FIT = { ...QUICK_FIT, networks: [{ hidden: [4], epochs: 8, learningRate: 0.05 }] };
const file = trainTimeSlotModel(bookings, 'hash', 'demo', GOOD_FIT);
const measured = (known: readonly Booking[]) =>
  evaluateAttendance(new BookingArchive(known), FIRST_DAY + 45, QUICK_FIT).evaluation;

describe('training', () => {
  test('the same bookings in another order and the same seed give the same file, byte for byte', () => {
    const made = makeUpBookings({ bookings: 4000, seed: 5, ahead: 1.5, habit: 4 });
    // Many are made at one moment, as in files that know the day alone.
    const byDay = (booking: Booking) => ({
      ...booking,
      bookedAt: booking.bookedDay * 86_400_000,
      bookedHour: null,
    });
    expect(trainTimeSlotModel(made.map(byDay).reverse(), 'hash', 'demo', QUICK_FIT).checksum).toBe(
      trainTimeSlotModel(made.map(byDay), 'hash', 'demo', QUICK_FIT).checksum,
    );
    expect(sha256OfBookings([...made].reverse())).toBe(sha256OfBookings(made));
    expect(sha256OfBookings(made.slice(1))).not.toBe(sha256OfBookings(made));
    const other = [...made].reverse();
    expect(JSON.stringify(trainTimeSlotModel(other, 'hash', 'demo', GOOD_FIT))).toBe(JSON.stringify(file));
  });

  test('another seed gives other weights, so the seed is what decides', () => {
    const other = trainTimeSlotModel(bookings, 'hash', 'demo', { ...GOOD_FIT, seed: 2 });
    expect(other.networks).not.toEqual(file.networks);
  });

  test('leaves the random numbers of everybody else alone', () => {
    const before = Math.random;
    trainTimeSlotModel(bookings.slice(0, 500), 'hash', 'demo', QUICK_FIT);
    expect(Math.random).toBe(before);
  });

  test('networks and trees answer together, with the mean of their log odds', () => {
    const { networks, trees } = file;
    expect(trees!.trees).toHaveLength(GOOD_FIT.trees.trees);
    const both = compileEnsemble({ networks, trees });
    const apart = [compileNetworks(networks), compileTrees(trees!)];
    const archive = new BookingArchive(bookings);
    const { values, columns } = archive.inputsOf(archive.bookings.slice(0, 50), file.prior, true);
    for (let row = 0; row < 50; row += 1) {
      const line = values.subarray(row * columns, (row + 1) * columns);
      expect(both(line)).toBeCloseTo((apart[0]!(line) + apart[1]!(line)) / 2, 12);
    }
  });

  test('a patient habit that is there is found: the network speaks', () => {
    expect(file.basis).toBe('model');
    expect(file.metrics!.model.logLoss).toBeLessThan(file.metrics!.prior.logLoss);
    expect(file.training).toMatchObject({ dataSha256: 'hash', seed: 1, library: 'brain.js 2.0.0-beta.24' });
    expect(file.origin).toBe('demo');
  });

  test('where there is nothing to find beyond the prior, the prior keeps speaking', () => {
    const noise = makeUpBookings({ bookings: 3000, seed: 8, ahead: 0, habit: 0 });
    expect(trainTimeSlotModel(noise, 'hash', 'clinic', QUICK_FIT).basis).toBe('prior');
  });

  test.each([0, 1, 3, 50, 400])('%i bookings are enough to answer, never worse than the prior', (count) => {
    const few = trainTimeSlotModel(bookings.slice(0, count), 'hash', 'clinic', QUICK_FIT);
    expect(few.basis).toBe('prior');
    const archive = new BookingArchive(bookings);
    const model = loadTimeSlotModel(few);
    const probabilities = missedProbabilities(model, archive, archive.bookings.slice(0, 200));
    for (const probability of probabilities) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
    const prior = missedProbabilities(
      loadTimeSlotModel(few, { forcePrior: true }),
      archive,
      archive.bookings.slice(0, 200),
    );
    expect(probabilities).toEqual(prior);
  });
});

describe('serving', () => {
  const archive = new BookingArchive(bookings);
  const visits = archive.bookings.filter(isSettled);

  test("the scorer agrees with brain.js's own network", () => {
    const [network] = file.networks;
    const brain = toBrainNetwork(network!);
    const score = compileNetwork(network!);
    const inputs = archive.inputsOf(visits.slice(0, 300), file.prior, true);
    for (let row = 0; row < inputs.rows; row += 1) {
      const line = inputs.values.subarray(row * inputs.columns, (row + 1) * inputs.columns);
      expect(Math.abs(sigmoid(score(line)) - brain.run(Array.from(line))[0]!)).toBeLessThan(1e-6);
    }
  });

  test('several networks joined to one answer with the mean of theirs', () => {
    const { networks } = trainTimeSlotModel(bookings.slice(0, 1500), 'hash', 'demo', {
      ...QUICK_FIT,
      networks: [
        { hidden: [3], epochs: 1, learningRate: 0.05 },
        { hidden: [5], epochs: 1, learningRate: 0.05 },
      ],
    });
    const joined = compileNetworks(networks);
    const apart = networks.map(compileNetwork);
    const { values, columns } = archive.inputsOf(visits.slice(0, 50), file.prior, true);
    for (let row = 0; row < 50; row += 1) {
      const line = values.subarray(row * columns, (row + 1) * columns);
      expect(joined(line)).toBeCloseTo((apart[0]!(line) + apart[1]!(line)) / 2, 12);
    }
  });

  test('predictions fit what happens better than the prior, and say where they come from', () => {
    const model = loadTimeSlotModel(JSON.stringify(file));
    const labels = visits.map(missedLabel);
    const prior = loadTimeSlotModel(file, { forcePrior: true });
    expect(logLoss(missedProbabilities(model, archive, visits), labels)).toBeLessThan(
      logLoss(missedProbabilities(prior, archive, visits), labels),
    );
    const prediction = model.predict(archive.contextOf(visits[0]!));
    expect(prediction.basis).toBe('model');
    expect(prediction.band![0]).toBeLessThan(prediction.band![1]);
    expect(Object.values(prediction.parts).some((part) => part !== 0)).toBe(true);
    expect(prior.predict(archive.contextOf(visits[0]!)).basis).toBe('prior');
    expect(model.sampleSize).toBe(visits.length);
  });

  test('without any history it answers in the same form', () => {
    const model = coldStartModel();
    const prediction = model.predict(archive.contextOf(visits[0]!));
    expect(prediction).toMatchObject({ basis: 'prior', band: null });
    expect(prediction.attendance).toBeCloseTo(0.85, 6);
    const { weekdays, dayparts } = model.habitOf(visits[0]!, []);
    for (const chances of [weekdays, dayparts]) {
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    }
  });

  test('a patient who always comes on Tuesdays is thought likely to want one again', () => {
    const model = loadTimeSlotModel(file);
    const tuesdays = [0, 7, 14, 21].map((days) => ({
      ...visits[0]!,
      patient: 'new',
      outcome: 'attended' as const,
      bookedDay: FIRST_DAY + days - 3,
      bookedAt: (FIRST_DAY + days - 3) * 86_400_000,
      scheduledDay: FIRST_DAY + days + 1,
    }));
    const next = { doctor: 'd1', bookedDay: FIRST_DAY + 30, bookedAt: (FIRST_DAY + 30) * 86_400_000 };
    const [own, none] = [tuesdays, []].map((past) => model.habitOf(next, past).weekdays);
    expect(own!.indexOf(Math.max(...own!))).toBe(2);
    // Nobody in this clinic has a habit: even so, four of four say something.
    expect(own![2]).toBeGreaterThan(1.1 * none![2]!);
  });
});

describe('a file that does not fit is refused', () => {
  test.each([
    ['another schema', { ...file, schemaVersion: 99 }, /schema version 99/],
    ['another kind', { ...file, kind: 'demand' }, /kind/],
    ['a changed weight', { ...file, prior: { ...file.prior, base: [10, 9] } }, /checksum/],
    ['no checksum', { ...file, checksum: undefined }, /checksum/],
    ['not JSON', '{"kind":', /not JSON/],
    ['not an object', '[]', /not an object/],
  ])('%s', (_what, source, message) => {
    expect(() => loadTimeSlotModel(source)).toThrow(ModelFileError);
    expect(() => loadTimeSlotModel(source)).toThrow(message);
  });

  test('other features, even under a fitting checksum', () => {
    const { checksum: _checksum, ...content } = file;
    const other = seal({ ...content, featureNames: [...file.featureNames].reverse() });
    expect(() => loadTimeSlotModel(other)).toThrow(/other features/);
  });

  test('but not one whose entries a database has put in another order', () => {
    const reordered = Object.fromEntries(Object.entries(file).reverse());
    expect(loadTimeSlotModel(reordered).basis).toBe('model');
  });
});

describe('evaluating', () => {
  test('warns when the result is too good to be true', () => {
    const sure = bookings.map((booking) => ({
      ...booking,
      outcome: booking.bookedDay === booking.scheduledDay ? ('attended' as const) : ('missed' as const),
    }));
    const { model, warnings } = measured(sure);
    expect(model.auc).toBeGreaterThan(0.78);
    expect(warnings).toHaveLength(1);
    const honest = makeUpBookings({ bookings: 2000, seed: 5, ahead: 1, habit: 1 });
    expect(measured(honest).warnings).toEqual([]);
  });

  test('nothing from the test day on reaches the weights', () => {
    const from = FIRST_DAY + 45;
    const changed = bookings.map((booking) =>
      booking.scheduledDay >= from ? { ...booking, outcome: 'missed' as const } : booking,
    );
    const [one, other] = [bookings, changed].map((list) =>
      fitAttendance(new BookingArchive(list), from, QUICK_FIT),
    );
    expect(one).toEqual(other);
    const earlier = bookings.map((booking) =>
      booking.scheduledDay === from - 1 ? { ...booking, outcome: 'missed' as const } : booking,
    );
    expect(fitAttendance(new BookingArchive(earlier), from, QUICK_FIT)).not.toEqual(one);
  });
});
