import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { Users } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { linksMessages } from '../links/links.catalogue';
import { peopleMessages } from './people.catalogue';
import { hoursMessages } from '../hours/hours.catalogue';

const { t } = useMessages(peopleMessages);

export const peopleRoutes: RouteRecordRaw[] = [
  {
    path: '/people',
    name: 'people',
    component: () => import('./PeoplePage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [cancellingMessages, peopleMessages, hoursMessages, linksMessages],
      title: () => t('title'),
      nav: {
        group: 'clinic',
        order: 7,
        icon: markRaw(Users),
        label: () => useMessages(consoleMessages).t('nav.people'),
      },
    },
  },
];
