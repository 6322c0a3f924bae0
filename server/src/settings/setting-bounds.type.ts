import { Field, Int, ObjectType } from 'type-graphql';
import { NUMBER_SETTINGS, SettingUnit, type NumberSetting } from './number-settings.js';

@ObjectType({ simpleResolvers: true, description: 'What a setting that is a number may be.' })
export class SettingBounds {
  @Field(() => String, { description: 'The setting’s field of OrganizationSettings.' })
  name: string;

  @Field(() => SettingUnit)
  unit: SettingUnit;

  @Field(() => Int, { description: 'The least that is allowed; of a list, for each of its numbers.' })
  least: number;

  @Field(() => Int, { description: 'The most that is allowed; of a list, for each of its numbers.' })
  most: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many numbers a list holds at the most; null where the setting is one number.',
  })
  longest: number | null;
}

/** The bounds of every setting that is a number. */
export const SETTING_BOUNDS: readonly SettingBounds[] = Object.entries<NumberSetting>(NUMBER_SETTINGS).map(
  ([name, { unit, least, most, longest }]) => ({ name, unit, least, most, longest: longest ?? null }),
);
