import type { ClinicKey } from './demo-clinics.js';
import type { PortraitFeatures } from './portrait.js';

export type SpecializationKey =
  | 'general'
  | 'pediatrics'
  | 'cardiology'
  | 'dermatology'
  | 'orthopedics'
  | 'gynecology'
  | 'neurology'
  | 'psychiatry'
  | 'ophthalmology'
  | 'ent';

export const DEMO_SPECIALIZATIONS: Readonly<Record<SpecializationKey, { name: string; category: string }>> = {
  general: { name: 'General Practice', category: 'Primary care' },
  pediatrics: { name: 'Pediatrics', category: 'Primary care' },
  cardiology: { name: 'Cardiology', category: 'Internal medicine' },
  dermatology: { name: 'Dermatology', category: 'Skin' },
  orthopedics: { name: 'Orthopedics', category: 'Bones and joints' },
  gynecology: { name: 'Gynecology and Obstetrics', category: 'Women’s health' },
  neurology: { name: 'Neurology', category: 'Internal medicine' },
  psychiatry: { name: 'Psychiatry', category: 'Mental health' },
  ophthalmology: { name: 'Ophthalmology', category: 'Eyes' },
  ent: { name: 'Ear, Nose and Throat', category: 'Head and neck' },
};

export type VisitKind = 'first_visit' | 'follow_up' | 'consultation' | 'check_up' | 'procedure';

export interface DemoVisitType {
  readonly kind: VisitKind;
  readonly name: string;
  readonly minutes: number;
  readonly step: number;
  readonly bufferBefore?: number;
  readonly bufferAfter?: number;
  /** Of the doctor's consultation fee. */
  readonly feeShare: number;
}

const first = (minutes: number, more: Partial<DemoVisitType> = {}): DemoVisitType => ({
  kind: 'first_visit',
  name: 'First visit',
  minutes,
  step: minutes,
  feeShare: 1,
  ...more,
});
const followUp = (minutes: number, more: Partial<DemoVisitType> = {}): DemoVisitType => ({
  kind: 'follow_up',
  name: 'Follow-up',
  minutes,
  step: minutes,
  feeShare: 0.6,
  ...more,
});
const checkUp = (name: string, minutes: number, more: Partial<DemoVisitType> = {}): DemoVisitType => ({
  kind: 'check_up',
  name,
  minutes,
  step: minutes,
  feeShare: 1.2,
  ...more,
});
const procedure = (name: string, minutes: number, feeShare: number): DemoVisitType => ({
  kind: 'procedure',
  name,
  minutes,
  step: 30,
  bufferBefore: 5,
  bufferAfter: 10,
  feeShare,
});

export interface DemoHours {
  readonly clinic: ClinicKey;
  /** 1 is Monday. */
  readonly days: readonly number[];
  readonly start: string;
  readonly end: string;
}

const hours = (clinic: ClinicKey, days: number[], ...windows: [start: string, end: string][]): DemoHours[] =>
  windows.map(([start, end]) => ({ clinic, days, start, end }));

export interface DemoDoctor {
  readonly name: string;
  readonly gender: 'female' | 'male';
  readonly specialization: SpecializationKey;
  readonly degree: string;
  readonly license: string;
  readonly years: number;
  /** Dollars. */
  readonly fee: number;
  readonly languages: readonly string[];
  readonly dayLimit: number;
  readonly description: string;
  readonly hours: readonly DemoHours[];
  readonly visitTypes: readonly DemoVisitType[];
  /** How sought after: 1 is usual. */
  readonly demand: number;
  /** Mean of the ratings that patients give. */
  readonly liked: number;
  readonly portrait: PortraitFeatures;
  /** On leave from some days ago, or from days ahead, for a number of days. */
  readonly leave?: { readonly from: number; readonly days: number; readonly reason: string };
  readonly isOnLeave?: true;
  readonly requiresApproval?: true;
  /** Its account is doctor@demo.test. */
  readonly isDemoAccount?: true;
}

const WEEKDAYS = [1, 2, 3, 4, 5];

export const DEMO_DOCTORS: readonly DemoDoctor[] = [
  {
    name: 'Anjali Deshpande',
    gender: 'female',
    specialization: 'general',
    degree: 'MD, Family Medicine',
    license: 'NY-284417',
    years: 14,
    fee: 140,
    languages: ['en', 'hi', 'mr'],
    dayLimit: 16,
    description:
      'Looks after whole families, from the first cough to the care of high blood pressure and diabetes. Takes time to explain what a result means and what can wait.',
    hours: hours('newYork', WEEKDAYS, ['08:00', '12:30'], ['13:30', '18:00']),
    visitTypes: [first(30), followUp(20, { step: 10 }), checkUp('Yearly check-up', 40, { step: 20 })],
    demand: 1.45,
    liked: 4.8,
    portrait: { skin: 4, hair: 'black', style: 'bun', top: 'blouse', tint: 0, age: 'middle', bindi: true },
    isDemoAccount: true,
  },
  {
    name: 'Marcus Whitfield',
    gender: 'male',
    specialization: 'cardiology',
    degree: 'MD, FACC',
    license: 'NY-197305',
    years: 27,
    fee: 320,
    languages: ['en'],
    dayLimit: 12,
    description:
      'Cardiologist for heart failure, rhythm problems and second opinions before surgery. Reads every echocardiogram himself and goes through it with you.',
    hours: hours('newYork', [1, 2, 4], ['09:00', '13:00'], ['14:00', '17:00']),
    visitTypes: [
      first(40, { bufferAfter: 5, step: 20 }),
      followUp(20, { bufferAfter: 5 }),
      procedure('Stress test', 60, 1.6),
    ],
    demand: 1.25,
    liked: 4.7,
    portrait: {
      skin: 6,
      hair: 'grey',
      style: 'short',
      top: 'coat',
      tint: 3,
      age: 'older',
      beard: 'trimmed',
      glasses: true,
    },
  },
  {
    name: 'Elena Vásquez-Montgomery',
    gender: 'female',
    specialization: 'pediatrics',
    degree: 'MD, FAAP',
    license: 'NY-251188',
    years: 18,
    fee: 165,
    languages: ['en', 'es'],
    dayLimit: 14,
    description:
      'Pediatrician for newborns to teenagers, with a special interest in asthma and allergies. Children are shown every instrument before it is used.',
    hours: hours('newYork', [1, 3, 4, 5], ['08:30', '12:30'], ['13:15', '16:30']),
    visitTypes: [first(30), followUp(15), checkUp('Well-child visit', 30, { step: 15 })],
    demand: 1.2,
    liked: 4.9,
    portrait: { skin: 3, hair: 'brown', style: 'long', top: 'coat', tint: 1, age: 'middle' },
  },
  {
    name: 'Hana Al-Rashid',
    gender: 'female',
    specialization: 'dermatology',
    degree: 'MD, FAAD',
    license: 'NY-302954',
    years: 9,
    fee: 240,
    languages: ['en', 'ar', 'fr'],
    dayLimit: 14,
    description:
      'Treats acne, eczema and psoriasis, and screens moles with dermoscopy. Works with pictures, so that you can see what changes between visits.',
    hours: hours('newYork', [2, 3, 5], ['10:00', '14:00'], ['14:45', '18:30']),
    visitTypes: [first(20), followUp(15), procedure('Mole removal', 40, 1.5)],
    demand: 1.1,
    liked: 4.6,
    portrait: { skin: 3, hair: 'black', style: 'hijab', top: 'coat', tint: 2, age: 'young' },
  },
  {
    name: 'David Rosenthal',
    gender: 'male',
    specialization: 'orthopedics',
    degree: 'MD, FAAOS',
    license: 'NY-210673',
    years: 22,
    fee: 285,
    languages: ['en', 'he', 'ru'],
    dayLimit: 12,
    description:
      'Knees, hips and shoulders, from sports injuries to joint replacement. Believes that the best operation is the one you turn out not to need.',
    hours: hours('newYork', [1, 3, 4], ['08:00', '12:00'], ['13:00', '16:00']),
    visitTypes: [
      first(30, { bufferAfter: 5, step: 15 }),
      followUp(20, { step: 10 }),
      procedure('Joint injection', 30, 1.3),
    ],
    demand: 0.95,
    liked: 4.3,
    portrait: {
      skin: 1,
      hair: 'darkBrown',
      style: 'receding',
      top: 'coat',
      tint: 4,
      age: 'middle',
      beard: 'full',
    },
  },
  {
    name: 'Olumide Adebayo-Fashola',
    gender: 'male',
    specialization: 'psychiatry',
    degree: 'MD, Psychiatry',
    license: 'NY-276640',
    years: 16,
    fee: 260,
    languages: ['en', 'yo'],
    dayLimit: 10,
    description:
      'Depression, anxiety and burnout in adults. Combines talking with careful use of medicine. Reads each request first, so a visit is confirmed within a day.',
    hours: hours('newYork', [2, 3, 4, 5], ['11:00', '14:00'], ['15:00', '19:00']),
    visitTypes: [first(50, { bufferAfter: 10, step: 30 }), followUp(30, { bufferAfter: 5 })],
    demand: 1.1,
    liked: 4.7,
    portrait: {
      skin: 7,
      hair: 'black',
      style: 'shaved',
      top: 'jacket',
      tint: 5,
      age: 'middle',
      beard: 'trimmed',
    },
    requiresApproval: true,
  },
  {
    name: 'Katarzyna Nowak',
    gender: 'female',
    specialization: 'general',
    degree: 'MD, Internal Medicine',
    license: 'IL-036-118842',
    years: 20,
    fee: 130,
    languages: ['en', 'pl'],
    dayLimit: 16,
    description:
      'General practice with a clear head and a warm hand. Good at sorting out long lists of medicines and at finding the one question that matters.',
    hours: hours('chicago', WEEKDAYS, ['08:00', '12:00'], ['13:00', '16:30']),
    visitTypes: [first(30), followUp(15), checkUp('Yearly check-up', 40, { step: 20 })],
    demand: 1.2,
    liked: 4.5,
    portrait: { skin: 1, hair: 'blonde', style: 'bob', top: 'coat', tint: 3, age: 'middle', glasses: true },
  },
  {
    name: 'Raymond Oyelaran',
    gender: 'male',
    specialization: 'cardiology',
    degree: 'MD, PhD, FACC',
    license: 'IL-036-104467',
    years: 24,
    fee: 310,
    languages: ['en', 'fr'],
    dayLimit: 10,
    description:
      'Prevention first: cholesterol, blood pressure and the family’s history. Sees patients in Chicago, and on Fridays in New York.',
    hours: [
      ...hours('chicago', [1, 2, 4], ['09:00', '12:30'], ['13:30', '16:30']),
      ...hours('newYork', [5], ['10:00', '15:00']),
    ],
    visitTypes: [first(40, { bufferAfter: 5, step: 20 }), followUp(20)],
    demand: 1.05,
    liked: 4.6,
    portrait: { skin: 7, hair: 'grey', style: 'short', top: 'coat', tint: 1, age: 'older', glasses: true },
  },
  {
    name: 'Siobhán Gallagher',
    gender: 'female',
    specialization: 'gynecology',
    degree: 'MD, FACOG',
    license: 'IL-036-127731',
    years: 15,
    fee: 230,
    languages: ['en', 'ga'],
    dayLimit: 13,
    description:
      'Pregnancy care, contraception and the change of life, without judgement and without hurry. Ultrasound is done in the same visit.',
    hours: hours('chicago', [1, 2, 3, 5], ['08:30', '12:30'], ['13:30', '16:00']),
    visitTypes: [
      first(40, { step: 20 }),
      followUp(20),
      checkUp('Pregnancy check-up', 30, { step: 10, bufferAfter: 5 }),
    ],
    demand: 1.15,
    liked: 4.8,
    portrait: { skin: 0, hair: 'red', style: 'wavy', top: 'blouse', tint: 2, age: 'middle' },
  },
  {
    name: 'Minh-Anh Trần',
    gender: 'female',
    specialization: 'ophthalmology',
    degree: 'MD, FACS',
    license: 'IL-036-133920',
    years: 12,
    fee: 220,
    languages: ['en', 'vi'],
    dayLimit: 15,
    description:
      'Cataract, glaucoma and diabetic eye disease. Bring sunglasses: pupils are widened at most first visits.',
    hours: hours('chicago', [1, 3, 4, 5], ['09:00', '13:00'], ['14:00', '17:00']),
    visitTypes: [
      first(30, { bufferAfter: 5, step: 15 }),
      followUp(15),
      checkUp('Eye test', 20, { feeShare: 0.7, step: 10 }),
    ],
    demand: 1,
    liked: 4.4,
    portrait: {
      skin: 2,
      hair: 'black',
      style: 'straight',
      top: 'coat',
      tint: 0,
      age: 'young',
      glasses: true,
    },
  },
  {
    name: 'Jamal Henderson',
    gender: 'male',
    specialization: 'general',
    degree: 'DO, Family Medicine',
    license: 'IL-036-140215',
    years: 8,
    fee: 120,
    languages: ['en', 'es'],
    dayLimit: 14,
    description:
      'Evening clinic for people who cannot come by day: open until half past midnight on Tuesdays and Thursdays. Straight answers and no waiting room full of magazines.',
    hours: [...hours('chicago', [2, 4], ['18:00', '00:30']), ...hours('chicago', [1, 5], ['14:00', '20:00'])],
    visitTypes: [first(30), followUp(20, { step: 10 })],
    demand: 0.9,
    liked: 4.5,
    portrait: { skin: 6, hair: 'black', style: 'fade', top: 'scrubs', tint: 4, age: 'young' },
  },
  {
    name: 'Gurpreet Singh Ahluwalia',
    gender: 'male',
    specialization: 'neurology',
    degree: 'MD, FAAN',
    license: 'IL-036-112096',
    years: 21,
    fee: 300,
    languages: ['en', 'hi', 'pa'],
    dayLimit: 10,
    description:
      'Migraine, epilepsy and Parkinson’s disease. Plans treatment with you in steps, and writes down what to do when a bad day comes.',
    hours: hours('chicago', [1, 2, 4, 5], ['09:30', '13:00'], ['14:00', '16:30']),
    visitTypes: [first(45, { bufferAfter: 5, step: 15 }), followUp(30, { step: 15 })],
    demand: 1.2,
    liked: 4.7,
    portrait: {
      skin: 4,
      hair: 'black',
      style: 'turban',
      top: 'jacket',
      tint: 1,
      age: 'middle',
      beard: 'full',
    },
  },
  {
    name: 'Rosa Begay',
    gender: 'female',
    specialization: 'general',
    degree: 'MD, Family Medicine',
    license: 'AZ-58213',
    years: 19,
    fee: 110,
    languages: ['en', 'nv', 'es'],
    dayLimit: 16,
    description:
      'Grew up on the Navajo Nation and has practised in Phoenix for nineteen years. Cares for three generations of many families.',
    hours: hours('phoenix', WEEKDAYS, ['07:30', '12:00'], ['12:45', '15:30']),
    visitTypes: [first(30), followUp(15), checkUp('Yearly check-up', 40, { step: 20 })],
    demand: 1.15,
    liked: 4.8,
    portrait: { skin: 5, hair: 'salt', style: 'long', top: 'blouse', tint: 4, age: 'older' },
  },
  {
    name: 'Tomás Herrera Castellanos',
    gender: 'male',
    specialization: 'orthopedics',
    degree: 'MD, Sports Medicine',
    license: 'AZ-61947',
    years: 13,
    fee: 250,
    languages: ['en', 'es'],
    dayLimit: 12,
    description:
      'Looks after runners, climbers and people who only want to get out of the car without pain. Mondays to Wednesdays in Phoenix, every Friday in San Francisco.',
    hours: [
      ...hours('phoenix', [1, 2, 3], ['08:00', '12:00'], ['13:00', '16:00']),
      ...hours('sanFrancisco', [5], ['10:00', '16:00']),
    ],
    visitTypes: [first(30), followUp(20, { step: 10 }), procedure('Ultrasound-guided injection', 40, 1.4)],
    demand: 1,
    liked: 4.6,
    portrait: {
      skin: 4,
      hair: 'darkBrown',
      style: 'swept',
      top: 'coat',
      tint: 0,
      age: 'middle',
      beard: 'stubble',
    },
  },
  {
    name: 'Meera Krishnamurthy',
    gender: 'female',
    specialization: 'cardiology',
    degree: 'MD, FACC',
    license: 'AZ-55470',
    years: 26,
    fee: 295,
    languages: ['en', 'hi', 'ta'],
    dayLimit: 11,
    description:
      'Women’s hearts, valve disease and life after a heart attack. Her clinic runs on time; please come ten minutes early for the ECG.',
    hours: hours('phoenix', [1, 2, 4, 5], ['09:00', '13:00'], ['14:00', '16:00']),
    visitTypes: [first(40, { bufferBefore: 10, step: 20 }), followUp(20, { bufferBefore: 5 })],
    demand: 2.6,
    liked: 4.9,
    portrait: {
      skin: 5,
      hair: 'salt',
      style: 'bun',
      top: 'coat',
      tint: 5,
      age: 'older',
      glasses: true,
      bindi: true,
    },
  },
  {
    name: 'Caleb Thornton',
    gender: 'male',
    specialization: 'pediatrics',
    degree: 'MD, FAAP',
    license: 'AZ-67728',
    years: 7,
    fee: 140,
    languages: ['en'],
    dayLimit: 14,
    description:
      'Pediatrician and father of three. Vaccinations, growth, sleep, and the worries that parents have at two in the morning.',
    hours: hours('phoenix', [1, 2, 3, 5], ['08:00', '12:00'], ['13:00', '16:00']),
    visitTypes: [first(30), followUp(15), checkUp('Well-child visit', 30, { step: 15 })],
    demand: 1,
    liked: 4.5,
    portrait: { skin: 0, hair: 'blonde', style: 'swept', top: 'scrubs', tint: 2, age: 'young' },
  },
  {
    name: 'Yasmin Farahani',
    gender: 'female',
    specialization: 'dermatology',
    degree: 'MD, FAAD',
    license: 'AZ-63305',
    years: 11,
    fee: 225,
    languages: ['en', 'fa'],
    dayLimit: 15,
    description: 'Skin under the desert sun: cancer screening, pigment and rosacea. Also sees children.',
    hours: hours('phoenix', [2, 3, 4], ['09:00', '12:30'], ['13:30', '17:30']),
    visitTypes: [first(20), followUp(15), procedure('Biopsy', 30, 1.4)],
    demand: 1.05,
    liked: 4.4,
    portrait: { skin: 2, hair: 'darkBrown', style: 'wavy', top: 'coat', tint: 3, age: 'middle' },
    leave: { from: 16, days: 6, reason: 'Vacation' },
  },
  {
    name: 'Walter Lindqvist',
    gender: 'male',
    specialization: 'ent',
    degree: 'MD, FACS',
    license: 'AZ-49016',
    years: 31,
    fee: 210,
    languages: ['en', 'sv', 'de'],
    dayLimit: 12,
    description:
      'Hearing, balance and sinuses, with more than thirty years of practice. Small procedures are done here under local anaesthetic.',
    hours: hours('phoenix', [1, 3, 4], ['08:30', '12:30'], ['13:30', '16:00']),
    visitTypes: [first(30), followUp(20, { step: 10 }), procedure('Hearing test', 40, 1.1)],
    demand: 0.9,
    liked: 4.2,
    portrait: {
      skin: 0,
      hair: 'white',
      style: 'receding',
      top: 'coat',
      tint: 1,
      age: 'older',
      glasses: true,
      beard: 'moustache',
    },
    leave: { from: -12, days: 45, reason: 'Medical leave' },
    isOnLeave: true,
  },
  {
    name: 'Grace Ishikawa',
    gender: 'female',
    specialization: 'general',
    degree: 'MD, Internal Medicine',
    license: 'CA-A118264',
    years: 10,
    fee: 155,
    languages: ['en', 'ja'],
    dayLimit: 15,
    description:
      'General internist with an eye for sleep, stress and long-standing tiredness. Answers messages the same day.',
    hours: hours('sanFrancisco', [1, 2, 4, 5], ['08:30', '12:30'], ['13:30', '17:00']),
    visitTypes: [first(30), followUp(20, { step: 10 }), checkUp('Yearly check-up', 40, { step: 20 })],
    demand: 1.2,
    liked: 4.6,
    portrait: { skin: 1, hair: 'black', style: 'bob', top: 'blouse', tint: 1, age: 'young' },
  },
  {
    name: 'Alejandro Fuentes',
    gender: 'male',
    specialization: 'psychiatry',
    degree: 'MD, Psychiatry',
    license: 'CA-A097713',
    years: 17,
    fee: 280,
    languages: ['en', 'es', 'pt'],
    dayLimit: 10,
    description:
      'Works with adults and teenagers on mood, attention and sleep. Visits after five o’clock for those who work or study.',
    hours: hours('sanFrancisco', [1, 2, 3, 4], ['12:00', '15:30'], ['16:30', '20:00']),
    visitTypes: [first(50, { bufferAfter: 10, step: 30 }), followUp(30, { bufferAfter: 5 })],
    demand: 1.15,
    liked: 4.6,
    portrait: {
      skin: 3,
      hair: 'salt',
      style: 'curly',
      top: 'jacket',
      tint: 4,
      age: 'middle',
      beard: 'full',
      glasses: true,
    },
  },
  {
    name: 'Nkechi Obiora',
    gender: 'female',
    specialization: 'gynecology',
    degree: 'MD, FACOG',
    license: 'CA-A125590',
    years: 13,
    fee: 245,
    languages: ['en', 'ig', 'fr'],
    dayLimit: 13,
    description:
      'Fibroids, fertility and high-risk pregnancy. Explains the options with drawings and leaves the choice with you.',
    hours: hours('sanFrancisco', [1, 3, 4, 5], ['09:00', '13:00'], ['14:00', '16:30']),
    visitTypes: [
      first(40, { step: 20 }),
      followUp(20),
      checkUp('Pregnancy check-up', 30, { step: 10, bufferAfter: 5 }),
    ],
    demand: 1.1,
    liked: 4.8,
    portrait: { skin: 7, hair: 'black', style: 'afro', top: 'coat', tint: 2, age: 'middle' },
  },
  {
    name: 'Bartholomew Featherstonehaugh-Wellesley',
    gender: 'male',
    specialization: 'neurology',
    degree: 'MD, PhD, FAAN',
    license: 'CA-A083357',
    years: 29,
    fee: 330,
    languages: ['en', 'fr'],
    dayLimit: 10,
    description:
      'Memory, stroke prevention and disorders of movement. Teaches at the university on Wednesdays and brings what is new to the clinic.',
    hours: hours('sanFrancisco', [1, 2, 4, 5], ['09:00', '12:30'], ['13:30', '16:00']),
    visitTypes: [first(45, { bufferAfter: 5, step: 15 }), followUp(30, { step: 15 })],
    demand: 0.95,
    liked: 4.1,
    portrait: { skin: 0, hair: 'grey', style: 'swept', top: 'jacket', tint: 0, age: 'older', glasses: true },
  },
  {
    name: 'Wei-Lin Cheung',
    gender: 'female',
    specialization: 'dermatology',
    degree: 'MD, FAAD',
    license: 'CA-A131149',
    years: 6,
    fee: 235,
    languages: ['en', 'zh', 'yue'],
    dayLimit: 15,
    description:
      'Acne, eczema and hair loss in adults and children. Keeps treatment simple: two products that you will really use.',
    hours: [
      ...hours('sanFrancisco', [2, 3, 5], ['09:30', '13:30'], ['14:15', '17:30']),
      ...hours('phoenix', [1], ['10:00', '16:00']),
    ],
    visitTypes: [first(20), followUp(15), procedure('Mole removal', 40, 1.5)],
    demand: 1.05,
    liked: 4.6,
    portrait: { skin: 1, hair: 'black', style: 'ponytail', top: 'coat', tint: 5, age: 'young' },
  },
  {
    name: 'Fatima Bint Khalid',
    gender: 'female',
    specialization: 'pediatrics',
    degree: 'MD, FAAP',
    license: 'CA-A114906',
    years: 15,
    fee: 170,
    languages: ['en', 'ar', 'ur'],
    dayLimit: 14,
    description:
      'General pediatrics with a focus on feeding, growth and development. Saturday mornings for families who work all week.',
    hours: [
      ...hours('sanFrancisco', [2, 3, 5], ['08:30', '12:30'], ['13:30', '16:30']),
      ...hours('sanFrancisco', [6], ['09:00', '13:00']),
    ],
    visitTypes: [first(30), followUp(15), checkUp('Well-child visit', 30, { step: 15 })],
    demand: 1.1,
    liked: 4.7,
    portrait: {
      skin: 4,
      hair: 'black',
      style: 'hijab',
      top: 'blouse',
      tint: 3,
      age: 'middle',
      glasses: true,
    },
    leave: { from: 27, days: 4, reason: 'Conference' },
  },
];
