import type { SpecializationKey } from './demo-doctors.js';

/** Names that go together, so that people sound like people. Weights roughly as in the four cities. */
export interface NameGroup {
  readonly weight: number;
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
  /** Language of the account, for some of the group. */
  readonly hindi?: true;
}

const list = (words: string): string[] => words.split(' ');

export const NAME_GROUPS: readonly NameGroup[] = [
  {
    weight: 36,
    female: list(
      'Emma Olivia Charlotte Abigail Hannah Grace Lauren Megan Rachel Rebecca Katherine Margaret Susan Linda Patricia Barbara Nancy Carol Judith Diane Heather Amy Nicole Stephanie Claire Audrey Eleanor Beatrice Josephine Ruth',
    ),
    male: list(
      'James William Benjamin Henry Samuel Jack Ethan Owen Nathan Andrew Matthew Daniel Robert Michael Thomas Richard Charles George Edward Frank Walter Kevin Brian Scott Eric Gregory Peter Philip Theodore Vincent',
    ),
    family: list(
      'Smith Johnson Miller Davis Wilson Anderson Taylor Moore Martin Thompson Clark Lewis Walker Hall Young Allen Wright Hill Scott Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Collins Stewart Murphy Kelly Sullivan O’Brien McCarthy Schneider Hoffmann Larsen Bergström Kowalski Novak Rossi Ferrari Romano Papadopoulos',
    ),
  },
  {
    weight: 25,
    female: list(
      'María Guadalupe Sofía Camila Valentina Isabella Lucía Gabriela Alejandra Daniela Carmen Rosa Elena Ana Verónica Patricia Leticia Yolanda Ximena Mariana',
    ),
    male: list(
      'José Luis Carlos Miguel Juan Diego Mateo Santiago Alejandro Javier Fernando Ricardo Eduardo Rafael Héctor Jorge Manuel Andrés Emilio Raúl',
    ),
    family: list(
      'García Hernández Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez Jiménez Reyes Díaz Torres Gutiérrez Ruiz Mendoza Aguilar Ortiz Castillo Moreno Romero Álvarez Chávez Rivera Núñez',
    ),
  },
  {
    weight: 14,
    female: list(
      'Aaliyah Imani Keisha Latoya Tanisha Jasmine Monique Ebony Nia Zora Denise Yvonne Gloria Brenda Simone Tiana Amara Adaeze Folasade Chidinma',
    ),
    male: list(
      'Jamal Malik Darnell Terrence Andre Marcus Isaiah Elijah Xavier Reginald Tyrone Curtis Leroy Clarence Darius Kwame Chukwuemeka Babatunde Kofi Emeka',
    ),
    family: list(
      'Washington Jefferson Jackson Robinson Harris Coleman Brooks Hayes Bryant Simmons Franklin Booker Gaines Watkins Freeman Okafor Adeyemi Mensah Owusu Diallo Nwosu Eze Boateng Asante',
    ),
  },
  {
    weight: 9,
    hindi: true,
    female: list(
      'Priya Ananya Sunita Kavita Deepa Pooja Neha Aishwarya Lakshmi Rekha Shreya Meenakshi Padma Radhika Sarita Jaya Nandini Geeta Harpreet Sushma',
    ),
    male: list(
      'Arjun Rahul Vikram Sanjay Rajesh Amit Suresh Anil Karthik Rohan Aditya Nikhil Ravi Manoj Deepak Harish Venkatesh Gopal Mohan Gurdeep',
    ),
    family: list(
      'Sharma Patel Gupta Reddy Iyer Nair Singh Kumar Mehta Joshi Desai Kulkarni Chatterjee Mukherjee Banerjee Rao Menon Agarwal Verma Kapoor Venkataraman Subramanian Gill Bose',
    ),
  },
  {
    weight: 11,
    female: list(
      'Mei Xiu Lan Li-Na Jia Yuki Sakura Keiko Ji-Woo Min-Seo Soo-Jin Linh Thảo Hương Mai Maricel Rosario Jocelyn Angelica Siew-Ling',
    ),
    male: list(
      'Wei Jun Hao Ming Kenji Hiroshi Takashi Min-Jun Sung-Ho Dong-Hyun Minh Tuấn Hùng Đức Paolo Rodrigo Benigno Jonathan Kah-Wai Zhiyong',
    ),
    family: list(
      'Wang Li Zhang Chen Liu Yang Huang Zhao Wu Zhou Lin Lee Kim Park Choi Jung Tanaka Suzuki Watanabe Nakamura Nguyễn Trần Lê Phạm Hoàng Santos Reyes Cruz Bautista Villanueva',
    ),
  },
  {
    weight: 5,
    female: list(
      'Fatima Aisha Layla Noor Zainab Mariam Yasmin Leila Samira Hala Shirin Nasrin Parisa Amina Khadija Rania',
    ),
    male: list(
      'Ahmed Mohammed Omar Yusuf Ali Hassan Ibrahim Khalid Tariq Samir Reza Farhad Darius Bilal Karim Mustafa',
    ),
    family: list(
      'Hassan Rahman Khan Malik Hussain Ahmadi Karimi Hosseini Haddad Khoury Nasser Al-Farouqi Abdullah Siddiqui Qureshi Aziz Mansour Saleh',
    ),
  },
];

/** Why people come. */
export const REASONS: Readonly<Record<SpecializationKey, readonly string[]>> = {
  general: [
    'Sore throat and fever since Sunday',
    'Blood pressure check',
    'Tired for several weeks',
    'Renew prescription',
    'Lower back pain',
    'Lab results',
    'Cough that does not go away',
    'Flu shot',
    'Paperwork for a new job',
    'Diabetes follow-up',
    'Stomach ache after meals',
    'Travel vaccinations',
  ],
  pediatrics: [
    'Well-child visit',
    'Ear ache',
    'Vaccination',
    'Fever for two days',
    'Rash on arms and belly',
    'School physical',
    'Asthma check',
    'Trouble sleeping',
    'Feeding and weight',
  ],
  cardiology: [
    'Palpitations at night',
    'Follow-up after stent',
    'High cholesterol',
    'Short of breath on stairs',
    'Blood pressure stays high',
    'Second opinion on a valve',
    'ECG before surgery',
    'Father had a heart attack at 52',
  ],
  dermatology: [
    'Mole that changed',
    'Acne',
    'Eczema on hands',
    'Yearly skin check',
    'Hair loss',
    'Psoriasis follow-up',
    'Itching without a rash',
    'Stitches out',
  ],
  orthopedics: [
    'Knee pain when running',
    'Shoulder does not lift',
    'Follow-up after hip replacement',
    'Twisted ankle',
    'Numb fingers at night',
    'Back pain into the leg',
    'MRI results',
  ],
  gynecology: [
    'Yearly visit',
    'Pregnancy, 12 weeks',
    'Pregnancy, 28 weeks',
    'Contraception',
    'Painful periods',
    'Hot flashes',
    'Pap test results',
    'Trying to conceive',
  ],
  neurology: [
    'Migraine three times a week',
    'Numbness in both feet',
    'Seizure follow-up',
    'Trembling hand',
    'Memory problems of my mother',
    'Dizzy spells',
    'EEG results',
  ],
  psychiatry: [
    'Cannot sleep',
    'Medication review',
    'Anxious at work',
    'Low mood since spring',
    'Panic attacks',
    'Attention problems',
    'Coming off medication',
  ],
  ophthalmology: [
    'Blurred vision',
    'Glaucoma pressure check',
    'Diabetic eye exam',
    'New glasses',
    'Flashes and floaters',
    'Cataract, second eye',
    'Dry eyes',
  ],
  ent: [
    'Ringing in the ears',
    'Blocked sinuses for a month',
    'Hearing test',
    'Hoarse voice',
    'Snoring',
    'Dizziness when turning over',
    'Nosebleeds',
  ],
};

export const CANCEL_REASONS: readonly string[] = [
  'Feeling better',
  'Work came up',
  'No childcare that day',
  'Car trouble',
  'Out of town',
  'Booked by mistake',
  'Found an earlier time',
  'Insurance changed',
  'Cold, do not want to infect anyone',
];

export const CLINIC_CANCEL_REASONS: readonly string[] = [
  'Doctor ill',
  'Emergency surgery',
  'Power failure in the clinic',
];

/** What people write, by stars: a sentence, and sometimes another. */
export const COMMENTS: Readonly<Record<number, { opening: readonly string[]; more: readonly string[] }>> = {
  5: {
    opening: [
      'Listened to the whole story before touching the keyboard.',
      'On time to the minute, and I never felt rushed.',
      'Explained the scan on the screen, in words I could repeat to my wife.',
      'The first doctor who asked what I am afraid of.',
      'Found in ten minutes what others had missed for two years.',
      'Kind with my daughter, who hates needles. No tears this time.',
      'Clear plan, written down, with a date for each step.',
      'Called me personally with the results the next morning.',
      'Very thorough. Checked my old records before I came in.',
      'Warm, calm, and straight to the point.',
      'My mother is 84 and hard of hearing; she understood everything.',
      'Best appointment I have had in years.',
      'Told me honestly that I do not need the surgery.',
      'Booked at midnight, seen at nine. It could not be easier.',
      'Remembered me from last year.',
    ],
    more: [
      'Thank you!',
      'I have already sent my brother here.',
      'The nurse at the desk was lovely too.',
      'Would come back, though I hope I do not need to.',
      'Parking was easy.',
      'The pain is half of what it was.',
      'Worth the drive.',
      'Felt taken seriously.',
    ],
  },
  4: {
    opening: [
      'Good doctor, a little short of time.',
      'Helpful visit, about fifteen minutes late.',
      'Friendly and competent.',
      'Good advice. The lab on the second floor was hard to find.',
      'Answered all my questions.',
      'Solid, no nonsense.',
      'Careful examination, clear next steps.',
      'Very nice, but the waiting room was crowded.',
    ],
    more: [
      'I will come back.',
      'The new medicine seems to work.',
      'Please put up a sign for the elevator.',
      'Better than expected.',
      'The reminder the day before helped.',
    ],
  },
  3: {
    opening: [
      'Fine, but I waited forty minutes.',
      'Competent, though it felt hurried.',
      'Did not get to my second question.',
      'The treatment is all right; the price surprised me.',
      'Looked at the screen more than at me.',
    ],
    more: ['Hoping the next visit is calmer.', 'Staff were polite.', 'The result was what I expected.'],
  },
  2: {
    opening: [
      'An hour late, and then six minutes with the doctor.',
      'I had to tell my story three times to three people.',
      'Was sent for a test that I had done last month.',
      'No call about the results until I asked.',
    ],
    more: ['A pity, because the doctor seems good.', 'Not sure that I will return.'],
  },
  1: {
    opening: [
      'Waited ninety minutes and left.',
      'Did not listen at all.',
      'My appointment was cancelled at the door.',
    ],
    more: ['Very disappointing.', 'I asked for a refund.'],
  },
};

/** What doctors answer, to happy and to unhappy patients. */
export const ANSWERS = {
  happy: [
    'Thank you for the kind words. See you at the next check.',
    'That means a lot to the whole team. All the best to you!',
    'Glad to hear it. Please call if anything changes before we meet again.',
    'Thank you! I will pass this on to the nurses.',
  ],
  unhappy: [
    'I am sorry about the wait. An emergency came in before you; we should have told you at the desk.',
    'Thank you for being open. Please call the clinic and ask for me, so that we can put this right.',
    'You are right, that was too short. Your next visit is booked for longer, at no extra charge.',
    'I am sorry. We have changed how results are called through since then.',
  ],
} as const;
