/** What the operations answer, as far as resources are made of it. */
export interface ClinicData {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly phone: string | null;
  /** IANA name. */
  readonly timeZone: string;
  /** Both or neither. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface VisitTypeData {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly minutes: number;
  /** In minor units. */
  readonly fee: number;
  readonly currency: string;
}

export interface SpecializationData {
  readonly id: string;
  readonly name: string;
}

export interface DoctorData {
  readonly id: string;
  readonly fullName: string;
  readonly degree: string;
  readonly specialization: SpecializationData;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  readonly photoUrl: string | null;
  readonly availabilityStatus: string;
  readonly clinics: readonly ClinicData[];
  readonly visitTypes: readonly VisitTypeData[];
}

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export interface AppointmentData {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly scheduledAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly reason: string | null;
  readonly createdAt: string;
  readonly cancelReason: string | null;
  readonly cancelCause: string | null;
  readonly doctor: Pick<DoctorData, 'id' | 'fullName' | 'specialization'>;
  readonly clinic: Pick<ClinicData, 'id' | 'name'>;
  readonly visitType: VisitTypeData | null;
  readonly patient: { readonly id: string; readonly fullName: string };
}
