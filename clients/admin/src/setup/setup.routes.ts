import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { RouteRecordRaw } from 'vue-router';
import { clinicsMessages } from '../clinics/clinics.catalogue';
import { doctorsMessages } from '../doctors/doctors.catalogue';
import { linksMessages } from '../links/links.catalogue';
import { peopleMessages } from '../people/people.catalogue';
import { settingsMessages } from '../settings/settings.catalogue';
import { setupMessages } from './setup.catalogue';

export const setupRoutes: RouteRecordRaw[] = [
  {
    path: '/setup/:part?',
    name: 'setup',
    component: () => import('./SetupPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [
        setupMessages,
        settingsMessages,
        clinicsMessages,
        doctorsMessages,
        peopleMessages,
        linksMessages,
      ],
      title: () => useMessages(setupMessages).t('title'),
    },
  },
];
