import { PanelsTopLeft } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { pickersMessages } from '../pickers/pickers.catalogue';
import { siteMessages } from './site.catalogue';

const { t } = useMessages(siteMessages);

export const siteRoutes: RouteRecordRaw[] = [
  {
    path: '/site',
    name: 'site',
    component: () => import('./SitePage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [siteMessages, pickersMessages],
      title: () => t('title'),
      nav: {
        group: 'clinic',
        order: 10.5,
        icon: markRaw(PanelsTopLeft),
        label: () => useMessages(consoleMessages).t('nav.site'),
      },
    },
  },
];
