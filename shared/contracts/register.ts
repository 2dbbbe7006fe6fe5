import { z } from 'zod'
import { archivable, Check, Id, IsoDay, listInput, listOf, optionalText, requiredText, Scope, Version } from './common'
import { command, query } from './define'
import { AgreementForm, AgreementStatus, OperatingForm, Outcome, ReviewKind, Severity, Verification } from './values'

/** Saving: `id` null makes a new record; otherwise `version` is the one the form was opened with. */
const saving = <Draft extends z.ZodType>(draft: Draft) =>
  z.object({ id: Id.nullable(), version: Version.nullable(), draft })

const text = z.string().nullable()
/** The id of something that must be chosen. */
const chosen = (message: string) => z.string(message).min(1, message).max(64)

export const CommitteeDraft = z.object({
  name: requiredText('Nämnden behöver ett namn.').meta({ label: 'Nämnd' }),
  department: optionalText(300).meta({ label: 'Förvaltning' }),
  municipality: optionalText(300).meta({ label: 'Kommun' }),
})
export const Committee = z.object({ ...archivable, name: z.string(), department: text, municipality: text })
export type Committee = z.infer<typeof Committee>

export const ServiceAreaDraft = z.object({
  name: requiredText('Verksamhetsområdet behöver ett namn.').meta({ label: 'Verksamhetsområde' }),
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  lawBasis: optionalText(200).meta({ label: 'Lagrum' }),
})
export const ServiceArea = z.object({ ...archivable, name: z.string(), committeeId: Id.nullable(), lawBasis: text })
export type ServiceArea = z.infer<typeof ServiceArea>

export const ServiceTypeDraft = z.object({
  name: requiredText('Insatsen behöver ett namn.').meta({ label: 'Insats' }),
  serviceAreaId: chosen('Välj verksamhetsområde.').meta({ label: 'Verksamhetsområde' }),
  lawBasis: optionalText(200).meta({ label: 'Lagrum' }),
  /** Years between reviews of each agreement; null takes the setting's default. */
  intervalYears: z
    .number()
    .positive('Intervallet måste vara större än noll.')
    .max(20)
    .nullable()
    .meta({ label: 'Intervall år' }),
})
export const ServiceType = z.object({
  ...archivable,
  name: z.string(),
  serviceAreaId: Id,
  lawBasis: text,
  intervalYears: z.number().nullable(),
})
export type ServiceType = z.infer<typeof ServiceType>

export const ProviderDraft = z.object({
  name: requiredText('Utföraren behöver ett namn.').meta({ label: 'Namn' }),
  /** Checked and normalised by shared/domain/organisation-number. */
  organisationNumber: z.string().trim().max(20).nullable().meta({ label: 'Organisationsnummer' }),
  operatingForm: OperatingForm.meta({ label: 'Driftsform' }),
  email: z
    .email('Skriv en e-postadress, till exempel kontakt@exempel.se.')
    .max(200)
    .nullable()
    .meta({ label: 'E-post' }),
  /** Not scanned for personnummer: ten digits that are a telephone number would be stopped by chance. */
  phone: z
    .string()
    .trim()
    .max(60)
    .regex(/^[0-9+()\/\- ,;–]*$/u, 'Skriv telefonnumret med siffror, till exempel 0100-12 34 56.')
    .nullable()
    .meta({ label: 'Telefon' }),
  contact: optionalText(200).meta({ label: 'Kontaktperson (roll)' }),
  note: optionalText(4000).meta({ label: 'Anteckning' }),
})
export const Provider = z.object({
  ...archivable,
  name: z.string(),
  organisationNumber: text,
  operatingForm: OperatingForm,
  email: text,
  phone: text,
  contact: text,
  note: text,
})
export type Provider = z.infer<typeof Provider>

export const UnitDraft = z.object({
  providerId: chosen('Välj utförare.').meta({ label: 'Utförare' }),
  name: requiredText('Enheten behöver ett namn.').meta({ label: 'Enhet' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  address: optionalText(200).meta({ label: 'Adress' }),
  city: optionalText(100).meta({ label: 'Ort' }),
  district: optionalText(100).meta({ label: 'Stadsdel' }),
  places: z.int('Ange ett helt antal platser.').min(0).max(100_000).nullable().meta({ label: 'Platser' }),
  ivoPermit: optionalText(200).meta({ label: 'IVO-tillstånd' }),
  permitValidTo: IsoDay.nullable().meta({ label: 'Tillstånd giltigt till' }),
})
export const Unit = z.object({
  ...archivable,
  providerId: Id,
  name: z.string(),
  serviceTypeId: Id.nullable(),
  address: text,
  city: text,
  district: text,
  places: z.number().nullable(),
  ivoPermit: text,
  permitValidTo: text,
})
export type Unit = z.infer<typeof Unit>

export const AgreementDraft = z.object({
  number: requiredText('Avtalet behöver ett avtalsnummer.', 60).meta({ label: 'Avtalsnummer' }),
  providerId: chosen('Välj utförare.').meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  serviceTypeId: chosen('Välj insats.').meta({ label: 'Insats' }),
  form: AgreementForm.meta({ label: 'Form' }),
  startDate: z.string('Ange startdatum.').pipe(IsoDay).meta({ label: 'Startdatum' }),
  endDate: IsoDay.nullable().meta({ label: 'Slutdatum' }),
  extensionTo: IsoDay.nullable().meta({ label: 'Förlängning till' }),
  registryNumber: z.string().trim().max(100).nullable().meta({ label: 'Diarienummer' }),
  placements: z.int('Ange ett helt antal placeringar.').min(0).max(1_000_000).nullable().meta({ label: 'Placeringar' }),
  status: AgreementStatus.meta({ label: 'Status' }),
  terminatedOn: IsoDay.nullable().meta({ label: 'Uppsagt datum' }),
})
export const Agreement = z.object({
  ...archivable,
  number: z.string(),
  providerId: Id,
  unitId: Id.nullable(),
  serviceTypeId: Id,
  form: AgreementForm,
  startDate: z.string(),
  endDate: text,
  extensionTo: text,
  registryNumber: text,
  placements: z.number().nullable(),
  status: AgreementStatus,
  terminatedOn: text,
})
export type Agreement = z.infer<typeof Agreement>

export const RequirementDraft = z.object({
  serviceTypeId: chosen('Välj insats.').meta({ label: 'Insats' }),
  text: requiredText('Skriv kravet.', 1000).meta({ label: 'Krav' }),
  source: optionalText(300).meta({ label: 'Källa' }),
  qualityArea: optionalText(200).meta({ label: 'Kvalitetsområde' }),
  consequence: optionalText(300).meta({ label: 'Konsekvens om kravet inte uppfylls' }),
})
export const Requirement = z.object({
  ...archivable,
  serviceTypeId: Id,
  text: z.string(),
  source: text,
  qualityArea: text,
  consequence: text,
})
export type Requirement = z.infer<typeof Requirement>

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
        z.object({ id: Id, riskAnalysisId: Id, year: z.int(), serviceAreaName: z.string(), event: z.string() }),
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
