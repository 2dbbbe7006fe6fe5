import { z } from 'zod'
import { Check, Id, IsoDay, listInput, listOf, Scope, Version } from './common'
import { command, query } from './define'
import {
  AgreementForm,
  AgreementStatus,
  OperatingForm,
  Outcome,
  ReviewKind,
  Severity,
  Verification,
  VersionStatus,
} from './values'
import {
  Agreement,
  AgreementDraft,
  Committee,
  CommitteeDraft,
  Provider,
  ProviderDraft,
  Requirement,
  RequirementDraft,
  ServiceArea,
  ServiceAreaDraft,
  ServiceType,
  ServiceTypeDraft,
  Unit,
  UnitDraft,
} from './register-records'

export * from './register-records'

/** Saving: `id` null makes a new record; otherwise `version` is the one the form was opened with. */
const saving = <Draft extends z.ZodType>(draft: Draft) =>
  z.object({ id: Id.nullable(), version: Version.nullable(), draft })

const text = z.string().nullable()

export const CommitteeRow = Committee.extend({ serviceAreas: z.int(), agreementsInForce: z.int() })
export const ServiceAreaRow = ServiceArea.extend({
  committeeName: text,
  serviceTypes: z.int(),
  agreementsInForce: z.int(),
})
export const ServiceTypeRow = ServiceType.extend({
  serviceAreaName: z.string(),
  requirements: z.int(),
  agreementsInForce: z.int(),
})
export const ProviderRow = Provider.extend({
  units: z.int(),
  agreementsInForce: z.int(),
  /** Names of the insatser it has agreements in force for, in Swedish order. */
  serviceTypes: z.array(z.string()),
  openFindings: z.int(),
  lateFindings: z.int(),
  lastReviewedOn: text,
})
export type ProviderRow = z.infer<typeof ProviderRow>
export const UnitRow = Unit.extend({ providerName: z.string(), serviceTypeName: text })
export const AgreementRow = Agreement.extend({
  providerName: z.string(),
  unitName: text,
  serviceTypeName: z.string(),
  serviceAreaName: z.string(),
  lastReviewedOn: text,
})
export type AgreementRow = z.infer<typeof AgreementRow>
export const RequirementRow = Requirement.extend({
  serviceTypeName: z.string(),
  serviceAreaName: z.string(),
  risks: z.int(),
})

/** Reviews and brister as they are listed on the page of something they hang on. */
export const LinkedReview = z.object({
  id: Id,
  number: z.string(),
  kind: ReviewKind,
  year: z.int(),
  providerName: text,
  serviceTypeName: z.string(),
  completedOn: text,
  outcome: Outcome.nullable(),
  /** Decides the words of the outcome: egen regi follows an uppdragsbeskrivning. */
  form: AgreementForm.nullable(),
  notCompletedReason: text,
  findings: z.int(),
})
export type LinkedReview = z.infer<typeof LinkedReview>
export const LinkedFinding = z.object({
  id: Id,
  reviewId: Id,
  reviewNumber: z.string(),
  area: z.string(),
  description: z.string(),
  severity: Severity.nullable(),
  dueOn: text,
  doneOn: text,
  verifiedBy: Verification.nullable(),
  verifiedOn: text,
})
export type LinkedFinding = z.infer<typeof LinkedFinding>

/** A possible double of a utförare: same organisationsnummer or a name much alike. */
export const PossibleDouble = z.object({ id: Id, name: z.string(), reason: z.string() })

/** The records that are archived instead of deleted. */
export const ArchivableType = z.enum([
  'committee',
  'serviceArea',
  'serviceType',
  'provider',
  'unit',
  'agreement',
  'requirement',
])

const Named = z.object({ id: Id, name: z.string() })

export const registerContract = {
  'register.committees': query(z.object(listInput), listOf(CommitteeRow)),
  'register.committee': query(
    z.object({ id: Id }),
    z.object({ record: Committee, serviceAreas: z.array(ServiceAreaRow) }),
  ),
  'register.saveCommittee': command(saving(CommitteeDraft), Committee),

  'register.serviceAreas': query(z.object({ ...listInput, ...Scope }), listOf(ServiceAreaRow)),
  'register.serviceArea': query(
    z.object({ id: Id }),
    z.object({ record: ServiceArea, committeeName: text, serviceTypes: z.array(ServiceTypeRow) }),
  ),
  'register.saveServiceArea': command(saving(ServiceAreaDraft), ServiceArea),

  'register.serviceTypes': query(
    z.object({ ...listInput, ...Scope, serviceAreaId: Id.nullable().default(null) }),
    listOf(ServiceTypeRow),
  ),
  'register.serviceType': query(
    z.object({ id: Id }),
    z.object({
      record: ServiceType,
      serviceAreaName: z.string(),
      agreements: z.array(AgreementRow),
      requirements: z.array(Requirement),
      reviews: z.array(LinkedReview),
    }),
  ),
  'register.saveServiceType': command(saving(ServiceTypeDraft), ServiceType),

  'register.providers': query(
    z.object({
      ...listInput,
      ...Scope,
      operatingForm: OperatingForm.nullable().default(null),
      serviceTypeId: Id.nullable().default(null),
      onlyWithOpenFindings: z.boolean().default(false),
    }),
    listOf(ProviderRow),
  ),
  'register.provider': query(
    z.object({ id: Id }),
    z.object({
      record: Provider,
      units: z.array(UnitRow),
      agreements: z.array(AgreementRow),
      reviews: z.array(LinkedReview),
      findings: z.array(LinkedFinding),
      possibleDoubles: z.array(PossibleDouble),
    }),
  ),
  'register.saveProvider': command(saving(ProviderDraft), Provider),

  'register.units': query(
    z.object({ ...listInput, ...Scope, serviceTypeId: Id.nullable().default(null) }),
    listOf(UnitRow),
  ),
  'register.unit': query(
    z.object({ id: Id }),
    z.object({
      record: Unit,
      providerName: z.string(),
      serviceTypeName: text,
      agreements: z.array(AgreementRow),
      reviews: z.array(LinkedReview),
    }),
  ),
  'register.saveUnit': command(saving(UnitDraft), Unit),

  'register.agreements': query(
    z.object({
      ...listInput,
      ...Scope,
      form: AgreementForm.nullable().default(null),
      status: AgreementStatus.nullable().default(null),
      serviceTypeId: Id.nullable().default(null),
    }),
    listOf(AgreementRow),
  ),
  'register.agreement': query(
    z.object({ id: Id }),
    z.object({ record: AgreementRow, reviews: z.array(LinkedReview), findings: z.array(LinkedFinding) }),
  ),
  'register.saveAgreement': command(saving(AgreementDraft), Agreement),

  'register.requirements': query(
    z.object({
      ...listInput,
      ...Scope,
      serviceTypeId: Id.nullable().default(null),
      qualityArea: z.string().nullable().default(null),
    }),
    listOf(RequirementRow),
  ),
  'register.requirement': query(
    z.object({ id: Id }),
    z.object({
      record: RequirementRow,
      risks: z.array(
        z.object({
          id: Id,
          riskAnalysisId: Id,
          year: z.int(),
          serviceAreaName: z.string().nullable(),
          analysisName: z.string(),
          status: VersionStatus,
          event: z.string(),
          likelihood: z.int(),
          consequence: z.int(),
        }),
      ),
      findings: z.array(LinkedFinding),
    }),
  ),
  'register.saveRequirement': command(saving(RequirementDraft), Requirement),

  /** Whether a record may be archived (or brought back, when it is archived), and what to do first when it may not. */
  'register.archiveCheck': query(z.object({ recordType: ArchivableType, id: Id }), Check),

  /** Archives or brings back; a record that others depend on is never deleted. */
  'register.archive': command(
    z.object({
      recordType: ArchivableType,
      id: Id,
      version: Version,
      archived: z.boolean(),
    }),
    z.null(),
  ),

  /** Everything the forms' drop-downs need, not archived, in Swedish order. */
  'register.choices': query(
    z.object({}),
    z.object({
      committees: z.array(Named),
      serviceAreas: z.array(Named.extend({ committeeId: Id.nullable() })),
      serviceTypes: z.array(Named.extend({ serviceAreaId: Id })),
      providers: z.array(Named.extend({ operatingForm: OperatingForm })),
      units: z.array(Named.extend({ providerId: Id, serviceTypeId: Id.nullable() })),
      agreements: z.array(
        z.object({
          id: Id,
          number: z.string(),
          providerId: Id,
          unitId: Id.nullable(),
          serviceTypeId: Id,
          form: AgreementForm,
        }),
      ),
      requirements: z.array(z.object({ id: Id, text: z.string(), source: text, serviceTypeId: Id })),
      qualityAreas: z.array(z.string()),
      roles: z.array(z.string()),
    }),
  ),

  'register.lawReferences': query(
    z.object({ search: z.string().max(200).default(''), date: IsoDay.nullable().default(null) }),
    z.object({
      rows: z.array(
        z.object({
          id: Id,
          concept: z.string(),
          law: z.string(),
          reference: z.string(),
          validFrom: text,
          validTo: text,
          status: text,
        }),
      ),
    }),
  ),
}
