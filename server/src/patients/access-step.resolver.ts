import { Arg, Authorized, createUnionType, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { UserRole } from '../api/user-role.js';
import { MANAGER } from '../api/viewer.js';
import { loadRequired } from '../database/batch.js';
import type { AccessStepService } from './access-step.service.js';
import {
  AccessStep,
  DocumentsOpened,
  NotYourStep,
  OpenDocumentsInput,
  WrongDetails,
} from './access-step.type.js';

const OpenDocumentsResult = createUnionType({
  name: 'OpenDocumentsResult',
  description: 'What is open now, or why nothing opened.',
  types: () => [DocumentsOpened, WrongDetails] as const,
});
const OpenDocumentsForResult = createUnionType({
  name: 'OpenDocumentsForResult',
  description: 'What is open now, or why something stays closed.',
  types: () => [DocumentsOpened, NotYourStep] as const,
});

/** How sign-ins to patients' records were given, and what opens the documents from before. */
@Resolver()
export class AccessStepResolver {
  constructor(private readonly steps: AccessStepService) {}

  @Authorized(UserRole.patient)
  @Query(() => [AccessStep], {
    description: 'How staff gave a sign-in to the viewer’s own record, latest first, at most 50.',
  })
  async myAccessSteps(@Ctx() context: Context): Promise<AccessStep[]> {
    return this.steps.list(signedIn(context).userId);
  }

  @Authorized(MANAGER)
  @Query(() => [AccessStep], {
    description: 'How staff gave a sign-in to a patient’s record, latest first, at most 50.',
  })
  async accessSteps(@Arg('patientId', () => ID) patientId: string): Promise<AccessStep[]> {
    requireIds({ patientId });
    return this.steps.list(patientId);
  }

  @Authorized(UserRole.patient)
  @Mutation(() => OpenDocumentsResult, {
    description:
      'Opens the viewer’s documents from before staff gave a sign-in to the record, by what the clinic has on file. Each ' +
      'try is audited, and wrong ones make the next wait.',
  })
  async openDocuments(
    @Arg('input', () => OpenDocumentsInput) input: OpenDocumentsInput,
    @Ctx() context: Context,
  ): Promise<typeof OpenDocumentsResult> {
    const viewer = signedIn(context);
    const { country } = await context.loaders.settings();
    const work = this.steps.open(viewer, input, country, context.now);
    return orRejection(
      work.then(() => this.opened(viewer.userId, context)),
      [WrongDetails],
    );
  }

  @Authorized(MANAGER)
  @Mutation(() => OpenDocumentsForResult, {
    description:
      'A manager opens a patient’s closed documents to the person who signs in, having made sure who that is. Not by the ' +
      'manager who gave the sign-in. It is audited, and the patient sees it.',
  })
  async openDocumentsFor(
    @Arg('patientId', () => ID) patientId: string,
    @Ctx() context: Context,
  ): Promise<typeof OpenDocumentsForResult> {
    requireIds({ patientId });
    const work = this.steps.openFor(signedIn(context), patientId, context.now);
    return orRejection(
      work.then(() => this.opened(patientId, context)),
      [NotYourStep],
    );
  }

  private async opened(patientId: string, { loaders }: Context): Promise<DocumentsOpened> {
    const patient = await loadRequired(loaders.patient, patientId);
    return Object.assign(new DocumentsOpened(), { patient, steps: await this.steps.list(patientId) });
  }
}
