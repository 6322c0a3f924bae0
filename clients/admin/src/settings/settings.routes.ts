import { Settings } from '@lucide/vue';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { markRaw } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { settingsMessages } from './settings.catalogue';

const { t } = useMessages(settingsMessages);

export const settingsRoutes: RouteRecordRaw[] = [
  {
    path: '/settings',
    name: 'settings',
    component: () => import('./SettingsPage.vue'),
    meta: {
      access: 'signed-in',
      doors: ['manager'],
      catalogues: [settingsMessages],
      title: () => t('title'),
      nav: {
        group: 'clinic',
        order: 8,
        icon: markRaw(Settings),
        label: () => useMessages(consoleMessages).t('nav.settings'),
      },
    },
  },
];
