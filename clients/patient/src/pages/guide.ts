import { OrganizationDocument } from '@smart-healthcare/shared/graphql/generated/graphql';
import { createWrittenClient } from '@smart-healthcare/shared/graphql/written-page';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { specialtyName } from '@smart-healthcare/shared/terms/term-names';
import { ClinicListDocument, SearchOptionsDocument } from '../generated/graphql';
import { plainText } from './page-markdown';
import { pagesMessages } from './pages.catalogue';
import type { PageRequest } from './write-page';

/** What an assistant should read first: who this is, where what stands as text, and how a program talks to it. */
export async function writeGuide({ origin, ask }: Omit<PageRequest, 'address'>): Promise<string> {
  const { t } = useMessages(pagesMessages);
  const client = createWrittenClient(ask);
  const { data: about } = await client.query({ query: OrganizationDocument });
  const { data: options } = await client.query({ query: SearchOptionsDocument });
  const { data: places } = await client.query({ query: ClinicListDocument });
  const organization = plainText(about.organization.name);
  const item = (name: string, path: string): string => `- [${plainText(name)}](${origin}${path})`;
  return [
    `# ${organization}`,
    '',
    `> ${t('home', { organization })}`,
    '',
    t('guide.book'),
    '',
    `## ${t('guide.pages')}`,
    '',
    item(t('guide.home'), '/index.md'),
    item(t('guide.doctors'), '/doctors.md'),
    item(t('guide.clinics'), '/clinics.md'),
    '',
    `## ${t('guide.fields')}`,
    '',
    ...options.specializations.map((field) =>
      item(specialtyName(field), `/doctors.md?specialty=${field.id}`),
    ),
    '',
    `## ${t('guide.clinics')}`,
    '',
    ...places.clinics.map(({ id, name, city }) => item(`${name}, ${city}`, `/clinics/${id}.md`)),
    '',
    `## ${t('guide.programs')}`,
    '',
    item(t('guide.rest'), '/api/openapi.json'),
    item(t('guide.restDocs'), '/api/docs'),
    '',
  ].join('\n');
}
