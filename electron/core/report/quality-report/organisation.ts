import { AgreementForm } from '../../../../shared/contracts/values'
import { agreementInForceDuring } from '../../../../shared/domain/agreement'
import { groupBy } from '../../../../shared/domain/signal/group-by'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { Organisation } from '../../../documents/quality-report/view-model'
import { visibleTree } from '../../analyse/management-system/visible'
import type { Context } from '../../context'
import { traced } from '../traced'
import { comparedRows } from './base'
import { areasInUse, type HeldAgreement, heldAgreements, serviceTypesInUse, unitsInUse } from './organisation-repo'

/** Nämnder, verksamhetsområden, insatser and utförare: as the register stands, with the agreements in force in the year. */
export function organisationModel({ db }: Context, { committeeId, year }: ReportBase): Organisation {
  const areas = areasInUse(db, committeeId)
  const serviceTypes = serviceTypesInUse(db, committeeId)
  const agreements = heldAgreements(db, committeeId)
  const [now, before] = [year, year - 1].map((of) => agreements.filter((one) => agreementInForceDuring(one, of)))
  const held = now ?? []
  const heldBefore = before ?? []
  const providers = (own: readonly HeldAgreement[]) =>
    [...new Set(own.map(({ providerId }) => providerId))].map((id) => ({ id }))
  const beforeOrUnknown = heldBefore.length === 0 ? null : heldBefore
  const compared = (what: string, of: (agreement: HeldAgreement) => boolean) =>
    comparedRows(
      what,
      'provider',
      year,
      providers(held.filter(of)),
      beforeOrUnknown && providers(beforeOrUnknown.filter(of)),
    )
  return {
    committees: [...groupBy(areas, ({ committeeName }) => committeeName)].map(([name, own]) => ({
      name: name ?? 'utan nämnd',
      department: own[0]?.department ?? null,
      areas: own.map((area) => area.name),
    })),
    areas: areas.map(({ id, name, lawBasis, committeeName }) => ({
      name,
      lawBasis,
      committee: committeeName,
      serviceTypes: serviceTypes.filter(({ serviceAreaId }) => serviceAreaId === id).map((one) => one.name),
    })),
    providers: compared('Utförare med avtal eller uppdrag', () => true),
    agreements: comparedRows('Avtal och uppdrag i kraft', 'agreement', year, held, beforeOrUnknown),
    units: traced(...unitFigure(db, committeeId)),
    forms: AgreementForm.options.map((form) => ({
      form,
      providers: compared(`Utförare, ${form},`, (agreement) => agreement.form === form),
    })),
    serviceTypes: serviceTypes.map(({ id, name, areaName }) => {
      const own = held.filter(({ serviceTypeId }) => serviceTypeId === id)
      const figure = (what: string, of: readonly HeldAgreement[]) =>
        traced(providers(of).length, `${what}, ${name} ${year}`, 'provider', providers(of))
      return {
        name,
        area: areaName,
        providers: figure('Utförare', own),
        forms: Object.fromEntries(
          AgreementForm.options.map((form) => [
            form,
            figure(
              `Utförare, ${form}`,
              own.filter((one) => one.form === form),
            ),
          ]),
        ) as Record<AgreementForm, ReturnType<typeof figure>>,
      }
    }),
    processOwners: [
      ...new Set(
        visibleTree(db, committeeId)
          .filter(({ isArchived }) => !isArchived)
          .flatMap(({ responsible }) => (responsible?.trim() ? [responsible.trim()] : [])),
      ),
    ],
  }
}

function unitFigure(db: Context['db'], committeeId: string | null): Parameters<typeof traced> {
  const units = unitsInUse(db, committeeId)
  return [units.length, 'Enheter i registret', 'unit', units]
}
