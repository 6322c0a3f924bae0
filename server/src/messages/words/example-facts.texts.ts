import type { Language } from '../../api/language.js';

/** Made-up people and places of previews, which say themselves that they are. */
interface ExampleWords {
  readonly patient: string;
  readonly doctor: string;
  readonly otherDoctor: string;
  readonly clinic: string;
  readonly address: string;
}

export const exampleWords: Record<Language, ExampleWords> = {
  en: {
    patient: 'Asha Example',
    doctor: 'Dr Ravi Example',
    otherDoctor: 'Dr Mira Example',
    clinic: 'Example clinic',
    address: '5 Example Street',
  },
  hi: {
    patient: 'आशा उदाहरण',
    doctor: 'डॉ. रवि उदाहरण',
    otherDoctor: 'डॉ. मीरा उदाहरण',
    clinic: 'उदाहरण क्लिनिक',
    address: '5, उदाहरण मार्ग',
  },
};
