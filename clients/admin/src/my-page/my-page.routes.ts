import { cancellingMessages } from '../cancelling/cancelling.catalogue';
import { IdCard } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { visitTypesMessages } from '../doctors/visit-types.catalogue';
import { myPageMessages } from './my-page.catalogue';
import { hoursMessages } from '../hours/hours.catalogue';

export const myPageRoutes: RouteRecordRaw[] = [
  {
    path: '/my-page',
    name: 'my-page',
    component: () => import('./MyPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['doctor'],
      catalogues: [cancellingMessages, hoursMessages, myPageMessages, visitTypesMessages],
      title: () => useMessages(myPageMessages).t('title'),
      nav: {
        group: 'clinic',
        order: 3,
        icon: markRaw(IdCard),
        label: () => useMessages(consoleMessages).t('nav.myPage'),
      },
    },
  },
];
