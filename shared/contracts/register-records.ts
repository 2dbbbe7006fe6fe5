import { z } from 'zod'
import { archivable, Id, IsoDay, optionalText, requiredText } from './common'
import { AgreementForm, AgreementStatus, OperatingForm } from './values'

/** A text that may be unknown. */
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
  /** Children, persons with large needs, and others who can't easily speak for themselves; null is not judged. */
  vulnerableGroup: z
    .union([z.literal(0), z.literal(1)])
    .nullable()
    .default(null)
    .meta({ label: 'Särskilt utsatt målgrupp' }),
})
export const ServiceType = z.object({
  ...archivable,
  name: z.string(),
  serviceAreaId: Id,
  lawBasis: text,
  intervalYears: z.number().nullable(),
  vulnerableGroup: z.int().nullable(),
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
    .regex(/^[0-9+()/\- ,;–]*$/u, 'Skriv telefonnumret med siffror, till exempel 0100-12 34 56.')
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
