import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ReportType } from './report.entity.js';

@InputType({ description: 'What is said of a file that is uploaded.' })
export class UploadReportInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose document it is. Patients leave it out: it is their own.',
  })
  @IsOptional()
  @IsUUID()
  patientId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The visit it is for. Patients must name one that is still to come.',
  })
  @IsOptional()
  @IsUUID()
  appointmentId?: string | null;

  @Field(() => String, { description: 'At most 200 characters.' })
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @Field(() => ReportType)
  type: ReportType;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  description?: string | null;
}
