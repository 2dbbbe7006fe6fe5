import type { AgreementForm, AgreementStatus, OperatingForm } from '../contracts/values'
import { agreementFormNames } from '../text/names'
import type { IsoDate } from './iso-date'

/** What decides when an agreement holds. */
export interface AgreementPeriod {
  startDate: IsoDate
  endDate: IsoDate | null
  extensionTo: IsoDate | null
  status: AgreementStatus
  terminatedOn: IsoDate | null
}

/**
 * The last day an agreement holds; null means until further notice. An uppsagt agreement ends on the day it was uppsagt to;
 * an extension that has been used moves the end. One marked avslutat without any date is certain on its first day only.
 */
export function lastDayOfAgreement(agreement: AgreementPeriod): IsoDate | null {
  const { startDate, endDate, extensionTo, status, terminatedOn } = agreement
  if (status === 'terminated' && terminatedOn !== null) return terminatedOn
  const agreed = extensionTo ?? endDate
  return status === 'ended' ? (agreed ?? terminatedOn ?? startDate) : agreed
}

/** True when the agreement holds on the day, first and last day included. */
export function agreementInForceOn(agreement: AgreementPeriod, day: IsoDate): boolean {
  return holdsBetween(agreement, day, day)
}

/**
 * True when the agreement holds on any day of the calendar year: the base of the year's avtalsuppföljning (interfaces.md,
 * "Counting").
 */
export function agreementInForceDuring(agreement: AgreementPeriod, year: number): boolean {
  return holdsBetween(agreement, `${year}-01-01`, `${year}-12-31`)
}

function holdsBetween(agreement: AgreementPeriod, from: IsoDate, to: IsoDate): boolean {
  const last = lastDayOfAgreement(agreement)
  return agreement.startDate <= to && (last === null || last >= from)
}

/** What the dates and the status must agree on before an agreement is saved. Field name → Swedish sentence; {} is right. */
export function agreementPeriodErrors(agreement: AgreementPeriod, today: IsoDate): Record<string, string> {
  const { startDate, endDate, extensionTo, status, terminatedOn } = agreement
  const errors: Record<string, string> = {}
  if (endDate !== null && endDate < startDate) {
    errors['endDate'] = `Slutdatum ligger före startdatum ${startDate}. Ändra ett av dem.`
  }
  if (extensionTo !== null && endDate === null) {
    errors['extensionTo'] = 'En förlängning räknas från ett slutdatum. Fyll i slutdatum också.'
  } else if (extensionTo !== null && endDate !== null && extensionTo < endDate) {
    errors['extensionTo'] = `Förlängningen ligger före slutdatum ${endDate}. Ändra ett av dem.`
  }
  if (status === 'terminated' && terminatedOn === null) {
    errors['terminatedOn'] = 'Ett uppsagt avtal behöver ett datum: den dag då det upphör.'
  } else if (status !== 'terminated' && terminatedOn !== null) {
    errors['terminatedOn'] = 'Datumet gäller bara uppsagda avtal. Ta bort det eller ändra status till uppsagt.'
  } else if (terminatedOn !== null && terminatedOn < startDate) {
    errors['terminatedOn'] = `Uppsagt datum ligger före startdatum ${startDate}. Ändra ett av dem.`
  }
  if (status === 'ended') {
    const last = extensionTo ?? endDate
    if (last === null) errors['endDate'] ??= 'Ett avslutat avtal behöver ett slutdatum.'
    else if (last >= today) {
      errors['status'] = `Avtalet löper till ${last} och är inte avslutat än. Ändra datum, eller välj uppsagt.`
    }
  }
  return errors
}

/**
 * Egen regi has no contract but an uppdragsbeskrivning, and only egen regi has one: form and driftsform go together.
 * @returns a Swedish sentence, or null when they do
 */
export function agreementFormError(form: AgreementForm, operatingForm: OperatingForm): string | null {
  if (operatingForm === 'inHouse' && form !== 'inHouse') {
    return `Utföraren är kommunens egen regi och kan inte ha ett avtal av formen ${agreementFormNames[form]}. Välj egen regi.`
  }
  if (operatingForm !== 'inHouse' && form === 'inHouse') {
    return 'Formen egen regi gäller bara kommunens egna utförare. Välj LOV, LOU, entreprenad eller IOP.'
  }
  return null
}

/** Rättelse and sanctions belong to contracts; in egen regi the result goes to the responsible förvaltning (domain.md). */
export function canBeSanctioned(form: AgreementForm | null): boolean {
  return form !== 'inHouse'
}
